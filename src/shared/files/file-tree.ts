import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { UserError } from '../../errors.ts';
import { throwIfAborted } from '../delay.ts';
import { isNeverUploaded, readIgnoreRules, type IsIgnored } from './ignore-rules.ts';

/** A file to upload. */
export interface UploadFile {
  /** Relative to the folder, with `/`; the file's name when a single file is uploaded. */
  readonly relative: string;
  readonly absolute: string;
  readonly bytes: number;
}

/** What a path holds, links resolved, ignored files left out. */
export interface FileTree {
  readonly kind: 'file' | 'folder';
  /** The last part of the path. */
  readonly name: string;
  readonly path: string;
  readonly files: readonly UploadFile[];
  readonly isIgnored: IsIgnored;
}

const mostFiles = 100_000;
/** The largest blob that one request can write (Put Blob, x-ms-version 2019-12-12 and later). */
const largestFile = 5000 * 1024 * 1024;

interface Walk {
  /** The real path of the root: links must stay below it. */
  readonly root: string;
  readonly isIgnored: IsIgnored;
  readonly files: UploadFile[];
  readonly signal: AbortSignal;
}

const unfit = (file: string, message: string, hint?: string): UserError =>
  new UserError({ message, file, ...(hint === undefined ? {} : { hint }) });

/** Follows a link as azure-ai-ml does, but never out of the folder: a link to a key file must not become an upload. */
async function checkLink(path: string, { root }: Walk, above: readonly string[]): Promise<string> {
  const real = await realpath(path).catch(() => {
    throw unfit(path, 'this link points to nothing', 'Remove it or list it in .amlignore.');
  });
  if (real !== root && !real.startsWith(root + sep))
    throw unfit(
      path,
      `this link leaves the folder (to ${real})`,
      'List it in .amlignore or copy the file.',
    );
  if (above.includes(real)) throw unfit(path, 'this link leads back to a folder above it');
  return real;
}

async function addFile(relative: string, absolute: string, walk: Walk): Promise<void> {
  const { size } = await stat(absolute);
  if (size > largestFile)
    throw unfit(
      absolute,
      `this file is larger than ${largestFile} bytes, the most one blob upload takes`,
    );
  if (walk.files.length === mostFiles)
    throw unfit(
      walk.root,
      `the folder has more than ${mostFiles} files`,
      'List what is not needed in .amlignore.',
    );
  walk.files.push({ relative, absolute, bytes: size });
}

async function walkFolder(
  folder: string,
  prefix: string,
  above: readonly string[],
  walk: Walk,
): Promise<void> {
  throwIfAborted(walk.signal);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const relative = prefix + entry.name;
    const absolute = join(folder, entry.name);
    if (isNeverUploaded(relative)) continue;
    // Rules match files only, so a link or folder is looked into before it can be ignored.
    if (!entry.isDirectory() && walk.isIgnored(relative)) continue;
    if (entry.isSymbolicLink() && walk.isIgnored(`${relative}/`)) continue;
    const real = entry.isSymbolicLink() ? await checkLink(absolute, walk, above) : absolute;
    const kind = entry.isSymbolicLink() ? await stat(absolute) : entry;
    if (kind.isDirectory()) await walkFolder(absolute, `${relative}/`, [...above, real], walk);
    else if (kind.isFile()) await addFile(relative, absolute, walk);
  }
}

/**
 * Lists what an upload of a file or folder consists of. Throws `UserError` for a path that is missing, a folder with nothing to upload,
 * a link that leaves the folder, and sizes out of bounds (100,000 files, 5000 MiB a file).
 */
export async function readFileTree(path: string, signal: AbortSignal): Promise<FileTree> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw unfit(path, 'there is no such file or folder');
  const name = basename(path);
  if (found.isFile()) {
    const walk: Walk = { root: path, isIgnored: () => false, files: [], signal };
    await addFile(name, path, walk);
    return { kind: 'file', name, path, files: walk.files, isIgnored: walk.isIgnored };
  }
  const root = await realpath(path);
  const walk: Walk = { root, isIgnored: await readIgnoreRules(path), files: [], signal };
  await walkFolder(path, '', [root], walk);
  if (walk.files.length === 0)
    throw unfit(path, 'this folder has no files to upload', 'Check its .amlignore or .gitignore.');
  return { kind: 'folder', name, path, files: walk.files, isIgnored: walk.isIgnored };
}
