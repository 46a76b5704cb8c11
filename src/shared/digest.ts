import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { UserError } from '../errors.ts';
import { canonicalJson, type Json } from './canonical-json.ts';

/** A file below a folder: path with forward slashes, sha256 in lower-case hex, size in bytes. */
export interface FileDigest {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** A file, or a folder by the sha256 of its listing. */
export interface PathDigest {
  readonly sha256: string;
  readonly bytes: number;
  /** The files of the folder, sorted; for a file its own name alone. */
  readonly files: readonly FileDigest[];
}

/** A folder with more files than this is no model, and hashing it would only look like a hang. */
export const mostFiles = 100_000;

/** sha256 of UTF-8 text or of bytes, lower-case hex. */
export function sha256OfText(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

/** sha256 of the canonical JSON (RFC 8785) of a value. */
export function sha256OfJson(value: Json): string {
  return sha256OfText(canonicalJson(value));
}

/** sha256 and size of a file, streamed: memory does not depend on its size. */
export async function sha256OfFile(
  file: string,
  signal?: AbortSignal,
): Promise<{ readonly sha256: string; readonly bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(file, {
    highWaterMark: 1 << 20,
    ...(signal && { signal }),
  }) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { sha256: hash.digest('hex'), bytes };
}

/** UTF-8 bytes sort as code points do, whatever the machine's language is. */
const byCodePoint = (a: FileDigest, b: FileDigest): number =>
  Buffer.compare(Buffer.from(a.path), Buffer.from(b.path));

/**
 * The text whose sha256 stands for a folder: one line `path sha256 size` a file, sorted by code point, each ended by a new line.
 */
export function folderListing(files: readonly FileDigest[]): string {
  return [...files]
    .sort(byCodePoint)
    .map(({ path, sha256, bytes }) => `${path} ${sha256} ${bytes}\n`)
    .join('');
}

/** Digest of a folder from the digests of its files. */
export function digestOfFiles(files: readonly FileDigest[]): PathDigest {
  const sorted = [...files].sort(byCodePoint);
  return {
    sha256: sha256OfText(folderListing(sorted)),
    bytes: sorted.reduce((sum, file) => sum + file.bytes, 0),
    files: sorted,
  };
}

/**
 * Digest of a file or a folder. Throws UserError for what cannot be digested honestly: a link that leaves the folder or leads to
 * a folder, a device, a name with a line break, or more than `mostFiles` files.
 */
export async function digestPath(path: string, signal?: AbortSignal): Promise<PathDigest> {
  if (!(await stat(path)).isDirectory()) {
    const digest = await sha256OfFile(path, signal);
    return { ...digest, files: [{ path: path.split(sep).at(-1) ?? path, ...digest }] };
  }
  const root = await realpath(path);
  const found: FileDigest[] = [];
  for await (const file of filesBelow(root, root)) {
    signal?.throwIfAborted();
    if (found.length >= mostFiles) {
      throw new UserError({ message: `the folder holds more than ${mostFiles} files`, file: path });
    }
    const name = relative(root, file).split(sep).join('/');
    if (/[\n\r]/.test(name)) {
      throw new UserError({ message: `a file name holds a line break: ${JSON.stringify(name)}` });
    }
    found.push({ path: name, ...(await sha256OfFile(file, signal)) });
  }
  return digestOfFiles(found);
}

async function* filesBelow(folder: string, root: string): AsyncGenerator<string> {
  for (const entry of await readdir(folder)) {
    const path = join(folder, entry);
    const kind = await lstat(path);
    if (kind.isDirectory()) yield* filesBelow(path, root);
    else if (kind.isFile() || (kind.isSymbolicLink() && (await staysInside(path, root))))
      yield path;
    else throw new UserError({ message: 'neither a file nor a folder', file: path });
  }
}

/** Whether a link leads to a file of the same folder; says so when it does not. */
async function staysInside(link: string, root: string): Promise<boolean> {
  const target = await realpath(link).catch(() => undefined);
  if (target !== undefined && target.startsWith(root + sep) && (await stat(target)).isFile()) {
    return true;
  }
  throw new UserError({
    message: 'a link that leaves the folder, leads nowhere or leads to a folder',
    file: link,
    hint: 'Put the file itself there.',
  });
}
