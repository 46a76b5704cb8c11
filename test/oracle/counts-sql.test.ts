import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { pythonEnv } from '../../scripts/python-env.ts';
import type { ColumnCounts } from '../../src/domain/fairness/column-counts.ts';
import type { RowSums } from '../../src/domain/fairness/row-sums.ts';
import type { SummedColumns } from '../../src/data/count-request.ts';
import { countColumns } from '../../src/data/count-columns.ts';
import { countTable } from '../../src/data/tables/count-table.ts';
import { countsSql } from '../../src/data/tables/counts-sql.ts';
import { newFolder, workerEntry } from '../data/counting.ts';
import { random } from './random-frames.ts';

const { signal } = new AbortController();
const NAMES = [
  'sex',
  'y "true"',
  'ŷ vorhergesagt',
  "it's, odd",
  '国籍 🌍',
  ' blanks ',
  '1',
  'select',
];
const VALUES = ['f', 'm', '', null, 'a "b"', 'x,y', 'two\nlines', 'é', '0', '1.0', ' 1'];
const SUMS: readonly Pick<SummedColumns, 'weight' | 'probability' | 'score'>[] = [
  {},
  { weight: { name: 'the "weight"' } },
  { probability: { name: 'p' } },
  { weight: { name: 'the "weight"' }, probability: { name: 'p' } },
  { score: { name: 's `c` o' } },
  { weight: { name: 'the "weight"' }, score: { name: 's `c` o' } },
];

interface Case {
  readonly sums: (typeof SUMS)[number];
  readonly asked: readonly string[];
  readonly path: string;
  readonly result: string;
  readonly query: string;
  /** DuckDB reads names in double quotes, SQLite also in backticks. */
  readonly engine: 'duckdb' | 'sqlite';
  readonly columns: Readonly<Record<string, string>>;
}

const cell = (value: string | null): string =>
  value === null ? '' : `"${value.replaceAll('"', '""')}"`;

function makeCase(seed: number, folder: string): Case {
  const next = random(seed);
  const below = (n: number): number => Math.floor(next() * n);
  const groups = NAMES.slice(below(4)).slice(0, 2 + below(3));
  const sums = SUMS[seed % SUMS.length] ?? {};
  const numbers = ['the "weight"', 'p', 's `c` o'];
  const rows = Array.from({ length: 40 + below(400) }, () => [
    ...groups.map(() => cell(VALUES[below(seed % 2 === 0 ? 4 : VALUES.length)] ?? null)),
    seed % 3 === 0 ? String(below(5)) : String(next() * 3),
    String(next()),
    String(below(20) / 7 - 1),
  ]);
  const header = [...groups, ...numbers].map(cell).join(',');
  const path = join(folder, `${seed}.csv`);
  writeFileSync(path, `${[header, ...rows.map((row) => row.join(','))].join('\n')}\n`);
  const asked = groups.slice(seed % 2);
  const sql = countsSql(
    asked.map((name) => ({ name })),
    sums,
    'predictions',
    seed % 2 === 0 ? 'double' : 'backtick',
  );
  const kinds = [
    ...groups.map((name) => [name, 'VARCHAR']),
    ...numbers.map((name) => [name, 'DOUBLE']),
  ];
  return {
    sums,
    asked,
    path,
    result: join(folder, `${seed}-counts.csv`),
    query: sql.ok ? sql.value : '',
    engine: seed % 2 === 0 ? 'duckdb' : 'sqlite',
    columns: Object.fromEntries(kinds) as Record<string, string>,
  };
}

/** Counts by their groups, without places, which a table does not keep. */
const byGroup = (
  counts: ColumnCounts,
): Map<string, { readonly count: number; readonly sums?: RowSums }> =>
  new Map(
    counts.combinations.map(({ values, count, sums }) => [
      JSON.stringify(values),
      { count, ...(sums === undefined ? {} : { sums }) },
    ]),
  );

/** All numbers of the sums, in one order. */
function numbersOf({ weight, probability, scores }: RowSums = {}): number[] {
  return [
    ...(weight === undefined ? [] : [weight.sum, weight.squares]),
    ...(probability === undefined
      ? []
      : [probability.sum, probability.weighted, probability.weightedSquares]),
    ...(scores === undefined ? [] : [...scores.values, ...scores.counts, ...scores.weights]),
  ];
}

describe('the query of --print-sql, run by DuckDB and SQLite', () => {
  let cases: readonly Case[] = [];

  beforeAll(async () => {
    const folder = newFolder();
    cases = Array.from({ length: 24 }, (_, seed) => makeCase(seed, folder));
    const oracle = fileURLToPath(new URL('./counts-sql-oracle.py', import.meta.url));
    const { status, stderr } = spawnSync(await pythonEnv('oracle'), [oracle], {
      input: JSON.stringify(cases),
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
  });

  it('makes the table that gives what counting the file gives', async () => {
    for (const { sums, asked, path, result } of cases) {
      const columns = asked.map((name) => ({ name }));
      const files = [{ path, name: 'p.csv' }];
      const counted = await countColumns({ files, columns, sums, workers: 0, workerEntry }, signal);
      const request = { files: [{ path: result, name: 'counts.csv' }], columns, sums };
      const table = await countTable(request, signal);
      expect(table.rows).toBe(counted.rows);
      expect(table.columns).toEqual(counted.columns);
      const expected = byGroup(counted);
      const found = byGroup(table);
      expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
      for (const [key, { count, sums: theirs }] of expected) {
        expect(found.get(key)?.count).toBe(count);
        const ours = numbersOf(found.get(key)?.sums);
        expect(ours).toHaveLength(numbersOf(theirs).length);
        for (const [i, number] of numbersOf(theirs).entries()) {
          expect(Math.abs((ours[i] ?? NaN) - number)).toBeLessThanOrEqual(1e-12 * Math.abs(number));
        }
      }
    }
  });
});
