import { constants } from 'node:fs';
import { copyFile, lstat, mkdir, readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';

/** What was not copied, by its path: links that leave the folder, devices, sockets, pipes. */
export interface CopyReport {
  readonly files: number;
  readonly skipped: readonly string[];
}

interface Copy {
  readonly root: string;
  readonly signal: AbortSignal;
  files: number;
  readonly skipped: string[];
}

/** A file itself, or a link to a file below the root; undefined for anything else. */
async function isCopied(copy: Copy, path: string): Promise<boolean> {
  const real = await realpath(path).catch(() => undefined);
  if (real === undefined || !(real === copy.root || real.startsWith(copy.root + sep))) return false;
  return (await stat(real)).isFile();
}

async function copyInto(copy: Copy, from: string, to: string): Promise<void> {
  copy.signal.throwIfAborted();
  const stats = await lstat(from);
  if (stats.isDirectory()) {
    await mkdir(to, { recursive: true });
    for (const name of await readdir(from)) await copyInto(copy, join(from, name), join(to, name));
  } else if (await isCopied(copy, from)) {
    await mkdir(dirname(to), { recursive: true });
    // A file system that can share the bytes until one side writes does so.
    await copyFile(from, to, constants.COPYFILE_FICLONE);
    copy.files += 1;
  } else copy.skipped.push(from);
}

/** Copies a file or the regular files of a folder; what is there already is overwritten. A missing source is an error. */
export async function copyTree(from: string, to: string, signal: AbortSignal): Promise<CopyReport> {
  const copy: Copy = { root: await realpath(from), signal, files: 0, skipped: [] };
  await copyInto(copy, copy.root, to);
  return { files: copy.files, skipped: copy.skipped };
}
