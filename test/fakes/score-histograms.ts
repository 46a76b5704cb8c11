import type { ScoreHistogram } from '../../src/domain/scores/score-histogram.ts';

/** The histogram of some scores, each row with its weight; 1 where none is given. */
export function histogramOf(
  scores: readonly number[],
  weights: readonly number[] = [],
): ScoreHistogram {
  const sums = new Map<number, { count: number; weight: number }>();
  scores.forEach((score, row) => {
    const sum = sums.get(score) ?? { count: 0, weight: 0 };
    sum.count += 1;
    sum.weight += weights[row] ?? 1;
    sums.set(score, sum);
  });
  const sorted = [...sums].sort(([a], [b]) => a - b);
  return {
    values: Float64Array.from(sorted, ([value]) => value),
    counts: Float64Array.from(sorted, ([, { count }]) => count),
    weights: Float64Array.from(sorted, ([, { weight }]) => weight),
    bits: 53,
  };
}
