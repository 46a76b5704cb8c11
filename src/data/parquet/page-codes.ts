import type { ByteCodes } from './byte-codes.ts';
import type { PageValues } from './column-reader.ts';
import type { HybridRuns } from './hybrid-runs.ts';
import type { StoredValues } from './stored-page.ts';

/** The values of a page as the numbers of their texts. */
export type Codes = PageValues<Int32Array>;

/** Indices into a dictionary, as the codes of its values. */
export class IndexedCodes implements Codes {
  readonly #runs: HybridRuns;
  readonly #codes: Int32Array;
  readonly #size: number;
  readonly #resolve: (index: number) => number;

  /** `codes` of the `size` indices there are, -1 for one that was not asked for before. */
  constructor(
    runs: HybridRuns,
    codes: Int32Array,
    size: number,
    resolve: (index: number) => number,
  ) {
    this.#runs = runs;
    this.#codes = codes;
    this.#size = size;
    this.#resolve = resolve;
  }

  take(out: Int32Array, at: number, n: number): void {
    const end = at + n;
    for (let i = at; i < end;) {
      const same = this.#runs.repeats(end - i);
      if (same > 0) {
        out.fill(this.#codeOf(this.#runs.takeRepeated(same)), i, i + same);
        i += same;
        continue;
      }
      const m = Math.min(end - i, this.#runs.left);
      const isWhole = 2 ** this.#runs.width <= this.#codes.length;
      if (!isWhole || !this.#runs.readMapped(out, i, m, this.#codes)) {
        this.#runs.read(out, i, m);
        this.#look(out, i, i + m);
      }
      i += m;
    }
  }

  checkEnd(): void {
    this.#runs.checkEnd();
  }

  /** Replaces indices by codes. */
  #look(out: Int32Array, from: number, end: number): void {
    const codes = this.#codes;
    for (let i = from; i < end; i++) {
      const index = out[i] ?? 0;
      const code = codes[index] ?? -1;
      out[i] = code < 0 ? this.#codeOf(index) : code;
    }
  }

  #codeOf(index: number): number {
    if (!(index >= 0 && index < this.#size)) {
      throw new Error(`an index ${index} into ${this.#size} values`);
    }
    const known = this.#codes[index] ?? -1;
    return known < 0 ? (this.#codes[index] = this.#resolve(index)) : known;
  }
}

/** Booleans, by bits or by runs. */
export class BooleanCodes implements Codes {
  readonly #runs: HybridRuns;
  readonly #codeOf: (text: string) => number;

  constructor(runs: HybridRuns, codeOf: (text: string) => number) {
    this.#runs = runs;
    this.#codeOf = codeOf;
  }

  checkEnd(): void {
    this.#runs.checkEnd();
  }

  take(out: Int32Array, at: number, n: number): void {
    this.#runs.read(out, at, n);
    const codes = [-1, -1];
    for (let i = at; i < at + n; i++) {
      const value = out[i] === 0 ? 0 : 1;
      let code = codes[value] ?? -1;
      if (code < 0) codes[value] = code = this.#codeOf(value === 1 ? 'true' : 'false');
      out[i] = code;
    }
  }
}

/** PLAIN values that all take as many bytes. */
export class FixedCodes implements Codes {
  readonly #values: StoredValues;
  readonly #stored: ByteCodes;
  readonly #width: number;
  #at: number;

  constructor(values: StoredValues, stored: ByteCodes, width: number) {
    this.#values = values;
    this.#stored = stored;
    this.#width = width;
    this.#at = values.start;
  }

  take(out: Int32Array, at: number, n: number): void {
    const { view, end } = this.#values;
    const width = this.#width;
    if (this.#at + n * width > end) throw new Error('a page has too few values');
    let p = this.#at;
    for (let i = at; i < at + n; i++, p += width) out[i] = this.#stored.codeOf(view, p, p + width);
    this.#at = p;
  }
}

/** PLAIN values that say how many bytes they take. */
export class ByteArrayCodes implements Codes {
  readonly #values: StoredValues;
  readonly #stored: ByteCodes;
  #at: number;

  constructor(values: StoredValues, stored: ByteCodes) {
    this.#values = values;
    this.#stored = stored;
    this.#at = values.start;
  }

  take(out: Int32Array, at: number, n: number): void {
    const { view, end } = this.#values;
    let p = this.#at;
    for (let i = at; i < at + n; i++) {
      const start = p + 4;
      if (start > end) throw new Error('a page has too few values');
      p = start + view.getUint32(p, true);
      if (p > end) throw new Error('a value is longer than its page');
      out[i] = this.#stored.codeOf(view, start, p);
    }
    this.#at = p;
  }
}
