/** Parquet as DuckDB writes it, in both versions and every codec: counted as DuckDB counts, and printed as hyparquet reads. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pythonEnv } from '../../scripts/python-env.ts';
import { count, shown } from '../data/counting.ts';
import { referenceCount } from '../data/parquet/reference-count.ts';

interface Answer {
  readonly columns: readonly string[];
  readonly encodings: readonly string[];
  /** Category, small, rows and the sum of their scores, by file. */
  readonly files: Readonly<Record<string, readonly [string | null, number, number, number][]>>;
}

const folder = mkdtempSync(join(tmpdir(), 'ml-actions-parquet-'));
afterAll(() => rmSync(folder, { recursive: true }));
let answer: Answer;

beforeAll(async () => {
  const script = fileURLToPath(new URL('parquet-oracle.py', import.meta.url));
  const options = { encoding: 'utf8', maxBuffer: 2 ** 26 } as const;
  const run = spawnSync(await pythonEnv('oracle'), [script, folder], options);
  if (run.status !== 0) throw new Error(run.stderr);
  answer = JSON.parse(run.stdout) as Answer;
});

it('writes dictionaries, plain values and deltas', () => {
  const encodings = answer.encodings.join();
  for (const one of ['DICTIONARY', 'PLAIN', 'RLE', 'DELTA_BINARY_PACKED']) {
    expect(encodings).toContain(one);
  }
});

it('counts and sums what DuckDB does', async () => {
  for (const [name, expected] of Object.entries(answer.files)) {
    const content = readFileSync(join(folder, name));
    const sums = { errors: { truth: { name: 'score' }, prediction: { name: 'score' } } };
    const found = await count({ 'p.parquet': content }, ['category', 'small'], { sums });
    const rows = found.combinations.map(({ values, count: times, sums: summed }) => {
      const total = (summed?.errors?.truthMean ?? NaN) * times;
      return JSON.stringify([values[0], Number(values[1]), times, Math.round(8 * total) / 8]);
    });
    expect(rows.sort(), name).toEqual(expected.map((row) => JSON.stringify(row)).sort());
  }
});

it('prints every column as hyparquet reads it', async () => {
  for (const name of Object.keys(answer.files)) {
    const content = readFileSync(join(folder, name));
    for (const column of answer.columns) {
      const found = shown(await count({ 'p.parquet': content }, [column]));
      expect(found, `${name} ${column}`).toEqual(await referenceCount(content, [column]));
    }
  }
});
