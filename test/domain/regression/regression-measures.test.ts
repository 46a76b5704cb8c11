import { describe, expect, it } from 'vitest';
import type { ErrorSums } from '../../../src/domain/regression/error-sums.ts';
import {
  meanAbsoluteError,
  meanPrediction,
  meanSquaredError,
  r2Score,
  rootMeanSquaredError,
} from '../../../src/domain/regression/regression-measures.ts';

/** The sums of true values 3, −0.5, 2, 7 predicted 2.5, 0, 2, 8 (scikit-learn's example). */
const EXAMPLE: ErrorSums = {
  rows: 4,
  weight: 4,
  weightSquares: 4,
  absolute: 2,
  square: 1.5,
  absoluteSpread: 2,
  squareSpread: 1.5,
  fourthSpread: 1.125,
  truthMean: 2.875,
  truthSquares: 29.1875,
};

describe('regression measures', () => {
  it('are those of scikit-learn’s examples', () => {
    expect(meanAbsoluteError(EXAMPLE)).toBe(0.5);
    expect(meanSquaredError(EXAMPLE)).toBe(0.375);
    expect(rootMeanSquaredError(EXAMPLE)).toBeCloseTo(0.6123724356957945, 15);
    expect(r2Score(EXAMPLE)).toBeCloseTo(0.9486081370449679, 15);
  });

  it('of a constant truth are 1 when predictions are perfect, else 0', () => {
    expect(r2Score({ ...EXAMPLE, truthSquares: 0 })).toBe(0);
    expect(r2Score({ ...EXAMPLE, truthSquares: 0, square: 0 })).toBe(1);
  });

  it('are undefined without weight, R² also for a single row', () => {
    const none = { ...EXAMPLE, weight: 0, absolute: 0, square: 0 };
    expect([meanAbsoluteError(none), meanSquaredError(none), r2Score(none)]).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ]);
    expect(r2Score({ ...EXAMPLE, rows: 1 })).toBeNaN();
  });

  it('know the mean prediction where it was summed', () => {
    expect(meanPrediction({ ...EXAMPLE, weight: 4, predictions: 10 })).toBe(2.5);
    expect(meanPrediction(EXAMPLE)).toBeNaN();
  });
});
