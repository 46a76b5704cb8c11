import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { expandPredictions } from '../../src/data/expand-predictions.ts';
import { newFolder, refused } from './counting.ts';

let outside: string;
let folder: string;

beforeAll(() => {
  outside = newFolder();
  folder = join(outside, 'work');
  mkdirSync(join(folder, 'parts', 'deep.csv'), { recursive: true });
  writeFileSync(join(outside, 'secret.csv'), 'a\n');
  for (const name of ['b.csv', 'a.csv', 'x[1].csv', 'parts/2.csv', 'parts/1.csv', 'parts/n.txt']) {
    writeFileSync(join(folder, name), 'a\n');
  }
  symlinkSync(join(outside, 'secret.csv'), join(folder, 'link.csv'));
  symlinkSync('a.csv', join(folder, 'alias.csv'));
  symlinkSync(outside, join(folder, 'up'));
});

const names = (pattern: string): string[] =>
  expandPredictions(pattern, folder).map(({ name }) => name);
const problem = (pattern: string): Promise<string[]> =>
  refused(Promise.resolve().then(() => expandPredictions(pattern, folder)));

it('takes a path as it is, relative or absolute', () => {
  expect(expandPredictions('a.csv', folder)).toEqual([
    { path: join(folder, 'a.csv'), name: 'a.csv' },
  ]);
  expect(names('./parts/../a.csv')).toEqual(['a.csv']);
  expect(names(join(folder, 'parts/1.csv'))).toEqual(['parts/1.csv']);
});

it('prefers a file of that very name to a pattern', () => {
  expect(names('x[1].csv')).toEqual(['x[1].csv']);
});

it('expands a pattern to files, sorted', () => {
  expect(names('parts/*')).toEqual(['parts/1.csv', 'parts/2.csv', 'parts/n.txt']);
  expect(names('{b,a}.csv')).toEqual(['a.csv', 'b.csv']);
  expect(names('parts/**/*.csv')).toEqual(['parts/1.csv', 'parts/2.csv']);
});

it('leaves a directory to the reader, which says what it is', () => {
  expect(names('parts')).toEqual(['parts']);
});

it('follows a link that stays inside, under the name that was given', () => {
  expect(expandPredictions('alias.csv', folder)).toEqual([
    { path: join(folder, 'a.csv'), name: 'alias.csv' },
  ]);
});

const mustLie = 'Prediction files must lie inside it, symbolic links included.';
it.each([
  '../secret.csv',
  '../*.csv',
  '*/../../secret.csv',
  '/etc/passwd',
  '/etc/*',
  'link.csv',
  'up/secret.csv',
  'l*.csv',
])('refuses %s, which leaves the working directory', async (pattern) => {
  const named = pattern === 'l*.csv' ? 'link.csv' : pattern;
  expect(await problem(pattern)).toEqual([
    `\`${named}\` leaves the working directory (input \`predictions\`). ${mustLie}`,
  ]);
});

it('says so when nothing is there', async () => {
  const hint = 'The path is relative to the working directory.';
  expect(await problem('none.csv')).toEqual([
    `there is no file \`none.csv\` (input \`predictions\`). ${hint}`,
  ]);
  expect(await problem('none/*.csv')).toEqual([
    `no file matches \`none/*.csv\` (input \`predictions\`). ${hint}`,
  ]);
  expect(await problem(' ')).toEqual(['no prediction file is named (input `predictions`).']);
});

it.each([
  ['absent', 'there is no folder'],
  ['a.csv', 'is no folder'],
])('says that the working directory is none: %s', (name, message) => {
  expect(() => expandPredictions('a.csv', join(folder, name))).toThrow(message);
});
