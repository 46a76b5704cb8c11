import { areProbabilities, weightOf } from './each-score.ts';
import type { ScoreHistogram } from './score-histogram.ts';

function squares(histogram: ScoreHistogram, label: 0 | 1): number {
  let sum = 0;
  histogram.values.forEach((score, i) => {
    sum += (histogram.weights[i] ?? 0) * (score - label) ** 2;
  });
  return sum;
}

/**
 * Mean squared distance of probability and label, Σw(p - y)² / Σw, from 0 (best) to 1 (Brier 1950; scikit-learn 1.9
 * `brier_score_loss` of two classes). NaN without weight or when some score is no probability.
 */
export function brierScore(positives: ScoreHistogram, negatives: ScoreHistogram): number {
  if (!areProbabilities(positives, negatives)) return Number.NaN;
  return (
    (squares(positives, 1) + squares(negatives, 0)) / (weightOf(positives) + weightOf(negatives))
  );
}
