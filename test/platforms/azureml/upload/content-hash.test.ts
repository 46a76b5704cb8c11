import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { assetHash, contentHash } from '../../../../src/platforms/azureml/upload/content-hash.ts';
import { readFileTree } from '../../../../src/shared/files/file-tree.ts';
import { idle } from '../../../fakes/azureml.ts';
import { useTemporaryFolder } from '../../../fakes/temporary-folder.ts';

const folder = useTemporaryFolder();

beforeEach(async () => {
  await writeFile(join(folder.path, 'train.py'), 'print(1)\n');
  await mkdir(join(folder.path, 'Sub'));
  await writeFile(join(folder.path, 'Sub', 'b.txt'), 'b');
  await writeFile(join(folder.path, 'Zempty'), '');
});

const hashes = async (path: string): Promise<[string, string]> => {
  const tree = await readFileTree(path, idle);
  return [await contentHash(tree, idle), await assetHash(tree, idle)];
};

// The vectors of azure-ai-ml 1.28's own functions (azureml-rest.md §3).
test('a folder hashes as azure-ai-ml hashes it', async () => {
  expect(await hashes(folder.path)).toEqual([
    'c26ac802e869bdd5dfe0957d84ab03c6ef277a2533df2e993bb923230374c629',
    '7ad0f8faa5cf156dfd186a0d03b7956b42bf6f991edbe7281aa8c1f885c74c53',
  ]);
});

test('a file hashes as azure-ai-ml hashes it', async () => {
  expect(await hashes(join(folder.path, 'train.py'))).toEqual([
    '7e6aee81e75d7941c8a3ec46da6b49c0905194136af456e2271f263c3bbefefe',
    'be8e1ccd5bbcf8736e49e2bd0fe5d827c4332a4b6c1975d480092b1fa0cc9d74',
  ]);
});

test('what is ignored changes nothing', async () => {
  await writeFile(join(folder.path, '.amlignore'), '*.tmp\n');
  const before = await hashes(folder.path);
  await writeFile(join(folder.path, 'x.tmp'), 'anything');
  await mkdir(join(folder.path, '.git'));
  await writeFile(join(folder.path, '.git', 'HEAD'), 'ref');
  expect(await hashes(folder.path)).toEqual(before);
});
