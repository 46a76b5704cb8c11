import { weightedScores, weightOf } from './each-score.ts';
import type { ScoreHistogram } from './score-histogram.ts';

/**
 * Mean score of some rows, Σws / Σw; NaN without weight. Of the positive rows of a group it is what balance for the
 * positive class compares between groups, of its negative rows balance for the negative class (Kleinberg, Mullainathan
 * and Raghavan 2016).
 */
export function meanScore(histogram: ScoreHistogram): number {
  return weightedScores(histogram) / weightOf(histogram);
}

/** Mean score of the negative rows, Σ_{y=0} ws / Σ_{y=0} w (AIF360 0.6 `generalized_false_positive_rate`). */
export function generalizedFalsePositiveRate(negatives: ScoreHistogram): number {
  return meanScore(negatives);
}

/** Mean missing score of the positive rows, Σ_{y=1} w(1 - s) / Σ_{y=1} w (AIF360 0.6 `generalized_false_negative_rate`). */
export function generalizedFalseNegativeRate(positives: ScoreHistogram): number {
  let sum = 0;
  positives.values.forEach((score, i) => (sum += (positives.weights[i] ?? 0) * (1 - score)));
  return sum / weightOf(positives);
}
