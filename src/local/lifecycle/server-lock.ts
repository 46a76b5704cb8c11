import { randomBytes } from 'node:crypto';
import { link, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { identify, isRunning, readIdentity } from '../processes/process-identity.ts';
import { readJsonFile } from './private-file.ts';

/** Milliseconds after which a take-over that never ended (its process died in between) is set aside. */
const staleTakeOver = 10_000;

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

/** Creates `path` with its content in one step; false when it is there already. */
async function createWhole(path: string, content: string): Promise<boolean> {
  const aside = `${path}.${randomBytes(6).toString('hex')}`;
  await writeFile(aside, content, { flag: 'wx', mode: 0o600 });
  try {
    await link(aside, path);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

/** Whether the lock is held by a process that lives. A lock that cannot be read is held by nobody. */
async function isHeld(path: string): Promise<boolean> {
  const owner = readIdentity(await readJsonFile(path).catch(() => undefined));
  return owner !== undefined && (await isRunning(owner));
}

/**
 * Removes the lock of a dead owner. Only who holds the take-over may do that, after looking once more: else of two who both saw
 * the dead one, the second would remove the lock that the first has just made.
 */
async function removeDead(path: string): Promise<void> {
  const takeOver = `${path}.take-over`;
  if (!(await createWhole(takeOver, ''))) {
    const age = await stat(takeOver).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > staleTakeOver) await rm(takeOver, { force: true });
    return;
  }
  try {
    if (!(await isHeld(path))) await rm(path, { force: true });
  } finally {
    await rm(takeOver, { force: true });
  }
}

/**
 * Takes the lock of a home for this process; false when a living process holds it. The lock names its owner by number and start
 * time, so one that was left by a crash is recognized.
 */
export async function takeServerLock(home: string): Promise<boolean> {
  const path = join(home, 'server.lock');
  const self = await identify(process.pid);
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await createWhole(path, JSON.stringify(self))) return true;
    if (await isHeld(path)) return false;
    await removeDead(path);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${path} could not be taken`);
}

/** Gives the lock back; to be called by its owner only. */
export async function releaseServerLock(home: string): Promise<void> {
  await rm(join(home, 'server.lock'), { force: true });
}
