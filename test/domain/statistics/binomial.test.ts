import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  binomialLowerTail,
  binomialProbability,
  binomialUpperTail,
} from '../../../src/domain/statistics/binomial.ts';

/** scipy 1.17.1: x, n, p, `binom.cdf(x, n, p)`, `binom.sf(x - 1, n, p)`. */
const scipy = [
  [60, 100, 0.7, 0.020988576003924744, 0.9875015928335618],
  [20, 30, 0.8, 0.06108714828865543, 0.9743837446646735],
  [3, 1000, 0.01, 0.010072654772014291, 0.9973205680062085],
  [49990000, 100000000, 0.5, 0.022755531314786137, 0.9772552668785531],
  [30005000, 100000000, 0.3, 0.8624066291816577, 0.13764137502793497],
  [0, 40, 0.1, 0.014780882941434585, 1.0],
  [999, 1000, 0.999, 0.6323045752290363, 0.7357589130301869],
  [500000, 1000000, 0.5, 0.5003989421806654, 0.5003989421806654],
] as const;

describe('binomial tails', () => {
  it.each(scipy)('are exact at x=%d n=%d p=%d', (x, n, p, lower, upper) => {
    expect(binomialLowerTail(x, n, p) / lower).toBeCloseTo(1, 9);
    expect(binomialUpperTail(x, n, p) / upper).toBeCloseTo(1, 9);
  });

  it.each([
    [binomialLowerTail(60, 100, 0.7), 0.020988576],
    [binomialUpperTail(79, 100, 0.7), 0.0288312531],
    [binomialLowerTail(20, 30, 0.8), 0.0610871483],
    [binomialUpperTail(29, 30, 0.8), 0.0105224903],
  ])('give the golden number %d', (value, golden) => expect(value).toBeCloseTo(golden, 10));

  it('add up to one with the point probability', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, share, p) => {
          const x = Math.round(share * n);
          const sum = binomialLowerTail(x, n, p) + binomialUpperTail(x + 1, n, p);
          expect(sum).toBeCloseTo(1, 12);
          const point = binomialLowerTail(x, n, p) - binomialLowerTail(x - 1, n, p);
          expect(binomialProbability(x, n, p)).toBeCloseTo(point, 12);
        },
      ),
    );
  });

  it('are certain at the edges', () => {
    expect([binomialLowerTail(-1, 5, 0.5), binomialLowerTail(5, 5, 0.5)]).toEqual([0, 1]);
    expect([binomialUpperTail(0, 5, 0.5), binomialUpperTail(6, 5, 0.5)]).toEqual([1, 0]);
    expect([binomialLowerTail(4, 5, 1), binomialUpperTail(5, 5, 1)]).toEqual([0, 1]);
    expect([binomialLowerTail(0, 5, 0), binomialUpperTail(1, 5, 0)]).toEqual([1, 0]);
    expect([0, 5, 6].map((x) => binomialProbability(x, 5, 1))).toEqual([0, 1, 0]);
    expect(binomialProbability(0, 5, 0)).toBe(1);
  });

  it('continue to fractions of successes and trials', () => {
    // scipy 1.17.1: betainc(100.5 - 60.25, 61.25, 0.3) and betainc(60.25, 41.25, 0.7)
    expect(binomialLowerTail(60.25, 100.5, 0.7)).toBeCloseTo(0.02019893910954435, 12);
    expect(binomialUpperTail(60.25, 100.5, 0.7)).toBeCloseTo(0.9879900320503281, 12);
  });
});
