import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CancelledError, UserError } from '../../../src/errors.ts';
import { readFileTree } from '../../../src/shared/files/file-tree.ts';
import { idle } from '../../fakes/azureml.ts';
import { useTemporaryFolder } from '../../fakes/temporary-folder.ts';

const folder = useTemporaryFolder();
const write = async (name: string, text = ''): Promise<void> => {
  await mkdir(join(folder.path, name, '..'), { recursive: true });
  await writeFile(join(folder.path, name), text);
};
const names = async (path = folder.path): Promise<string[]> =>
  (await readFileTree(path, idle)).files.map(({ relative }) => relative).sort();

test('lists files with their sizes, without what is ignored', async () => {
  await write('a.py', 'four');
  await write('sub/b.txt', 'b');
  await write('sub/c.log');
  await write('.amlignore', '*.log\n');
  await write('.git/HEAD');
  await write('.ml-actions/server.json');
  expect(await names()).toEqual(['.amlignore', 'a.py', 'sub/b.txt']);
  const tree = await readFileTree(folder.path, idle);
  expect(tree.files.find(({ relative }) => relative === 'a.py')?.bytes).toBe(4);
});

test('a single file is itself, and no ignore file counts', async () => {
  await write('one.csv', 'x');
  await write('.gitignore', '*\n');
  const tree = await readFileTree(join(folder.path, 'one.csv'), idle);
  expect(tree).toMatchObject({ kind: 'file', name: 'one.csv' });
  expect(tree.files).toHaveLength(1);
});

const onUnix = process.platform !== 'win32';

// Making a link on Windows takes a privilege that runners do not have.
describe.runIf(onUnix)('links', () => {
  test('inside the folder are followed', async () => {
    await write('real/x.txt', 'x');
    await symlink('real/x.txt', join(folder.path, 'link.txt'));
    await symlink('real', join(folder.path, 'again'));
    expect(await names()).toEqual(['again/x.txt', 'link.txt', 'real/x.txt']);
  });

  test.each([
    ['out of the folder', '/etc/hostname', 'leaves the folder'],
    ['to nothing', 'absent', 'points to nothing'],
    ['in a circle', '.', 'leads back'],
  ])('%s are refused by name', async (_, target, words) => {
    await write('code/a.py');
    await symlink(target, join(folder.path, 'code', 'link'));
    const listing = readFileTree(join(folder.path, 'code'), idle);
    await expect(listing).rejects.toThrow(UserError);
    await expect(listing).rejects.toThrow(words);
    await expect(listing).rejects.toThrow(join('code', 'link'));
  });

  test('a sibling whose name begins alike is not inside', async () => {
    await write('code/a.py');
    await write('code-secret/key');
    await symlink('../code-secret/key', join(folder.path, 'code', 'key'));
    await expect(names(join(folder.path, 'code'))).rejects.toThrow('leaves the folder');
  });

  test('that are ignored are not looked into', async () => {
    await write('code/a.py');
    await write('code/.amlignore', 'data/\nkey\n');
    await symlink('/etc', join(folder.path, 'code', 'data'));
    await symlink('/etc/hostname', join(folder.path, 'code', 'key'));
    expect(await names(join(folder.path, 'code'))).toEqual(['.amlignore', 'a.py']);
  });
});

test.runIf(onUnix)('pipes and sockets are no files', async () => {
  await write('a.py');
  execFileSync('mkfifo', [join(folder.path, 'pipe')]);
  expect(await names()).toEqual(['a.py']);
});

test('nothing to upload, and nothing there, are mistakes', async () => {
  await expect(names()).rejects.toThrow('no files to upload');
  await expect(names(join(folder.path, 'absent'))).rejects.toThrow('no such file or folder');
});

test('an abort ends the walk', async () => {
  await write('a.py');
  const walk = readFileTree(folder.path, AbortSignal.abort());
  await expect(walk).rejects.toBeInstanceOf(CancelledError);
});
