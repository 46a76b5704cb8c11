import { describe, expect, it } from 'vitest';
import { logLoss } from '../../../src/domain/scores/log-loss.ts';
import { histogramOf } from '../../fakes/score-histograms.ts';

describe('logLoss', () => {
  it('is the mean cost in nats', () => {
    const loss = logLoss(histogramOf([0.8, 0.5], [3, 1]), histogramOf([0.25]));
    expect(loss).toBeCloseTo(-(3 * Math.log(0.8) + Math.log(0.5) + Math.log(0.75)) / 5, 14);
  });

  it('bounds the cost of a certain error', () => {
    expect(logLoss(histogramOf([0]), histogramOf([]))).toBeCloseTo(52 * Math.log(2), 12);
    expect(logLoss(histogramOf([]), histogramOf([1]))).toBeCloseTo(52 * Math.log(2), 12);
  });

  it('is undefined for scores that are no probabilities, and for no rows', () => {
    expect(logLoss(histogramOf([1.5]), histogramOf([0]))).toBeNaN();
    expect(logLoss(histogramOf([0.5]), histogramOf([-0.1]))).toBeNaN();
    expect(logLoss(histogramOf([]), histogramOf([]))).toBeNaN();
  });
});
