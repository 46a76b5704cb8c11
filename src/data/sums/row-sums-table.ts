import type { RowSums } from '../../domain/fairness/row-sums.ts';
import type { ScanProblem } from '../chunk-scanner.ts';
import { accumulate, productError } from './double-double.ts';
import { cellsOf, rowSumsOf, type CellPlan } from './cell-plan.ts';
import { fewestBits, ScoreTable } from './score-table.ts';
import type { SumPlan } from './sum-plan.ts';
import type { SumsSnapshot } from './sums-snapshot.ts';

/**
 * Sums over the rows of entries (the combinations of a scanner, by number), for all kinds of sums that a plan asks for.
 * Every sum is kept as two doubles, so that neither the order of the rows nor how they were split over tables shows in
 * the result. One thread fills a table and hands it over as a snapshot; another merges snapshots into a table of its own.
 */
export class RowSumsTable {
  readonly #plan: SumPlan;
  readonly #at: CellPlan;
  readonly #scores: ScoreTable | undefined;
  #cells: Float64Array;

  constructor(plan: SumPlan) {
    this.#plan = plan;
    this.#at = cellsOf(plan);
    this.#cells = new Float64Array(64 * this.#at.length);
    if (plan.score >= 0) this.#scores = new ScoreTable(plan.scorePairs, plan.weight >= 0);
  }

  /** Adds a row to an entry: its numbers in the order of the plan, none of them a misfit (sum-plan.ts). */
  add(entry: number, row: Float64Array): void {
    const plan = this.#plan;
    const at = this.#at;
    this.#reserve(entry + 1);
    const base = entry * at.length;
    const weight = plan.weight < 0 ? 1 : (row[plan.weight] ?? 0);
    if (plan.weight >= 0) {
      accumulate(this.#cells, base + at.weight, weight, 0);
      accumulate(this.#cells, base + at.weightSquares, weight * weight, 0);
    }
    if (plan.probability >= 0) this.#addProbability(base, row[plan.probability] ?? 0, weight);
    if (plan.truth >= 0) {
      this.#addError(base, row[plan.truth] ?? 0, row[plan.prediction] ?? 0, weight);
    }
    // Adding 0 makes one zero of 0 and -0.
    this.#scores?.add(entry, (row[plan.score] ?? 0) + 0, 1, weight, 0);
  }

  #addProbability(base: number, probability: number, weight: number): void {
    const cells = this.#cells;
    const at = base + this.#at.probability;
    accumulate(cells, at, probability, 0);
    if (this.#plan.weight < 0) return;
    accumulate(cells, at + 2, weight * probability, 0);
    accumulate(cells, at + 4, weight * weight * probability, 0);
  }

  #addError(base: number, truth: number, prediction: number, weight: number): void {
    const cells = this.#cells;
    const at = base + this.#at.errors;
    const absolute = Math.abs(truth - prediction);
    const square = absolute * absolute;
    const spread = weight * weight;
    accumulate(cells, at, weight * absolute, 0);
    accumulate(cells, at + 2, weight * square, 0);
    accumulate(cells, at + 4, spread * square * square, 0);
    // Exact products: the squares around the mean are a small difference of these two sums.
    const part = weight * truth;
    const lost = productError(weight, truth, part);
    const moment = part * truth;
    accumulate(cells, at + 6, part, lost);
    accumulate(cells, at + 8, moment, productError(part, truth, moment) + lost * truth);
    const isWeighted = this.#plan.weight >= 0;
    accumulate(cells, at + 10, isWeighted ? spread * absolute : square * absolute, 0);
    accumulate(cells, at + 12, isWeighted ? spread * square : square * square * square, 0);
    const predicted = weight * prediction;
    accumulate(cells, at + 14, predicted, productError(weight, prediction, predicted));
  }

  /** Adds what another table of the same plan held; its entry i is entry `to[i]` here. */
  merge(other: SumsSnapshot, to: Int32Array): void {
    const { length } = this.#at;
    for (let i = 0; i < to.length; i++) {
      const entry = to[i] ?? 0;
      this.#reserve(entry + 1);
      for (let c = 0; c < length; c += 2) {
        const from = i * length + c;
        const low = other.cells[from + 1] ?? 0;
        accumulate(this.#cells, entry * length + c, other.cells[from] ?? 0, low);
      }
    }
    if (other.scores !== undefined) this.#scores?.merge(other.scores, to);
  }

  /** Everything, to be merged elsewhere; `entries` is the number of entries there are. */
  snapshot(entries: number): SumsSnapshot {
    this.#reserve(entries);
    const cells = this.#cells.slice(0, entries * this.#at.length);
    return this.#scores === undefined ? { cells } : { cells, scores: this.#scores.snapshot() };
  }

  /** The sums of the entries 0, 1, …, of which the rows are given. */
  rowSums(rows: readonly number[]): RowSums[] {
    this.#reserve(rows.length);
    const histograms = this.#scores?.histograms(rows.length);
    return rows.map((count, entry) => {
      const from = entry * this.#at.length;
      const cells = this.#cells.subarray(from, from + this.#at.length);
      const scores = histograms?.[entry];
      const sums = rowSumsOf(this.#plan, this.#at, cells, count);
      return scores === undefined ? sums : { ...sums, scores };
    });
  }

  /** Rounds scores as far as they must be, if all that there are have been added. */
  settle(): void {
    this.#scores?.settle();
  }

  /** The problem with scores that do not fit in memory however they are rounded. */
  problem(): ScanProblem | undefined {
    if (this.#scores === undefined || this.#scores.bits >= fewestBits) return undefined;
    const { name = '', input } = this.#plan.numbers[this.#plan.score] ?? {};
    const most = this.#plan.scorePairs.toLocaleString('en-US');
    return {
      message: `more than ${most} distinct pairs of a score in \`${name}\` and a combination of groups and labels, even with scores of ${fewestBits} significant bits`,
      ...(input === undefined ? {} : { input }),
      hint: 'Use fewer groups, or round the scores to fewer distinct values.',
    };
  }

  #reserve(entries: number): void {
    const cells = entries * this.#at.length;
    if (cells <= this.#cells.length) return;
    const grown = new Float64Array(Math.max(cells, 2 * this.#cells.length));
    grown.set(this.#cells);
    this.#cells = grown;
  }
}
