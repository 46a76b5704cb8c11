import { describe, expect, it } from 'vitest';
import {
  generalizedFalseNegativeRate,
  generalizedFalsePositiveRate,
  meanScore,
} from '../../../src/domain/scores/class-balance.ts';
import { histogramOf } from '../../fakes/score-histograms.ts';

const rows = histogramOf([0.25, 0.75, 0.75], [2, 1, 1]);

describe('balance by class', () => {
  it('is the weighted mean score of the rows of a class', () => {
    expect(meanScore(rows)).toBe(0.5);
    expect(generalizedFalsePositiveRate(rows)).toBe(0.5);
  });

  it('counts what positive rows lack of 1', () => {
    expect(generalizedFalseNegativeRate(histogramOf([0.25, 1]))).toBe(0.375);
  });

  it('is undefined without rows', () => {
    expect(meanScore(histogramOf([]))).toBeNaN();
    expect(generalizedFalseNegativeRate(histogramOf([]))).toBeNaN();
  });
});
