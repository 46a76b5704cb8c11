import type {
  ColumnCounts,
  Combination,
  CountedFile,
  RowPlace,
} from '../../domain/fairness/column-counts.ts';
import type { Problem } from '../../shared/problem.ts';
import type { WantedColumn } from '../count-request.ts';
import { entryNumbers } from '../entry-numbers.ts';
import type { CountLimits } from '../limits.ts';
import { tooManyRows } from '../row-order.ts';
import { numberOf } from '../sums/number-cell.ts';
import { RowSumsTable } from '../sums/row-sums-table.ts';
import type { SumPlan } from '../sums/sum-plan.ts';
import { CombinationCoder } from './combination-coder.ts';
import { GrowingArray } from './growing-array.ts';

/** What to count rows by, and what to sum and keep of them. */
export interface TallyPlan {
  readonly columns: readonly WantedColumn[];
  readonly sums: SumPlan | undefined;
  readonly isOrdered: boolean;
  readonly limits: CountLimits;
}

/** Counts rows that come one by one: cells of the columns, then of the numbers to sum. */
export class RowTally {
  readonly #plan: TallyPlan;
  readonly #coder: CombinationCoder;
  readonly #counts = new GrowingArray((length) => new Float64Array(length));
  readonly #first: RowPlace[] = [];
  readonly #sums: RowSumsTable | undefined;
  readonly #numbers: Float64Array;
  readonly #order = new GrowingArray((length) => new Uint32Array(length));
  #rows = 0;

  constructor(plan: TallyPlan) {
    this.#plan = plan;
    this.#coder = new CombinationCoder(plan.columns, plan.limits.combinations);
    if (plan.sums !== undefined) this.#sums = new RowSumsTable(plan.sums);
    this.#numbers = new Float64Array(plan.sums?.numbers.length ?? 0);
  }

  get rows(): number {
    return this.#rows;
  }

  add(cells: readonly (string | null)[], place: RowPlace): Problem | undefined {
    const problem = this.#readNumbers(cells, place.line);
    if (problem !== undefined) return problem;
    const code = this.#coder.codeOf(cells);
    if (typeof code === 'object') return { ...code, line: place.line };
    if (code === this.#first.length) {
      this.#first.push(place);
      this.#counts.push(0);
    }
    this.#counts.set(code, this.#counts.at(code) + 1);
    this.#sums?.add(code, this.#numbers);
    this.#rows++;
    return this.#keepOrder(code) ?? this.#sums?.problem();
  }

  #readNumbers(cells: readonly (string | null)[], line: number): Problem | undefined {
    const { sums, columns } = this.#plan;
    for (const [i, column] of (sums?.numbers ?? []).entries()) {
      const number = numberOf(cells[columns.length + i] ?? null, column, line);
      if (typeof number === 'object') return number;
      this.#numbers[i] = number;
    }
    return undefined;
  }

  #keepOrder(code: number): Problem | undefined {
    if (!this.#plan.isOrdered) return undefined;
    this.#order.push(code);
    const most = this.#plan.limits.orderedRows;
    return this.#rows > most ? tooManyRows(most) : undefined;
  }

  /** Everything counted, the combinations by the first row of each. */
  counts(files: readonly CountedFile[]): ColumnCounts {
    const columns = this.#plan.columns.map(({ name }) => name);
    const counts = { columns, combinations: this.#combinations(), rows: this.#rows, files };
    if (!this.#plan.isOrdered) return counts;
    const order = entryNumbers(this.#rows, this.#first.length);
    order.set(this.#order.all());
    return { ...counts, order };
  }

  #combinations(): Combination[] {
    const sums = this.#sums?.rowSums([...this.#counts.all()]);
    return this.#first.map((first, code) => {
      const values = this.#coder.valuesOf(code);
      const summed = sums?.[code];
      const counted = { values, count: this.#counts.at(code), first };
      return summed === undefined ? counted : { ...counted, sums: summed };
    });
  }
}
