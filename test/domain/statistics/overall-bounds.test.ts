import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf } from '../../../src/domain/statistics/normal.ts';
import { againstOverall, judgeOverall } from '../../../src/domain/statistics/overall-bounds.ts';
import type { Rate } from '../../../src/domain/statistics/rate.ts';
import { judgeReference } from '../../../src/domain/statistics/reference-bounds.ts';
import { bruteScore, bruteUnskewed } from './brute-force-score.ts';

const LEVELS = { pass: 0.05, fail: 0.03 };
const of = (...pairs: readonly (readonly [number, number])[]): Rate[] =>
  pairs.map(([successes, trials]) => ({ successes, trials }));
const sum = (rates: readonly Rate[]): Rate => ({
  successes: rates.reduce((n, rate) => n + rate.successes, 0),
  trials: rates.reduce((n, rate) => n + rate.trials, 0),
});
const minus = (a: Rate, b: Rate): Rate => ({
  successes: a.successes - b.successes,
  trials: a.trials - b.trials,
});

const rate = fc
  .tuple(fc.integer({ min: 1, max: 300 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([trials, share]) => ({ trials, successes: Math.round(share * trials) }));
const rates = fc.array(rate, { minLength: 2, maxLength: 5 });
const threshold = fc.double({ min: 0.01, max: 0.99, noNaN: true });

describe('judgeOverall', () => {
  it('is the comparison of each group with the other rows, by another way to the numbers', () => {
    const table = of([55, 100], [80, 250], [200, 650]);
    const overall = sum(table);
    const [t, n] = [0.1, overall.trials];
    const scores = table.flatMap((group) => {
      const rest = minus(overall, group);
      const delta = t / (1 - group.trials / n);
      return [bruteScore(group, rest, delta, 1), bruteScore(rest, group, delta, 1)];
    });
    const against = Math.max(...scores.map(({ z, skewness }) => bruteUnskewed(z, skewness)));
    const pValue = table.reduce((p, group) => {
      const gap =
        (2 * t) /
        (1 - group.trials / n) /
        (0.5 * Math.sqrt(1 / group.trials + 1 / (n - group.trials)));
      return p + normalCdf(-against) + normalCdf(-against - gap);
    }, 0);
    const judged = judgeOverall('difference', againstOverall(table, overall), t, LEVELS);
    expect(judged.z).toBeCloseTo(against, 7);
    expect(judged.pValue).toBeCloseTo(pValue, 8);
    expect(judged.finding).toBe('broken');
  });

  it('compares a ratio with the rest by its own limits', () => {
    const table = of([30, 100], [80, 250], [300, 650]);
    const overall = sum(table);
    const t = 0.8;
    const scores = table.flatMap((group) => {
      const rest = minus(overall, group);
      const share = group.trials / overall.trials;
      const low = bruteScore(group, rest, 0, (t * (1 - share)) / (1 - t * share));
      const high = bruteScore(rest, group, 0, (t - share) / (1 - share));
      return [low, high];
    });
    const against = Math.max(...scores.map(({ z, skewness }) => bruteUnskewed(-z, -skewness)));
    expect(judgeOverall('ratio', againstOverall(table, overall), t, LEVELS).z).toBeCloseTo(
      against,
      7,
    );
  });

  it('judges two groups that are all rows as one contrast', () => {
    const table = of([60, 200], [120, 300]);
    // |p_1 − p_o| = 0.6 |p_1 − p_2| is the larger of the two.
    const whole = judgeOverall('difference', againstOverall(table, sum(table)), 0.06, LEVELS);
    const pair = judgeReference('difference', of([60, 200]), table[1]!, 0.1, LEVELS);
    expect(whole.pValue).toBeCloseTo(pair.pValue, 12);
    expect(whole.lower).toBeCloseTo(0.6 * pair.lower, 9);
    expect(whole.upper).toBeCloseTo(0.6 * pair.upper, 9);
  });

  it.each(['difference', 'ratio'] as const)('gives bounds of a %s that say what it finds', (m) => {
    fc.assert(
      fc.property(rates, rate, threshold, (table, excluded, t) => {
        const overall = sum([...table, excluded]);
        const { finding, lower, upper } = judgeOverall(
          m,
          againstOverall(table, overall),
          t,
          LEVELS,
        );
        const isFloor = m === 'ratio';
        expect(finding === 'broken').toBe(isFloor ? upper <= t : lower >= t);
        expect(finding === 'holds').toBe(isFloor ? lower >= t : upper <= t);
        expect(lower).toBeLessThanOrEqual(upper);
      }),
    );
  });

  it.each(['difference', 'ratio'] as const)('is monotone in the threshold of a %s', (m) => {
    fc.assert(
      fc.property(rates, threshold, threshold, (table, s, t) => {
        const rank = { broken: 0, open: 1, holds: 2 };
        const at = (limit: number): number =>
          rank[judgeOverall(m, againstOverall(table, sum(table)), limit, LEVELS).finding];
        const [strict, loose] = m === 'ratio' ? [Math.max(s, t), Math.min(s, t)] : [s, t].sort();
        expect(at(strict!)).toBeLessThanOrEqual(at(loose!));
      }),
    );
  });

  it('needs rows besides a group, and leaves out one that is all rows', () => {
    const one = of([10, 40]);
    expect(judgeOverall('difference', againstOverall(one, one[0]!), 0.1, LEVELS)).toMatchObject({
      finding: 'holds',
      upper: 0,
    });
  });

  it('judges forty groups within 20 ms', () => {
    const forty = of(
      ...Array.from({ length: 40 }, (_, i) => [300 + ((i * 7) % 41), 1000] as const),
    );
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      judgeOverall('difference', againstOverall(forty, sum(forty)), 0.1, LEVELS);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(20);
  });
});
