import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CancelledError } from '../../../src/errors.ts';
import { readRows } from '../../../src/data/tables/read-rows.ts';
import { count, refused, shown, written } from '../counting.ts';
import { rowsOf } from './tables.ts';

const csv = 'id,sex,y\n1,"f",0\n\n2,m,"a\n""b"""\n3,,é\n';

describe('rows', () => {
  it('come in order, with the line where each begins and the digest of the file', async () => {
    const { rows, read } = await rowsOf('p.csv', csv, ['y', 'sex', 'y']);
    expect(rows).toEqual([
      '2: ["0","f","0"]',
      '4: ["a\\n\\"b\\"","m","a\\n\\"b\\""]',
      '6: ["é",null,"é"]',
    ]);
    const sha256 = createHash('sha256').update(csv).digest('hex');
    expect(read).toEqual({ path: 'p.csv', rows: 3, sha256, bytes: Buffer.byteLength(csv) });
  });

  it('are those that are counted, however the file is cut', async () => {
    const cell = fc.constantFrom('', 'a', '"a"', '""', '"x,""y"""', '"\n"', 'é', ' ');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 }),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 30 }),
        async (table, end, chunkBytes) => {
          const text = ['a,b,c', ...table.map((row) => row.join(','))].join(end);
          const limits = { chunkBytes };
          const expected = shown(await count({ 'p.csv': text }, ['c', 'a'], { limits }));
          const seen = new Map<string, { times: number; line: string }>();
          const { rows } = await rowsOf('p.csv', text, ['c', 'a'], { limits });
          for (const row of rows) {
            const [, line = '', values = ''] = /^(\d+): \[(.*)\]$/s.exec(row) ?? [];
            const known = seen.get(values) ?? { times: 0, line };
            seen.set(values, { times: known.times + 1, line: known.line });
          }
          const found = [...seen].map(
            ([values, { times, line }]) =>
              `${values.replaceAll('null', '∅')} x ${times} @p.csv:${line}`,
          );
          expect(found).toEqual(expected);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('may be gzipped', async () => {
    const { rows, read } = await rowsOf('p.csv.gz', gzipSync('\ufeffa\n1\n'), ['a']);
    expect(rows).toEqual(['2: ["1"]']);
    expect(read.bytes).toBe(gzipSync('\ufeffa\n1\n').length);
  });

  it('end where the visitor finds something wrong', async () => {
    const file = { path: written('p.csv', 'a\n1\n2\n'), name: 'p.csv' };
    const reading = readRows(
      { file, columns: [{ name: 'a' }] },
      ([a], line) => (a === '2' ? { message: 'two', line } : undefined),
      new AbortController().signal,
    );
    expect(await refused(reading)).toEqual(['p.csv:3: two.']);
  });

  it.each([
    ['p.csv', 'b\n1\n', 'p.csv:1: there is no column `a` (input `input-of-a`). Did you mean `b`?'],
    ['p.csv', 'a\n', 'p.csv: the file has no rows (input `predictions`).'],
    ['p.csv', '\n\n', 'p.csv: the file has no rows (input `predictions`).'],
    [
      'p.csv',
      '\n\na,a\n',
      'p.csv:3: the header names the column `a` more than once (input `predictions`). Every column needs a name of its own.',
    ],
    [
      'p.csv',
      'a\n1\n2,3\n',
      'p.csv:3: this row has 2 cells, the header has 1 (input `predictions`). Give every row the cells of the header.',
    ],
    [
      'p.csv',
      'a,b\n1,"\n2\n',
      'p.csv:2: a quote is opened and never closed (input `predictions`). Close it.',
    ],
    [
      'p.csv',
      'a\n\xff\n',
      'p.csv:2: the value of column `a` is not valid UTF-8 (input `input-of-a`). Save the file as UTF-8.',
    ],
    ['p.csv', '\ufeff', 'p.csv: the file is empty (input `predictions`).'],
    [
      'p.csv.gz',
      'a\n1\n',
      'p.csv.gz: this is not a gzip file: it does not begin with 1f 8b (input `predictions`).',
    ],
    [
      'p.csv.gz',
      gzipSync('a\n1\n').subarray(0, 15),
      'p.csv.gz: the gzip data ends too early (input `predictions`).',
    ],
    ['p.jsonl', '\n\n', 'p.jsonl: the file has no rows (input `predictions`).'],
    [
      'p.jsonl',
      '{"b": 1}',
      'p.jsonl: there is no column `a` (input `input-of-a`). Did you mean `b`?',
    ],
    [
      'p.jsonl',
      '{"a": 1}\n{"a": 1}}\n',
      'p.jsonl:2: this line is not valid JSON (input `predictions`). Write one object a line, such as {"y_true": 1, "y_pred": 0}.',
    ],
    [
      'p.jsonl',
      '{"a": 1}\n[1]\n',
      'p.jsonl:2: this line is not a JSON object (input `predictions`). Write one object a line, such as {"y_true": 1, "y_pred": 0}.',
    ],
    [
      'p.jsonl',
      '{"a": 1}\n{"a": [1]}\n',
      'p.jsonl:2: the value of `a` is a list or an object (input `input-of-a`). It must be a string, a number, true, false or null.',
    ],
  ])('are refused in %s: %j', async (name, content, message) => {
    const bytes =
      typeof content === 'string' && content.includes('\xff')
        ? Buffer.from(content, 'latin1')
        : content;
    expect(await refused(rowsOf(name, bytes, ['a']))).toEqual([message]);
  });

  it('have bounded lengths', async () => {
    const limits = { lineBytes: 20, headerBytes: 20, chunkBytes: 8 };
    expect(await refused(rowsOf('p.csv', `a\n${'x'.repeat(90)}\n`, ['a'], { limits }))).toEqual([
      'p.csv:2: this line is longer than 20 bytes (input `predictions`).',
    ]);
    expect(await refused(rowsOf('p.csv', `${'x'.repeat(90)}\n`, ['a'], { limits }))).toEqual([
      'p.csv:1: the header is longer than 20 bytes (input `predictions`). The first line must hold the names of the columns.',
    ]);
  });

  it('stop coming when the signal says so', async () => {
    const stopped = rowsOf('p.csv', csv, ['y'], {}, AbortSignal.abort());
    await expect(stopped).rejects.toThrow(CancelledError);
  });
});
