import { describe, expect, it } from 'vitest';
import {
  absoluteErrorEstimate,
  squaredErrorEstimate,
} from '../../../src/domain/regression/error-estimates.ts';
import type { ErrorSums } from '../../../src/domain/regression/error-sums.ts';

/** Errors 1, 2 and 6. */
const SUMS: ErrorSums = {
  rows: 3,
  weight: 3,
  weightSquares: 3,
  absolute: 9,
  square: 41,
  absoluteSpread: 9,
  squareSpread: 41,
  fourthSpread: 1 + 16 + 1296,
  absoluteCubes: 1 + 8 + 216,
  sixthPowers: 1 + 64 + 46656,
  truthMean: 0,
  truthSquares: 1,
};

describe('mean errors', () => {
  it('have the variance and third cumulant of their rows', () => {
    // |e| − 3 = −2, −1, 3: squares 14, cubes 18.
    expect(absoluteErrorEstimate(SUMS)).toEqual({
      value: 3,
      variance: 14 / 2 / 3,
      third: 18 / 2 / 3,
      degrees: 2,
      rows: 3,
    });
    // e² − 41/3
    const apart = [1, 4, 36].map((value) => value - 41 / 3);
    const { variance, third, value } = squaredErrorEstimate(SUMS)!;
    expect(value).toBeCloseTo(41 / 3, 12);
    expect(variance).toBeCloseTo(apart.reduce((sum, d) => sum + d ** 2, 0) / 6, 9);
    expect(third).toBeCloseTo(apart.reduce((sum, d) => sum + d ** 3, 0) / 6, 7);
  });

  it('are unknown with weights', () => {
    const { absoluteCubes, sixthPowers, ...weighted } = SUMS;
    expect([absoluteCubes, sixthPowers]).not.toContain(undefined);
    expect(absoluteErrorEstimate(weighted)).toBeUndefined();
    expect(squaredErrorEstimate(weighted)).toBeUndefined();
  });
});
