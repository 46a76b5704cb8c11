import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream, type Stats } from 'node:fs';
import { link, mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { HttpFailure } from '../http/route.ts';
import type { DocumentStore } from '../store/document-store.ts';

/** The name of the one storage account; its blobs are at `/<account>.blob.core.windows.net/<container>/<blob>`. */
export const accountName = 'mlactionslocal';
/** The path prefix of every blob URL: the account as first part, as storage clients expect on a loopback host. */
export const blobPrefix = `/${accountName}.blob.core.windows.net`;
/** The container of run artifacts and logs (datastore `workspaceartifactstore`). */
export const artifactContainer = 'azureml';
/** Azure's bound of one Put Blob (5,000 MiB). */
const largestBlob = 5_000 * 1024 * 1024;

export interface BlobWrite {
  /** `If-None-Match: *`: refuse when there is one. */
  readonly onlyIfAbsent: boolean;
  /** Base64 of the MD5 that the bytes must have. */
  readonly contentMd5?: string;
}

export type BlobMetadata = Readonly<Record<string, string>>;

/** Blobs as plain files: `<home>/blobs/<container>/<name>`, readable by anybody who may read the home. */
export interface BlobStore {
  /** The absolute folder of a container (made when missing by `createContainer`). */
  folder(container: string): string;
  createContainer(container: string): Promise<void>;
  hasContainer(container: string): Promise<boolean>;
  /** The absolute file of a blob. Throws `HttpFailure` 400 for a name that could leave the container. */
  path(container: string, blob: string): string;
  stat(container: string, blob: string): Promise<Stats | undefined>;
  read(container: string, blob: string, range?: { start: number; end: number }): Readable;
  write(container: string, blob: string, bytes: Readable, options: BlobWrite): Promise<void>;
  metadata(container: string, blob: string): Promise<BlobMetadata>;
  setMetadata(container: string, blob: string, metadata: BlobMetadata): Promise<void>;
}

/** A container's name by Azure's rule: 3 to 63 of lower-case letters, digits and single hyphens. */
const containerName = /^[a-z0-9](-?[a-z0-9]){2,62}$/;

function checkBlobName(blob: string): void {
  const parts = blob.split('/');
  const isBad = (part: string): boolean =>
    part === '' || part === '.' || part === '..' || part.length > 255;
  if (blob.length > 1024 || /[\0\\]/.test(blob) || parts.some(isBad)) {
    const rule = "parts must not be empty, '.', '..' or contain a backslash";
    throw new HttpFailure(400, 'InvalidResourceName', `The blob name is not valid: ${rule}.`);
  }
}

/** Lets bytes through up to the bound, and compares their MD5 at the end. */
function checked(expectedMd5: string | undefined): Transform {
  const md5 = createHash('md5');
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      md5.update(chunk);
      if (size > largestBlob) {
        const message = `The blob is larger than ${largestBlob} bytes, the most one request may write.`;
        done(new HttpFailure(413, 'RequestBodyTooLarge', message));
      } else done(null, chunk);
    },
    flush(done) {
      if (expectedMd5 === undefined || md5.digest('base64') === expectedMd5) done();
      else
        done(
          new HttpFailure(400, 'Md5Mismatch', 'The MD5 of the request differs from its header.'),
        );
    },
  });
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;

/** A name that is a file in one blob and a folder in another: Azure allows it, a file system does not. */
function clash(error: unknown): unknown {
  if (!['ENOTDIR', 'EISDIR', 'EEXIST'].includes(codeOf(error) ?? '')) return error;
  const message = 'The local platform cannot keep a blob whose name is also the folder of another.';
  return new HttpFailure(409, 'BlobNameConflict', message, { cause: error });
}

const metadataKind = 'blob-metadata';

/** Blob names differ by case, ids of documents do not: the digest keeps them apart. */
function metadataId(container: string, blob: string): string {
  return createHash('sha256').update(`${container}/${blob}`).digest('hex');
}

/** The file's facts; undefined when it or a folder on the way is missing. */
async function found(file: string): Promise<Stats | undefined> {
  try {
    return await stat(file);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) return undefined;
    throw error;
  }
}

/** Puts the finished file in its place, atomically. */
async function place(aside: string, target: string, onlyIfAbsent: boolean): Promise<void> {
  if (!onlyIfAbsent) return rename(aside, target);
  try {
    await link(aside, target);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    throw new HttpFailure(409, 'BlobAlreadyExists', 'The specified blob already exists.');
  }
}

class FileBlobStore implements BlobStore {
  private readonly root: string;
  private readonly store: DocumentStore;

  constructor(root: string, store: DocumentStore) {
    this.root = root;
    this.store = store;
  }

  folder(container: string): string {
    if (containerName.test(container)) return join(this.root, container);
    throw new HttpFailure(400, 'InvalidResourceName', 'The container name is not valid.');
  }

  async createContainer(container: string): Promise<void> {
    await mkdir(this.folder(container), { recursive: true, mode: 0o700 });
  }

  async hasContainer(container: string): Promise<boolean> {
    return (await found(this.folder(container))) !== undefined;
  }

  path(container: string, blob: string): string {
    checkBlobName(blob);
    return join(this.folder(container), blob);
  }

  async stat(container: string, blob: string): Promise<Stats | undefined> {
    const stats = await found(this.path(container, blob));
    return stats?.isFile() === true ? stats : undefined;
  }

  read(container: string, blob: string, range?: { start: number; end: number }): Readable {
    return createReadStream(this.path(container, blob), range ?? {});
  }

  async write(
    container: string,
    blob: string,
    bytes: Readable,
    { onlyIfAbsent, contentMd5 }: BlobWrite,
  ): Promise<void> {
    const target = this.path(container, blob);
    const incoming = join(this.root, '.incoming');
    await mkdir(incoming, { recursive: true, mode: 0o700 });
    const aside = join(incoming, randomBytes(12).toString('hex'));
    try {
      await pipeline(bytes, checked(contentMd5), createWriteStream(aside, { flush: true }));
      await mkdir(dirname(target), { recursive: true });
      await place(aside, target, onlyIfAbsent);
      await this.store.delete(metadataKind, metadataId(container, blob));
    } catch (error) {
      throw clash(error);
    } finally {
      await rm(aside, { force: true });
    }
  }

  async metadata(container: string, blob: string): Promise<BlobMetadata> {
    const kept = await this.store.get(metadataKind, metadataId(container, blob));
    return (kept ?? {}) as BlobMetadata;
  }

  setMetadata(container: string, blob: string, metadata: BlobMetadata): Promise<void> {
    return this.store.put(metadataKind, metadataId(container, blob), metadata);
  }
}

/** Opens the blobs below a folder. Metadata are documents of their own. */
export function openBlobStore(folder: string, store: DocumentStore): BlobStore {
  return new FileBlobStore(folder, store);
}
