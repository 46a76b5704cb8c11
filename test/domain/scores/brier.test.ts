import { describe, expect, it } from 'vitest';
import { brierScore } from '../../../src/domain/scores/brier.ts';
import { histogramOf } from '../../fakes/score-histograms.ts';

describe('brierScore', () => {
  it("gives scikit-learn's example", () => {
    expect(brierScore(histogramOf([0.9, 0.8]), histogramOf([0.1, 0.3]))).toBeCloseTo(0.0375, 15);
  });

  it('weighs rows', () => {
    expect(brierScore(histogramOf([0.5], [3]), histogramOf([1], [1]))).toBe((0.25 * 3 + 1) / 4);
  });

  it('is undefined for scores that are no probabilities, and for no rows', () => {
    expect(brierScore(histogramOf([2]), histogramOf([0]))).toBeNaN();
    expect(brierScore(histogramOf([]), histogramOf([]))).toBeNaN();
  });
});
