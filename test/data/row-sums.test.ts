import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColumnCounts } from '../../src/domain/fairness/column-counts.ts';
import type { RowSums } from '../../src/domain/fairness/row-sums.ts';
import { count, refused } from './counting.ts';

const column = (name: string): { name: string; input: string } => ({ name, input: `of-${name}` });
const sums = {
  weight: column('w'),
  probability: column('p'),
  score: column('s'),
  errors: { truth: column('y'), prediction: column('s') },
};
const names = ['w', 'g', 'p', 'y', 'h', 's'];

interface Row {
  readonly g: string;
  readonly h: string;
  readonly w: number;
  readonly p: number;
  readonly s: number;
  readonly y: number;
}

/** Eighths and small integers: sums of them are exact in any order. */
const eighths = (most: number): fc.Arbitrary<number> => fc.nat(8 * most).map((n) => n / 8);
const rowsOf = (maxLength: number): fc.Arbitrary<Row[]> =>
  fc.array(
    fc.record({
      g: fc.constantFrom('a', 'b', 'c'),
      h: fc.constantFrom('x', 'y'),
      w: fc.nat(4),
      p: eighths(1),
      s: eighths(2),
      y: eighths(3),
    }),
    { minLength: 1, maxLength },
  );

/** The ways a cell may be written. */
const written: readonly ((value: string | number) => string)[] = [
  String,
  String,
  String,
  (value) => `"${value}"`,
  (value) => (typeof value === 'number' ? ` ${value} ` : value),
  (value) => (typeof value === 'number' ? value.toExponential() : value),
];

const csv = (rows: readonly Row[], order: readonly string[], end: string): string =>
  [
    order.join(','),
    ...rows.map((row, r) =>
      order
        .map((name, c) => {
          const value = name in row ? row[name as keyof Row] : 'other';
          return written[(7 * r + 3 * c) % written.length]!(value);
        })
        .join(','),
    ),
  ].join(end);

const jsonl = (rows: readonly Row[]): string =>
  rows.map((row, r) => JSON.stringify(r % 3 === 0 ? { ...row, w: String(row.w) } : row)).join('\n');

function naive(rows: readonly Row[]): RowSums {
  const sum = (of: (row: Row) => number): number => rows.reduce((all, row) => all + of(row), 0);
  const weight = sum(({ w }) => w);
  const values = [...new Set(rows.map(({ s }) => s))].sort((a, b) => a - b);
  const total = sum(({ w, y }) => w * y);
  return {
    weight: { sum: weight, squares: sum(({ w }) => w * w) },
    probability: {
      sum: sum(({ p }) => p),
      weighted: sum(({ w, p }) => w * p),
      weightedSquares: sum(({ w, p }) => w * w * p),
    },
    scores: {
      values: Float64Array.from(values),
      counts: Float64Array.from(values, (v) => sum(({ s }) => (s === v ? 1 : 0))),
      weights: Float64Array.from(values, (v) => sum(({ s, w }) => (s === v ? w : 0))),
      bits: 53,
    },
    errors: {
      rows: rows.length,
      weight,
      weightSquares: sum(({ w }) => w * w),
      absolute: sum(({ w, y, s }) => w * Math.abs(y - s)),
      square: sum(({ w, y, s }) => w * (y - s) ** 2),
      absoluteSpread: sum(({ w, y, s }) => w * w * Math.abs(y - s)),
      squareSpread: sum(({ w, y, s }) => w * w * (y - s) ** 2),
      fourthSpread: sum(({ w, y, s }) => w * w * (y - s) ** 4),
      predictions: sum(({ w, s }) => w * s),
      truthMean: expect.closeTo(weight === 0 ? 0 : total / weight, 12) as number,
      truthSquares: expect.closeTo(
        weight === 0 ? 0 : sum(({ w, y }) => w * y * y) - total ** 2 / weight,
        9,
      ) as number,
    },
  };
}

/** Combinations and the order of rows, taken in memory; keys are `g` and, as a label of a regression may be, `y`. */
function expectNaive(
  counts: ColumnCounts,
  rows: readonly Row[],
  keys: readonly (keyof Row)[],
): void {
  const keyOf = (row: Row): string => JSON.stringify(keys.map((key) => row[key]));
  const distinct = [...new Set(rows.map(keyOf))];
  expect([...(counts.order ?? [])]).toEqual(rows.map((row) => distinct.indexOf(keyOf(row))));
  expect(counts.combinations.map(({ count: times }) => times)).toEqual(
    distinct.map((key) => rows.filter((row) => keyOf(row) === key).length),
  );
  for (const [i, { sums: found }] of counts.combinations.entries()) {
    expect(found).toEqual(naive(rows.filter((row) => keyOf(row) === distinct[i])));
  }
}

describe('sums and order', () => {
  it('are those of a naive sum in memory, whatever the csv looks like', async () => {
    await fc.assert(
      fc.asyncProperty(
        rowsOf(40),
        fc.shuffledSubarray([...names, 'id'], { minLength: 7 }),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 90 }),
        async (rows, order, end, chunkBytes) => {
          const options = { sums, rowOrder: true, limits: { chunkBytes } };
          const counts = await count({ 'p.csv': csv(rows, order, end) }, ['g', 'h'], options);
          expectNaive(counts, rows, ['g', 'h']);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('are so for JSON lines and gzip, over several files', async () => {
    await fc.assert(
      fc.asyncProperty(rowsOf(20), rowsOf(20), rowsOf(20), async (one, two, three) => {
        const contents = {
          'a.jsonl': jsonl(one),
          'b.csv': csv(two, names, '\n'),
          'c.jsonl.gz': gzipSync(jsonl(three)),
        };
        const counts = await count(contents, ['h', 'g'], { sums, rowOrder: true });
        expectNaive(counts, [...one, ...two, ...three], ['h', 'g']);
      }),
      { numRuns: 50 },
    );
  });

  it('are the same to the last bit with threads', async () => {
    const row = (i: number): Row => ({
      g: 'abc'[i % 3]!,
      h: 'xy'[i % 2]!,
      w: i % 4,
      p: (i % 97) / 97,
      s: (i % 499) / 499,
      y: Math.sin(i),
    });
    const rows = Array.from({ length: 3000 }, (_, i) => row(i));
    for (const contents of [{ 'p.csv': csv(rows, names, '\n') }, { 'p.jsonl': jsonl(rows) }]) {
      const limits = { chunkBytes: 256, threadedBytes: 0, scorePairs: 2000 };
      const options = { sums, rowOrder: true, limits };
      const alone = await count(contents, ['g', 'h'], options);
      expect(alone.combinations[0]!.sums!.scores!.bits).toBeLessThan(20);
      expect(alone.order).toHaveLength(3000);
      expect(await count(contents, ['g', 'h'], { ...options, workers: 2 })).toEqual(alone);
    }
  });

  it('may be taken of a column that is counted by as well', async () => {
    const content = 'y,f\n1,0.5\n2.0,1\n"1",0\n1,0.5';
    const options = { sums: { errors: { truth: column('y'), prediction: column('f') } } };
    const counts = await count({ 'p.csv': content }, ['y', 'f'], options);
    expect(
      counts.combinations.map(({ values, sums: found }) => [values, found!.errors!.absolute]),
    ).toEqual([
      [['1', '0.5'], 1],
      [['2.0', '1'], 1],
      [['1', '0'], 1],
    ]);
    const lines = '{"y":1,"f":0.5}\n{"y":1,"f":0}\n';
    const found = await count({ 'p.jsonl': lines }, ['y'], options);
    expect(found.combinations[0]!.sums!.errors!.absolute).toBe(1.5);
  });

  it('take more bytes a row when there are more combinations', async () => {
    const ordered = (n: number): Promise<ColumnCounts> =>
      count({ 'p.csv': `a\n${Array.from({ length: n }, (_, i) => `${i}\n`).join('')}` }, ['a'], {
        rowOrder: true,
      });
    expect((await ordered(256)).order).toEqual(Uint8Array.from({ length: 256 }, (_, i) => i));
    expect((await ordered(257)).order).toEqual(Uint16Array.from({ length: 257 }, (_, i) => i));
    expect((await ordered(65_537)).order).toBeInstanceOf(Uint32Array);
  });
});

describe('what cannot be summed', () => {
  const mend = 'Every row needs one: mend the file, or leave the row out of it.';
  const weighted = { sums: { weight: column('w') } };

  it.each([
    ['1,a\n,b\n', `p.csv:3: column \`w\` has no value here (input \`of-w\`). ${mend}`],
    [
      '1,a\n"nan",a\n',
      `p.csv:3: \`nan\` in column \`w\` is not a finite number (input \`of-w\`). ${mend}`,
    ],
    [
      '1,a\n-1,a\n',
      'p.csv:3: `-1` in column `w` is negative (input `of-w`). A sample weight is 0 or a number from 1e-48 to 1e+48.',
    ],
    [
      '1,a\n\n1 2,a\n',
      'p.csv:4: `1 2` in column `w` is not a number (input `of-w`). Write numbers such as 0.25 or 1e-3.',
    ],
    [
      '1,a\n1,a,3\n',
      'p.csv:3: this row has 3 cells, the header has 2 (input `predictions`). Give every row the cells of the header.',
    ],
  ])('is named in csv: %j', async (rows, expected) => {
    expect(await refused(count({ 'p.csv': `w,g\n${rows}` }, ['g'], weighted))).toEqual([expected]);
    const turned = rows.replaceAll(/^(.*?),(.*)$/gm, '$2,$1');
    if (expected.includes('cells')) return;
    expect(await refused(count({ 'p.csv': `g,w\n${turned}` }, ['g'], weighted))).toEqual([
      expected,
    ]);
  });

  it.each([
    ['{"g":1,"w":null}', `column \`w\` has no value here (input \`of-w\`). ${mend}`],
    ['{"g":1}', 'this line has no key `w` (input `of-w`). Did you mean `g`?'],
    [
      '{"g":1,"w":true}',
      '`true` in column `w` is not a number (input `of-w`). Write numbers such as 0.25 or 1e-3.',
    ],
    [
      '{"g":1,"w":[1]}',
      'the value of `w` is a list or an object (input `of-w`). It must be a number.',
    ],
    [
      '{"g":1,"w":1,"w":2}',
      'the key `w` occurs twice in one object (input `predictions`). Give every key once.',
    ],
  ])('is named in JSON lines: %s', async (line, expected) => {
    const content = `{"g":1,"w":1}\n${line}\n`;
    expect(await refused(count({ 'p.jsonl': content }, ['g'], weighted))).toEqual([
      `p.jsonl:2: ${expected}`,
    ]);
  });

  it('is named once when a column is not there', async () => {
    const both = { sums: { weight: column('w'), score: column('s'), probability: column('s') } };
    expect(await refused(count({ 'p.csv': 'g,weight\n1,1\n' }, ['g'], both))).toEqual([
      'p.csv:1: there is no column `w` (input `of-w`). Did you mean `g`?',
      'p.csv:1: there is no column `s` (input `of-s`). Did you mean `g`?',
    ]);
  });

  it('is more scores than fit, however they are rounded', async () => {
    const content = `g,s\n${Array.from({ length: 64 }, (_, i) => `1,${2 ** (i - 32)}\n`).join('')}`;
    const options = { sums: { score: column('s') }, limits: { scorePairs: 20 } };
    const [line] = await refused(count({ 'p.csv': content }, ['g'], options));
    expect(line).toMatch(/more than 20 distinct pairs of a score in `s` .*\(input `of-s`\)/);
  });

  it('is an order of too many rows', async () => {
    const content = `g\n${'1\n'.repeat(50)}`;
    const options = { rowOrder: true, limits: { orderedRows: 80, chunkBytes: 16 } };
    expect((await count({ 'p.csv': content }, ['g'], options)).order).toHaveLength(50);
    expect(await refused(count({ 'p.csv': content, 'q.csv': content }, ['g'], options))).toEqual([
      'q.csv: more than 80 rows, which are too many to be drawn again in their order (input `predictions`). ' +
        'Predict on fewer rows, or ask for intervals that are computed from counts.',
    ]);
  });
});
