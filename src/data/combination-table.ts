import { sameRange } from './byte-words.ts';
import type { SeenCombination } from './chunk-scanner.ts';

const end = 10;
const slack = 4;

/**
 * Counts of distinct byte strings, in open addressing, without making a string or an object a row.
 * A key is the concatenation of some ranges of a row, each closed by a newline byte. Several keys may stand for one
 * combination of values (`a` and `"a"`): the caller merges what `combinations` yields.
 */
export class CombinationTable {
  #slots = new Int32Array(1 << 10);
  #mask = (1 << 10) - 1;
  /** Key of entry i: `#keys[#offsets[i], #offsets[i + 1])`. */
  #keys = new Uint8Array(1 << 14);
  #keyView = new DataView(this.#keys.buffer);
  #offsets = new Int32Array(1 << 9);
  #hashes = new Int32Array(1 << 9);
  #counts = new Float64Array(1 << 9);
  readonly #values: (readonly (string | null)[])[] = [];
  readonly #places: { readonly chunk: number; readonly line: number }[] = [];

  /** Distinct keys. */
  get size(): number {
    return this.#values.length;
  }

  /** Bytes of all keys. */
  get keyBytes(): number {
    return this.#offsets[this.#values.length] ?? 0;
  }

  /** Adds one to the key made of the ranges `[starts[r], ends[r])` of `view`; its number, -1 when it is not there yet. */
  count(view: DataView, starts: Int32Array, ends: Int32Array, hash: number): number {
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const entry = (this.#slots[slot] ?? 0) - 1;
      if (entry < 0) return -1;
      if (this.#hashes[entry] !== hash || !this.#same(entry, view, starts, ends)) continue;
      this.#counts[entry] = (this.#counts[entry] ?? 0) + 1;
      return entry;
    }
  }

  #same(entry: number, view: DataView, starts: Int32Array, ends: Int32Array): boolean {
    let k = this.#offsets[entry] ?? 0;
    for (let r = 0; r < starts.length; r++) {
      const start = starts[r] ?? 0;
      const stop = ends[r] ?? 0;
      if (!sameRange(view, start, stop, this.#keyView, k)) return false;
      k += stop - start;
      if (this.#keys[k++] !== end) return false;
    }
    return k === this.#offsets[entry + 1];
  }

  /** Adds a key that `count` did not find, with its decoded values and where it was seen, counted once. */
  insert(
    bytes: Uint8Array,
    starts: Int32Array,
    ends: Int32Array,
    hash: number,
    values: readonly (string | null)[],
    place: { readonly chunk: number; readonly line: number },
  ): void {
    const entry = this.#values.length;
    let k = this.#offsets[entry] ?? 0;
    for (let r = 0; r < starts.length; r++) {
      const range = bytes.subarray(starts[r], ends[r]);
      this.#reserveKeys(k + range.length + 1 + slack);
      this.#keys.set(range, k);
      k += range.length;
      this.#keys[k++] = end;
    }
    if (entry + 2 > this.#offsets.length) this.#growEntries();
    this.#offsets[entry + 1] = k;
    this.#hashes[entry] = hash;
    this.#counts[entry] = 1;
    this.#values.push(values);
    this.#places.push(place);
    if (2 * (entry + 1) > this.#slots.length) this.#rehash();
    else this.#place(entry);
  }

  /** The entries, in the order of their insertion. */
  combinations(): SeenCombination[] {
    return this.#values.map((values, i) => {
      const { chunk, line } = this.#places[i] ?? { chunk: 0, line: 0 };
      return { values, count: this.#counts[i] ?? 0, chunk, line };
    });
  }

  #place(entry: number): void {
    const hash = this.#hashes[entry] ?? 0;
    let slot = hash & this.#mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot] = entry + 1;
  }

  #rehash(): void {
    this.#slots = new Int32Array(2 * this.#slots.length);
    this.#mask = this.#slots.length - 1;
    for (let entry = 0; entry < this.#values.length; entry++) this.#place(entry);
  }

  #reserveKeys(bytes: number): void {
    if (bytes <= this.#keys.length) return;
    const grown = new Uint8Array(Math.max(bytes, 2 * this.#keys.length));
    grown.set(this.#keys);
    this.#keys = grown;
    this.#keyView = new DataView(grown.buffer);
  }

  #growEntries(): void {
    const length = 2 * this.#offsets.length;
    const grow = <T extends Int32Array | Float64Array>(to: T, from: T): T => {
      to.set(from);
      return to;
    };
    this.#offsets = grow(new Int32Array(length), this.#offsets);
    this.#hashes = grow(new Int32Array(length), this.#hashes);
    this.#counts = grow(new Float64Array(length), this.#counts);
  }
}
