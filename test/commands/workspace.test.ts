import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { isWithin, locateInside } from '../../src/commands/workspace.ts';
import { useTemporaryFolder } from '../fakes/temporary-folder.ts';

const folder = useTemporaryFolder();

beforeEach(async () => {
  await mkdir(join(folder.path, 'w', 'sub'), { recursive: true });
  await writeFile(join(folder.path, 'w', 'file'), '');
  await writeFile(join(folder.path, 'outside'), '');
  await symlink('../outside', join(folder.path, 'w', 'out'));
  await symlink('../file', join(folder.path, 'w', 'sub', 'in'));
  await symlink('nowhere', join(folder.path, 'w', 'dangling'));
});

const locate = (path: string, wanted: 'file' | 'folder' | 'any' = 'any') => {
  const workspace = join(folder.path, 'w');
  const result = locateInside(workspace, join(workspace, 'sub'), path, wanted);
  return result.ok ? result.value : result.problems[0]!.message;
};

test.each(['../file', 'in', '../sub/../file'])('%s is the file', (path) => {
  expect(locate(path, 'file')).toBe(join(realpathSync(folder.path), 'w', 'file'));
});

test.each([
  ['../../outside', 'leaves the workspace'],
  ['../out', 'leaves the workspace'],
  ['/etc/passwd', 'leaves the workspace'],
  ['../../w2', 'leaves the workspace'],
  ['../dangling', 'does not exist'],
  ['../none', 'does not exist'],
  ['../file/x', 'does not exist'],
  ['a\0b', 'NUL'],
])('%j %s', (path, words) => {
  expect(locate(path)).toContain(words);
});

test('a kind that is not wanted is said', () => {
  expect(locate('..', 'file')).toBe('`..` is a folder, not a file');
  expect(locate('../file', 'folder')).toBe('`../file` is a file, not a folder');
});

test('a name that begins alike is not within', () => {
  expect(isWithin('/a/b', '/a/bc')).toBe(false);
  expect(isWithin('/a/b', '/a/b/..c')).toBe(true);
});
