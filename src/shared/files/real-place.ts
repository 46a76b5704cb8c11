import { realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';

/** Where a path that may not exist yet leads, links followed as far as there is something. Absolute. */
async function realPlace(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isMissing || dirname(path) === path) throw error;
    return join(await realPlace(dirname(path)), basename(path));
  }
}

/**
 * Whether what is written to a path arrives in the folder or below it: a link on the way, which a checkout may hold, must not lead
 * elsewhere. Both absolute; neither has to exist.
 */
export async function leadsInside(folder: string, path: string): Promise<boolean> {
  const way = relative(await realPlace(folder), await realPlace(path));
  return !isAbsolute(way) && way.split(sep)[0] !== '..';
}
