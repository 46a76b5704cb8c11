/** Means over rows with scores, with their standard errors: what a group's calibration and losses are tested by. */
import { meanEstimate, type Estimate } from '../statistics/estimate.ts';
import { areProbabilities } from './each-score.ts';
import type { ScoreHistogram } from './score-histogram.ts';

/** Some rows, and the number that is averaged over them, of their score. */
export interface ScoredRows {
  readonly histogram: ScoreHistogram;
  readonly valueOf: (score: number) => number;
}

/** scikit-learn's clipping of probabilities in `log_loss` (log-loss.ts). */
const EPSILON = 2 ** -52;
const lossOf = (p: number): number => -Math.log(Math.min(Math.max(p, EPSILON), 1 - EPSILON));

function sumOf(parts: readonly ScoredRows[], term: (value: number) => number): number {
  let sum = 0;
  for (const { histogram, valueOf } of parts) {
    histogram.values.forEach((score, i) => {
      sum += (histogram.counts[i] ?? 0) * term(valueOf(score));
    });
  }
  return sum;
}

/** The mean of a number over rows, each counted once whatever its weight. NaN of no rows. */
export function histogramMean(parts: readonly ScoredRows[]): Estimate {
  const rows = sumOf(parts, () => 1);
  const mean = sumOf(parts, (value) => value) / rows;
  const squares = sumOf(parts, (value) => (value - mean) ** 2);
  const cubes = sumOf(parts, (value) => (value - mean) ** 3);
  return meanEstimate(rows, mean, squares, cubes);
}

/** Mean score: of the positive rows balance for the positive class, of the negative rows for the negative class. */
export function meanScoreEstimate(histogram: ScoreHistogram): Estimate {
  return histogramMean([{ histogram, valueOf: (score) => score }]);
}

/** Rows of either class; undefined when some score is no probability. */
function labelled(
  positives: ScoreHistogram,
  negatives: ScoreHistogram,
  valueOf: (score: number, label: 0 | 1) => number,
): Estimate | undefined {
  if (!areProbabilities(positives, negatives)) return undefined;
  return histogramMean([
    { histogram: positives, valueOf: (score) => valueOf(score, 1) },
    { histogram: negatives, valueOf: (score) => valueOf(score, 0) },
  ]);
}

/** Calibration in the large, mean score minus observed rate; undefined when some score is no probability. */
export function calibrationEstimate(
  positives: ScoreHistogram,
  negatives: ScoreHistogram,
): Estimate | undefined {
  return labelled(positives, negatives, (score, label) => score - label);
}

/** Brier score; undefined when some score is no probability. */
export function brierEstimate(
  positives: ScoreHistogram,
  negatives: ScoreHistogram,
): Estimate | undefined {
  return labelled(positives, negatives, (score, label) => (score - label) ** 2);
}

/** Log loss in nats; undefined when some score is no probability. */
export function logLossEstimate(
  positives: ScoreHistogram,
  negatives: ScoreHistogram,
): Estimate | undefined {
  return labelled(positives, negatives, (score, label) => lossOf(label === 1 ? score : 1 - score));
}
