import { describe, expect, it } from 'vitest';
import { homogeneity } from '../../../src/domain/statistics/homogeneity.ts';
import { pooledZ } from '../../../src/domain/parity/two-proportions.ts';

const rate = (successes: number, trials: number) => ({ successes, trials });

describe('the omnibus test', () => {
  it('of two groups is the square of z', () => {
    const [a, b] = [rate(30, 100), rate(55, 130)] as const;
    expect(homogeneity([a, b])?.statistic).toBeCloseTo(pooledZ(a, b) ** 2, 12);
  });

  it('has one degree of freedom fewer than groups that have rows', () => {
    expect(homogeneity([rate(3, 9), rate(0, 0), rate(4, 9), rate(5, 9)])?.degrees).toBe(2);
  });

  it('is undefined where nothing can differ', () => {
    expect(homogeneity([rate(3, 9)])).toBeUndefined();
    expect(homogeneity([rate(9, 9), rate(4, 4)])).toBeUndefined();
    expect(homogeneity([rate(0, 9), rate(0, 4)])).toBeUndefined();
  });

  it('names the least expected count', () => {
    expect(homogeneity([rate(1, 10), rate(3, 30)])).toMatchObject({
      leastExpected: 1,
      statistic: 0,
      pValue: 1,
    });
  });
});
