import { areProbabilities, weightOf } from './each-score.ts';
import type { ScoreHistogram } from './score-histogram.ts';

/** scikit-learn's `np.finfo(np.float64).eps`: no row costs more than -ln of it, 36.04. */
const EPSILON = 2 ** -52;

const clipped = (p: number): number => Math.min(Math.max(p, EPSILON), 1 - EPSILON);

function costs(histogram: ScoreHistogram, probability: (score: number) => number): number {
  let sum = 0;
  histogram.values.forEach((score, i) => {
    sum -= (histogram.weights[i] ?? 0) * Math.log(clipped(probability(score)));
  });
  return sum;
}

/**
 * Mean of -ln of the probability that was given to the true label, in nats: -Σw[y ln p + (1 - y) ln(1 - p)] / Σw, with p
 * clipped as scikit-learn 1.9 `log_loss` does. One class is enough (there: with `labels`). NaN without weight or when
 * some score is no probability.
 */
export function logLoss(positives: ScoreHistogram, negatives: ScoreHistogram): number {
  if (!areProbabilities(positives, negatives)) return Number.NaN;
  const sum = costs(positives, (score) => score) + costs(negatives, (score) => 1 - score);
  return sum / (weightOf(positives) + weightOf(negatives));
}
