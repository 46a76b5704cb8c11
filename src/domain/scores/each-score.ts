import type { ScoreHistogram } from './score-histogram.ts';

/**
 * Calls back with every distinct score of two sets of rows, from the highest down, and the summed sample weights of
 * either set at it. Both lists ascend, so that one walk from their ends does it.
 */
export function forEachScore(
  positives: ScoreHistogram,
  negatives: ScoreHistogram,
  visit: (score: number, positive: number, negative: number) => void,
): void {
  let p = positives.values.length - 1;
  let n = negatives.values.length - 1;
  while (p >= 0 || n >= 0) {
    const ofPositives = positives.values[p] ?? -Infinity;
    const ofNegatives = negatives.values[n] ?? -Infinity;
    const score = Math.max(ofPositives, ofNegatives);
    const positive = p >= 0 && ofPositives === score ? (positives.weights[p--] ?? 0) : 0;
    const negative = n >= 0 && ofNegatives === score ? (negatives.weights[n--] ?? 0) : 0;
    visit(score, positive, negative);
  }
}

/** Σw of some rows. */
export function weightOf(histogram: ScoreHistogram): number {
  let sum = 0;
  for (const weight of histogram.weights) sum += weight;
  return sum;
}

/** Σws of some rows. */
export function weightedScores(histogram: ScoreHistogram): number {
  let sum = 0;
  histogram.values.forEach((score, i) => (sum += score * (histogram.weights[i] ?? 0)));
  return sum;
}

/** Whether every score is from 0 to 1: probabilities, as log loss, Brier score and calibration need. */
export function areProbabilities(...histograms: readonly ScoreHistogram[]): boolean {
  return histograms.every(
    ({ values }) => values.length === 0 || ((values[0] ?? 0) >= 0 && (values.at(-1) ?? 0) <= 1),
  );
}
