import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface ListedBlob {
  readonly name: string;
  readonly size: number;
  readonly modified: Date;
}

export interface ListQuery {
  readonly prefix: string;
  /** `/` groups what lies deeper into prefixes; empty: all blobs. */
  readonly delimiter: string;
  /** Names after this one only. */
  readonly marker: string;
  readonly most: number;
}

export interface BlobPage {
  readonly blobs: readonly ListedBlob[];
  readonly prefixes: readonly string[];
  /** The marker of the next page; empty on the last. */
  readonly next: string;
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code));

const byName = (a: { readonly key: string }, b: { readonly key: string }): number =>
  a.key < b.key ? -1 : 1;

/** The regular files of a folder whose names begin with the prefix, in the order of their full names. */
async function* walk(root: string, folder: string, prefix: string): AsyncGenerator<string> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(
    (error: unknown) => {
      if (isMissing(error)) return [];
      throw error;
    },
  );
  // `a/…` sorts by its slash: 'a.txt' < 'a/b', as blob storage orders whole names.
  const sorted = entries
    .map((entry) => ({ entry, key: entry.isDirectory() ? `${entry.name}/` : entry.name }))
    .sort(byName);
  for (const { entry } of sorted) {
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      const inside = `${name}/`;
      if (inside.startsWith(prefix) || prefix.startsWith(inside)) yield* walk(root, name, prefix);
    } else if (entry.isFile() && name.startsWith(prefix)) yield name;
  }
}

/** Lists a container's folder page by page, in the order of names (UTF-16 units). */
export async function listBlobs(root: string, query: ListQuery): Promise<BlobPage> {
  const blobs: ListedBlob[] = [];
  const prefixes = new Set<string>();
  let last = '';
  for await (const name of walk(root, '', query.prefix)) {
    const end = query.delimiter === '' ? -1 : name.indexOf(query.delimiter, query.prefix.length);
    const shown = end < 0 ? name : name.slice(0, end + query.delimiter.length);
    if ((query.marker !== '' && shown <= query.marker) || prefixes.has(shown)) continue;
    if (blobs.length + prefixes.size >= query.most)
      return { blobs, prefixes: [...prefixes], next: last };
    last = shown;
    if (end >= 0) {
      prefixes.add(shown);
      continue;
    }
    const stats = await stat(join(root, name)).catch((error: unknown) => {
      if (isMissing(error)) return undefined;
      throw error;
    });
    if (stats !== undefined) blobs.push({ name, size: stats.size, modified: stats.mtime });
  }
  return { blobs, prefixes: [...prefixes], next: '' };
}
