import { hashRange, viewSlack } from '../byte-words.ts';
import { GrowingArray } from './growing-array.ts';

const pageBytes = 1 << 20;
/** Longer ids are texts, and a page could not hold them. */
export const mostIdBytes = 1024;

/**
 * Numbers ids 0, 1, 2 … as they come. Ids are compared byte by byte, so that no collision of hashes can take two ids for
 * one; an id takes its UTF-8 bytes and some thirty more.
 */
export class IdTable {
  readonly #pages: Buffer[] = [];
  #used = pageBytes;
  /** Where the bytes of each id begin, over all pages, and how many there are. */
  readonly #starts = new GrowingArray((length) => new Float64Array(length));
  readonly #lengths = new GrowingArray((length) => new Uint16Array(length));
  readonly #hashes = new GrowingArray((length) => new Int32Array(length));
  #slots = new Int32Array(1 << 12);
  #mask = (1 << 12) - 1;
  readonly #scratch = Buffer.alloc(3 * mostIdBytes + viewSlack);
  readonly #view = new DataView(
    this.#scratch.buffer,
    this.#scratch.byteOffset,
    this.#scratch.byteLength,
  );

  /** Ids there are. */
  get size(): number {
    return this.#starts.length;
  }

  /** The number of an id of at most `mostIdBytes` characters; a new one gets the number that `size` was. */
  numberOf(id: string): number {
    const bytes = this.#scratch.write(id, 0);
    const hash = hashRange(this.#view, 0, bytes, 0);
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const found = (this.#slots[slot] ?? 0) - 1;
      if (found < 0) return this.#add(bytes, hash, slot);
      if (this.#hashes.at(found) === hash && this.#same(found, bytes)) return found;
    }
  }

  /** The id with this number. */
  idOf(number: number): string {
    return this.#page(number).toString('utf8', ...this.#range(number));
  }

  #same(number: number, bytes: number): boolean {
    const [start, end] = this.#range(number);
    if (end - start !== bytes) return false;
    return this.#page(number).compare(this.#scratch, 0, bytes, start, end) === 0;
  }

  #page(number: number): Buffer {
    return this.#pages[Math.floor(this.#starts.at(number) / pageBytes)] ?? this.#scratch;
  }

  #range(number: number): [start: number, end: number] {
    const start = this.#starts.at(number) % pageBytes;
    return [start, start + this.#lengths.at(number)];
  }

  #add(bytes: number, hash: number, slot: number): number {
    if (this.#used + bytes > pageBytes) {
      this.#pages.push(Buffer.allocUnsafeSlow(pageBytes));
      this.#used = 0;
    }
    const page = this.#pages.length - 1;
    this.#scratch.copy(this.#pages[page] ?? this.#scratch, this.#used, 0, bytes);
    this.#starts.push(page * pageBytes + this.#used);
    this.#lengths.push(bytes);
    this.#hashes.push(hash);
    this.#used += bytes;
    this.#slots[slot] = this.size;
    if (2 * this.size > this.#slots.length) this.#rehash();
    return this.size - 1;
  }

  #rehash(): void {
    this.#slots = new Int32Array(2 * this.#slots.length);
    this.#mask = this.#slots.length - 1;
    for (let number = 0; number < this.size; number++) {
      let slot = this.#hashes.at(number) & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = number + 1;
    }
  }
}
