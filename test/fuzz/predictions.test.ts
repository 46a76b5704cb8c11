/**
 * Damaged prediction files, ten thousand of them, always the same: each is refused with an error a user can read or counted
 * rightly, as another reader counts it; none breaks the program, takes long, or yields a wrong count.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countColumns } from '../../src/data/count-columns.ts';
import { UserError } from '../../src/errors.ts';
import { newFolder, shown, workerEntry } from '../data/counting.ts';
import { generatedColumns } from '../data/parquet/generated-file.ts';
import { parquetFile } from '../data/parquet/parquet-writer.ts';
import { mutated, scratched } from './mutate.ts';
import { ParquetReference } from './parquet-reference.ts';
import { randomOf, type Random } from './random.ts';
import { referenceCsv, type ReferenceRow } from './reference-csv.ts';
import { referenceJsonl } from './reference-jsonl.ts';

const folder = newFolder();
const mostSeconds = 2;

/** What is counted: combinations as `shown` gives them, or the refusal. */
async function outcome(
  name: string,
  content: Buffer,
  columns: readonly string[],
  chunkBytes: number,
): Promise<string[] | UserError> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const request = {
    files: [{ path, name }],
    columns: columns.map((column) => ({ name: column })),
    workers: 0,
    workerEntry,
    limits: { chunkBytes },
  };
  const before = process.cpuUsage();
  const result = await countColumns(request, new AbortController().signal).then(
    shown,
    (error: unknown) => error,
  );
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6, `seconds for ${repeat(content)}`).toBeLessThan(mostSeconds);
  if (Array.isArray(result) || result instanceof UserError) return result as string[] | UserError;
  throw new Error(`${String(result)} for ${repeat(content)}`, { cause: result });
}

/** The input, so that it can be tried again. */
const repeat = (content: Buffer): string => content.toString('base64').slice(0, 20_000);

function tallied(rows: readonly ReferenceRow[], name: string): string[] {
  const found = new Map<string, { count: number; line: number }>();
  for (const { values, line } of rows) {
    const key = values.map((value) => (value === null ? '∅' : JSON.stringify(value))).join();
    const seen = found.get(key) ?? { count: 0, line };
    found.set(key, { ...seen, count: seen.count + 1 });
  }
  return Array.from(found, ([key, { count, line }]) => `${key} x ${count} @${name}:${line}`);
}

/** First bytes by which a file is taken for something else, whatever its name. */
const isDisguised = (content: Buffer): boolean =>
  /^(PAR1|\x1f\x8b|\xff\xfe|\xfe\xff|PK\x03\x04)/.test(content.toString('latin1', 0, 4));

/** Counts a damaged text file and compares with what the reference reader found in it. */
async function compare(
  name: string,
  content: Buffer,
  unpacked: Buffer | undefined,
  read: typeof referenceCsv,
  random: Random,
): Promise<'refused' | 'counted'> {
  const columns = ['sex', 'y_pred'];
  const result = await outcome(name, content, columns, random.pick([16, 100, 1 << 20]));
  const rows = unpacked === undefined ? 'not unpacked' : read(unpacked, columns);
  if (result instanceof UserError) {
    const isRight = typeof rows === 'string' || isDisguised(unpacked ?? content);
    expect(isRight, `${result.message}: ${repeat(content)}`).toBe(true);
    return 'refused';
  }
  const expected = typeof rows === 'string' ? rows : tallied(rows, name);
  expect(result, repeat(content)).toEqual(expected);
  return 'counted';
}

const values = ['male', 'female', '', 'ü', '0', '1', 'a b', '1.5e3', 'x"y', 'c,d', 'e\nf', 'null'];

function csvFile(random: Random): Buffer {
  const end = random.pick(['\n', '\r\n']);
  const cell = (): string => {
    const value = random.pick(values);
    const isPlain = !/[",\r\n]/.test(value) && random.below(4) > 0;
    return isPlain ? value : `"${value.replaceAll('"', '""')}"`;
  };
  const rows = Array.from({ length: 1 + random.below(30) }, () => [cell(), cell(), cell()].join());
  const mark = random.pick(['', '', '\uFEFF']);
  return Buffer.from(mark + ['sex,id,y_pred', ...rows].join(end) + random.pick([end, '']));
}

function jsonlFile(random: Random): Buffer {
  const value = (): unknown => random.pick([...values, 1, 0.5, -2e30, true, null, 'a\\"\u{1f642}']);
  const odd = (): unknown => random.pick([value(), [value(), { sex: value() }], { y_pred: [] }]);
  const rows = Array.from({ length: 1 + random.below(25) }, () =>
    JSON.stringify({ sex: value(), id: odd(), y_pred: value() }),
  );
  return Buffer.from(rows.join('\n') + random.pick(['\n', '']));
}

const inputs = 2500;

/** Runs a trial for every input and sees to it that damage was neither always fatal nor always harmless. */
async function trials(
  seed: number,
  trial: (random: Random, i: number) => Promise<'refused' | 'counted'>,
): Promise<void> {
  const random = randomOf(seed);
  const ends = { refused: 0, counted: 0 };
  for (let i = 0; i < inputs; i++) ends[await trial(random, i)]++;
  expect(Math.min(ends.refused, ends.counted), JSON.stringify(ends)).toBeGreaterThan(inputs / 50);
}

it('csv', () =>
  trials(1, (random) => {
    const content = mutated(csvFile(random), random);
    return compare('p.csv', content, content, referenceCsv, random);
  }));

it('csv inside gzip', () =>
  trials(2, (random) => {
    const isInside = random.below(3) === 0;
    const csv = csvFile(random);
    const content = isInside ? gzipSync(mutated(csv, random)) : mutated(gzipSync(csv), random);
    return compare('p.csv.gz', content, gunzipped(content), referenceCsv, random);
  }));

it('JSON lines', () =>
  trials(3, (random) => {
    const content = mutated(jsonlFile(random), random);
    return compare('p.jsonl', content, content, referenceJsonl, random);
  }));

it('parquet', async () => {
  const reference = new ParquetReference();
  let compared = 0;
  const fixtures = ['none', 'snappy', 'gzip', 'zstd', 'brotli', 'lz4'].map((codec) => {
    const url = new URL(`../fixtures/predictions/kinds-${codec}.parquet`, import.meta.url);
    return { file: readFileSync(url), names: ['sex', 'int64', 'flag'] };
  });
  const generated = fc.sample(generatedColumns, { seed: 4, numRuns: 150 }).map((columns) => ({
    file: parquetFile(columns),
    names: columns.map(({ name }) => name),
  }));
  await trials(4, async (random, i) => {
    const { file, names } = i % 4 === 0 ? random.pick(fixtures) : random.pick(generated);
    const content = random.pick([mutated, scratched, scratched])(file, random);
    const result = await outcome('p.parquet', content, names, 1 << 20);
    if (result instanceof UserError) return 'refused';
    const expected = await reference.count(content, names);
    if (expected !== undefined) expect(result, repeat(content)).toEqual(expected);
    compared += expected === undefined ? 0 : 1;
    return 'counted';
  });
  await reference.close();
  expect(compared).toBeGreaterThan(inputs / 100);
});

function gunzipped(content: Buffer): Buffer | undefined {
  try {
    return gunzipSync(content);
  } catch {
    return undefined;
  }
}
