import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bisect } from '../../../src/domain/statistics/bisection.ts';
import { judgeMeanDisparity } from '../../../src/domain/statistics/mean-disparity-bounds.ts';
import { normalQuantile } from '../../../src/domain/statistics/normal.ts';
import type { Rate } from '../../../src/domain/statistics/rate.ts';
import { bruteScore, bruteUnskewed } from './brute-force-score.ts';

const LEVELS = { pass: 0.05, fail: 0.03 };
const of = (...pairs: readonly (readonly [number, number])[]): Rate[] =>
  pairs.map(([successes, trials]) => ({ successes, trials }));

/** All ordered pairs with limits by bisection of statistics that are worked out another way. */
function bruteLimits(rates: readonly Rate[], fail: number) {
  const [zPass, zFail] = [normalQuantile(1 - LEVELS.pass), normalQuantile(1 - fail)];
  return rates.flatMap((a) =>
    rates.flatMap((b) => {
      if (a === b) return [];
      const d = a.successes / a.trials - b.successes / b.trials;
      const against = (delta: number): number => {
        const { z, skewness } = bruteScore(a, b, delta, 1);
        return bruteUnskewed(z, skewness);
      };
      const upper = bisect(d, 0.9999, (delta) => bruteScore(a, b, delta, 1).z > -zPass, 1e-9);
      const lower = bisect(-0.9999, d, (delta) => against(delta) >= zFail, 1e-9);
      return [{ d, upper, lower }];
    }),
  );
}

const rate = fc
  .tuple(fc.integer({ min: 1, max: 200 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([trials, share]) => ({ trials, successes: Math.round(share * trials) }));
const rates = fc.array(rate, { minLength: 2, maxLength: 4 });
const threshold = fc.double({ min: 0.01, max: 0.99, noNaN: true });

describe('judgeMeanDisparity', () => {
  it('is the worst of all combinations of pairs, by another way to the numbers', () => {
    const table = [of([80, 100], [30, 100], [60, 90]), of([30, 90], [20, 100], [5, 100])] as const;
    const limits = table.map((list) => bruteLimits(list, LEVELS.fail / 36));
    let [lower, upper] = [-1, -1];
    for (const a of limits[0]!) {
      for (const b of limits[1]!) {
        const sum = a.d + b.d;
        upper = Math.max(upper, (sum + Math.hypot(a.upper - a.d, b.upper - b.d)) / 2);
        lower = Math.max(lower, (sum - Math.hypot(a.d - a.lower, b.d - b.lower)) / 2);
      }
    }
    const judged = judgeMeanDisparity('difference', table, 0.1, LEVELS);
    expect(judged.lower).toBeCloseTo(lower, 6);
    expect(judged.upper).toBeCloseTo(upper, 6);
    expect(judged.finding).toBe('broken');
    expect(judged.boundPairs).toEqual([
      [0, 1],
      [0, 2],
    ]);
  });

  it('says where the mean of two ratios lies', () => {
    const alike = [of([800, 1000], [790, 1000]), of([300, 1000], [305, 1000])] as const;
    expect(judgeMeanDisparity('ratio', alike, 0.8, LEVELS).finding).toBe('holds');
    const far = [of([800, 1000], [300, 1000]), of([300, 1000], [305, 1000])] as const;
    const judged = judgeMeanDisparity('ratio', far, 0.8, LEVELS);
    expect(judged.finding).toBe('broken');
    expect(judged.boundPairs[0]).toEqual([1, 0]);
    // The first ratio is 0.375 and the second about 1.
    expect(judged.lower).toBeLessThan(0.68);
    expect(judged.upper).toBeGreaterThan(0.68);
  });

  it.each(['difference', 'ratio'] as const)('gives bounds of a %s that say what it finds', (m) => {
    fc.assert(
      fc.property(rates, rates, threshold, (first, second, t) => {
        const judged = judgeMeanDisparity(m, [first, second], t, LEVELS);
        const { finding, lower, upper } = judged;
        const isFloor = m === 'ratio';
        expect(finding === 'broken').toBe(isFloor ? upper <= t : lower >= t);
        expect(finding === 'holds').toBe(isFloor ? lower >= t : upper <= t);
        expect(lower).toBeLessThanOrEqual(upper);
      }),
    );
  });

  it('decides nothing without successes', () => {
    const none = [of([0, 50], [0, 50]), of([0, 50], [0, 50])] as const;
    expect(judgeMeanDisparity('ratio', none, 0.8, LEVELS).finding).toBe('open');
    expect(judgeMeanDisparity('difference', none, 0.01, LEVELS).finding).toBe('open');
  });

  it('judges forty groups within 50 ms', () => {
    const forty = (start: number): Rate[] =>
      of(...Array.from({ length: 40 }, (_, i) => [start + ((i * 7) % 41), 1000] as const));
    const table = [forty(300), forty(100)] as const;
    const times = [1, 2, 3, 4].map(() => {
      const start = performance.now();
      judgeMeanDisparity('difference', table, 0.1, LEVELS);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });
});
