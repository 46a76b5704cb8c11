type Numbers = Float64Array | Int32Array | Uint32Array | Uint16Array | Uint8Array;

/** Numbers in a typed array that grows: eight bytes or less each, where a list of JavaScript takes what it likes. */
export class GrowingArray<T extends Numbers> {
  readonly #make: (length: number) => T;
  #items: T;
  #length = 0;

  constructor(make: (length: number) => T) {
    this.#make = make;
    this.#items = make(1 << 10);
  }

  get length(): number {
    return this.#length;
  }

  push(item: number): void {
    if (this.#length === this.#items.length) {
      const grown = this.#make(2 * this.#items.length);
      grown.set(this.#items);
      this.#items = grown;
    }
    this.#items[this.#length++] = item;
  }

  at(index: number): number {
    return this.#items[index] ?? 0;
  }

  set(index: number, item: number): void {
    this.#items[index] = item;
  }

  /** What was pushed; shares the memory. */
  all(): T {
    return this.#items.subarray(0, this.#length) as T;
  }
}
