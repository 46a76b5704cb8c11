/** Rates as functions of counts, to the last bit those of Fairlearn's METRIC_DICT (0.15.0). */
import type { Confusion } from '../fairness/confusion.ts';
import type { ConstrainedRate, Objective } from './constraint.ts';

/** A rate that is constrained or made best. */
export type RateName = ConstrainedRate | Objective;

/**
 * A part of a rate: (constant + tp·[tp] + fp·[fp]) / denominator. Counts are whole numbers, so that the sum is exact and
 * the quotient rounded once, however Fairlearn writes it. Numbers and no functions, as a call for each of a million
 * thresholds would be most of the time.
 */
export interface RateTerm {
  readonly constant: number;
  readonly tp: number;
  readonly fp: number;
  readonly denominator: number;
}

/** The parts whose sum is a rate, for rows of which so many are positive and negative. */
export function rateTerms(
  name: RateName,
  positives: number,
  negatives: number,
): readonly RateTerm[] {
  const rows = positives + negatives;
  switch (name) {
    case 'selection_rate':
      return [{ constant: 0, tp: 1, fp: 1, denominator: rows }];
    case 'true_positive_rate':
      return [{ constant: 0, tp: 1, fp: 0, denominator: positives }];
    case 'false_negative_rate':
      return [{ constant: positives, tp: -1, fp: 0, denominator: positives }];
    case 'false_positive_rate':
      return [{ constant: 0, tp: 0, fp: 1, denominator: negatives }];
    case 'true_negative_rate':
      return [{ constant: negatives, tp: 0, fp: -1, denominator: negatives }];
    case 'accuracy_score':
      return [{ constant: negatives, tp: 1, fp: -1, denominator: rows }];
    case 'balanced_accuracy_score':
      return [
        { constant: 0, tp: 0.5, fp: 0, denominator: positives },
        { constant: 0.5 * negatives, tp: 0, fp: -0.5, denominator: negatives },
      ];
  }
}

/** A rate of some rows; NaN where its denominator is empty. */
export function rateOfConfusion(name: RateName, { tp, fp, tn, fn }: Confusion): number {
  return rateTerms(name, tp + fn, fp + tn).reduce(
    (sum, term) => sum + (term.constant + term.tp * tp + term.fp * fp) / term.denominator,
    0,
  );
}
