import type { DecodedArray } from 'hyparquet';
import type { ScanProblem } from './chunk-scanner.ts';
import type { WantedColumn } from './count-request.ts';
import { tooManyProblem } from './too-many.ts';

/** Larger than any number of combinations or distinct values, small enough for pairs of them to stay exact. */
const pairBase = 2 ** 26;

/**
 * Combinations of rows that arrive column by column: each row carries the number of its combination so far, and a column
 * splits the combinations by its values.
 */
export class RowFold {
  readonly #columns: readonly WantedColumn[];
  readonly #limit: number;
  readonly #rows: Int32Array;
  #combinations: (readonly (string | null)[])[] = [[]];

  constructor(rows: number, columns: readonly WantedColumn[], limit: number) {
    this.#rows = new Int32Array(rows);
    this.#columns = columns;
    this.#limit = limit;
  }

  /** Splits by the next column, given as pages of raw values and how to print one. */
  split(
    pages: readonly DecodedArray[],
    print: (value: unknown) => string | null,
  ): ScanProblem | undefined {
    const codes = new Map<unknown, number>();
    const printed = new Map<string | null, number>();
    const pairs = new Map<number, number>();
    const next: (readonly (string | null)[])[] = [];
    let row = 0;
    for (const page of pages) {
      for (const value of page as readonly unknown[]) {
        let code = codes.get(value);
        if (code === undefined) {
          const text = print(value);
          code = printed.get(text) ?? printed.size;
          printed.set(text, code);
          codes.set(value, code);
          if (codes.size > this.#limit) return this.#blame([...printed.keys()]);
        }
        const before = this.#rows[row] ?? 0;
        const pair = before * pairBase + code;
        let after = pairs.get(pair);
        if (after === undefined) {
          after = next.length;
          pairs.set(pair, after);
          next.push([...(this.#combinations[before] ?? []), print(value)]);
          if (after >= this.#limit) return tooManyProblem(next, this.#columns, this.#limit);
        }
        this.#rows[row++] = after;
      }
    }
    this.#combinations = next;
    return undefined;
  }

  /** A column that alone has too many values. */
  #blame(values: readonly (string | null)[]): ScanProblem {
    const before = (this.#combinations[0] ?? []).map(() => null);
    return tooManyProblem(
      values.map((value) => [...before, value]),
      this.#columns,
      this.#limit,
    );
  }

  /** Calls back with every combination, its count and its first row (0-based). */
  each(visit: (values: readonly (string | null)[], count: number, first: number) => void): void {
    const counts = new Float64Array(this.#combinations.length);
    const firsts = new Int32Array(this.#combinations.length);
    for (let row = this.#rows.length - 1; row >= 0; row--) {
      const combination = this.#rows[row] ?? 0;
      counts[combination] = (counts[combination] ?? 0) + 1;
      firsts[combination] = row;
    }
    for (const [i, values] of this.#combinations.entries()) {
      visit(values, counts[i] ?? 0, firsts[i] ?? 0);
    }
  }
}
