import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, it, vi } from 'vitest';
import { countColumns } from '../../src/data/count-columns.ts';
import { CancelledError } from '../../src/errors.ts';
import { count, refused, shown, workerEntry, written } from './counting.ts';

const table = 'id,sex,y\n1,f,0\n2,m,1\n3,f,0\n';

it('counts combinations and says where each was first seen', async () => {
  const counts = await count({ 'p.csv': table }, ['sex', 'y']);
  expect(shown(counts)).toEqual(['"f","0" x 2 @p.csv:2', '"m","1" x 1 @p.csv:3']);
  expect(counts.columns).toEqual(['sex', 'y']);
  expect(counts.rows).toBe(3);
  const sha256 = createHash('sha256').update(table).digest('hex');
  expect(counts.files).toEqual([{ path: 'p.csv', sha256, bytes: table.length }]);
});

it('gives the values in the order asked, whatever the order in the file', async () => {
  expect(shown(await count({ 'p.csv': table }, ['y', 'sex', 'y']))).toEqual([
    '"0","f","0" x 2 @p.csv:2',
    '"1","m","1" x 1 @p.csv:3',
  ]);
});

it('puts several files of several formats together', async () => {
  const counts = await count(
    {
      'a.csv': table,
      'b.csv': 'y,sex\n0,f\n1,x\n',
      'c.jsonl': '{"sex": "f", "y": 0}\n',
      'd.csv.gz': gzipSync('sex,y\nm,1\n'),
    },
    ['sex', 'y'],
  );
  expect(shown(counts)).toEqual([
    '"f","0" x 4 @a.csv:2',
    '"m","1" x 2 @a.csv:3',
    '"x","1" x 1 @b.csv:3',
  ]);
  expect(counts.rows).toBe(7);
  expect(counts.files.map(({ path }) => path)).toEqual(['a.csv', 'b.csv', 'c.jsonl', 'd.csv.gz']);
});

it('hashes a gzip file as it lies on disk, with what follows its last member', async () => {
  const packed = Buffer.concat([gzipSync('sex\nf\n'), gzipSync('m\n'), Buffer.alloc(5)]);
  const counts = await count({ 'p.csv.gz': packed }, ['sex']);
  expect(shown(counts)).toEqual(['"f" x 1 @p.csv.gz:2', '"m" x 1 @p.csv.gz:3']);
  const sha256 = createHash('sha256').update(packed).digest('hex');
  expect(counts.files).toEqual([{ path: 'p.csv.gz', sha256, bytes: packed.length }]);
});

it('reports the problems of all files at once, but not more than twenty', async () => {
  const contents = {
    'a.csv': 'sex\nf,1\n',
    'b.csv': 'Sex\nf\n',
    'c.csv': 'sex\n',
    'd.csv': 'sex\nf\n',
  };
  expect(await refused(count(contents, ['sex']))).toEqual([
    'a.csv:2: this row has 2 cells, the header has 1 (input `predictions`). Give every row the cells of the header.',
    'b.csv:1: there is no column `sex` (input `input-of-sex`). Did you mean `Sex`?',
    'c.csv: the file has a header and no rows (input `predictions`).',
  ]);
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.csv`, 'a\n1\n']));
  expect(await refused(count(many, ['sex']))).toHaveLength(20);
});

it('counts distinct combinations over all files against the limit', async () => {
  const limits = { combinations: 3 };
  const contents = { 'a.csv': 'id,y\n1,0\n2,0\n', 'b.csv': 'id,y\n3,1\n1,0\n' };
  expect((await count(contents, ['id', 'y'], { limits })).combinations).toHaveLength(3);
  expect(
    await refused(count({ ...contents, 'c.csv': 'id,y\n4,0\n' }, ['id', 'y'], { limits })),
  ).toEqual([
    'more than 3 distinct combinations of `id`, `y`; `id` has the most distinct values (input `input-of-id`). ' +
      'Columns must hold groups and labels, not ids or continuous numbers: put the values into bins first.',
  ]);
});

it('gives the same with worker threads, in however small chunks, over several files', async () => {
  const rows = Array.from({ length: 500 }, (_, i) => `${i},"g${i % 7}",${i % 2}\n`).join('');
  const contents = {
    'a.csv': `id,g,y\n${rows}`,
    'b.csv': `y,g,id\n0,g9,1\n${'1,g1,5\n'.repeat(200)}`,
  };
  const limits = { chunkBytes: 64, threadedBytes: 0 };
  const alone = await count(contents, ['g', 'y']);
  expect(alone.combinations).toHaveLength(15);
  expect(await count(contents, ['g', 'y'], { limits, workers: 3 })).toEqual(alone);
});

it('names the first fault of a file, also when a later chunk is scanned sooner', async () => {
  const good = 'f,0\n'.repeat(100);
  const bad = { 'p.csv': `sex,y\n${good}f\n${good}m,1,2\n${good}` };
  for (const workers of [0, 1, 3]) {
    const limits = { chunkBytes: 50, threadedBytes: 0 };
    expect(await refused(count(bad, ['y'], { workers, limits }))).toEqual([
      'p.csv:102: this row has 1 cell, the header has 2 (input `predictions`). Give every row the cells of the header.',
    ]);
  }
});

it('tells rows and bytes as it goes on', async () => {
  const onProgress = vi.fn<(rows: number, bytes: number) => void>();
  const content = `sex\n${'f\n'.repeat(100)}`;
  const limits = { chunkBytes: 16 };
  await count({ 'a.csv': content, 'b.csv': content }, ['sex'], { onProgress, limits });
  const rows = onProgress.mock.calls.map(([each]) => each);
  expect(rows).toEqual([...rows].sort((a, b) => a - b));
  expect(rows.length).toBeGreaterThan(10);
  expect(onProgress.mock.lastCall).toEqual([200, 2 * content.length]);
});

it.each([0, 2])('stops with %i worker threads when it is cancelled', async (workers) => {
  const content = `sex\n${'f\n'.repeat(5000)}`;
  const stop = new AbortController();
  const onProgress = vi.fn(() => stop.abort());
  const limits = { chunkBytes: 100, threadedBytes: 0 };
  const promise = count(
    { 'p.csv': content },
    ['sex'],
    { onProgress, workers, limits },
    stop.signal,
  );
  await expect(promise).rejects.toBeInstanceOf(CancelledError);
  expect(onProgress.mock.calls.length).toBeLessThan(3);
});

it('fails when a worker thread breaks', async () => {
  const workerEntry = new URL('data:text/javascript,throw new Error("no such luck")');
  const limits = { chunkBytes: 100, threadedBytes: 0 };
  const content = `sex\n${'f\n'.repeat(100_000)}`;
  await expect(
    count({ 'p.csv': content }, ['sex'], { workers: 1, limits, workerEntry }),
  ).rejects.toThrow('no such luck');
});

it('says so when a file is not there, or is a folder', async () => {
  const path = written('x', 'x');
  const request = { columns: [{ name: 'y' }], input: 'predictions', workers: 0, workerEntry };
  const signal = new AbortController().signal;
  const asked = (name: string, at: string): Promise<unknown> =>
    countColumns({ ...request, files: [{ path: at, name }] }, signal);
  expect(await refused(asked('p.csv', `${path}-not`))).toEqual([
    'p.csv: there is no such file (input `predictions`).',
  ]);
  expect(await refused(asked('out', new URL('.', import.meta.url).pathname))).toEqual([
    'out: this is a directory, not a file (input `predictions`). Name a file, or a pattern such as `out/*.csv`.',
  ]);
  expect(await refused(asked('null', '/dev/null'))).toEqual([
    'null: this is not a regular file (input `predictions`).',
  ]);
});
