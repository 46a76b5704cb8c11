/** Bits of all codes together up to which a combination is its own place in a table. */
const directBits = 16;
const multiplier = 0x9e3779b1;

/** A combination of codes, one a column. */
export interface TalliedCodes {
  readonly codes: readonly number[];
  readonly count: number;
  /** The first row that had it, as given to `add`. */
  readonly first: number;
}

/**
 * Counts combinations of codes. While they are few, the codes side by side are the place in a table; later they are
 * hashed.
 */
export class CodeTally {
  readonly #columns: number;
  /** How far the code of each column is shifted; undefined when combinations are hashed. */
  #shifts: readonly number[] | undefined;
  #sizes: number[];
  /** Entry + 1, 0 for none. */
  #slots = new Int32Array(1);
  #size = 0;
  /** Codes of entry i: `#keys[i * columns, (i + 1) * columns)`. */
  #keys: Int32Array;
  #counts = new Float64Array(256);
  #firsts = new Float64Array(256);

  constructor(columns: number) {
    this.#columns = columns;
    this.#keys = new Int32Array(256 * columns);
    this.#sizes = new Array<number>(columns).fill(1);
    this.#shifts = new Array<number>(columns).fill(0);
  }

  /** How many combinations there are. */
  get size(): number {
    return this.#size;
  }

  /** The codes of a combination, by its number. */
  codesOf(entry: number): number[] {
    return [...this.#keys.subarray(entry * this.#columns, (entry + 1) * this.#columns)];
  }

  /** The combinations, by number, which is the order they came in. */
  combinations(): TalliedCodes[] {
    return Array.from({ length: this.#size }, (_, i) => ({
      codes: this.codesOf(i),
      count: this.#counts[i] ?? 0,
      first: this.#firsts[i] ?? 0,
    }));
  }

  /**
   * Adds `n` rows, the first of them row `row`, and writes the number of each one's combination to `entries`. The codes of
   * column k are `codes[k]`, less than `sizes[k]`.
   */
  add(
    codes: readonly Int32Array[],
    sizes: readonly number[],
    n: number,
    row: number,
    entries: Int32Array,
  ): void {
    if (sizes.some((size, k) => size > (this.#sizes[k] ?? 0))) this.#resize(sizes);
    const shifts = this.#shifts;
    if (shifts === undefined) this.#hashed(codes, n, row, entries);
    else {
      entries.fill(0, 0, n);
      for (let k = 0; k < codes.length; k += 2) beside(codes, shifts, k, n, entries);
      this.#direct(codes, n, row, entries);
    }
    const counts = this.#counts;
    for (let i = 0; i < n; i++) {
      const entry = entries[i] ?? 0;
      counts[entry] = (counts[entry] ?? 0) + 1;
    }
  }

  /** From places in the table to entries. */
  #direct(codes: readonly Int32Array[], n: number, row: number, entries: Int32Array): void {
    const slots = this.#slots;
    for (let i = 0; i < n; i++) {
      const slot = entries[i] ?? 0;
      let entry = (slots[slot] ?? 0) - 1;
      if (entry < 0) entry = this.#insert(codes, i, row, slot);
      entries[i] = entry;
    }
  }

  #hashed(codes: readonly Int32Array[], n: number, row: number, entries: Int32Array): void {
    entries.fill(0, 0, n);
    for (const column of codes) {
      for (let i = 0; i < n; i++) entries[i] = mixed(entries[i] ?? 0, column[i] ?? 0);
    }
    for (let i = 0; i < n; i++) {
      if (2 * this.#size >= this.#slots.length) this.#rehash();
      const mask = this.#slots.length - 1;
      let slot = (entries[i] ?? 0) & mask;
      let entry = (this.#slots[slot] ?? 0) - 1;
      while (entry >= 0 && !this.#has(entry, codes, i)) {
        slot = (slot + 1) & mask;
        entry = (this.#slots[slot] ?? 0) - 1;
      }
      if (entry < 0) entry = this.#insert(codes, i, row, slot);
      entries[i] = entry;
    }
  }

  #has(entry: number, codes: readonly Int32Array[], i: number): boolean {
    const at = entry * this.#columns;
    for (let k = 0; k < codes.length; k++) {
      if (this.#keys[at + k] !== codes[k]?.[i]) return false;
    }
    return true;
  }

  #insert(codes: readonly Int32Array[], i: number, row: number, slot: number): number {
    const entry = this.#size++;
    if (entry >= this.#counts.length) this.#grow();
    for (const [k, column] of codes.entries()) {
      this.#keys[entry * this.#columns + k] = column[i] ?? 0;
    }
    this.#firsts[entry] = row + i;
    this.#slots[slot] = entry + 1;
    return entry;
  }

  #grow(): void {
    const length = 2 * this.#counts.length;
    const grown = <T extends Int32Array | Float64Array>(to: T, from: T): T => {
      to.set(from);
      return to;
    };
    this.#counts = grown(new Float64Array(length), this.#counts);
    this.#firsts = grown(new Float64Array(length), this.#firsts);
    this.#keys = grown(new Int32Array(length * this.#columns), this.#keys);
  }

  /** Makes room for larger codes. */
  #resize(sizes: readonly number[]): void {
    const bits = sizes.map((size) => 32 - Math.clz32(size - 1));
    this.#sizes = bits.map((width) => 2 ** width);
    const shifts: number[] = [];
    let shift = 0;
    for (const width of bits) {
      shifts.push(shift);
      shift += width;
    }
    const wasHashed = this.#shifts === undefined;
    this.#shifts = shift <= directBits ? shifts : undefined;
    if (this.#shifts === undefined) {
      if (!wasHashed) this.#rehash();
      return;
    }
    this.#slots = new Int32Array(2 ** shift);
    for (let entry = 0; entry < this.#size; entry++) {
      let slot = 0;
      for (const [k, by] of shifts.entries()) {
        slot |= (this.#keys[entry * this.#columns + k] ?? 0) << by;
      }
      this.#slots[slot] = entry + 1;
    }
  }

  #rehash(): void {
    let length = 1 << (directBits + 1);
    while (length < 4 * this.#size) length *= 2;
    this.#slots = new Int32Array(length);
    for (let entry = 0; entry < this.#size; entry++) {
      let hash = 0;
      for (let k = 0; k < this.#columns; k++) {
        hash = mixed(hash, this.#keys[entry * this.#columns + k] ?? 0);
      }
      let slot = hash & (length - 1);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (length - 1);
      this.#slots[slot] = entry + 1;
    }
  }
}

/** Puts the codes of columns k and k + 1 beside what `into` has. */
function beside(
  codes: readonly Int32Array[],
  shifts: readonly number[],
  k: number,
  n: number,
  into: Int32Array,
): void {
  const one = codes[k];
  if (one === undefined) return;
  // An odd last column is put there twice.
  const other = codes[k + 1] ?? one;
  const by = shifts[k] ?? 0;
  const otherBy = shifts[k + 1] ?? by;
  for (let i = 0; i < n; i++) {
    into[i] = (into[i] ?? 0) | ((one[i] ?? 0) << by) | ((other[i] ?? 0) << otherBy);
  }
}

function mixed(hash: number, code: number): number {
  const product = Math.imul(hash ^ code, multiplier);
  return product ^ (product >>> 15);
}
