import { describe, expect, it } from 'vitest';
import { calibration } from '../../../src/domain/scores/calibration.ts';
import { histogramOf } from '../../fakes/score-histograms.ts';

describe('calibration', () => {
  const result = calibration(histogramOf([0.9, 0.8, 0.3]), histogramOf([0.1, 0.3, 0.2]), 2);

  it('compares the mean score of each bin with the share of positive rows', () => {
    expect(result.bins.map(({ from, to, weight }) => [from, to, weight])).toEqual([
      [0, 0.5, 4],
      [0.5, 1, 2],
    ]);
    expect(result.bins[0]?.meanScore).toBeCloseTo(0.225, 15);
    expect(result.bins.map(({ observedRate }) => observedRate)).toEqual([0.25, 1]);
  });

  it('sums the gaps up', () => {
    expect(result.expectedCalibrationError).toBeCloseTo((4 * 0.025 + 2 * 0.15) / 6, 14);
    expect(result.worstBinGap).toBeCloseTo(0.15, 14);
    expect(result.calibrationInTheLarge).toBeCloseTo(2.6 / 6 - 0.5, 14);
  });

  it('puts a score on an edge into the lower bin, and 0 into the first', () => {
    const { bins } = calibration(histogramOf([0, 0.1, 0.2, 1]), histogramOf([]));
    expect(bins.map(({ weight }) => weight)).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(bins[2]?.meanScore).toBeNaN();
  });

  it('is undefined for scores that are no probabilities, and for no rows', () => {
    expect(calibration(histogramOf([1.1]), histogramOf([]))).toMatchObject({
      bins: [],
      expectedCalibrationError: Number.NaN,
    });
    expect(calibration(histogramOf([]), histogramOf([])).worstBinGap).toBeNaN();
  });
});
