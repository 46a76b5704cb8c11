import type { Combination, RowPlace } from '../domain/fairness/column-counts.ts';
import type { ScanProblem } from './chunk-scanner.ts';
import type { WantedColumn } from './count-request.ts';
import { tooManyProblem } from './too-many.ts';

interface Total {
  readonly values: readonly (string | null)[];
  count: number;
  file: number;
  first: RowPlace;
}

/** Combinations of all threads and files put together; each knows the first place it was seen at. */
export class CombinationTotals {
  readonly #totals = new Map<string, Total>();
  readonly #columns: readonly WantedColumn[];
  readonly #limit: number;

  constructor(columns: readonly WantedColumn[], limit: number) {
    this.#columns = columns;
    this.#limit = limit;
  }

  /** Adds rows of file number `file`. */
  add(values: readonly (string | null)[], count: number, file: number, first: RowPlace): void {
    const key = JSON.stringify(values);
    const total = this.#totals.get(key);
    if (total === undefined) {
      this.#totals.set(key, { values, count, file, first });
      return;
    }
    total.count += count;
    if (total.file === file && first.line < total.first.line) total.first = first;
  }

  /** The problem with too many of them, if there is one. */
  problem(): ScanProblem | undefined {
    if (this.#totals.size <= this.#limit) return undefined;
    const rows = [...this.#totals.values()].map(({ values }) => values);
    return tooManyProblem(rows, this.#columns, this.#limit);
  }

  /** All of them, by the first place they were seen at. */
  combinations(): Combination[] {
    return [...this.#totals.values()]
      .sort((a, b) => a.file - b.file || a.first.line - b.first.line)
      .map(({ values, count, first }) => ({ values, count, first }));
  }
}
