import { describe, expect, it } from 'vitest';
import {
  brierEstimate,
  calibrationEstimate,
  histogramMean,
  logLossEstimate,
  meanScoreEstimate,
} from '../../../src/domain/scores/score-estimates.ts';
import type { ScoreHistogram } from '../../../src/domain/scores/score-histogram.ts';

const histogram = (pairs: readonly (readonly [number, number])[]): ScoreHistogram => ({
  values: Float64Array.from(pairs, ([value]) => value),
  counts: Float64Array.from(pairs, ([, count]) => count),
  // Weights that would show if they were used.
  weights: Float64Array.from(pairs, (_, i) => 7 + i),
  bits: 53,
});

const positives = histogram([
  [0.5, 1],
  [0.75, 3],
]);
const negatives = histogram([
  [0.25, 2],
  [0.5, 2],
]);

describe('means over scored rows', () => {
  it('have the variance and third cumulant of the rows', () => {
    // 0.5, 0.75, 0.75, 0.75: mean 11/16, deviations −3/16 and three times 1/16.
    const { value, variance, third, degrees, rows } = meanScoreEstimate(positives);
    expect(value).toBe(11 / 16);
    expect(variance).toBeCloseTo(12 / 256 / 3 / 4, 15);
    expect(third).toBeCloseTo(-24 / 4096 / 3 / 2 / 4, 15);
    expect([degrees, rows]).toEqual([3, 4]);
  });

  it('are of both classes where the label matters', () => {
    expect(calibrationEstimate(positives, negatives)!.value).toBeCloseTo(
      (0.5 + 2.25 + 0.5 + 1 - 4) / 8,
      14,
    );
    expect(brierEstimate(positives, negatives)!.value).toBeCloseTo(
      (0.25 + 3 / 16 + 2 / 16 + 0.5) / 8,
      14,
    );
    expect(logLossEstimate(positives, negatives)!.value).toBeCloseTo(
      -(Math.log(0.5) + 3 * Math.log(0.75) + 2 * Math.log(0.75) + 2 * Math.log(0.5)) / 8,
      14,
    );
  });

  it('clip what would be infinite, as scikit-learn does', () => {
    expect(logLossEstimate(histogram([[0, 1]]), negatives)!.value).toBeCloseTo(
      (-Math.log(2 ** -52) - 2 * Math.log(0.75) - 2 * Math.log(0.5)) / 5,
      12,
    );
  });

  it('of scores that are no probabilities do not exist, and of no rows are no number', () => {
    const wild = histogram([[1.5, 2]]);
    expect(calibrationEstimate(wild, negatives)).toBeUndefined();
    expect(brierEstimate(positives, wild)).toBeUndefined();
    expect(logLossEstimate(wild, wild)).toBeUndefined();
    expect(meanScoreEstimate(wild).value).toBe(1.5);
    expect(histogramMean([]).value).toBeNaN();
  });
});
