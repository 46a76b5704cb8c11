import { mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyTree } from '../../../src/local/files/copy-tree.ts';
import { useTemporaryFolder } from '../../fakes/temporary-folder.ts';

const folder = useTemporaryFolder();
const signal = new AbortController().signal;

it('copies files, empty folders and links inside, and nothing that leads out', async () => {
  const [from, to] = [join(folder.path, 'from'), join(folder.path, 'to')];
  await mkdir(join(from, 'a/empty'), { recursive: true });
  await writeFile(join(from, 'a/f.txt'), 'f');
  await writeFile(join(folder.path, 'secret'), 's');
  await symlink('a/f.txt', join(from, 'inside'));
  await symlink('../secret', join(from, 'outside'));
  await symlink('nowhere', join(from, 'dangling'));
  await symlink('a', join(from, 'folder-link'));
  const { files, skipped } = await copyTree(from, to, signal);
  expect(files).toBe(2);
  expect(skipped.map((path) => path.split('/').at(-1)).sort()).toEqual([
    'dangling',
    'folder-link',
    'outside',
  ]);
  expect((await readdir(to)).sort()).toEqual(['a', 'inside']);
  expect(await readFile(join(to, 'inside'), 'utf8')).toBe('f');
  expect((await readdir(join(to, 'a'))).sort()).toEqual(['empty', 'f.txt']);
});

it('copies one file, over what is there, and makes its folder', async () => {
  await writeFile(join(folder.path, 'one'), 'new');
  const target = join(folder.path, 'deep/er/one');
  await copyTree(join(folder.path, 'one'), target, signal);
  await writeFile(join(folder.path, 'one'), 'newer');
  await copyTree(join(folder.path, 'one'), target, signal);
  expect(await readFile(target, 'utf8')).toBe('newer');
});

it('fails for a missing source and for an aborted signal', async () => {
  await expect(copyTree(join(folder.path, 'none'), join(folder.path, 'x'), signal)).rejects.toThrow(
    'ENOENT',
  );
  const stop = AbortSignal.abort(new Error('stopped'));
  await expect(copyTree(folder.path, join(folder.path, '../y'), stop)).rejects.toThrow('stopped');
});
