import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDeltas, readLongDeltas } from '../../../src/data/parquet/delta.ts';
import { pageSlack, type StoredRange } from '../../../src/data/parquet/hybrid-runs.ts';
import type { DataPage } from '../../../src/data/parquet/stored-page.ts';
import { plainPage } from '../../../src/data/parquet/plain-page.ts';
import { Scratch } from '../../../src/data/parquet/scratch.ts';

const slack = Buffer.alloc(pageSlack, 0xff);
const rangeOf = (bytes: Buffer): StoredRange => {
  const { buffer } = Uint8Array.from(Buffer.concat([bytes, slack]));
  return { view: new DataView(buffer), start: 0, end: bytes.length };
};

function varint(value: bigint): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128);
  return Buffer.from([...bytes, Number(rest)]);
}

const zigzag = (value: bigint): Buffer => varint(value >= 0n ? 2n * value : -2n * value - 1n);

/** DELTA_BINARY_PACKED in blocks of 128 values and 4 parts, as writers do. */
function deltas(values: readonly bigint[], bits: 32 | 64): Buffer {
  const wrapped = (value: bigint): bigint => BigInt.asIntN(bits, value);
  const parts = [varint(128n), varint(4n), varint(BigInt(values.length)), zigzag(values[0] ?? 0n)];
  for (let first = 1; first < values.length; first += 128) {
    const block = values.slice(first, first + 128);
    const steps = block.map((value, i) => wrapped(value - values[first + i - 1]!));
    const least = steps.reduce((a, b) => (a < b ? a : b));
    const rests = steps.map((step) => BigInt.asUintN(bits, step - least));
    const minis = [0, 32, 64, 96].map((at) => rests.slice(at, at + 32));
    const widths = minis.map((mini) =>
      Math.max(0, ...mini.map((rest) => rest.toString(2).length * Number(rest > 0n))),
    );
    parts.push(zigzag(least), Buffer.from(widths));
    for (const [m, mini] of minis.entries()) {
      if (mini.length === 0) continue;
      let all = 0n;
      for (const [i, rest] of mini.entries()) all |= rest << BigInt(i * widths[m]!);
      parts.push(
        Buffer.from(
          Array.from({ length: 4 * widths[m]! }, (_, i) => Number((all >> BigInt(8 * i)) & 255n)),
        ),
      );
    }
  }
  return Buffer.concat(parts);
}

const numbers = (bits: 32 | 64): fc.Arbitrary<bigint[]> => {
  const edge = 2n ** BigInt(bits - 1);
  const any = fc.bigInt({ min: -edge, max: edge - 1n });
  const small = fc.bigInt({ min: -9n, max: 9n });
  const one = fc.oneof(small, any);
  return fc.oneof(fc.array(small, { maxLength: 300 }), fc.array(one, { maxLength: 300 }));
};

it('reads deltas of 32 and of 64 bits, and finds the end of them', () => {
  fc.assert(
    fc.property(numbers(32), (values) => {
      const bytes = deltas(values, 32);
      const read = readDeltas(rangeOf(Buffer.concat([bytes, Buffer.of(7)])), 300);
      expect([...read.values]).toEqual(values.map(Number));
      expect(read.end).toBe(bytes.length);
    }),
  );
  fc.assert(
    fc.property(numbers(64), (values) => {
      const bytes = deltas(values, 64);
      expect([...readLongDeltas(rangeOf(bytes), 300).values]).toEqual(values);
    }),
  );
});

it('refuses deltas that are cut off, or more than there are rows', () => {
  const bytes = deltas([1n, 5n, -3n, 900n], 32);
  for (let length = 0; length < bytes.length; length++) {
    expect(() => readDeltas(rangeOf(bytes.subarray(0, length)), 4)).toThrow();
  }
  expect(() => readDeltas(rangeOf(bytes), 3)).toThrow('4 deltas for 3 rows');
  expect(() => readDeltas(rangeOf(Buffer.of(0, 4, 1, 0)), 4)).toThrow('delta blocks');
  expect(() => readDeltas(rangeOf(Buffer.of(128, 1, 0, 1, 0)), 4)).toThrow('delta blocks');
});

const text = { element: { name: 'a' }, type: 'BYTE_ARRAY', isNullable: false } as const;

function plainBytes(
  bytes: Buffer,
  encoding: string,
  column: Parameters<typeof plainPage>[1],
  most = 1e6,
): Buffer {
  const page: DataPage = {
    kind: 'data',
    rows: 300,
    levels: undefined,
    present: undefined,
    encoding,
    ...rangeOf(bytes),
  };
  const plain = plainPage(page, column, new Scratch(), most);
  expect(plain.encoding).toBe('PLAIN');
  const { buffer, byteOffset } = plain.view;
  return Buffer.from(buffer, byteOffset + plain.start, plain.end - plain.start);
}

const plainTexts = (texts: readonly string[]): Buffer =>
  Buffer.concat(
    texts.flatMap((each) => {
      const length = Buffer.alloc(4);
      length.writeUInt32LE(Buffer.byteLength(each));
      return [length, Buffer.from(each)];
    }),
  );

const big = (values: readonly number[]): bigint[] => values.map(BigInt);

it('makes byte arrays PLAIN', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'ü'), maxLength: 6 }), { minLength: 1 }),
      (texts) => {
        const stored = texts.map((each) => Buffer.from(each));
        const lengths = deltas(big(stored.map(({ length }) => length)), 32);
        expect(
          plainBytes(Buffer.concat([lengths, ...stored]), 'DELTA_LENGTH_BYTE_ARRAY', text),
        ).toEqual(plainTexts(texts));
        const shared = stored.map((each, i) => {
          const before = i === 0 ? Buffer.alloc(0) : stored[i - 1]!;
          let same = 0;
          while (same < each.length && same < before.length && each[same] === before[same]) same++;
          return same;
        });
        const rests = stored.map((each, i) => each.subarray(shared[i]));
        const bytes = Buffer.concat([
          deltas(big(shared), 32),
          deltas(big(rests.map(({ length }) => length)), 32),
          ...rests,
        ]);
        expect(plainBytes(bytes, 'DELTA_BYTE_ARRAY', text)).toEqual(plainTexts(texts));
      },
    ),
  );
});

it('makes split bytes PLAIN', () => {
  const double = { element: { name: 'a' }, type: 'DOUBLE', isNullable: false } as const;
  const whole = Buffer.from(Float64Array.of(1.5, -2, 1e300).buffer);
  const split = Buffer.from(
    Array.from({ length: 24 }, (_, i) => whole[(i % 3) * 8 + Math.floor(i / 3)]!),
  );
  expect(plainBytes(split, 'BYTE_STREAM_SPLIT', double)).toEqual(whole);
});

it('does not let shared beginnings grow beyond the bound', () => {
  const rests = Buffer.alloc(100, 'a');
  const shared = deltas([0n, 100n, 100n, 100n], 32);
  const bytes = Buffer.concat([shared, deltas([100n, 0n, 0n, 0n], 32), rests]);
  expect(plainBytes(bytes, 'DELTA_BYTE_ARRAY', text)).toHaveLength(416);
  expect(() => plainBytes(bytes, 'DELTA_BYTE_ARRAY', text, 400)).toThrow(
    'unpacks to more than 400 bytes',
  );
  const tooFar = Buffer.concat([deltas([0n, 101n], 32), deltas([100n, 0n], 32), rests]);
  expect(() => plainBytes(tooFar, 'DELTA_BYTE_ARRAY', text)).toThrow('negative length');
});
