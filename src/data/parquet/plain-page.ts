import { readDeltas, readLongDeltas } from './delta.ts';
import { valueWidth } from './encoding.ts';
import type { StoredColumn } from './group-job.ts';
import type { StoredRange } from './hybrid-runs.ts';
import type { DataPage } from './stored-page.ts';
import { checkPageBytes, type Scratch } from './scratch.ts';

/**
 * A page whose values are PLAIN, made of one in an encoding that is rare for columns of groups, labels and scores.
 * Other pages are given back as they are. `most` is what the values may take in bytes.
 */
export function plainPage(
  page: DataPage,
  column: StoredColumn,
  scratch: Scratch,
  most: number,
): DataPage {
  const values = plainValues(page, column, scratch, most);
  return values === undefined ? page : { ...page, ...values, encoding: 'PLAIN' };
}

function plainValues(
  page: DataPage,
  column: StoredColumn,
  scratch: Scratch,
  most: number,
): StoredRange | undefined {
  const { type } = column;
  const isText = type === 'BYTE_ARRAY' || type === 'FIXED_LEN_BYTE_ARRAY';
  switch (page.encoding) {
    case 'DELTA_BINARY_PACKED':
      if (type === 'INT32') return rangeOf(readDeltas(page, page.rows).values);
      if (type === 'INT64') return rangeOf(readLongDeltas(page, page.rows).values);
      break;
    case 'DELTA_LENGTH_BYTE_ARRAY':
      if (type === 'BYTE_ARRAY') return undelta(page, column, scratch, most, noPrefixes);
      break;
    case 'DELTA_BYTE_ARRAY':
      if (isText) return undelta(page, column, scratch, most, readDeltas);
      break;
    case 'BYTE_STREAM_SPLIT':
      if (type !== 'BYTE_ARRAY' && type !== 'BOOLEAN') return unsplit(page, column, scratch);
      break;
    default:
      return undefined;
  }
  throw new Error(`values of type ${type} in the encoding ${page.encoding}`);
}

/** Numbers as the machine stores them, which is how PLAIN does on all that Node runs on. */
function rangeOf(numbers: Int32Array | BigInt64Array): StoredRange {
  // Room behind them, for whoever reads whole words.
  const bytes = new Uint8Array(numbers.byteLength + 8);
  bytes.set(new Uint8Array(numbers.buffer));
  return { view: new DataView(bytes.buffer), start: 0, end: numbers.byteLength };
}

type Prefixes = (
  range: StoredRange,
  most: number,
) => { readonly values: Int32Array; readonly end: number };

const noPrefixes: Prefixes = ({ start }, most) => ({ values: new Int32Array(most), end: start });

/** Byte arrays given by what each shares with the one before, and what follows. */
function undelta(
  page: DataPage,
  column: StoredColumn,
  scratch: Scratch,
  most: number,
  readPrefixes: Prefixes,
): StoredRange {
  const prefixes = readPrefixes(page, page.rows);
  const suffixes = readDeltas({ ...page, start: prefixes.end }, page.rows);
  const head = valueWidth(column) === undefined ? 4 : 0;
  const length = plainLength(prefixes.values, suffixes.values, head);
  checkPageBytes(length, most);
  const bytes = scratch.take(length);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const input = new Uint8Array(page.view.buffer, page.view.byteOffset, page.end);
  let at = 0;
  let before = 0;
  let from = suffixes.end;
  for (const [i, suffix] of suffixes.values.entries()) {
    const prefix = prefixes.values[i] ?? 0;
    if (head > 0) view.setUint32(at, prefix + suffix, true);
    const start = at + head;
    bytes.copyWithin(start, before, before + prefix);
    if (from + suffix > page.end) throw new Error('a page has too few bytes');
    bytes.set(input.subarray(from, from + suffix), start + prefix);
    before = start;
    from += suffix;
    at = start + prefix + suffix;
  }
  return { view, start: 0, end: length };
}

/** Bytes of the values in PLAIN; no value may share more than the one before has. */
function plainLength(prefixes: Int32Array, suffixes: Int32Array, head: number): number {
  if (prefixes.length < suffixes.length) throw new Error('a page has too few prefixes');
  let total = 0;
  let before = 0;
  for (const [i, suffix] of suffixes.entries()) {
    const prefix = prefixes[i] ?? 0;
    if (suffix < 0 || prefix < 0 || prefix > before) throw new Error('a value of negative length');
    before = prefix + suffix;
    total += head + before;
  }
  return total;
}

/** Values whose first bytes stand together, then their second bytes, and so on. */
function unsplit(
  { view, start, end }: StoredRange,
  column: StoredColumn,
  scratch: Scratch,
): StoredRange {
  const width = valueWidth(column) ?? 1;
  const count = Math.floor((end - start) / width);
  const bytes = scratch.take(count * width);
  for (let b = 0; b < width; b++) {
    const from = start + b * count;
    for (let i = 0; i < count; i++) bytes[i * width + b] = view.getUint8(from + i);
  }
  return { view: new DataView(bytes.buffer, bytes.byteOffset), start: 0, end: count * width };
}
