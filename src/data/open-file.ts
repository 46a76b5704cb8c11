import { open, stat, type FileHandle } from 'node:fs/promises';
import { UserError } from '../errors.ts';
import type { Problem } from '../shared/problem.ts';
import type { PredictionFile } from './count-request.ts';

/** A regular, non-empty file, open for reading. The caller closes it. */
export interface OpenFile {
  readonly handle: FileHandle;
  readonly bytes: number;
}

const sentences: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'the file may not be read: permission denied',
  EPERM: 'the file may not be read: permission denied',
  ELOOP: 'the path is a loop of symbolic links',
};

/** Opens a prediction file; a `UserError` for whatever is not a file with something in it. */
export async function openFile(file: PredictionFile, input?: string): Promise<OpenFile> {
  const refuse = (message: string, hint?: string): UserError =>
    new UserError(fileProblem(file, input, message, hint));
  try {
    // Looked at before it is opened: opening a pipe would wait for its writer.
    const info = await stat(file.path);
    if (info.isDirectory()) {
      const hint = `Name a file, or a pattern such as \`${file.name}/*.csv\`.`;
      throw refuse('this is a directory, not a file', hint);
    }
    if (!info.isFile()) throw refuse('this is not a regular file');
    if (info.size === 0) throw refuse('the file is empty');
    return { handle: await open(file.path, 'r'), bytes: info.size };
  } catch (error) {
    if (error instanceof UserError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw refuse(sentences[code] ?? `the file cannot be read (${code})`);
  }
}

/** A problem about a prediction file, with the input that named it. */
export function fileProblem(
  file: PredictionFile,
  input: string | undefined,
  message: string,
  hint?: string,
): Problem {
  return {
    message,
    file: file.name,
    ...(input === undefined ? {} : { input }),
    ...(hint === undefined ? {} : { hint }),
  };
}
