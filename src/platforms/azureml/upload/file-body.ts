import { createReadStream } from 'node:fs';
import type { UploadFile } from '../../../shared/files/file-tree.ts';
import type { BodySource } from '../request.ts';

/** The bytes of a file, for as many attempts as it takes. */
export function fileBody({ absolute, bytes }: UploadFile): BodySource {
  return { bytes, open: () => createReadStream(absolute) };
}
