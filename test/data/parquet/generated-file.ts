import fc from 'fast-check';
import type {
  Codec,
  ColumnToWrite,
  Encoding,
  PageToWrite,
  StoredType,
  StoredValue,
} from './parquet-writer.ts';

const rowNumbers = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 60 }) },
  { weight: 1, arbitrary: fc.constantFrom(2047, 2048, 2049, 4096, 5000) },
);
const int = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const values: Readonly<Record<StoredType, fc.Arbitrary<StoredValue>>> = {
  BOOLEAN: fc.boolean(),
  INT32: fc.oneof(fc.constantFrom(0, 1), int),
  INT64: fc.oneof(fc.constantFrom(0n, 1n), fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })),
  FLOAT: fc.oneof(fc.constantFrom(0, -0, 1, NaN), fc.float()),
  DOUBLE: fc.oneof(fc.constantFrom(0, -0, 1, NaN), fc.double()),
  BYTE_ARRAY: fc.string({ unit: 'grapheme', maxLength: 9 }),
};

/** A column with the given rows in each group. */
function column(name: string, groups: readonly number[]): fc.Arbitrary<ColumnToWrite> {
  return fc
    .record({
      type: fc.constantFrom<StoredType>(...(Object.keys(values) as StoredType[])),
      isNullable: fc.boolean(),
      codec: fc.constantFrom<Codec>('UNCOMPRESSED', 'SNAPPY', 'GZIP', 'ZSTD'),
    })
    .chain((kind) => {
      const { type, isNullable } = kind;
      const pool = fc.array(values[type], { minLength: 1, maxLength: 40 });
      const pages = pool.chain((pooled) =>
        fc.tuple(...groups.map((rows) => pagesOf(type, isNullable, pooled, rows))),
      );
      const text = type === 'BYTE_ARRAY' ? { convertedType: 0 } : {};
      return pages.map((groupPages) => ({ name, ...kind, ...text, groups: groupPages }));
    });
}

/** So many rows, cut into pages; values repeat now and then for some rows. */
function pagesOf(
  type: StoredType,
  isNullable: boolean,
  pool: readonly StoredValue[],
  rows: number,
): fc.Arbitrary<PageToWrite[]> {
  const encodings: Encoding[] =
    type === 'BOOLEAN' ? ['PLAIN', 'RLE'] : ['PLAIN', 'PLAIN_DICTIONARY', 'RLE_DICTIONARY'];
  const page = fc.record({
    share: fc.integer({ min: 1, max: 5 }),
    encoding: fc.constantFrom(...encodings),
    version: fc.constantFrom<1 | 2>(1, 2),
    runs: fc.array(fc.integer({ min: 1, max: 70 }), { minLength: 1, maxLength: 4 }),
    picks: fc.array(fc.tuple(fc.nat({ max: 50 }), fc.integer({ min: 1, max: 30 })), {
      minLength: 1,
      maxLength: 30,
    }),
  });
  return fc.array(page, { minLength: 1, maxLength: 3 }).map((pages) => {
    const shares = pages.reduce((sum, { share }) => sum + share, 0);
    let left = rows;
    return pages.map(({ share, encoding, version, runs, picks }, i) => {
      const size = i === pages.length - 1 ? left : Math.floor((rows * share) / shares);
      left -= size;
      const drawn: StoredValue[] = [];
      for (let turn = 0; drawn.length < size; turn++) {
        const [pick, times] = picks[turn % picks.length] ?? [0, 1];
        const isNull = isNullable && pick % 5 === 0;
        const value = isNull ? null : (pool[pick % pool.length] ?? null);
        for (let n = 0; n < times && drawn.length < size; n++) drawn.push(value);
      }
      return { values: drawn, encoding, version, runs };
    });
  });
}

/** Columns `a`, `b`, … of a parquet file with one to three row groups. */
export const generatedColumns: fc.Arbitrary<readonly ColumnToWrite[]> = fc
  .tuple(fc.array(rowNumbers, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 4 }))
  .chain(([groups, columns]) =>
    fc.tuple(...['a', 'b', 'c', 'd'].slice(0, columns).map((name) => column(name, groups))),
  );
