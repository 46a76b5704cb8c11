import { expect, it } from 'vitest';
import {
  findArtifact,
  isSafePath,
  readArtifact,
  walkArtifacts,
} from '../../src/commands/run-artifacts.ts';
import { PlatformError } from '../../src/errors.ts';
import { MemoryTracking } from '../fakes/memory-tracking.ts';
import { useTemporaryFolder } from '../fakes/temporary-folder.ts';

const folder = useTemporaryFolder();
const signal = new AbortController().signal;

it.each([
  ['a', true],
  ['a/b.c', true],
  ['..a/b', true],
  ['', false],
  ['/a', false],
  ['a//b', false],
  ['../a', false],
  ['a/..', false],
  ['./a', false],
  ['a\\b', false],
  ['C:/a', false],
  ['a\0', false],
])('isSafePath(%j) is %s', (path, expected) => {
  expect(isSafePath(path)).toBe(expected);
});

it('walks folders and finds files only', async () => {
  const tracking = new MemoryTracking();
  tracking.addRun('r', { a: '1', 'b/c': '22', 'b/d/e': '333' });
  const all = await walkArtifacts(tracking, 'r', '', signal);
  expect(all.map(({ path, bytes }) => [path, bytes])).toEqual([
    ['a', 1],
    ['b/c', 2],
    ['b/d/e', 3],
  ]);
  expect(await walkArtifacts(tracking, 'r', 'b/d', signal)).toHaveLength(1);
});

it('does not follow a server that lists what lies outside', async () => {
  const tracking = new MemoryTracking();
  tracking.addRun('r', { 'a/../../etc/passwd': 'x' });
  await expect(walkArtifacts(tracking, 'r', '', signal)).rejects.toThrow(PlatformError);
});

it('finds one artifact, and none for a path that no artifact can have', async () => {
  const tracking = new MemoryTracking();
  tracking.addRun('r', { 'a/b': 'hello' });
  const find = (path: string) => findArtifact(tracking, 'r', path, signal);
  expect(await find('a/b')).toMatchObject({ path: 'a/b', isFolder: false });
  for (const path of ['./a/b', '/a/b', 'a/../a/b', 'a/c']) expect(await find(path)).toBeUndefined();
});

it('reads a small artifact, nothing for a folder or a missing one, and refuses a large one', async () => {
  const tracking = new MemoryTracking();
  tracking.addRun('r', { 'a/b': 'hello' });
  const read = (path: string, most: number) =>
    readArtifact(tracking, 'r', path, most, folder.path, signal);
  expect((await read('a/b', 5))?.toString()).toBe('hello');
  expect(await read('a', 5)).toBeUndefined();
  expect(await read('c', 5)).toBeUndefined();
  await expect(read('a/b', 4)).rejects.toThrow(/larger than 4 bytes/);
});
