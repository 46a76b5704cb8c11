import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CountRequest } from '../../../src/data/count-request.ts';
import { count, refused } from '../counting.ts';
import {
  parquetFile,
  type ColumnToWrite,
  type PageToWrite,
  type StoredType,
  type StoredValue,
} from './parquet-writer.ts';

const sums = {
  weight: { name: 'w', input: 'sample-weight' },
  probability: { name: 'p', input: 'probability' },
  score: { name: 's', input: 'score' },
  errors: { truth: { name: 'y' }, prediction: { name: 'f' } },
};

const page = (values: readonly StoredValue[], encoding: PageToWrite['encoding']): PageToWrite => ({
  values,
  encoding,
  version: 1,
  runs: [8],
});

/** A column in one or two row groups. */
function column(
  name: string,
  type: StoredType,
  values: readonly StoredValue[],
  encoding: PageToWrite['encoding'] = 'PLAIN',
): ColumnToWrite {
  const middle = values.length >> 1;
  const halves = [values.slice(0, middle), values.slice(middle)];
  const groups = halves.map((half) => [page(half, encoding)]);
  const text = type === 'BYTE_ARRAY' ? { convertedType: 0 } : {};
  return { name, type, isNullable: values.includes(null), codec: 'SNAPPY', ...text, groups };
}

const float = fc.integer({ min: -800, max: 800 }).map((eighths) => eighths / 8);
const row = fc.record({
  a: fc.constantFrom('x', 'y', 'z'),
  w: fc.nat(9),
  p: fc.double({ min: 0, max: 1, noNaN: true }),
  s: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: -1e9, max: 1e9, noNaN: true })),
  y: fc.integer({ min: -(2 ** 53), max: 2 ** 53 }),
  f: float,
});

it('sums what the same rows sum to as csv, and knows their order', async () => {
  const encoding = fc.constantFrom<PageToWrite['encoding']>('PLAIN', 'RLE_DICTIONARY');
  const asked = fc.record({
    rows: fc.array(row, { minLength: 2, maxLength: 40 }),
    encodings: fc.array(encoding, { minLength: 6, maxLength: 6 }),
    weight: fc.constantFrom<StoredType>('INT32', 'INT64', 'DOUBLE', 'BYTE_ARRAY'),
  });
  await fc.assert(
    fc.asyncProperty(asked, async ({ rows, encodings, weight }) => {
      const types: Record<string, StoredType> = { w: weight, p: 'DOUBLE', s: 'DOUBLE' };
      Object.assign(types, { y: 'INT64', f: 'FLOAT', a: 'BYTE_ARRAY' });
      const names = ['w', 'p', 's', 'y', 'f', 'a'] as const;
      const columns = names.map((name, k) =>
        column(
          name,
          types[name]!,
          rows.map((each) => each[name]),
          encodings[k],
        ),
      );
      const lines = rows.map((each) => names.map((name) => String(each[name])).join());
      const options: Partial<CountRequest> = { sums, rowOrder: true };
      const csv = await count({ 'f.csv': [names.join(), ...lines, ''].join('\n') }, ['a'], options);
      const parquet = await count({ 'f.parquet': parquetFile(columns) }, ['a'], options);
      const told = ({ combinations, order }: typeof csv): unknown => ({
        combinations: combinations.map(({ first, ...rest }) => ({ ...rest, at: first.line })),
        order,
      });
      const belowHeader = csv.combinations.map((each) => ({
        ...each,
        first: { ...each.first, line: each.first.line - 1 },
      }));
      expect(told(parquet)).toEqual(told({ ...csv, combinations: belowHeader }));
    }),
    { numRuns: 60 },
  );
});

const groups = column('a', 'BYTE_ARRAY', ['x', 'y', 'x', 'y']);

it.each<[string, ColumnToWrite, string]>([
  ['a null', column('w', 'DOUBLE', [1, 2, null, 4]), ':3: column `w` has no value here'],
  ['NaN', column('w', 'DOUBLE', [1, NaN, 3, 4]), ':2: column `w` has no value here'],
  [
    'infinity',
    column('w', 'FLOAT', [1, 2, 3, Infinity]),
    ':4: `Infinity` in column `w` is not a finite',
  ],
  ['a negative weight', column('w', 'INT32', [1, 2, 3, -4]), ':4: `-4` in column `w` is negative'],
  [
    'text',
    column('w', 'BYTE_ARRAY', ['1', '2', 'much', '4']),
    ':3: `much` in column `w` is not a number',
  ],
  [
    'an empty text',
    column('w', 'BYTE_ARRAY', ['1', '', '3', '4']),
    ':2: `` in column `w` is not a',
  ],
  [
    'booleans',
    column('w', 'BOOLEAN', [true, false, true, false]),
    ':1: `true` in column `w` is not a number',
  ],
])('refuses a weight that is %s', async (_, weights, expected) => {
  const asked = { sums: { weight: sums.weight } };
  const file = parquetFile([groups, weights]);
  const [problem = ''] = await refused(count({ 'p.parquet': file }, ['a'], asked));
  expect(problem).toContain(`p.parquet${expected}`);
  expect(problem).toContain('(input `sample-weight`)');
});

it('says which numeric column there is not', async () => {
  const asked = { sums: { weight: { name: 'v' } } };
  expect(await refused(count({ 'p.parquet': parquetFile([groups]) }, ['a'], asked))).toEqual([
    expect.stringContaining('p.parquet: there is no column `v`'),
  ]);
});

it('refuses more rows than an order may have', async () => {
  const file = { 'p.parquet': parquetFile([groups]) };
  const asked = { rowOrder: true, limits: { orderedRows: 3 } };
  expect(await refused(count(file, ['a'], asked))).toEqual([
    expect.stringContaining('p.parquet: more than 3 rows'),
  ]);
});
