import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { delay } from '../../shared/delay.ts';

/** Milliseconds after which a lock is nobody's, whatever process has its number by now. */
const longestHold = 30 * 60_000;
const pause = 300;

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Whether the owner of a lock file is gone; a file that is just being written has an owner. */
async function isStale(lock: string): Promise<boolean> {
  try {
    const [text, { mtimeMs }] = await Promise.all([readFile(lock, 'utf8'), stat(lock)]);
    const age = Date.now() - mtimeMs;
    if (age > longestHold) return true;
    return text === '' ? age > 5_000 : !isAlive(Number(text));
  } catch {
    return false;
  }
}

export interface LockOptions {
  /** Told once when somebody else holds the lock. */
  readonly onWait: () => void;
  readonly signal: AbortSignal;
}

/**
 * Holds `<folder>.lock` while `work` runs, so that processes that need the same folder at once make it once. The lock saves
 * work and is no proof: two that take over a dead owner's lock at the same moment may both work, so `work` must put its
 * result in place by a rename.
 */
export async function withFolderLock<T>(
  folder: string,
  work: () => Promise<T>,
  { onWait, signal }: LockOptions,
): Promise<T> {
  const lock = `${folder}.lock`;
  await mkdir(dirname(lock), { recursive: true });
  for (let hasWaited = false; ; hasWaited = true) {
    try {
      await writeFile(lock, String(process.pid), { flag: 'wx', mode: 0o600 });
      break;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    if (await isStale(lock)) await rm(lock, { force: true });
    else {
      if (!hasWaited) onWait();
      await delay(pause, signal);
    }
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}
