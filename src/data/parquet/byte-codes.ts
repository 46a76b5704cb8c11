import { hashRange, sameRange, viewSlack } from '../byte-words.ts';

/** Distinct values and their bytes that are remembered; more than that, and remembering begins anew. */
const mostValues = 1 << 20;
const mostBytes = 1 << 26;

/** Numbers for values as they are stored, so that a text is made once for each distinct value and not for each row. */
export class ByteCodes {
  readonly #resolve: (bytes: Uint8Array) => number;
  #slots = new Int32Array(1 << 10);
  #size = 0;
  #keys = new Uint8Array(1 << 14);
  #keyView = new DataView(this.#keys.buffer);
  /** Value i: `#keys[#starts[i], #starts[i + 1])`. */
  #starts = new Int32Array(1 << 9);
  #hashes = new Int32Array(1 << 9);
  #codes = new Int32Array(1 << 9);

  /** `resolve` gives the number of a value that is not known; the bytes it gets are its own. */
  constructor(resolve: (bytes: Uint8Array) => number) {
    this.#resolve = resolve;
  }

  /** The number of the value in `[start, end)`; the view must reach `viewSlack` bytes further. */
  codeOf(view: DataView, start: number, end: number): number {
    const hash = hashRange(view, start, end, end - start);
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = (this.#slots[slot] ?? 0) - 1;
      if (entry < 0) return this.#add(view, start, end, hash);
      if (this.#hashes[entry] !== hash) continue;
      const at = this.#starts[entry] ?? 0;
      const isAsLong = (this.#starts[entry + 1] ?? 0) - at === end - start;
      if (isAsLong && sameRange(view, start, end, this.#keyView, at))
        return this.#codes[entry] ?? 0;
    }
  }

  #add(view: DataView, start: number, end: number, hash: number): number {
    const bytes = new Uint8Array(view.buffer, view.byteOffset + start, end - start).slice();
    const code = this.#resolve(bytes);
    const used = this.#starts[this.#size] ?? 0;
    if (bytes.length > mostBytes) return code;
    if (this.#size >= mostValues || used + bytes.length > mostBytes) {
      this.#slots.fill(0);
      this.#size = 0;
    }
    this.#remember(bytes, hash, code);
    return code;
  }

  #remember(bytes: Uint8Array, hash: number, code: number): void {
    const entry = this.#size++;
    const start = this.#starts[entry] ?? 0;
    this.#reserve(start + bytes.length + viewSlack);
    this.#keys.set(bytes, start);
    this.#starts[entry + 1] = start + bytes.length;
    this.#hashes[entry] = hash;
    this.#codes[entry] = code;
    if (2 * this.#size <= this.#slots.length) {
      this.#place(entry);
      return;
    }
    this.#slots = new Int32Array(2 * this.#slots.length);
    for (let each = 0; each <= entry; each++) this.#place(each);
  }

  #place(entry: number): void {
    const mask = this.#slots.length - 1;
    let slot = (this.#hashes[entry] ?? 0) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = entry + 1;
  }

  #reserve(bytes: number): void {
    if (bytes > this.#keys.length) {
      const keys = new Uint8Array(Math.max(bytes, 2 * this.#keys.length));
      keys.set(this.#keys);
      this.#keys = keys;
      this.#keyView = new DataView(keys.buffer);
    }
    if (this.#size + 1 < this.#starts.length) return;
    this.#starts = doubled(this.#starts);
    this.#hashes = doubled(this.#hashes);
    this.#codes = doubled(this.#codes);
  }
}

function doubled(from: Int32Array): Int32Array<ArrayBuffer> {
  const to = new Int32Array(2 * from.length);
  to.set(from);
  return to;
}
