import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { throwIfAborted } from '../../../shared/delay.ts';
import type { FileTree, UploadFile } from '../../../shared/files/file-tree.ts';

/** The version of the content hash that code assets carry. */
export const contentHashVersion = '202208';

/** Python's order of `str.lower()`: by code points, which differs from JavaScript's beyond U+FFFF. */
function byLowerCase(a: string, b: string): number {
  const [left, right] = [Buffer.from(a.toLowerCase()), Buffer.from(b.toLowerCase())];
  return Buffer.compare(left, right) || Buffer.compare(Buffer.from(a), Buffer.from(b));
}

async function addBytes(hash: Hash, path: string, signal: AbortSignal): Promise<void> {
  throwIfAborted(signal);
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) hash.update(chunk);
}

/** The content hash of code, as azure-ai-ml 1.28 computes it (`_get_content_hash_version` 202208); hex. */
export async function contentHash(tree: FileTree, signal: AbortSignal): Promise<string> {
  const files: readonly UploadFile[] = tree.files.toSorted((a, b) =>
    byLowerCase(a.relative, b.relative),
  );
  const hash = createHash('sha256').update(String(files.length));
  for (const { relative, bytes } of files) hash.update(`#${relative}#`).update(String(bytes));
  for (const { absolute } of files) await addBytes(hash, absolute, signal);
  return hash.digest('hex');
}

/** Adds a folder the old way: names and contents, depth first, in the order of lower-case names. */
async function addFolder(
  hash: Hash,
  folder: string,
  prefix: string,
  tree: FileTree,
  signal: AbortSignal,
): Promise<void> {
  const names = await readdir(folder);
  for (const name of names.toSorted(byLowerCase)) {
    const relative = prefix + name;
    if (tree.isIgnored(relative)) continue;
    hash.update(name);
    const path = join(folder, name);
    const found = await stat(path);
    if (found.isFile()) await addBytes(hash, path, signal);
    else if (found.isDirectory()) await addFolder(hash, path, `${relative}/`, tree, signal);
  }
}

/**
 * The hash that names the folder of an uploaded model, data or input (`LocalUpload/<hash>/`), as azure-ai-ml 1.28 computes it
 * (`get_object_hash`), so that what another client uploaded is found again; hex.
 */
export async function assetHash(tree: FileTree, signal: AbortSignal): Promise<string> {
  const hash = createHash('sha256').update('Initialize for october 2021 AML CLI version');
  if (tree.kind === 'file') await addBytes(hash, tree.path, signal);
  else await addFolder(hash, tree.path, '', tree, signal);
  return hash.digest('hex');
}
