import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CancelledError } from '../../../src/errors.ts';
import { refused } from '../counting.ts';
import { generatedColumns } from '../parquet/generated-file.ts';
import { parquetFile } from '../parquet/parquet-writer.ts';
import { referenceCount } from '../parquet/reference-count.ts';
import { rowsOf } from './tables.ts';

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../../fixtures/predictions/${name}.parquet`, import.meta.url));

it('hands out the rows of a parquet file in order', async () => {
  const content = fixture('kinds-snappy');
  const { rows, read } = await rowsOf('p.parquet', content, ['flag', 'sex']);
  expect(rows).toEqual([
    '1: ["true","female"]',
    '2: ["false","male"]',
    '3: [null,"female"]',
    '4: ["true",null]',
    '5: ["true","female"]',
    '6: ["false","mâle"]',
  ]);
  const sha256 = createHash('sha256').update(content).digest('hex');
  expect(read).toEqual({ path: 'p.parquet', rows: 6, sha256, bytes: content.length });
});

it('decodes what hyparquet decodes', async () => {
  await fc.assert(
    fc.asyncProperty(generatedColumns, async (columns) => {
      const file = parquetFile(columns);
      const names = columns.map(({ name }) => name);
      const counts = new Map<string, { count: number; first: string }>();
      for (const row of (await rowsOf('p.parquet', file, names)).rows) {
        const [, first = '', values = ''] = /^(\d+): \[(.*)\]$/s.exec(row) ?? [];
        const cells = (JSON.parse(`[${values}]`) as (string | null)[]).map((cell) =>
          cell === null ? '∅' : JSON.stringify(cell),
        );
        const seen = counts.get(cells.join(','));
        if (seen === undefined) counts.set(cells.join(','), { count: 1, first });
        else seen.count++;
      }
      const found = [...counts].map(
        ([key, { count, first }]) => `${key} x ${count} @p.parquet:${first}`,
      );
      expect(found).toEqual(await referenceCount(file, names));
    }),
    { numRuns: 30 },
  );
});

it('refuses what it cannot read', async () => {
  const content = fixture('kinds-snappy');
  expect(await refused(rowsOf('p.parquet', content, ['Sex']))).toEqual([
    'p.parquet: there is no column `Sex` (input `input-of-Sex`). Did you mean `sex` or `sex_dictionary`?',
  ]);
  expect(await refused(rowsOf('p.parquet', content.subarray(0, -9), ['sex']))).toEqual([
    'p.parquet: the parquet file is cut short: it does not end with PAR1 (input `predictions`).',
  ]);
  const stopped = rowsOf('p.parquet', content, ['sex'], {}, AbortSignal.abort());
  await expect(stopped).rejects.toThrow(CancelledError);
});
