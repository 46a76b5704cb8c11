import { describe, expect, it } from 'vitest';
import { bisect } from '../../../src/domain/statistics/bisection.ts';
import { proportionLimits, signedLimits } from '../../../src/domain/statistics/mean-limits.ts';
import { bruteUnskewed } from './brute-force-score.ts';

/** Tango's restricted probabilities by a search over P(−1). */
function restricted(plus: number, minus: number, n: number, mean: number): [number, number] {
  const zero = n - plus - minus;
  const value = (q: number): number =>
    (plus > 0 ? plus * Math.log(q + mean) : 0) +
    (minus > 0 ? minus * Math.log(q) : 0) +
    (zero > 0 ? zero * Math.log(1 - 2 * q - mean) : 0);
  let [low, high] = [Math.max(0, -mean), (1 - mean) / 2];
  for (let i = 0; i < 200; i++) {
    const [x, y] = [low + (high - low) / 3, high - (high - low) / 3];
    if (value(x) < value(y)) low = x;
    else high = y;
  }
  return [low + mean, low];
}

function bruteStatistic(plus: number, minus: number, n: number, mean: number): number {
  const [p, q] = restricted(plus, minus, n, mean);
  const variance = p + q - mean ** 2;
  const least = n * Math.min(p + q, 1 - p, 1 - q);
  const d = (plus - minus) / n - mean;
  const size = Math.max(0, Math.abs(d) - (0.5 * Math.min(1, 10 / least)) / n);
  const moment = p * (1 - mean) ** 3 + q * (-1 - mean) ** 3 + (1 - p - q) * (-mean) ** 3;
  const skewness = moment / variance ** 1.5 / Math.sqrt(n);
  const z = size / Math.sqrt(variance / n);
  return Math.sign(d) * bruteUnskewed(z, Math.sign(d) * skewness);
}

describe('signedLimits', () => {
  it.each([
    [12, 5, 60],
    [0, 3, 40],
    [40, 20, 400],
    [1, 1, 300],
  ])('invert the score test of %d : %d of %d rows, by another way to the numbers', (b, c, n) => {
    const z = 2;
    const { estimate, down, up } = signedLimits({ plus: b, minus: c, trials: n }, z);
    expect(estimate).toBeCloseTo((b - c) / n, 12);
    const lower = bisect(estimate, -0.9999, (mean) => bruteStatistic(b, c, n, mean) < z, 1e-9);
    const upper = bisect(estimate, 0.9999, (mean) => bruteStatistic(b, c, n, mean) > -z, 1e-9);
    expect(estimate - down).toBeCloseTo(lower, 6);
    expect(estimate + up).toBeCloseTo(upper, 6);
  });

  it('are mirrored when the signs are', () => {
    const there = signedLimits({ plus: 12, minus: 5, trials: 60 }, 1.6);
    const back = signedLimits({ plus: 5, minus: 12, trials: 60 }, 1.6);
    expect(back.estimate).toBeCloseTo(-there.estimate, 12);
    expect(back.down).toBeCloseTo(there.up, 9);
    expect(back.up).toBeCloseTo(there.down, 9);
  });

  it('are wide where the models never disagreed', () => {
    const { estimate, down, up } = signedLimits({ plus: 0, minus: 0, trials: 100 }, 1.645);
    expect(estimate).toBe(0);
    expect(down).toBeGreaterThan(0.01);
    expect(up).toBeCloseTo(down, 9);
    expect(up).toBeLessThan(0.1);
  });
});

describe('proportionLimits', () => {
  it('are those of Wilson where rows are many', () => {
    const [n, p, z] = [1e6, 0.3, 1.96];
    const { down, up } = proportionLimits({ successes: p * n, trials: n }, z);
    const half = (z * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n * n))) / (1 + z ** 2 / n);
    expect(down).toBeCloseTo(half, 5);
    expect(up).toBeCloseTo(half, 5);
  });

  it('stay within 0 and 1', () => {
    expect(proportionLimits({ successes: 0, trials: 20 }, 2).down).toBe(0);
    expect(proportionLimits({ successes: 20, trials: 20 }, 2).up).toBe(0);
    const { down, up } = proportionLimits({ successes: 0, trials: 20 }, 2);
    expect([down, up].every((distance) => distance >= 0 && distance <= 1)).toBe(true);
  });
});
