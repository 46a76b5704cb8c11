import { expect, it } from 'vitest';
import { meanScore } from '../../../src/domain/scores/class-balance.ts';
import { histogramOf } from '../../fakes/score-histograms.ts';

it('is the weighted mean score of the rows of a class', () => {
  expect(meanScore(histogramOf([0.25, 0.75, 0.75], [2, 1, 1]))).toBe(0.5);
});

it('is undefined without rows', () => {
  expect(meanScore(histogramOf([]))).toBeNaN();
});
