import type { ErrorSums } from '../regression/error-sums.ts';
import type { ScoreHistogram } from '../scores/score-histogram.ts';

/** What was summed over the rows of one combination beside their number: a member for every kind that was asked for. */
export interface RowSums {
  readonly weight?: WeightSums;
  readonly probability?: ProbabilitySums;
  readonly scores?: ScoreHistogram;
  readonly errors?: ErrorSums;
}

/** Σw and Σw² of the sample weights. */
export interface WeightSums {
  readonly sum: number;
  readonly squares: number;
}

/** Of the probability p with which a randomised classifier predicts the positive label: Σp, Σwp, Σw²p. */
export interface ProbabilitySums {
  readonly sum: number;
  readonly weighted: number;
  readonly weightedSquares: number;
}
