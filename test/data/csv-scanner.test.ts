import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ColumnCounts } from '../../src/domain/fairness/column-counts.ts';
import { count } from './counting.ts';

const names = ['a', 'b', 'c', 'd', 'e'];

/** A cell as it is written, and what it means. */
interface Cell {
  readonly written: string;
  readonly value: string | null;
}

const quoted = (value: string): Cell => ({ written: `"${value.replaceAll('"', '""')}"`, value });
const plain = (value: string): Cell => ({ written: value, value: value === '' ? null : value });

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('0', '1', 'male', 'ü').map(plain) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', '0', 'male', '"', '\n', '\r\n', ',', 'x"\n,"y').map(quoted),
  },
  { weight: 1, arbitrary: fc.stringMatching(/^[^",\r\n]{0,4}$/).map(plain) },
  { weight: 1, arbitrary: fc.string({ maxLength: 5, unit: 'grapheme' }).map(quoted) },
);

interface Table {
  readonly width: number;
  readonly rows: readonly (readonly Cell[])[];
  readonly wanted: readonly string[];
  readonly end: string;
  readonly lastEnd: boolean;
}

const table: fc.Arbitrary<Table> = fc.integer({ min: 2, max: 5 }).chain((width) =>
  fc.record({
    width: fc.constant(width),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 40,
    }),
    wanted: fc.shuffledSubarray(names.slice(0, width), { minLength: 1 }),
    end: fc.constantFrom('\n', '\r\n'),
    lastEnd: fc.boolean(),
  }),
);

function csv({ width, rows, end, lastEnd }: Table): string {
  const lines = [names.slice(0, width), ...rows.map((row) => row.map(({ written }) => written))];
  return lines.map((cells) => cells.join(',')).join(end) + (lastEnd ? end : '');
}

/** The same counts, taken in memory from what was meant. */
function naive({ rows, wanted, end }: Table): unknown[] {
  const found = new Map<string, { values: unknown; count: number; line: number }>();
  let line = 2;
  for (const row of rows) {
    const values = wanted.map((name) => row[names.indexOf(name)]?.value);
    const key = JSON.stringify(values);
    const seen = found.get(key) ?? { values, count: 0, line };
    found.set(key, { ...seen, count: seen.count + 1 });
    line += row
      .map(({ written }) => written)
      .join(',')
      .split('\n').length;
  }
  expect(end).toContain('\n');
  return [...found.values()];
}

const plainCounts = ({ combinations }: ColumnCounts): unknown[] =>
  combinations.map(({ values, count: times, first }) => ({
    values,
    count: times,
    line: first.line,
  }));

const unordered = ({ combinations }: ColumnCounts): string[] =>
  combinations.map(({ values, count: times }) => JSON.stringify([values, times])).sort();

it('counts as a naive count in memory does, whatever the chunks', async () => {
  await fc.assert(
    fc.asyncProperty(table, fc.integer({ min: 1, max: 90 }), async (each, chunkBytes) => {
      const counts = await count({ 'p.csv': csv(each) }, each.wanted, { limits: { chunkBytes } });
      expect(plainCounts(counts)).toEqual(naive(each));
      expect(counts.rows).toBe(each.rows.length);
    }),
    { numRuns: 300 },
  );
});

it('counts so with worker threads too', async () => {
  const chunks = fc.integer({ min: 1, max: 90 });
  await fc.assert(
    fc.asyncProperty(
      table,
      chunks,
      fc.integer({ min: 1, max: 4 }),
      async (each, chunkBytes, workers) => {
        const limits = { chunkBytes, threadedBytes: 0 };
        const counts = await count({ 'p.csv': csv(each) }, each.wanted, { limits, workers });
        expect(plainCounts(counts)).toEqual(naive(each));
      },
    ),
    { numRuns: 6 },
  );
});

it('does not care about the order of the rows', async () => {
  await fc.assert(
    fc.asyncProperty(table, async (each) => {
      const turned = { ...each, rows: [...each.rows].reverse() };
      const [one, other] = await Promise.all([
        count({ 'p.csv': csv(each) }, each.wanted),
        count({ 'p.csv': csv(turned) }, each.wanted),
      ]);
      expect(unordered(one)).toEqual(unordered(other));
    }),
    { numRuns: 50 },
  );
});

it('gives for two halves what it gives for the whole', async () => {
  await fc.assert(
    fc.asyncProperty(
      table.filter(({ rows }) => rows.length > 1),
      async (each) => {
        const half = each.rows.length >> 1;
        const first = csv({ ...each, rows: each.rows.slice(0, half) });
        const second = csv({ ...each, rows: each.rows.slice(half) });
        const [whole, halves] = await Promise.all([
          count({ 'p.csv': csv(each) }, each.wanted),
          count({ 'p.csv': first, 'q.csv': second }, each.wanted),
        ]);
        expect(unordered(halves)).toEqual(unordered(whole));
        expect(halves.rows).toBe(whole.rows);
      },
    ),
    { numRuns: 50 },
  );
});
