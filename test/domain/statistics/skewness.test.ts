import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialProbability } from '../../../src/domain/statistics/binomial.ts';
import { scoreSkewness, unskewed } from '../../../src/domain/statistics/skewness.ts';

describe('scoreSkewness', () => {
  it('is the third standardised moment of the difference, by enumeration', () => {
    const [n1, n2, p1, p2, w] = [12, 20, 0.2, 0.4, 0.7];
    let [mean, second, third] = [w * 0, 0, 0];
    mean = p1 - w * p2;
    for (let x = 0; x <= n1; x++) {
      for (let y = 0; y <= n2; y++) {
        const weight = binomialProbability(x, n1, p1) * binomialProbability(y, n2, p2);
        const d = x / n1 - (w * y) / n2 - mean;
        second += weight * d ** 2;
        third += weight * d ** 3;
      }
    }
    const score = { z: 0, variance: second, restricted: [p1, p2], leastExpected: 0 } as const;
    const [a, b] = [n1, n2].map((trials) => ({ successes: 0, trials }));
    expect(scoreSkewness(a!, b!, score, w)).toBeCloseTo(third / second ** 1.5, 10);
    expect(scoreSkewness(a!, b!, { ...score, variance: 0 })).toBe(0);
  });
});

describe('unskewed', () => {
  it('solves z = u + γ(u² − 1)/6, takes away only, and rises with z', () => {
    const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(number(-3, 30), number(-2, 5), number(0, 1), (z, skewness, more) => {
        const u = unskewed(z, skewness);
        expect(u).toBeLessThanOrEqual(z + 1e-12);
        expect(unskewed(z + more, skewness)).toBeGreaterThanOrEqual(u - 1e-12);
        if (skewness > 0 && z > 1) expect(u + (skewness * (u * u - 1)) / 6).toBeCloseTo(z, 9);
        else expect(u).toBe(z);
      }),
    );
    expect(unskewed(Infinity, 1)).toBe(Infinity);
  });
});
