import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { count, refused, shown, type Contents } from './counting.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  );

describe('csv', () => {
  it.each<[string, string | Uint8Array, string[]]>([
    ['CRLF', 'a,b\r\n1,x\r\n1,x\r\n', ['"1","x" x 2 @p.csv:2']],
    ['CRLF and LF mixed', 'a,b\r\n1,x\n1,x\r\n', ['"1","x" x 2 @p.csv:2']],
    ['no newline at the end', 'a,b\n1,x\n1,x', ['"1","x" x 2 @p.csv:2']],
    ['a byte order mark', '\uFEFFa,b\n1,x\n', ['"1","x" x 1 @p.csv:2']],
    ['blank lines', '\n\na,b\n\n1,x\n\r\n1,x\n\n\n', ['"1","x" x 2 @p.csv:5']],
    ['quotes', 'a,b\n"1","x"\n1,x\n', ['"1","x" x 2 @p.csv:2']],
    ['quoted commas and quotes', 'a,b\n"1,2","say ""x"""\n', ['"1,2","say \\"x\\"" x 1 @p.csv:2']],
    [
      'quoted newlines, which count as lines',
      'a,b\n"1\n2",x\n1,"\r\n"\n3,z\n',
      ['"1\\n2","x" x 1 @p.csv:2', '"1","\\r\\n" x 1 @p.csv:4', '"3","z" x 1 @p.csv:6'],
    ],
    ['empty cells, which are missing', 'a,b\n,\n1,\n', ['∅,∅ x 1 @p.csv:2', '"1",∅ x 1 @p.csv:3']],
    ['quoted empty cells, which are not', 'a,b\n"",x\n', ['"","x" x 1 @p.csv:2']],
    ['spaces, which are kept', 'a,b\n 1, x \n', ['" 1"," x " x 1 @p.csv:2']],
    ['text beyond ASCII', 'a,b\nü,🙂\n', ['"ü","🙂" x 1 @p.csv:2']],
    ['quoted names', '"a","b"\n1,x\n', ['"1","x" x 1 @p.csv:2']],
  ])('knows %s', async (_, content, expected) => {
    expect(shown(await count({ 'p.csv': content }, ['a', 'b']))).toEqual(expected);
  });

  it('knows a header name with a newline', async () => {
    expect(shown(await count({ 'p.csv': 'id,"a\nb"\n1,x\n' }, ['a\nb']))).toEqual([
      '"x" x 1 @p.csv:3',
    ]);
  });

  it('does not mind what stands in columns nobody asked for', async () => {
    const content = bytes('a,b,c\n', [0xff], ',x,"', [0xfe], '"\n,x,\n');
    expect(shown(await count({ 'p.csv': content }, ['b']))).toEqual(['"x" x 2 @p.csv:2']);
  });

  const ofHeader = 'Give every row the cells of the header.';
  const quoteWhole =
    'Quote the whole cell and double every quote in it, as RFC 4180 says: "5"" pipe".';
  it.each<[string, string | Uint8Array, string[]]>([
    ['an empty file', '', ['p.csv: the file is empty (input `predictions`).']],
    ['a byte order mark alone', '\uFEFF', ['p.csv: the file is empty (input `predictions`).']],
    [
      'blank lines alone',
      '\n\r\n\n',
      ['p.csv: the file holds nothing but blank lines (input `predictions`).'],
    ],
    ['a header only', 'a,b\n', ['p.csv: the file has a header and no rows (input `predictions`).']],
    [
      'a header without newline',
      'a,b',
      ['p.csv: the file has a header and no rows (input `predictions`).'],
    ],
    [
      'missing columns',
      'id,A_,other\n1,2,3\n',
      [
        'p.csv:1: there is no column `a` (input `input-of-a`). Did you mean `A_`?',
        'p.csv:1: there is no column `b` (input `input-of-b`). Did you mean `A_`?',
      ],
    ],
    [
      'semicolons',
      'one;two\n1;2\n',
      [
        'p.csv:1: there is no column `a` (input `input-of-a`). Known: `one;two`. Cells must be separated by commas, not by ";".',
        'p.csv:1: there is no column `b` (input `input-of-b`). Known: `one;two`. Cells must be separated by commas, not by ";".',
      ],
    ],
    [
      'a name given twice',
      'a,b,a\n1,2,3\n',
      [
        'p.csv:1: the header names the column `a` more than once (input `predictions`). Every column needs a name of its own.',
      ],
    ],
    [
      'a header that is not UTF-8',
      bytes('a,', [0xc3], '\n1,2\n'),
      ['p.csv:1: the header is not valid UTF-8 (input `predictions`). Save the file as UTF-8.'],
    ],
    [
      'a short row',
      'a,b\n1,2\n3\n',
      [`p.csv:3: this row has 1 cell, the header has 2 (input \`predictions\`). ${ofHeader}`],
    ],
    [
      'a long row behind a quoted newline',
      'a,b\n"1\n",2\n3,4,5\n',
      [`p.csv:4: this row has 3 cells, the header has 2 (input \`predictions\`). ${ofHeader}`],
    ],
    [
      'a value that is not UTF-8',
      bytes('a,b\n1,2\n1,', [0xff], '\n'),
      [
        'p.csv:3: the value of column `b` is not valid UTF-8 (input `input-of-b`). Save the file as UTF-8.',
      ],
    ],
    [
      'an open quote',
      'a,b\n1,2\n"3\n4,5\n',
      ['p.csv:3: a quote is opened and never closed (input `predictions`). Close it.'],
    ],
    [
      'an open quote in a later line of its row',
      'a,b\n"1\n2","3\n4,5\n',
      ['p.csv:3: a quote is opened and never closed (input `predictions`). Close it.'],
    ],
    [
      'an open quote in the header',
      '"a,b\n1,2\n',
      ['p.csv:1: a quote is opened and never closed (input `predictions`). Close it.'],
    ],
    [
      'a quote inside a cell',
      'a,b\n5" pipe,1\n',
      [`p.csv:2: a quote stands inside an unquoted cell (input \`predictions\`). ${quoteWhole}`],
    ],
    [
      'text behind a quote',
      'a,b\n"5" pipe,1\n',
      [`p.csv:2: text follows a closing quote (input \`predictions\`). ${quoteWhole}`],
    ],
    [
      'a bare carriage return',
      'a,b\n1\r2,3\n',
      [
        'p.csv:2: a carriage return stands inside a line (input `predictions`). End lines with LF or CRLF, and quote a cell that holds a carriage return.',
      ],
    ],
    [
      'UTF-16',
      bytes([0xff, 0xfe], 'a\0'),
      ['p.csv: this file is UTF-16 (input `predictions`). Save it as UTF-8.'],
    ],
    [
      'a workbook',
      bytes('PK', [3, 4], 'xl'),
      [
        'p.csv: this is a zip file (perhaps an Excel workbook) (input `predictions`). Save it as csv, csv.gz, jsonl or parquet.',
      ],
    ],
  ])('refuses %s', async (_, content, expected) => {
    for (const chunkBytes of [1, 7, 1 << 20]) {
      expect(
        await refused(count({ 'p.csv': content }, ['a', 'b'], { limits: { chunkBytes } })),
      ).toEqual(expected);
    }
  });
});

describe('bounds', () => {
  const limits = { chunkBytes: 64, lineBytes: 1000, headerBytes: 100 };
  const bounded = (contents: Contents): Promise<string[]> =>
    refused(count(contents, ['a'], { limits }));

  it('refuses a long line, with the line', async () => {
    expect(await bounded({ 'p.csv': `a\n${'1\n'.repeat(50)}${'x'.repeat(2000)}\n` })).toEqual([
      'p.csv:52: this line is longer than 1000 bytes (input `predictions`).',
    ]);
    expect(await bounded({ 'p.jsonl': `{"a":1}\n${' '.repeat(2000)}` })).toEqual([
      'p.jsonl:2: this line is longer than 1000 bytes (input `predictions`).',
    ]);
  });

  it('suspects an open quote', async () => {
    expect(await bounded({ 'p.csv': `a\n1\n"1\n${'1\n'.repeat(2000)}` })).toEqual([
      'p.csv:3: this line is longer than 1000 bytes (input `predictions`). Perhaps a quote is opened in it and never closed.',
    ]);
  });

  it('refuses a long header before it has read much of it', async () => {
    const long = [
      'p.csv:1: the header is longer than 100 bytes (input `predictions`). The first line must hold the names of the columns.',
    ];
    expect(await bounded({ 'p.csv': 'x'.repeat(100_000) })).toEqual(long);
    expect(await bounded({ 'p.csv': `a,${'x'.repeat(100)}\n1,2\n` })).toEqual(long);
    expect(await bounded({ 'p.csv': `a,"${'x\n'.repeat(60)}"\n1,2\n` })).toEqual(long);
  });

  it('refuses a line of 200 MB without keeping it', async () => {
    const packed = gzipSync(Buffer.concat([Buffer.from('a\n'), Buffer.alloc(200_000_000, 'x')]), {
      level: 1,
    });
    let most = 0;
    const onProgress = (): void => {
      most = Math.max(most, process.memoryUsage().arrayBuffers);
    };
    expect(await refused(count({ 'p.csv.gz': packed }, ['a'], { onProgress }))).toEqual([
      'p.csv.gz:2: this line is longer than 64 MiB (input `predictions`).',
    ]);
    expect(most).toBeLessThan(500_000_000);
  });

  it('stops unpacking at a bound', async () => {
    const packed = gzipSync(`a\n${'1\n'.repeat(100_000)}`);
    expect(packed.length).toBeLessThan(1000);
    expect(
      await refused(count({ 'p.csv.gz': packed }, ['a'], { limits: { unpackedBytes: 100_000 } })),
    ).toEqual(['p.csv.gz: the file unpacks to more than 97.7 KiB (input `predictions`).']);
  });

  it('refuses a column of ids long before the file ends', async () => {
    const content = `a,b\n${Array.from({ length: 5000 }, (_, i) => `${i},1\n`).join('')}`;
    let rows = 0;
    const options = {
      limits: { combinations: 100, chunkBytes: 1000 },
      onProgress: (n: number) => (rows = n),
    };
    expect((await refused(count({ 'p.csv': content }, ['b', 'a'], options)))[0]).toMatch(
      /^p\.csv: more than 100 distinct combinations of `b`, `a`; `a` has the most distinct values \(input `input-of-a`\)/,
    );
    expect(rows).toBeLessThan(1000);
  });
});

describe('gzip', () => {
  const packed = gzipSync(`a\n${Array.from({ length: 1000 }, (_, i) => `${i}\n`).join('')}`);

  it('refuses a file that is cut short', async () => {
    expect(await refused(count({ 'p.csv.gz': packed.subarray(0, 500) }, ['a']))).toEqual([
      'p.csv.gz: the gzip data ends too early (input `predictions`).',
    ]);
  });

  it('refuses a file with a flipped bit', async () => {
    const flipped = Buffer.from(packed);
    flipped[500] = (flipped[500] ?? 0) ^ 16;
    expect(await refused(count({ 'p.csv.gz': flipped }, ['a']))).toEqual([
      'p.csv.gz: the gzip data is corrupt (input `predictions`).',
    ]);
  });

  it('refuses a name that promises it, and what it should not hold', async () => {
    expect(await refused(count({ 'p.csv.gz': 'a\n1\n' }, ['a']))).toEqual([
      'p.csv.gz: this is not a gzip file: it does not begin with 1f 8b (input `predictions`).',
    ]);
    expect(await refused(count({ 'p.parquet.gz': gzipSync('PAR1') }, ['a']))).toEqual([
      'p.parquet.gz: this is a parquet file inside gzip (input `predictions`). Parquet has its own compression: leave out gzip.',
    ]);
  });

  it('is told by its first bytes, not by its name', async () => {
    expect((await count({ 'p.csv': packed }, ['a'])).rows).toBe(1000);
  });
});
