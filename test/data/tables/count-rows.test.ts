import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ColumnCounts } from '../../../src/domain/fairness/column-counts.ts';
import type { CountRequest } from '../../../src/data/count-request.ts';
import { leastWeight } from '../../../src/data/sums/sum-plan.ts';
import { countRows } from '../../../src/data/tables/count-rows.ts';
import { isJsonTable } from '../../../src/data/tables/is-json-table.ts';
import { count, refused, shown, workerEntry, written, type Contents } from '../counting.ts';
import { filesOf, wanted } from './tables.ts';

const { signal } = new AbortController();

const requestOf = (
  contents: Contents,
  columns: readonly string[],
  options: Partial<CountRequest> = {},
): CountRequest => ({
  files: filesOf(contents),
  columns: wanted(columns),
  input: 'predictions',
  workers: 0,
  workerEntry,
  ...options,
});

const predictions = (contents: Contents, ...rest: [readonly string[], Partial<CountRequest>?]) =>
  countRows(requestOf(contents, ...rest), signal);

const table = {
  columns: ['age', 'sex', 'target', 'outputs', 'log_loss/v1/score'],
  data: [
    [31, 'f', 1, 1, 0.2],
    [32, 'm', 0, 1, null],
    [33, 'f', 1, 1, { nested: true }],
    [34, null, 1, 0, 0.5],
  ],
};

it('counts the table of an MLflow evaluation', async () => {
  const content = JSON.stringify(table);
  const counts = await predictions({ 'eval_results_table.json': content }, [
    'sex',
    'target',
    'outputs',
  ]);
  expect(shown(counts)).toEqual([
    '"f","1","1" x 2 @eval_results_table.json:1',
    '"m","0","1" x 1 @eval_results_table.json:2',
    '∅,"1","0" x 1 @eval_results_table.json:4',
  ]);
  expect(counts).toMatchObject({ columns: ['sex', 'target', 'outputs'], rows: 4 });
  expect(counts.files).toMatchObject([{ path: 'eval_results_table.json', bytes: content.length }]);
});

it('counts documents and other files together', async () => {
  const counts = await predictions(
    { 'a.csv': 'sex,y\nf,1\n', 'b.json': '[{"y": 1, "sex": "f"}, {"y": 0, "sex": "m"}]' },
    ['sex', 'y'],
  );
  expect(shown(counts)).toEqual(['"f","1" x 2 @a.csv:2', '"m","0" x 1 @b.json:2']);
  expect(counts.rows).toBe(3);
});

it('leaves what is no document to countColumns', async () => {
  const counts = await predictions({ 'a.csv': 'sex\nf\n', 'b.json': '{"sex": "f"}\n' }, ['sex']);
  expect(shown(counts)).toEqual(['"f" x 2 @a.csv:2']);
});

it('counts, sums and orders as countColumns does', async () => {
  const label = fc.constantFrom('0', '1', null);
  const number = fc.double({ min: 0, max: 1, noNaN: true });
  const weight = number.map((value) => (value < leastWeight ? 0 : value));
  const row = fc.tuple(label, label, weight, number, fc.integer({ min: 0, max: 5 }));
  const plain = ({ order, files, ...counts }: ColumnCounts): unknown => ({
    ...counts,
    order: [...(order ?? [])],
    files: files.length,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 30 }), async (rows) => {
      const objects = rows.map(([g, y, w, p, s]) => ({ g, y, w, p, s }));
      const options = {
        sums: { weight: { name: 'w' }, probability: { name: 'p' }, score: { name: 's' } },
        rowOrder: true,
      };
      const lines = objects.map((object) => JSON.stringify(object)).join('\n');
      const expected = await count({ 'p.jsonl': lines }, ['g', 'y'], options);
      const request = requestOf({ 'p.jsonl': lines }, ['g', 'y'], options);
      expect(plain(await countRows(request, signal))).toEqual(plain(expected));
    }),
    { numRuns: 30 },
  );
});

it('tells progress and refuses what countColumns refuses', async () => {
  const seen: number[][] = [];
  await predictions({ 'a.json': '[{"a": 1}]', 'b.csv': 'a\n2\n' }, ['a'], {
    onProgress: (rows, bytes) => seen.push([rows, bytes]),
  });
  expect(seen).toEqual([[0, 0]]);
  const limits = { combinations: 1, orderedRows: 1 };
  const two = { 'a.json': '[{"a": 1, "w": 1}, {"a": 2, "w": "x"}]' };
  const hint =
    'Columns must hold groups and labels, not ids or continuous numbers: put the values into bins first.';
  expect(await refused(predictions(two, ['a'], { limits }))).toEqual([
    `a.json:2: more than 1 distinct combinations of \`a\`; \`a\` has the most distinct values (input \`input-of-a\`). ${hint}`,
  ]);
  const sums = { weight: { name: 'w', input: 'sample-weight' } };
  expect(await refused(predictions(two, ['a'], { sums }))).toEqual([
    'a.json:2: `x` in column `w` is not a number (input `sample-weight`). Write numbers such as 0.25 or 1e-3.',
  ]);
  const same = { 'a.json': '[{"a": 1}, {"a": 1}]' };
  expect(await refused(predictions(same, ['a'], { limits, rowOrder: true }))).toEqual([
    'a.json:2: more than 1 rows, which are too many to be drawn again in their order (input `predictions`). Predict on fewer rows, or ask for intervals that are computed from counts.',
  ]);
});

it('knows a document by its first bytes', async () => {
  const known = (name: string, content: string | Uint8Array): Promise<boolean> =>
    isJsonTable({ path: written(name, content), name });
  expect(await known('t.json', '[{"a": 1}]')).toBe(true);
  expect(await known('t.json', ' {"columns":["a"],"data":[[1]]}')).toBe(true);
  expect(await known('t.json.gz', gzipSync('\ufeff[]'))).toBe(true);
  expect(await known('t.json', '{"a": 1}\n')).toBe(false);
  expect(await known('t.csv', '[a]\n')).toBe(false);
  expect(await known('t.json.gz', '[]')).toBe(false);
  expect(await isJsonTable({ path: 'nowhere/t.json', name: 't.json' })).toBe(false);
});
