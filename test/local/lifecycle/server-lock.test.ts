import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { releaseServerLock, takeServerLock } from '../../../src/local/lifecycle/server-lock.ts';
import { identify } from '../../../src/local/processes/process-identity.ts';
import { useTemporaryFolder } from '../../fakes/temporary-folder.ts';

const folder = useTemporaryFolder();
const lock = (): string => join(folder.path, 'server.lock');

it('is taken once, until it is given back', async () => {
  expect(await takeServerLock(folder.path)).toBe(true);
  expect(await takeServerLock(folder.path)).toBe(false);
  await releaseServerLock(folder.path);
  expect(await takeServerLock(folder.path)).toBe(true);
  expect(await readdir(folder.path)).toEqual(['server.lock']);
});

it.each([
  ['a process that has ended', { pid: 2 ** 22 - 1, started: 'x' }],
  ['a process whose number was given away', { pid: process.pid, started: 'before' }],
  ['nobody', 'half'],
])('is taken over from %s by one of many', async (_, owner) => {
  await writeFile(lock(), JSON.stringify(owner));
  const taken = await Promise.all(Array.from({ length: 8 }, () => takeServerLock(folder.path)));
  expect(taken.filter(Boolean)).toHaveLength(1);
});

it('is not taken over from who lives', async () => {
  await writeFile(lock(), JSON.stringify(await identify(process.ppid)));
  expect(await takeServerLock(folder.path)).toBe(false);
});

it('survives a take-over that never ended', async () => {
  await writeFile(lock(), JSON.stringify({ pid: 2 ** 22 - 1, started: 'x' }));
  await writeFile(`${lock()}.take-over`, '');
  const old = new Date(Date.now() - 60_000);
  await utimes(`${lock()}.take-over`, old, old);
  expect(await takeServerLock(folder.path)).toBe(true);
});
