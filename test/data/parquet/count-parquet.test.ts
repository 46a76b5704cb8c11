import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CancelledError } from '../../../src/errors.ts';
import { count, refused, shown } from '../counting.ts';
import { generatedColumns } from './generated-file.ts';
import { parquetFile } from './parquet-writer.ts';
import { referenceCount } from './reference-count.ts';

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../../fixtures/predictions/${name}.parquet`, import.meta.url));

const kinds = ['none', 'snappy', 'gzip', 'zstd', 'brotli', 'lz4'].map((codec) => `kinds-${codec}`);

it.each([...kinds, 'plain-v2', 'nested'])('counts %s', async (name) => {
  const content = fixture(name);
  const counts = await count({ 'p.parquet': content }, ['sex', 'flag']);
  expect(shown(counts)).toEqual([
    '"female","true" x 2 @p.parquet:1',
    '"male","false" x 1 @p.parquet:2',
    '"female",∅ x 1 @p.parquet:3',
    '∅,"true" x 1 @p.parquet:4',
    '"mâle","false" x 1 @p.parquet:6',
  ]);
  expect(counts.rows).toBe(6);
  const sha256 = createHash('sha256').update(content).digest('hex');
  expect(counts.files).toEqual([{ path: 'p.parquet', sha256, bytes: content.length }]);
});

it.each<[string, (string | null)[]]>([
  ['sex_dictionary', ['female', 'male', null, 'mâle']],
  ['int8', ['1', '0', null, '-1']],
  ['int64', ['1', '4611686018427387904', null, '-1']],
  ['uint64', ['1', '18446744073709551615', null, '0']],
  ['float32', ['1', '0.1', null, '0']],
  ['float64', ['1', '0.1', null, '1e+21']],
  ['day', ['2024-01-31', '1969-12-31']],
  ['millis', ['1970-01-01T00:00:00Z', '1970-01-01T00:00:01.5Z', '1969-12-31T23:59:59.999Z', null]],
  [
    'micros',
    ['1970-01-01T00:00:00Z', '1970-01-01T00:00:00.000001Z', '1969-12-31T23:59:59.999999Z', null],
  ],
  [
    'nanos',
    [
      '1970-01-01T00:00:00Z',
      '1970-01-01T00:00:00.000000001Z',
      '1969-12-31T23:59:59.999999999Z',
      null,
    ],
  ],
  ['price', ['1.5', '0.3']],
])('prints %s', async (column, expected) => {
  for (const name of ['kinds-snappy', 'plain-v2']) {
    const counts = await count({ 'p.parquet': fixture(name) }, [column]);
    expect(counts.combinations.map(({ values }) => values[0])).toEqual(expected);
  }
});

it('merges with csv: the same text is the same value', async () => {
  const contents = { 'a.csv': 'int8,sex\n1,female\n', 'b.parquet': fixture('kinds-zstd') };
  expect(shown(await count(contents, ['sex', 'int8']))[0]).toBe('"female","1" x 4 @a.csv:2');
});

it('is told by its first bytes, not by its name', async () => {
  expect((await count({ 'p.csv': fixture('kinds-none') }, ['sex'])).rows).toBe(6);
});

const whole = fixture('kinds-snappy');
it.each<[string, Uint8Array | string, string[], string[]]>([
  [
    'another file under its name',
    'sex\nf\n',
    ['sex'],
    ['p.parquet: this is not a parquet file: it does not begin with PAR1 (input `predictions`).'],
  ],
  [
    'a file that is cut short',
    whole.subarray(0, 3000),
    ['sex'],
    ['p.parquet: the parquet file is cut short: it does not end with PAR1 (input `predictions`).'],
  ],
  [
    'its first bytes alone',
    'PAR1',
    ['sex'],
    ['p.parquet: the parquet file is cut short: it does not end with PAR1 (input `predictions`).'],
  ],
  [
    'a footer that is longer than the file',
    Buffer.concat([Buffer.from('PAR1'), Buffer.from([255, 255, 0, 0]), Buffer.from('PAR1')]),
    ['sex'],
    ['p.parquet: the parquet file is corrupt: its footer is too long (input `predictions`).'],
  ],
  [
    'a missing column',
    whole,
    ['Sex', 'flag'],
    [
      'p.parquet: there is no column `Sex` (input `input-of-Sex`). Did you mean `sex` or `sex_dictionary`?',
    ],
  ],
  [
    'a nested column',
    fixture('nested'),
    ['list'],
    [
      'p.parquet: the column `list` is nested (input `input-of-list`). Count by columns of strings, numbers, booleans or dates.',
    ],
  ],
  [
    'a binary column',
    fixture('binary'),
    ['fixed'],
    [
      'p.parquet: the column `fixed` is binary (input `input-of-fixed`). Count by columns of strings, numbers, booleans or dates.',
    ],
  ],
  [
    'strings that are not UTF-8',
    fixture('binary'),
    ['sex'],
    [
      'p.parquet: the parquet data is corrupt (The encoded data was not valid for encoding utf-8) (input `predictions`).',
    ],
  ],
  [
    'a file without rows',
    fixture('no-rows'),
    ['sex'],
    ['p.parquet: the file has no rows (input `predictions`).'],
  ],
])('refuses %s', async (_, content, columns, expected) => {
  expect(await refused(count({ 'p.parquet': content }, columns))).toEqual(expected);
});

it('keeps to its bounds', async () => {
  const bounded = (limits: object): Promise<string[]> =>
    refused(count({ 'p.parquet': whole }, ['day', 'id'], { limits }));
  expect(await bounded({ rowGroupRows: 3 })).toEqual([
    'p.parquet: a row group has more than 3 rows: write smaller row groups (input `predictions`).',
  ]);
  expect(await bounded({ blockBytes: 1000 })).toEqual([
    'p.parquet: the parquet footer is longer than 1000 bytes (input `predictions`).',
  ]);
  for (const combinations of [2, 5]) {
    expect((await bounded({ combinations }))[0]).toMatch(
      /more than \d distinct combinations of `day`, `id`; `id` has the most distinct values \(input `input-of-id`\)/,
    );
  }
});

it('never takes a damaged file for a sound one, nor breaks on it', async () => {
  const sound = shown(await count({ 'p.parquet': fixture('kinds-none') }, ['sex', 'int64']));
  for (let at = 4; at < 6000; at += 37) {
    const damaged = Buffer.from(fixture('kinds-none'));
    damaged[at] = (damaged[at] ?? 0) ^ 0x55;
    const outcome = await count({ 'p.parquet': damaged }, ['sex', 'int64']).then(
      shown,
      (error: unknown) => String(error),
    );
    if (Array.isArray(outcome)) expect(outcome.length).toBeGreaterThan(0);
    else expect(outcome).toMatch(/^UserError: p\.parquet: /);
  }
  expect(sound).toHaveLength(4);
});

it('stops when it is cancelled', async () => {
  const stop = new AbortController();
  stop.abort();
  const promise = count({ 'p.parquet': whole }, ['sex'], {}, stop.signal);
  await expect(promise).rejects.toBeInstanceOf(CancelledError);
});

it('counts what hyparquet decodes, whatever the pages are like', async () => {
  await fc.assert(
    fc.asyncProperty(generatedColumns, async (columns) => {
      const file = parquetFile(columns);
      const names = columns.map(({ name }) => name);
      const expected = await referenceCount(file, names);
      expect(shown(await count({ 'p.parquet': file }, names))).toEqual(expected);
    }),
    { numRuns: 100 },
  );
});

it('counts row groups on threads as it counts them alone', async () => {
  const groups = Array.from({ length: 30 }, (_, g) => [
    {
      values: Array.from({ length: 3000 }, (_, i) => `${(i * (g + 7)) % (5 + g)}`),
      encoding: g % 3 === 0 ? ('PLAIN' as const) : ('RLE_DICTIONARY' as const),
      version: 2 as const,
      runs: [16],
    },
  ]);
  const column = {
    type: 'BYTE_ARRAY',
    isNullable: false,
    codec: 'ZSTD',
    convertedType: 0,
  } as const;
  const columns = ['a', 'b'].map((name) => ({ ...column, name, groups }));
  const files = { 'p.parquet': parquetFile(columns), 'q.parquet': parquetFile(columns) };
  const limits = { threadedBytes: 0 };
  const asked = { rowOrder: true, sums: { weight: { name: 'a' }, score: { name: 'b' } }, limits };
  const alone = await count(files, ['a', 'b'], asked);
  const shared = await count(files, ['a', 'b'], { ...asked, workers: 1 });
  expect(shared).toEqual(alone);
  expect(shared.rows).toBe(180_000);
  const few = { ...limits, combinations: 20 };
  expect(
    await refused(
      count({ 'p.parquet': files['p.parquet'] }, ['a', 'b'], { workers: 1, limits: few }),
    ),
  ).toEqual([expect.stringContaining('more than 20 distinct combinations')]);
});
