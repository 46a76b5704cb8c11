/** Writes parquet files whose every detail a test chooses; no writer at hand makes all of them. */
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { thriftStruct, varint, type ThriftStruct, type ThriftValue } from './thrift-writer.ts';

const types = ['BOOLEAN', 'INT32', 'INT64', 'INT96', 'FLOAT', 'DOUBLE', 'BYTE_ARRAY'] as const;
const codecs = { UNCOMPRESSED: 0, SNAPPY: 1, GZIP: 2, ZSTD: 6 } as const;
const encodings = { PLAIN: 0, PLAIN_DICTIONARY: 2, RLE: 3, RLE_DICTIONARY: 8 } as const;

export type StoredType = Exclude<(typeof types)[number], 'INT96'>;
export type Codec = keyof typeof codecs;
export type Encoding = keyof typeof encodings;
export type StoredValue = string | number | bigint | boolean | null;

/** One page of a column chunk. */
export interface PageToWrite {
  readonly values: readonly StoredValue[];
  readonly encoding: Encoding;
  readonly version: 1 | 2;
  /** In which lengths runs alternate between run-length and bit-packed. */
  readonly runs: readonly number[];
}

export interface ColumnToWrite {
  readonly name: string;
  readonly type: StoredType;
  readonly isNullable: boolean;
  /** ConvertedType of the format: 0 for UTF8. */
  readonly convertedType?: number;
  readonly codec: Codec;
  /** The pages of each row group. */
  readonly groups: readonly (readonly PageToWrite[])[];
}

interface Written {
  readonly bytes: Buffer;
  readonly unpacked: number;
}

/** A whole file; every column must have the same rows in every group. */
export function parquetFile(columns: readonly ColumnToWrite[]): Buffer {
  const parts: Buffer[] = [Buffer.from('PAR1')];
  let at = 4;
  let rows = 0;
  const groups: ThriftStruct[] = [];
  const groupCount = columns[0]?.groups.length ?? 0;
  for (let g = 0; g < groupCount; g++) {
    const groupRows = count(columns[0]?.groups[g] ?? []);
    rows += groupRows;
    const chunks = columns.map((column): ThriftStruct => {
      const pages = column.groups[g] ?? [];
      const { bytes, unpacked, hasDictionary } = chunkOf(column, pages);
      const start = at;
      parts.push(bytes);
      at += bytes.length;
      return chunkMeta(
        column,
        { start, bytes: bytes.length, unpacked, rows: count(pages) },
        hasDictionary,
      );
    });
    groups.push({ struct: { 1: { list: chunks }, 2: { i64: 0 }, 3: { i64: groupRows } } });
  }
  const root: ThriftStruct = { struct: { 4: { text: 'schema' }, 5: { i32: columns.length } } };
  const schema = [root, ...columns.map(schemaElement)];
  const footer = thriftStruct({
    struct: { 1: { i32: 2 }, 2: { list: schema }, 3: { i64: rows }, 4: { list: groups } },
  });
  const length = Buffer.alloc(4);
  length.writeUInt32LE(footer.length);
  return Buffer.concat([...parts, footer, length, Buffer.from('PAR1')]);
}

const count = (pages: readonly PageToWrite[]): number =>
  pages.reduce((sum, { values }) => sum + values.length, 0);

function schemaElement({ name, type, isNullable, convertedType }: ColumnToWrite): ThriftStruct {
  return {
    struct: {
      1: { i32: types.indexOf(type) },
      3: { i32: isNullable ? 1 : 0 },
      4: { text: name },
      6: convertedType === undefined ? undefined : { i32: convertedType },
    },
  };
}

function chunkMeta(
  { name, type, codec }: ColumnToWrite,
  at: { start: number; bytes: number; unpacked: number; rows: number },
  hasDictionary: boolean,
): ThriftStruct {
  const meta: ThriftStruct = {
    struct: {
      1: { i32: types.indexOf(type) },
      2: { list: [{ i32: 0 }] },
      3: { list: [{ text: name }] },
      4: { i32: codecs[codec] },
      5: { i64: at.rows },
      6: { i64: at.unpacked },
      7: { i64: at.bytes },
      9: { i64: at.start },
      11: hasDictionary ? { i64: at.start } : undefined,
    },
  };
  return { struct: { 2: { i64: at.start }, 3: meta } };
}

function chunkOf(
  column: ColumnToWrite,
  pages: readonly PageToWrite[],
): Written & { readonly hasDictionary: boolean } {
  const indexed = pages.filter(({ encoding }) => encoding.endsWith('_DICTIONARY'));
  const dictionary = [
    ...new Set(indexed.flatMap(({ values }) => values.filter((value) => value !== null))),
  ];
  const hasDictionary = indexed.length > 0;
  const written = pages.map((page) => dataPage(column, page, dictionary));
  if (hasDictionary) written.unshift(dictionaryPage(column, dictionary));
  return {
    bytes: Buffer.concat(written.map(({ bytes }) => bytes)),
    unpacked: written.reduce((sum, { unpacked }) => sum + unpacked, 0),
    hasDictionary,
  };
}

function dictionaryPage({ type, codec }: ColumnToWrite, values: readonly StoredValue[]): Written {
  const body = plain(type, values);
  const head = { struct: { 1: { i32: values.length }, 2: { i32: 0 } } };
  return page({ 1: { i32: 2 } }, { 7: head }, body.length, packed(codec, body));
}

function dataPage(
  { type, isNullable, codec }: ColumnToWrite,
  { values, encoding, version, runs }: PageToWrite,
  dictionary: readonly StoredValue[],
): Written {
  const present = values.filter((value) => value !== null);
  const levels = isNullable
    ? hybrid(
        values.map((value) => (value === null ? 0 : 1)),
        1,
        runs,
      )
    : Buffer.alloc(0);
  const body = valuesOf(type, encoding, present, dictionary, runs);
  const total = { i32: values.length };
  const coded = { i32: encodings[encoding] };
  if (version === 1) {
    const whole = Buffer.concat([isNullable ? prefixed(levels) : levels, body]);
    const head = { struct: { 1: total, 2: coded, 3: { i32: 3 }, 4: { i32: 3 } } };
    return page({ 1: { i32: 0 } }, { 5: head }, whole.length, packed(codec, whole));
  }
  const head = {
    struct: {
      1: total,
      2: { i32: values.length - present.length },
      3: total,
      4: coded,
      5: { i32: levels.length },
      6: { i32: 0 },
      7: codec === 'UNCOMPRESSED' ? { bool: false } : undefined,
    },
  };
  const bytes = Buffer.concat([levels, packed(codec, body)]);
  return page({ 1: { i32: 3 } }, { 8: head }, levels.length + body.length, bytes);
}

function page(
  type: Record<number, ThriftValue>,
  head: Record<number, ThriftValue>,
  unpacked: number,
  bytes: Buffer,
): Written {
  const struct = { ...type, 2: { i32: unpacked }, 3: { i32: bytes.length }, ...head };
  const header = thriftStruct({ struct });
  return { bytes: Buffer.concat([header, bytes]), unpacked: header.length + unpacked };
}

function valuesOf(
  type: StoredType,
  encoding: Encoding,
  present: readonly StoredValue[],
  dictionary: readonly StoredValue[],
  runs: readonly number[],
): Buffer {
  if (encoding === 'RLE') return prefixed(hybrid(present.map(Number), 1, runs));
  if (encoding === 'PLAIN') return plain(type, present);
  const width = dictionary.length < 2 ? 0 : 32 - Math.clz32(dictionary.length - 1);
  const places = new Map(dictionary.map((value, i) => [value, i]));
  const indices = present.map((value) => places.get(value) ?? 0);
  return Buffer.concat([Buffer.from([width]), hybrid(indices, width, runs)]);
}

function plain(type: StoredType, values: readonly StoredValue[]): Buffer {
  if (type === 'BOOLEAN') {
    const bytes = Buffer.alloc(Math.ceil(values.length / 8));
    for (const [i, value] of values.entries()) {
      if (value === true) bytes[i >> 3] = (bytes[i >> 3] ?? 0) | (1 << (i & 7));
    }
    return bytes;
  }
  return Buffer.concat(values.map((value) => plainValue(type, value)));
}

function plainValue(type: StoredType, value: StoredValue): Buffer {
  if (type === 'BYTE_ARRAY') return prefixed(Buffer.from(String(value)));
  const bytes = Buffer.alloc(type === 'INT32' || type === 'FLOAT' ? 4 : 8);
  if (type === 'INT32') bytes.writeInt32LE(Number(value));
  else if (type === 'FLOAT') bytes.writeFloatLE(Number(value));
  else if (type === 'DOUBLE') bytes.writeDoubleLE(Number(value));
  else bytes.writeBigInt64LE(BigInt(value ?? 0));
  return bytes;
}

function prefixed(bytes: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** Run-length where so many numbers in a row are the same, else bit-packed; runs of about the asked lengths. */
export function hybrid(numbers: readonly number[], width: number, runs: readonly number[]): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0, turn = 0; at < numbers.length; turn++) {
    const wanted = runs[turn % runs.length] ?? 8;
    let same = 1;
    while (same < wanted && numbers[at + same] === numbers[at]) same++;
    if (same === wanted || at + same === numbers.length) {
      const value = Buffer.alloc(4);
      value.writeInt32LE(numbers[at] ?? 0);
      parts.push(varint(2 * same), value.subarray(0, (width + 7) >> 3));
      at += same;
      continue;
    }
    const groups = Math.ceil(Math.min(wanted, numbers.length - at) / 8);
    parts.push(
      varint(2 * groups + 1),
      bitPacked(numbers.slice(at, at + 8 * groups), width, groups),
    );
    at += 8 * groups;
  }
  return Buffer.concat(parts);
}

function bitPacked(numbers: readonly number[], width: number, groups: number): Buffer {
  const bytes = Buffer.alloc(groups * width);
  for (const [i, number] of numbers.entries()) {
    for (let b = 0; b < width; b++) {
      const bit = i * width + b;
      if ((number >> b) & 1) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
  }
  return bytes;
}

function packed(codec: Codec, bytes: Buffer): Buffer {
  if (codec === 'GZIP') return gzipSync(bytes);
  if (codec === 'ZSTD') return zstdCompressSync(bytes);
  return codec === 'SNAPPY' ? snappy(bytes) : bytes;
}

/** Snappy's format with nothing but literals. */
function snappy(bytes: Buffer): Buffer {
  const parts: Buffer[] = [varint(bytes.length)];
  for (let at = 0; at < bytes.length; at += 60) {
    const literal = bytes.subarray(at, at + 60);
    parts.push(Buffer.from([(literal.length - 1) << 2]), literal);
  }
  return Buffer.concat(parts);
}
