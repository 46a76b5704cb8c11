import { forEachScore, weightOf } from './each-score.ts';
import type { ScoreHistogram } from './score-histogram.ts';

/**
 * Area under the ROC curve: the probability that a positive row has a higher score than a negative one, ties counting
 * half, Σ_s w⁻(s)·(w⁺(above s) + w⁺(s)/2) / (W⁺·W⁻) (Mann and Whitney 1947). scikit-learn 1.9 `roc_auc_score` sums
 * trapezoids, which is the same but for rounding. NaN when either class has no weight, as there.
 */
export function rocAuc(positives: ScoreHistogram, negatives: ScoreHistogram): number {
  let above = 0;
  let sum = 0;
  forEachScore(positives, negatives, (_, positive, negative) => {
    sum += negative * (above + positive / 2);
    above += positive;
  });
  // One quotient after the other: the product of two large weights need not be a number. Rounded sums of weights may
  // reach past 1.
  return Math.min(1, sum / above / weightOf(negatives));
}
