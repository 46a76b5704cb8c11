import type { Combination, RowPlace } from '../domain/fairness/column-counts.ts';
import type { ScanProblem } from './chunk-scanner.ts';
import type { WantedColumn } from './count-request.ts';
import { RowSumsTable } from './sums/row-sums-table.ts';
import type { SumPlan } from './sums/sum-plan.ts';
import type { SumsSnapshot } from './sums/sums-snapshot.ts';
import { tooManyProblem } from './too-many.ts';

interface Total {
  readonly number: number;
  readonly values: readonly (string | null)[];
  count: number;
  file: number;
  first: RowPlace;
}

/** Combinations in the order of their first places. */
export interface RankedCombinations {
  readonly combinations: readonly Combination[];
  /** The index in it of the combination that `add` gave a number. */
  readonly ranks: Int32Array;
}

/** Combinations of all threads and files put together; each knows the first place it was seen at. */
export class CombinationTotals {
  readonly #totals = new Map<string, Total>();
  readonly #columns: readonly WantedColumn[];
  readonly #limit: number;
  readonly #sums: RowSumsTable | undefined;

  constructor(columns: readonly WantedColumn[], limit: number, plan?: SumPlan) {
    this.#columns = columns;
    this.#limit = limit;
    if (plan !== undefined) this.#sums = new RowSumsTable(plan);
  }

  /** Adds rows of file number `file`; the number of their combination, from 0. */
  add(values: readonly (string | null)[], count: number, file: number, first: RowPlace): number {
    const key = JSON.stringify(values);
    const total = this.#totals.get(key);
    if (total === undefined) {
      const number = this.#totals.size;
      this.#totals.set(key, { number, values, count, file, first });
      return number;
    }
    total.count += count;
    if (total.file === file && first.line < total.first.line) total.first = first;
    return total.number;
  }

  /** Adds what was summed over such rows; entry i of it belongs to the combination with the number `to[i]`. */
  addSums(sums: SumsSnapshot, to: Int32Array): void {
    this.#sums?.merge(sums, to);
  }

  /** The problem with too many of them, or of their scores, if there is one. */
  problem(): ScanProblem | undefined {
    this.#sums?.settle();
    if (this.#totals.size <= this.#limit) return this.#sums?.problem();
    const rows = [...this.#totals.values()].map(({ values }) => values);
    return tooManyProblem(rows, this.#columns, this.#limit);
  }

  /** All of them, by the first place they were seen at. */
  ranked(): RankedCombinations {
    const totals = [...this.#totals.values()];
    const sums = this.#sums?.rowSums(totals.map(({ count }) => count));
    const ranks = new Int32Array(totals.length);
    const combinations = totals
      .sort((a, b) => a.file - b.file || a.first.line - b.first.line)
      .map(({ number, values, count, first }, rank) => {
        ranks[number] = rank;
        const summed = sums?.[number];
        return { values, count, first, ...(summed === undefined ? {} : { sums: summed }) };
      });
    return { combinations, ranks };
  }
}
