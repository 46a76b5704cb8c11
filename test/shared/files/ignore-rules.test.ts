import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import {
  isNeverUploaded,
  parseIgnoreRules,
  readIgnoreRules,
} from '../../../src/shared/files/ignore-rules.ts';
import { useTemporaryFolder } from '../../fakes/temporary-folder.ts';

const folder = useTemporaryFolder();

type Vector = readonly [patterns: readonly string[], path: string, ignored: boolean];

test('decides as Python’s pathspec 0.12.1 does (240 vectors that it made)', () => {
  const file = new URL('../../fixtures/ignore-rules/pathspec.json', import.meta.url);
  const vectors = JSON.parse(readFileSync(file, 'utf8')) as readonly Vector[];
  expect(vectors).toHaveLength(240);
  const wrong = vectors.filter(
    ([patterns, path, ignored]) => parseIgnoreRules(patterns.join('\n'))(path) !== ignored,
  );
  expect(wrong).toEqual([]);
});

test.each([
  ['*.pyc\n!keep.pyc', 'a/keep.pyc', false],
  ['*.pyc\n!keep.pyc', 'a/other.pyc', true],
  ['build/', 'build/x', true],
  ['build/', 'build', false],
  ['/data', 'sub/data', false],
  ['# comment\n\n  \nx', 'x', true],
  ['x\r\ny\r\n', 'y', true],
  ['trailing ', 'trailing', true],
  ['**/', 'file', false],
])('%j on %j: %s', (text, path, expected) => {
  expect(parseIgnoreRules(text)(path)).toBe(expected);
});

test('.amlignore stands alone; .gitignore only counts without it', async () => {
  await writeFile(join(folder.path, '.gitignore'), 'from-git\n');
  expect((await readIgnoreRules(folder.path))('from-git')).toBe(true);
  await writeFile(join(folder.path, '.amlignore'), 'from-aml\n');
  const rules = await readIgnoreRules(folder.path);
  expect([rules('from-git'), rules('from-aml')]).toEqual([false, true]);
});

test('version control and our own state stay at home, whatever the rules say', async () => {
  await writeFile(join(folder.path, '.amlignore'), '!.git/config\n!.ml-actions/x\n');
  const rules = await readIgnoreRules(folder.path);
  expect(rules('.git/config')).toBe(true);
  expect(rules('sub/.ml-actions/x')).toBe(true);
  expect(isNeverUploaded('.github/workflows/a.yml')).toBe(false);
});

test('an ignore file of any size is not read', async () => {
  await writeFile(join(folder.path, '.amlignore'), 'x'.repeat(1024 * 1024 + 1));
  await expect(readIgnoreRules(folder.path)).rejects.toThrow(UserError);
});
