import type { ScanProblem } from './chunk-scanner.ts';
import { entryNumbers, largestOf, renumbered, type EntryNumbers } from './entry-numbers.ts';

/** Which combination each row is, row by row over all files, in the order of the files. */
export class RowOrder {
  /** Rows there may be. */
  readonly limit: number;
  readonly #parts: EntryNumbers[] = [];
  #rows = 0;

  /** For no more than `limit` rows. */
  constructor(limit: number) {
    this.limit = limit;
  }

  /** Rows that may still come. */
  get room(): number {
    return this.limit - this.#rows;
  }

  /** Adds rows by numbers of their own, number i being the total `to[i]` (combination-totals.ts). */
  append(rows: EntryNumbers, to: Int32Array): void {
    this.#rows += rows.length;
    if (this.room >= 0) this.#parts.push(renumbered(rows, to));
  }

  /** The problem with too many rows, if there are. */
  problem(): ScanProblem | undefined {
    return this.room < 0 ? tooManyRows(this.limit) : undefined;
  }

  /** The order as one array; total i has become number `ranks[i]`. */
  numbered(ranks: Int32Array): EntryNumbers {
    const all = entryNumbers(this.#rows, largestOf(ranks));
    let row = 0;
    for (const part of this.#parts) for (const total of part) all[row++] = ranks[total] ?? 0;
    return all;
  }
}

/** More rows than their order may be kept of. */
export const tooManyRows = (limit: number): ScanProblem => ({
  message: `more than ${limit.toLocaleString('en-US')} rows, which are too many to be drawn again in their order`,
  hint: 'Predict on fewer rows, or ask for intervals that are computed from counts.',
});
