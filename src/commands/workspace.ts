import { realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { ok, problems, type Result } from '../shared/result.ts';

/** Whether a path is the folder or lies below it. Both absolute; links are not followed. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!isAbsolute(way) && way.split(sep)[0] !== '..');
}

const kindOf = (path: string): 'file' | 'folder' | 'other' => {
  const stats = statSync(path);
  if (stats.isDirectory()) return 'folder';
  return stats.isFile() ? 'file' : 'other';
};

/**
 * The real absolute path of a file or folder that lies inside the workspace, links followed, or why it may not be used.
 * `base` is the folder that the path starts from.
 */
export function locateInside(
  workspace: string,
  base: string,
  path: string,
  wanted: 'file' | 'folder' | 'any',
): Result<string> {
  const absolute = resolve(base, path);
  const leaves = problems({
    message: `\`${path}\` leaves the workspace`,
    hint: `Only what lies below ${workspace} can be used.`,
  });
  if (path.includes('\0')) return problems({ message: 'a path cannot hold a NUL' });
  if (!isWithin(workspace, absolute)) return leaves;
  let real: string;
  let kind: 'file' | 'folder' | 'other';
  try {
    real = realpathSync(absolute);
    kind = kindOf(real);
  } catch {
    return problems({ message: `\`${path}\` does not exist` });
  }
  if (!isWithin(realpathSync(workspace), real)) return leaves;
  if (wanted === kind || (wanted === 'any' && kind !== 'other')) return ok(real);
  const is = { file: 'a file', folder: 'a folder', other: 'neither a file nor a folder' }[kind];
  return problems({
    message: `\`${path}\` is ${is}${wanted === 'any' ? '' : `, not a ${wanted}`}`,
  });
}
