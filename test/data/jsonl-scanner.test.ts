import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { count, refused, shown } from './counting.ts';

const asked = async (content: string | Uint8Array, name = 'p.jsonl'): Promise<string[]> =>
  shown(await count({ [name]: content }, ['a', 'b']));

it.each<[string, string, string[]]>([
  ['strings and numbers', '{"a":"x","b":1}\n{"b":1,"a":"x"}\n', ['"x","1" x 2 @p.jsonl:1']],
  ['the text of numbers', '{"a":1.0,"b":-1E+2}\n', ['"1.0","-1E+2" x 1 @p.jsonl:1']],
  [
    'the same text as string and number',
    '{"a":"1","b":1}\n{"a":1,"b":"1"}\n',
    ['"1","1" x 2 @p.jsonl:1'],
  ],
  [
    'booleans and null',
    '{"a":true,"b":null}\n{"a":false,"b":"null"}\n',
    ['"true",∅ x 1 @p.jsonl:1', '"false","null" x 1 @p.jsonl:2'],
  ],
  [
    'a key that is absent from a line',
    '{"a":1,"b":2}\n{"a":1}\n{}\n',
    ['"1","2" x 1 @p.jsonl:1', '"1",∅ x 1 @p.jsonl:2', '∅,∅ x 1 @p.jsonl:3'],
  ],
  [
    'escapes in values and keys',
    '{"\\u0061":"\\u00fc\\n","b":"\\""}\n',
    ['"ü\\n","\\"" x 1 @p.jsonl:1'],
  ],
  [
    'other keys, nested ones too',
    '{"x":{"a":[1,{"a":2}]},"a":1,"y":[],"z":{},"b":2}\n',
    ['"1","2" x 1 @p.jsonl:1'],
  ],
  [
    'white space, CRLF and blank lines',
    '\r\n { "a" : 1 ,\t"b" : 2 } \r\n\n',
    ['"1","2" x 1 @p.jsonl:2'],
  ],
  ['no newline at the end', '{"a":1,"b":2}', ['"1","2" x 1 @p.jsonl:1']],
  ['a byte order mark', '\uFEFF{"a":1,"b":2}', ['"1","2" x 1 @p.jsonl:1']],
])('knows %s', async (_, content, expected) => {
  expect(await asked(content)).toEqual(expected);
});

it('is told by its first byte when the name does not say', async () => {
  expect(await asked('{"a":1,"b":2}\n', 'predictions.txt')).toEqual([
    '"1","2" x 1 @predictions.txt:1',
  ]);
  expect(await asked(gzipSync('{"a":1,"b":2}\n'), 'p.ndjson.gz')).toEqual([
    '"1","2" x 1 @p.ndjson.gz:1',
  ]);
});

const oneObject = 'Write one object a line, such as {"y_true": 1, "y_pred": 0}.';
const good = '{"a":1,"b":2}\n';
it.each<[string, string | Uint8Array, string[]]>([
  [
    'an array',
    `${good}[1,2]\n`,
    [`p.jsonl:2: this line is not a JSON object (input \`predictions\`). ${oneObject}`],
  ],
  [
    'a number',
    `${good}\n1\n`,
    [`p.jsonl:3: this line is not a JSON object (input \`predictions\`). ${oneObject}`],
  ],
  [
    'two objects in a line',
    `${good}{"a":1}{"a":2}\n`,
    [`p.jsonl:2: this line is not valid JSON (input \`predictions\`). ${oneObject}`],
  ],
  [
    'half an object',
    `${good}{"a":1,\n`,
    [`p.jsonl:2: this line is not valid JSON (input \`predictions\`). ${oneObject}`],
  ],
  [
    'NaN',
    `${good}{"a":NaN}\n`,
    [`p.jsonl:2: this line is not valid JSON (input \`predictions\`). ${oneObject}`],
  ],
  [
    'a key given twice',
    `${good}{"a":1,"a":1}\n`,
    [
      'p.jsonl:2: the key `a` occurs twice in one object (input `predictions`). Give every key once.',
    ],
  ],
  [
    'a nested value',
    `${good}{"a":[1],"b":2}\n`,
    [
      'p.jsonl:2: the value of `a` is a list or an object (input `input-of-a`). It must be a string, a number, true, false or null.',
    ],
  ],
  [
    'invalid UTF-8',
    Buffer.concat([Buffer.from(`${good}{"a":"`), Buffer.from([0xff]), Buffer.from('"}\n')]),
    [
      'p.jsonl:2: the value of column `a` is not valid UTF-8 (input `input-of-a`). Save the file as UTF-8.',
    ],
  ],
  ['blank lines alone', '\n\n', ['p.jsonl: the file has no rows (input `predictions`).']],
  [
    'a column no line has',
    '{"A":1,"b":2}\n{"b":2}\n',
    ['p.jsonl: there is no column `a` (input `input-of-a`). Did you mean `A` or `b`?'],
  ],
])('refuses %s', async (_, content, expected) => {
  for (const chunkBytes of [5, 1 << 20]) {
    expect(
      await refused(count({ 'p.jsonl': content }, ['a', 'b'], { limits: { chunkBytes } })),
    ).toEqual(expected);
  }
});

it('refuses a JSON array in a file of one value', async () => {
  expect(await refused(count({ 'p.json': '[{"a":1}]' }, ['a']))).toEqual([
    'p.json: this is a JSON array (input `predictions`). Write one object a line (pandas: `to_json(path, orient="records", lines=True)`).',
  ]);
});
