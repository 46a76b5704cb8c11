import { describe, expect, it } from 'vitest';
import {
  estimateShortages,
  meanEstimate,
  skewnessOf,
} from '../../../src/domain/statistics/estimate.ts';

describe('the estimate of a mean', () => {
  it('has the variance, third cumulant and degrees of freedom of n rows', () => {
    // 0, 0, 0, 4: mean 1, Σ(x−1)² = 12, Σ(x−1)³ = 24.
    const estimate = meanEstimate(4, 1, 12, 24);
    expect(estimate).toEqual({ value: 1, variance: 1, third: 1, degrees: 3, rows: 4 });
    expect(skewnessOf(estimate)).toBe(1);
  });

  it('of two rows shows no skewness', () => {
    expect(meanEstimate(2, 1, 2, 0).third).toBe(0);
  });
});

describe('estimateShortages', () => {
  const estimate = { value: 1, variance: 1, third: 0.1, degrees: 99, rows: 100 };

  it('finds nothing wrong with enough even rows', () => {
    expect(estimateShortages(estimate, 'rows')).toEqual([]);
  });

  it('asks for 30 rows, for variation, and for more rows the more skewed they are', () => {
    expect(estimateShortages({ ...estimate, rows: 29 }, 'rows')).toEqual([
      { has: 29, needs: 30, what: 'rows' },
    ]);
    expect(estimateShortages({ ...estimate, variance: 0 }, 'rows')).toEqual([
      { has: 1, needs: 2, what: 'distinct values of rows' },
    ]);
    expect(estimateShortages({ ...estimate, third: -0.4 }, 'rows')).toEqual([
      { has: 100, needs: 400, what: 'rows of so skewed values' },
    ]);
  });
});
