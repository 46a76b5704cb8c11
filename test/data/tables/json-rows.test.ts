import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refused } from '../counting.ts';
import { rowsOf } from './tables.ts';

const scalar = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.constantFrom('"', '\\', '\n', '[', '},', 'ŷ'),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const cell = fc.oneof(
  { weight: 5, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) },
);

/** What a cell becomes: numbers keep the text that `JSON.stringify` gave them. */
const textOf = (value: unknown): string | null =>
  value === null ? null : typeof value === 'string' ? value : JSON.stringify(value);

describe('a JSON document', () => {
  it('is read in pieces of any size', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, scalar, scalar), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(undefined, 2, '\t\r\n'),
        async (data, chunkBytes, indent) => {
          const expected = data.map(
            ([, a, b], i) => `${i + 1}: ${JSON.stringify([b, a].map(textOf))}`,
          );
          const limits = { chunkBytes };
          const index = data.map((_, i) => i);
          const split = JSON.stringify({ columns: ['x', 'a', 'b'], index, data }, null, indent);
          const { rows } = await rowsOf('t.json', split, ['b', 'a'], { limits });
          expect(rows).toEqual(expected);
          const objects = data.map(([x, a, b]) => ({ x, a, b }));
          const records = JSON.stringify(objects, null, indent);
          expect((await rowsOf('t.json', records, ['b', 'a'], { limits })).rows).toEqual(expected);
          const lines = objects.map((object) => JSON.stringify(object)).join('\n');
          const read = await rowsOf('t.jsonl', lines, ['b', 'a'], { limits });
          expect(read.rows).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps the text of numbers, and reads an absent key as a missing value', async () => {
    const { rows } = await rowsOf('t.json', '[{"a": 1.0, "b": true}, {"a":-0e5}]', ['a', 'b']);
    expect(rows).toEqual(['1: ["1.0","true"]', '2: ["-0e5",null]']);
  });

  it('may be gzipped, begin with a byte order mark, and be of orient="table"', async () => {
    const text = '\ufeff{"schema": {"fields": []}, "data": [{"index": 0, "a": "x"}]}\n';
    const { rows, read } = await rowsOf('t.json.gz', gzipSync(text), ['a']);
    expect(rows).toEqual(['1: ["x"]']);
    expect(read).toMatchObject({ path: 't.json.gz', rows: 1, bytes: gzipSync(text).length });
  });

  it('takes a file of one object a line for JSON lines, whatever its name', async () => {
    const { rows } = await rowsOf('part-0.json', '{"a": 1}\n{"a": 2}\n', ['a']);
    expect(rows).toEqual(['1: ["1"]', '2: ["2"]']);
  });

  const example =
    'Write the table as `to_json(path, orient="split")`, `orient="records"` or `mlflow.log_table` do.';
  it.each([
    ['[{"a": 1}', 't.json:1: the JSON document ends too early (input `predictions`).'],
    ['[{"a": 1},\n]', 't.json:2: this is not valid JSON (input `predictions`).'],
    ['[{"a": 1},\n{"a": 01}]', 't.json:2: this is not valid JSON (input `predictions`).'],
    ['[{"a": 1},\n{"a": NaN}]', 't.json:2: this is not valid JSON (input `predictions`).'],
    ['[{"a": "\n"}]', 't.json:1: this is not valid JSON (input `predictions`).'],
    ['[{"a": 1}]\n[]', 't.json:2: this is not valid JSON (input `predictions`).'],
    ['[{"a": 1} {"a": 1}]', 't.json:1: this is not valid JSON (input `predictions`).'],
    ['[', 't.json:1: the JSON document ends too early (input `predictions`).'],
    ['[]', 't.json: the file has no rows (input `predictions`).'],
    ['[1]', `t.json:1: this row is no list or object (input \`predictions\`). ${example}`],
    [
      '[[1]]',
      `t.json:1: this row is a list and no \`columns\` stand before \`data\` (input \`predictions\`). ${example}`,
    ],
    [
      '[{"a": 1, "a": 2}]',
      't.json:1: the key `a` occurs twice in one object (input `predictions`). Give every key once.',
    ],
    [
      '[{"a": 1}, {"a": {}}]',
      't.json:2: the value of `a` is a list or an object (input `input-of-a`). It must be a string, a number, true, false or null.',
    ],
    ['[{"A": 1}]', 't.json: there is no column `a` (input `input-of-a`). Did you mean `A`?'],
    [
      '{"columns": ["A"], "data": []}',
      't.json: there is no column `a` (input `input-of-a`). Did you mean `A`?',
    ],
    ['{"columns": ["a"], "data": []}', 't.json: the file has no rows (input `predictions`).'],
    [
      '{"columns": ["a"], "index": []}',
      `t.json: this JSON object is not a table (input \`predictions\`). ${example}`,
    ],
    [
      '{"data": [["x"]], "columns": ["a"]}',
      `t.json:1: this row is a list and no \`columns\` stand before \`data\` (input \`predictions\`). ${example}`,
    ],
    [
      '{"columns": ["a", "a"], "data": [[1, 2]]}',
      't.json: `columns` names `a` more than once (input `predictions`).',
    ],
    [
      '{"columns": ["a", ["b"]], "data": [[1, 2]]}',
      `t.json: \`columns\` holds something that is no name (input \`predictions\`). ${example}`,
    ],
    [
      '{"columns": ["a", "b"], "data": [[1, 2], [1]]}',
      't.json:2: this row has 1 cells, `columns` has 2 (input `predictions`).',
    ],
    [
      '{"a": {"0": 1, "1": 2}}',
      `t.json: this JSON object is not a table (input \`predictions\`). ${example}`,
    ],
  ])('is refused: %s', async (text, message) => {
    expect(await refused(rowsOf('t.json', text, ['a']))).toEqual([message]);
  });

  it('has values of bounded length; what nobody asks for may be longer', async () => {
    const limits = { chunkBytes: 16, lineBytes: 64 };
    const long = 'x'.repeat(200);
    const rows = `[{"a": "y"}, {"a": "${long}"}]`;
    expect(await refused(rowsOf('t.json', rows, ['a'], { limits }))).toEqual([
      't.json:1: a value of the JSON document is longer than 64 bytes (input `predictions`).',
    ]);
    const split = `{"columns": ["a"], "index": [${`"x", `.repeat(90)}"x"], "data": [["y"]]}`;
    expect((await rowsOf('t.json', split, ['a'], { limits })).rows).toEqual(['1: ["y"]']);
  });
});
