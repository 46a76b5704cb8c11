import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * JSON documents on disk, one file each, below `<folder>/<kind>/`. A write goes to a temporary file that is flushed and renamed, so
 * that a reader, or a process that starts after `kill -9`, sees the old document or the new one and never a part of one.
 * Ids are compared without case, as Azure does.
 */
export interface DocumentStore {
  get(kind: string, id: string): Promise<unknown>;
  put(kind: string, id: string, document: unknown): Promise<void>;
  delete(kind: string, id: string): Promise<boolean>;
  /** All documents of a kind, in the order of their ids. */
  list(kind: string): Promise<readonly StoredDocument[]>;
}

export interface StoredDocument {
  readonly id: string;
  readonly document: unknown;
}

/** The file of an id: readable when it is a plain name, and a digest always, so that any id is a valid file name. */
function fileName(id: string): string {
  const key = id.toLowerCase();
  const readable = key.replaceAll(/[^a-z0-9._-]/g, '_').slice(0, 80);
  return `${readable}.${createHash('sha256').update(key).digest('hex').slice(0, 12)}.json`;
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

async function read(path: string): Promise<StoredDocument | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as StoredDocument;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

async function write(folder: string, name: string, content: StoredDocument): Promise<void> {
  await mkdir(folder, { recursive: true });
  const aside = join(folder, `.${name}.${randomBytes(6).toString('hex')}`);
  const file = await open(aside, 'wx', 0o600);
  try {
    await file.writeFile(JSON.stringify(content));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(aside, join(folder, name));
}

/** Opens the documents below a folder; the folder is made on the first write. */
export function openDocumentStore(folder: string): DocumentStore {
  return {
    get: async (kind, id) => (await read(join(folder, kind, fileName(id))))?.document,
    put: (kind, id, document) => write(join(folder, kind), fileName(id), { id, document }),
    delete: async (kind, id) => {
      const path = join(folder, kind, fileName(id));
      const existed = (await read(path)) !== undefined;
      await rm(path, { force: true });
      return existed;
    },
    list: async (kind) => {
      const names = await readdir(join(folder, kind)).catch((error: unknown) => {
        if (isMissing(error)) return [];
        throw error;
      });
      const documents = await Promise.all(
        names.filter((name) => !name.startsWith('.')).map((name) => read(join(folder, kind, name))),
      );
      return documents
        .filter((found): found is StoredDocument => found !== undefined)
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    },
  };
}
