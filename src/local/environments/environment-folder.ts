import { randomBytes } from 'node:crypto';
import {
  access,
  constants,
  mkdir,
  readFile,
  readdir,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';

/** The stamp of a folder: it names the virtual environment in it that is whole. */
const stampName = 'complete';
const environmentName = /^(\d+)-[0-9a-f]{12}$/;

/**
 * The whole virtual environment below the folder; undefined when there is none, or when its Python is gone (a link that dangles
 * after the Python it was made from was removed).
 */
export async function completeEnvironment(folder: string): Promise<string | undefined> {
  try {
    const name = (await readFile(join(folder, stampName), 'utf8')).trim();
    if (!environmentName.test(name)) return undefined;
    await access(join(folder, name, 'bin', 'python'), constants.X_OK);
    return join(folder, name);
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Removes what killed processes left half made, and what is whole no more. */
async function removeLeftOvers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = Number(environmentName.exec(name)?.[1] ?? process.pid);
    if (pid !== process.pid && isAlive(pid)) continue;
    await rm(join(folder, name), { recursive: true, force: true });
  }
}

/**
 * Makes the virtual environment of a folder and returns its own folder. A virtual environment cannot be moved, so each one is
 * made in a place of its own and the stamp, renamed into place at the end, says which one is whole: whoever makes one at the same
 * moment, or is killed, disturbs nobody.
 */
export async function makeCompleteEnvironment(
  folder: string,
  make: (path: string) => Promise<void>,
): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await removeLeftOvers(folder);
  const name = `${process.pid}-${randomBytes(6).toString('hex')}`;
  const path = join(folder, name);
  try {
    await make(path);
  } catch (error) {
    await rm(path, { recursive: true, force: true });
    throw error;
  }
  const aside = join(folder, `${stampName}.${name}`);
  await writeFile(aside, `${name}\n`, { flush: true });
  await rename(aside, join(folder, stampName));
  return path;
}
