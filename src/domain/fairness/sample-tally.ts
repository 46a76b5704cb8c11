import { addErrorSums } from '../regression/add-error-sums.ts';
import type { ErrorSums } from '../regression/error-sums.ts';
import { addHistograms } from '../scores/add-histograms.ts';
import type { ScoreHistogram } from '../scores/score-histogram.ts';
import { NO_ROWS, type Confusion } from './confusion.ts';
import type { LabelledRow } from './labelled-row.ts';
import type { Sample } from './sample.ts';

type Counts = Record<keyof Confusion, number>;

/** Collects the rows of one group. */
export class SampleTally {
  readonly #counts: Counts = { ...NO_ROWS };
  #weights: { readonly sums: Counts; readonly squares: Counts } | undefined;
  #clusters: Map<string, Counts> | undefined;
  #scores:
    { readonly positives: ScoreHistogram[]; readonly negatives: ScoreHistogram[] } | undefined;
  #errors: ErrorSums | undefined;

  /** Adds equal rows; `cluster` is what they have in common with others that depend on them. */
  add({ cell, count, sums }: LabelledRow, cluster: string | undefined): void {
    const { weight, scores, errors } = sums ?? {};
    if (errors !== undefined) {
      this.#errors = this.#errors === undefined ? errors : addErrorSums(this.#errors, errors);
    }
    if (cell === null) return;
    this.#counts[cell] += count;
    if (weight !== undefined) {
      this.#weights ??= { sums: { ...NO_ROWS }, squares: { ...NO_ROWS } };
      this.#weights.sums[cell] += weight.sum;
      this.#weights.squares[cell] += weight.squares;
    }
    if (cluster !== undefined) {
      this.#clusters ??= new Map<string, Counts>();
      const own = this.#clusters.get(cluster) ?? { ...NO_ROWS };
      own[cell] += weight?.sum ?? count;
      this.#clusters.set(cluster, own);
    }
    if (scores !== undefined) {
      this.#scores ??= { positives: [], negatives: [] };
      this.#scores[cell === 'tp' || cell === 'fn' ? 'positives' : 'negatives'].push(scores);
    }
  }

  sample(): Sample {
    const scores = this.#scores;
    return {
      counts: this.#counts,
      ...(this.#weights === undefined ? {} : { weights: this.#weights }),
      ...(this.#clusters === undefined ? {} : { clusters: [...this.#clusters.values()] }),
      ...(this.#errors === undefined ? {} : { errors: this.#errors }),
      ...(scores === undefined
        ? {}
        : {
            scores: {
              positives: addHistograms(scores.positives),
              negatives: addHistograms(scores.negatives),
            },
          }),
    };
  }
}
