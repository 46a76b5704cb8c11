import { describe, expect, it } from 'vitest';
import { areProbabilities, forEachScore, weightOf } from '../../../src/domain/scores/each-score.ts';
import { histogramOf } from '../../fakes/score-histograms.ts';

describe('forEachScore', () => {
  it('meets every score once, from the highest down', () => {
    const met: number[][] = [];
    forEachScore(histogramOf([3, 1, 1]), histogramOf([2, 1], [0.5, 4]), (...one) => met.push(one));
    expect(met).toEqual([
      [3, 1, 0],
      [2, 0, 0.5],
      [1, 2, 4],
    ]);
  });

  it('meets none where there is none', () => {
    forEachScore(histogramOf([]), histogramOf([]), () => expect.unreachable());
    expect(weightOf(histogramOf([]))).toBe(0);
  });
});

describe('areProbabilities', () => {
  it('looks at both ends', () => {
    expect(areProbabilities(histogramOf([0, 1]), histogramOf([]))).toBe(true);
    expect(areProbabilities(histogramOf([0.5]), histogramOf([1.0001]))).toBe(false);
    expect(areProbabilities(histogramOf([-0.0001, 0.5]))).toBe(false);
  });
});
