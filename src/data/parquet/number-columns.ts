import type { ScanProblem } from '../chunk-scanner.ts';
import { numberOf } from '../sums/number-cell.ts';
import { firstMisfit, type SumPlan } from '../sums/sum-plan.ts';
import type { ColumnReader } from './column-reader.ts';
import type { StoredColumn } from './group-job.ts';
import { numberForm, type NumberForm } from './number-form.ts';

/** The numbers of the rows at hand, column by column. */
export class NumberColumns {
  readonly #plan: SumPlan;
  readonly forms: readonly NumberForm[];
  readonly #columns: readonly Float64Array[];

  /** `stored` are the columns of the plan; `most` rows are read at a time. */
  constructor(plan: SumPlan, stored: readonly StoredColumn[], most: number) {
    this.#plan = plan;
    this.forms = plan.numbers.flatMap((column, k) => {
      const found = stored[k];
      return found === undefined ? [] : [numberForm(found, column, most)];
    });
    this.#columns = plan.numbers.map(() => new Float64Array(most));
  }

  /** Reads the next `n` rows. */
  read(readers: readonly ColumnReader<Float64Array>[], n: number): void {
    for (const [k, column] of this.#columns.entries()) readers[k]?.read(column, n);
  }

  /** Writes the numbers of row i of those just read to `row`; the problem with them, if there is one. */
  take(i: number, row: Float64Array, line: number): ScanProblem | undefined {
    for (let k = 0; k < this.#columns.length; k++) row[k] = this.#columns[k]?.[i] ?? NaN;
    const misfit = firstMisfit(this.#plan, row);
    return misfit < 0 ? undefined : this.#problem(misfit, row[misfit] ?? NaN, line);
  }

  #problem(k: number, number: number, line: number): ScanProblem | undefined {
    const column = this.#plan.numbers[k];
    if (column === undefined) return undefined;
    const odd = number === Infinity ? this.forms[k]?.odd : undefined;
    const text = Number.isNaN(number) ? null : (odd ?? String(number));
    const told = numberOf(text, column, line);
    return typeof told === 'number' ? undefined : told;
  }
}
