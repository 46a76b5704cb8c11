import type { Combination, RowPlace } from '../../domain/fairness/column-counts.ts';
import type { ProbabilitySums, RowSums, WeightSums } from '../../domain/fairness/row-sums.ts';
import { ScoreTable } from '../sums/score-table.ts';
import type { CountTableSums } from './count-table-columns.ts';
import type { CountTableNumbers } from './count-table-row.ts';

interface Cell {
  readonly values: readonly (string | null)[];
  readonly first: RowPlace;
  count: number;
  weight: WeightSums;
  probability: ProbabilitySums;
}

/** Rows of count tables gathered by their groups and labels: what stands twice is added up. */
export class TableCells {
  readonly #cells = new Map<string, Cell & { readonly index: number }>();
  readonly #sums: CountTableSums;
  readonly #scores: ScoreTable | undefined;
  #rows = 0;
  #lines = 0;

  /** For tables of at most `lines` rows together. */
  constructor(sums: CountTableSums, lines: number) {
    this.#sums = sums;
    if (sums.score !== undefined) this.#scores = new ScoreTable(lines, sums.weight !== undefined);
  }

  /** The sum of all counts. */
  get rows(): number {
    return this.#rows;
  }

  /** Rows of tables, also those that count nothing. */
  get lines(): number {
    return this.#lines;
  }

  add(values: readonly (string | null)[], numbers: CountTableNumbers, first: RowPlace): void {
    this.#lines++;
    this.#rows += numbers.count;
    if (numbers.count === 0) return;
    const cell = this.#cell(values, first);
    cell.count += numbers.count;
    if (numbers.weight !== undefined) cell.weight = addWeights(cell.weight, numbers.weight);
    if (numbers.probability !== undefined) {
      cell.probability = addProbabilities(cell.probability, numbers.probability);
    }
    const weight = numbers.weight?.sum ?? numbers.count;
    this.#scores?.add(cell.index, (numbers.score ?? 0) + 0, numbers.count, weight, 0);
  }

  combinations(): Combination[] {
    const histograms = this.#scores?.histograms(this.#cells.size);
    return [...this.#cells.values()].map((cell) => {
      const scores = histograms?.[cell.index];
      const sums: RowSums = {
        ...(this.#sums.weight === undefined ? {} : { weight: cell.weight }),
        ...(this.#sums.probability === undefined ? {} : { probability: cell.probability }),
        ...(scores === undefined ? {} : { scores }),
      };
      const { values, count, first } = cell;
      const has = Object.keys(sums).length > 0;
      return has ? { values, count, first, sums } : { values, count, first };
    });
  }

  #cell(values: readonly (string | null)[], first: RowPlace): Cell & { readonly index: number } {
    const key = JSON.stringify(values);
    const known = this.#cells.get(key);
    if (known !== undefined) return known;
    const index = this.#cells.size;
    const made = {
      index,
      values: [...values],
      first,
      count: 0,
      weight: noWeight,
      probability: noProbability,
    };
    this.#cells.set(key, made);
    return made;
  }
}

const noWeight: WeightSums = { sum: 0, squares: 0 };
const noProbability: ProbabilitySums = { sum: 0, weighted: 0, weightedSquares: 0 };

const addWeights = (a: WeightSums, b: WeightSums): WeightSums => ({
  sum: a.sum + b.sum,
  squares: a.squares + b.squares,
});

const addProbabilities = (a: ProbabilitySums, b: ProbabilitySums): ProbabilitySums => ({
  sum: a.sum + b.sum,
  weighted: a.weighted + b.weighted,
  weightedSquares: a.weightedSquares + b.weightedSquares,
});
