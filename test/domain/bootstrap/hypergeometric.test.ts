import { describe, expect, it } from 'vitest';
import { hypergeometric, logFactorial } from '../../../src/domain/bootstrap/hypergeometric.ts';
import { Mt19937 } from '../../../src/domain/bootstrap/mt19937.ts';

/** scipy 1.17: `hypergeom(total, good, size)`: mean, variance and probability of at most the mean's whole part. */
const scipy = [
  [3, 10, 4, 1.2, 0.56, 0.6666666666666667],
  [40, 100, 30, 12, 5.090909090909091, 0.5902188158964216],
  [700, 1000, 200, 140, 33.633633633633636, 0.5316243367665021],
  [5000, 100000, 60000, 3000, 1140.0114001140012, 0.5055531253011798],
] as const;
const DRAWS = 20_000;

describe('hypergeometric draws', () => {
  it.each(scipy)(
    'of %d good among %d in %d have its moments',
    (good, total, size, mean, variance, below) => {
      const random = new Mt19937(11);
      const draws = Array.from({ length: DRAWS }, () => hypergeometric(random, good, total, size));
      const found = draws.reduce((a, b) => a + b) / DRAWS;
      const spread = draws.reduce((sum, k) => sum + (k - found) ** 2, 0) / DRAWS;
      const share = draws.filter((k) => k <= Math.floor(mean)).length / DRAWS;
      // Four standard errors.
      expect(Math.abs(found - mean)).toBeLessThan(4 * Math.sqrt(variance / DRAWS));
      expect(Math.abs(spread / variance - 1)).toBeLessThan(4 * Math.sqrt(2 / DRAWS));
      expect(Math.abs(share - below)).toBeLessThan(4 * Math.sqrt(0.25 / DRAWS));
    },
  );

  it('have the probabilities of the counts', () => {
    const random = new Mt19937(3);
    const [good, total, size] = [15, 40, 14];
    const counts = new Float64Array(size + 1);
    for (let i = 0; i < DRAWS; i++) counts[hypergeometric(random, good, total, size)]! += 1;
    const choose = (n: number, k: number) =>
      logFactorial(n) - logFactorial(k) - logFactorial(n - k);
    const chiSquare = counts.reduce((sum, count, k) => {
      const log = choose(good, k) + choose(total - good, size - k) - choose(total, size);
      const expected = DRAWS * Math.exp(log);
      return expected < 5 ? sum : sum + (count - expected) ** 2 / expected;
    }, 0);
    // The 99.9 % point of χ² with 9 degrees of freedom is 27.9.
    expect(chiSquare).toBeLessThan(27.9);
  });

  it.each([
    [0, 10, 4, 0],
    [10, 10, 4, 4],
    [3, 10, 0, 0],
    [3, 10, 10, 3],
  ])('of %d among %d in %d are certain', (good, total, size, found) => {
    expect(hypergeometric(new Mt19937(0), good, total, size)).toBe(found);
  });

  it('stay where they can be', () => {
    const random = new Mt19937(5);
    const impossible: string[] = [];
    for (let i = 0; i < 5000; i++) {
      const total = 1 + random.interval(200);
      const [good, size] = [random.interval(total), random.interval(total)];
      const found = hypergeometric(random, good, total, size);
      const isPossible =
        found >= Math.max(0, size - (total - good)) && found <= Math.min(good, size);
      if (!isPossible) impossible.push(`${found} of ${good} among ${total} in ${size}`);
    }
    expect(impossible).toEqual([]);
  });
});

/** scipy 1.17: `scipy.special.gammaln(k + 1)`. */
describe('the logarithm of a factorial', () => {
  it.each([
    [0, 0],
    [5, 4.787491742782046],
    [1023, 6071.28041294445],
    [1024, 6078.211884750051],
    [5000, 37591.14350887677],
    [1e6, 12815518.384658169],
  ])('of %d', (k, value) => {
    expect(Math.abs(logFactorial(k) - value)).toBeLessThanOrEqual(1e-14 * value);
  });
});
