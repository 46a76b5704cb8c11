import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Estimate } from '../../../src/domain/statistics/estimate.ts';
import {
  contrastBound,
  contrastOf,
  contrastScore,
} from '../../../src/domain/statistics/estimate-contrast.ts';

const estimate = (value: number, variance: number, third = 0, degrees = 1e9): Estimate => ({
  value,
  variance,
  third,
  degrees,
  rows: degrees + 1,
});

describe('contrastScore', () => {
  it('is the studentised distance where nothing is skewed', () => {
    expect(contrastScore(estimate(3, 4), 1)).toBeCloseTo(1, 8);
    expect(contrastScore(estimate(3, 4), 7)).toBeCloseTo(-2, 8);
  });

  it('is Hall’s cubic where the rows are skewed', () => {
    // t = 1, λ = 0.3: 1 + 0.3/3 + 0.09/27 + 0.3/6.
    expect(contrastScore(estimate(3, 4, 0.3 * 8), 1)).toBeCloseTo(1.1533333333, 8);
  });

  it('has no scale where nothing varies', () => {
    expect(contrastScore(estimate(3, 0), 3)).toBe(0);
    expect(contrastScore(estimate(3, 0), 4)).toBe(-Infinity);
    expect(contrastBound(estimate(3, 0), 1.6)).toBe(3);
  });

  it('falls as the hypothesis rises, and `contrastBound` inverts it', () => {
    const any = fc.record({
      value: fc.double({ min: -5, max: 5, noNaN: true }),
      variance: fc.double({ min: 0.01, max: 4, noNaN: true }),
      skewness: fc.double({ min: -1, max: 1, noNaN: true }),
      degrees: fc.double({ min: 5, max: 1e5, noNaN: true }),
      score: fc.double({ min: -4, max: 4, noNaN: true }),
    });
    fc.assert(
      fc.property(any, ({ value, variance, skewness, degrees, score }) => {
        const one = estimate(value, variance, skewness * variance ** 1.5, degrees);
        const at = contrastBound(one, score);
        // Where the cubic is flat its inverse has only a third of the digits.
        expect(contrastScore(one, at)).toBeCloseTo(score, 4);
        expect(contrastScore(one, at - 0.01)).toBeGreaterThanOrEqual(contrastScore(one, at));
      }),
    );
  });
});

describe('contrastOf', () => {
  it('adds variances, subtracts third cumulants and takes Welch’s degrees of freedom', () => {
    const contrast = contrastOf(estimate(5, 2, 0.5, 10), estimate(3, 1, 0.25, 20), 2);
    expect(contrast.value).toBe(-1);
    expect(contrast.variance).toBe(6);
    expect(contrast.third).toBe(0.5 - 8 * 0.25);
    expect(contrast.degrees).toBeCloseTo(36 / (4 / 10 + 16 / 20), 12);
    expect(contrastOf(estimate(1, 0, 0, 7), estimate(1, 0, 0, 9), 1).degrees).toBe(7);
  });
});
