/** Bytes that must be readable behind every range of values: whole words are read. */
export const pageSlack = 8;

/** Bytes `[start, end)` of a view. */
export interface StoredRange {
  readonly view: DataView;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads small numbers of a fixed width in parquet's hybrid of run-length and bit-packed runs (Encodings.md, "RLE"), any
 * number at a time.
 *
 * @throws Error from its methods when the bytes end before the numbers do
 */
export class HybridRuns {
  readonly #view: DataView;
  readonly #width: number;
  readonly #end: number;
  /** Numbers that a run may repeat. */
  readonly #most: number;
  /** Where the next run begins. */
  #at: number;
  /** Numbers left in the current run. */
  #left = 0;
  /** What a run-length run repeats; undefined in a bit-packed run. */
  #repeated: number | undefined;
  /** In a bit-packed run: its first byte, and bits of it already read. */
  #packed = 0;
  #bit = 0;

  /** Runs of numbers of `width` bits (0 to 32) in `[start, end)`, no more than `most` of them. */
  constructor(view: DataView, start: number, end: number, width: number, most: number) {
    if (width > 32) throw new Error(`numbers of ${width} bits`);
    this.#view = view;
    this.#at = start;
    this.#end = end;
    this.#width = width;
    this.#most = most;
    if (width > 0 || start < end) return;
    // Some writers store nothing for numbers that can only be 0.
    this.#repeated = 0;
    this.#left = Infinity;
  }

  /** Indices into a dictionary: their first byte is the width. A page of nulls alone may have no bytes. */
  static ofIndices({ view, start, end }: StoredRange, most: number): HybridRuns {
    if (start >= end) return new HybridRuns(view, start, end, 1, most);
    return new HybridRuns(view, start + 1, end, view.getUint8(start), most);
  }

  /** One bit-packed run without a header: plain booleans. */
  static packed(view: DataView, start: number, end: number, width: number): HybridRuns {
    const runs = new HybridRuns(view, end, end, width, 0);
    runs.#packed = start;
    runs.#left = Infinity;
    return runs;
  }

  /** Numbers left in the run at hand. */
  get left(): number {
    return this.#left;
  }

  /** Bits of a number. */
  get width(): number {
    return this.#width;
  }

  /** Checks that the last run does not go on behind the page; the groups of a bit-packed one may. */
  checkEnd(): void {
    const isOpen = this.#repeated !== undefined && this.#left > 0;
    if (isOpen && this.#left < Infinity) throw new Error('a run is longer than its page');
  }

  /** How many of the next `most` numbers are known to be the same one; 0 when that is not known. */
  repeats(most: number): number {
    if (this.#left === 0) this.#nextRun();
    return this.#repeated === undefined ? 0 : Math.min(most, this.#left);
  }

  /** What `repeats` spoke of, taken `n` times. */
  takeRepeated(n: number): number {
    this.#left -= n;
    return this.#repeated ?? 0;
  }

  /** Reads `n` numbers to `out[at, at + n)`. */
  read(out: Int32Array, at: number, n: number): void {
    const end = at + n;
    for (let i = at; i < end;) {
      if (this.#left === 0) this.#nextRun();
      const m = Math.min(end - i, this.#left);
      if (this.#repeated === undefined) this.#unpack(out, i, m);
      else out.fill(this.#repeated, i, i + m);
      this.#left -= m;
      i += m;
    }
  }

  /**
   * Reads `n` numbers of one bit-packed run as what `map` has for them, which must have a member for every number of so many
   * bits. False when one of those is negative: then `out[at, at + n)` is of no use and nothing counts as read.
   */
  readMapped(out: Int32Array, at: number, n: number, map: Int32Array): boolean {
    const bit = this.#bit;
    this.#check(n);
    let signs = 0;
    let i = at;
    const end = at + n;
    if (this.#width <= 4 && bit % 8 === 0) {
      i = at + (n & ~7);
      signs = unpackEights(this.#view, this.#packed + bit / 8, this.#width, out, at, i, map);
    }
    signs |= this.#unpackMapped(out, i, end, map, bit + (i - at) * this.#width);
    if (signs < 0) return false;
    this.#bit = bit + n * this.#width;
    this.#left -= n;
    return true;
  }

  #unpackMapped(out: Int32Array, from: number, end: number, map: Int32Array, at: number): number {
    const view = this.#view;
    const base = this.#packed;
    const width = this.#width;
    const mask = (1 << width) - 1;
    let signs = 0;
    for (let i = from, bit = at; i < end; i++, bit += width) {
      const value = map[(view.getInt32(base + (bit >>> 3), true) >>> (bit & 7)) & mask] ?? -1;
      out[i] = value;
      signs |= value;
    }
    return signs;
  }

  /** That a bit-packed run has `n` numbers more. */
  #check(n: number): void {
    const bytes = Math.ceil((this.#bit + n * this.#width) / 8);
    if (this.#packed + bytes > this.#end) throw new Error('a bit-packed run is cut off');
  }

  #nextRun(): void {
    const header = this.#varint();
    if (header % 2 === 1) {
      const groups = (header - 1) / 2;
      this.#repeated = undefined;
      this.#left = 8 * groups;
      this.#packed = this.#at;
      this.#bit = 0;
      // The last run may be cut off behind the last number that counts.
      this.#at = Math.min(this.#end, this.#at + groups * this.#width);
      return;
    }
    const bytes = (this.#width + 7) >> 3;
    if (this.#at + bytes > this.#end) throw new Error('a run has no value');
    let value = 0;
    for (let i = 0; i < bytes; i++) value |= this.#view.getUint8(this.#at++) << (8 * i);
    this.#repeated = value;
    this.#left = header / 2;
    if (this.#left > this.#most) throw new Error('a run is longer than its page');
  }

  #varint(): number {
    let value = 0;
    for (let i = 0; i < 5; i++) {
      if (this.#at >= this.#end) throw new Error('runs end before their page');
      const byte = this.#view.getUint8(this.#at++);
      value += (byte & 127) * 2 ** (7 * i);
      if (byte < 128) return value;
    }
    throw new Error('the length of a run has no end');
  }

  #unpack(out: Int32Array, from: number, n: number): void {
    const width = this.#width;
    const view = this.#view;
    const base = this.#packed;
    let bit = this.#bit;
    this.#check(n);
    this.#bit = bit + n * width;
    const end = from + n;
    if (width > 25) {
      for (let i = from; i < end; i++, bit += width) out[i] = wideNumber(view, base, bit, width);
      return;
    }
    const mask = (1 << width) - 1;
    for (let i = from; i < end; i++, bit += width) {
      out[i] = (view.getInt32(base + (bit >>> 3), true) >>> (bit & 7)) & mask;
    }
  }
}

/** Numbers of up to four bits, eight at a time: one word holds them. Gives all results together by `|`. */
function unpackEights(
  view: DataView,
  start: number,
  width: number,
  out: Int32Array,
  from: number,
  end: number,
  map: Int32Array,
): number {
  const mask = (1 << width) - 1;
  let signs = 0;
  for (let i = from, at = start; i < end; i += 8, at += width) {
    let word = view.getInt32(at, true);
    for (let k = i; k < i + 8; k++, word >>>= width) {
      const value = map[word & mask] ?? -1;
      out[k] = value;
      signs |= value;
    }
  }
  return signs;
}

/** The number of `width` (1 to 32) bits behind bit `bit` of what begins at `base`: it may spread over five bytes. */
export function wideNumber(view: DataView, base: number, bit: number, width: number): number {
  const at = base + Math.floor(bit / 8);
  const shift = bit % 8;
  const low = view.getUint32(at, true) >>> shift;
  const high = shift === 0 ? 0 : view.getUint8(at + 4) << (32 - shift);
  return (low | high) & (width === 32 ? -1 : (1 << width) - 1);
}
