import type { StoredRange } from './hybrid-runs.ts';
import { wideNumber } from './hybrid-runs.ts';

/** Numbers of a DELTA_BINARY_PACKED stream, and the place behind it. */
export interface DeltaNumbers<T> {
  readonly values: T;
  readonly end: number;
}

/** Values of one block: far more than writers put there (128), and few enough that nothing overflows. */
const mostInBlock = 1 << 24;

/** Where a stream stands, and what its header says. */
interface Stream extends StoredRange {
  readonly perMini: number;
  readonly minis: number;
  readonly total: number;
  at: number;
}

/** Reads a stream of no more than `most` 32-bit numbers (Encodings.md, "Delta encoding"). Sums wrap around, as there. */
export function readDeltas(range: StoredRange, most: number): DeltaNumbers<Int32Array> {
  const stream = openStream(range, most);
  const values = new Int32Array(stream.total);
  let value = Number(BigInt.asIntN(32, zigzag(stream)));
  if (stream.total > 0) values[0] = value;
  for (let i = 1; i < stream.total;) {
    const least = Number(BigInt.asIntN(32, zigzag(stream)));
    i = eachMini(stream, i, (base, width, from, end) => {
      for (let k = from, bit = 0; k < end; k++, bit += width) {
        const low = Math.min(width, 32);
        const delta = low === 0 ? 0 : wideNumber(stream.view, base, bit, low);
        value = (value + least + delta) | 0;
        values[k] = value;
      }
    });
  }
  return { values, end: stream.at };
}

/** Reads a stream of no more than `most` 64-bit numbers. */
export function readLongDeltas(range: StoredRange, most: number): DeltaNumbers<BigInt64Array> {
  const stream = openStream(range, most);
  const values = new BigInt64Array(stream.total);
  let value = zigzag(stream);
  if (stream.total > 0) values[0] = value;
  for (let i = 1; i < stream.total;) {
    const least = zigzag(stream);
    i = eachMini(stream, i, (base, width, from, end) => {
      for (let k = from, bit = 0; k < end; k++, bit += width) {
        value = BigInt.asIntN(64, value + least + longNumber(stream.view, base, bit, width));
        values[k] = value;
      }
    });
  }
  return { values, end: stream.at };
}

function openStream(range: StoredRange, most: number): Stream {
  const stream = { ...range, at: range.start };
  const inBlock = Number(varint(stream));
  const minis = Number(varint(stream));
  const total = Number(varint(stream));
  const perMini = inBlock / minis;
  if (!(inBlock > 0 && inBlock <= mostInBlock && Number.isInteger(perMini) && perMini % 8 === 0)) {
    throw new Error(`delta blocks of ${inBlock} values in ${minis} parts`);
  }
  if (total > most) throw new Error(`${total} deltas for ${most} rows`);
  return Object.assign(stream, { perMini, minis, total });
}

/** Calls back with every part of a block that has values to give; the index of the first value behind them. */
function eachMini(
  stream: Stream,
  first: number,
  read: (base: number, width: number, from: number, end: number) => void,
): number {
  const widths = stream.at;
  stream.at += stream.minis;
  if (stream.at > stream.end) throw new Error('deltas are cut off');
  let i = first;
  for (let mini = 0; mini < stream.minis && i < stream.total; mini++) {
    const width = stream.view.getUint8(widths + mini);
    const base = stream.at;
    stream.at += (stream.perMini * width) / 8;
    if (width > 64 || stream.at > stream.end) throw new Error('deltas are cut off');
    const end = Math.min(stream.total, i + stream.perMini);
    read(base, width, i, end);
    i = end;
  }
  return i;
}

function longNumber(view: DataView, base: number, bit: number, width: number): bigint {
  if (width <= 32) return width === 0 ? 0n : BigInt(wideNumber(view, base, bit, width) >>> 0);
  const low = BigInt(wideNumber(view, base, bit, 32) >>> 0);
  return low | (BigInt(wideNumber(view, base, bit + 32, width - 32) >>> 0) << 32n);
}

function zigzag(stream: Stream): bigint {
  const value = varint(stream);
  return BigInt.asIntN(64, (value >> 1n) ^ -(value & 1n));
}

function varint(stream: StoredRange & { at: number }): bigint {
  let value = 0n;
  for (let shift = 0n; shift < 70n; shift += 7n) {
    if (stream.at >= stream.end) throw new Error('deltas are cut off');
    const byte = stream.view.getUint8(stream.at++);
    value |= BigInt(byte & 127) << shift;
    if (byte < 128) return value;
  }
  throw new Error('a delta has no end');
}
