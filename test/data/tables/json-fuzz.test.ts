import fc from 'fast-check';
import { expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { rowsOf } from './tables.ts';

const documents = [
  '{"columns": ["x", "a", "b"],\n "index": [0, 1], "data": [[[1, {"a": 2}], "f\\u0041", 1.0], [null, "é", -2e3]]}',
  '[\n  {"a": "f", "x": {"a": [1]}, "b": true},\n  {"b": null, "a": "m\\"]"}\n]\n',
];

const mutation = fc.oneof(
  fc.record({ kind: fc.constant('byte' as const), at: fc.nat(200), byte: fc.nat(255) }),
  fc.record({
    kind: fc.constant('byte' as const),
    at: fc.nat(200),
    byte: fc.constantFrom(...Buffer.from('"\\[]{},: \n0')),
  }),
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat(200), byte: fc.nat(20) }),
  fc.record({ kind: fc.constant('repeat' as const), at: fc.nat(200), byte: fc.nat(20) }),
);

function mutated(
  text: Buffer,
  { kind, at, byte }: { kind: string; at: number; byte: number },
): Buffer {
  const bytes = Buffer.from(text);
  const place = at % bytes.length;
  if (kind === 'byte') {
    bytes[place] = byte;
    return bytes;
  }
  const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)];
  if (kind === 'cut') return Buffer.concat([before, after.subarray(byte)]);
  return Buffer.concat([before, after.subarray(0, byte), after]);
}

/** As `JSON.parse` reads it. Cells that nobody asked for may hold what is not UTF-8. */
const parsed = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(bytes.toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
};

/** The cells that `JSON.parse` finds, where the document is a table; numbers by value. */
function expectedRows(document: unknown): unknown[][] | undefined {
  const { columns, data } = (Array.isArray(document) ? { data: document } : document) as {
    readonly columns?: unknown[];
    readonly data?: unknown[];
  };
  return data?.map((row) => {
    if (!Array.isArray(row))
      return [(row as { a?: unknown }).a ?? null, (row as { b?: unknown }).b ?? null];
    return ['a', 'b'].map((name) => (row as unknown[])[columns?.indexOf(name) ?? -1]);
  });
}

/** A number or a word by its value, whatever its text; `"1"` and `1` are the same cell. */
function valueOf(cell: unknown): unknown {
  if (typeof cell !== 'string') return cell;
  const value = parsed(Buffer.from(cell));
  return typeof value === 'number' || typeof value === 'boolean' ? value : cell;
}

it('reads a mutated document as JSON.parse does, or refuses it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...documents),
      fc.array(mutation, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 1, max: 64 }),
      async (document, mutations, chunkBytes) => {
        const bytes = mutations.reduce<Buffer>(
          (text, each) => mutated(text, each),
          Buffer.from(document),
        );
        const read = await rowsOf('t.json', bytes, ['a', 'b'], { limits: { chunkBytes } }).catch(
          (error: unknown) => {
            if (error instanceof UserError) return undefined;
            throw error;
          },
        );
        if (read === undefined) return;
        const cells = read.rows.map((row) => JSON.parse(row.replace(/^\d+: /, '')) as unknown[]);
        expect(cells.map((row) => row.map(valueOf))).toEqual(
          expectedRows(parsed(bytes))?.map((row) => row.map(valueOf)),
        );
      },
    ),
    { numRuns: 200 },
  );
});
