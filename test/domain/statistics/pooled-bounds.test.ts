import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf } from '../../../src/domain/statistics/normal.ts';
import {
  incomparablePairs,
  judgePooled,
  pooledDisparity,
  type StratumRates,
} from '../../../src/domain/statistics/pooled-bounds.ts';
import { pooledDifferenceScore } from '../../../src/domain/statistics/pooled-score.ts';
import { judgeReference } from '../../../src/domain/statistics/reference-bounds.ts';

const LEVELS = { pass: 0.05, fail: 0.05 };
const of = (...pairs: readonly (readonly [number, number])[]): StratumRates =>
  pairs.map(([successes, trials]) => ({ successes, trials }));

const rate = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([trials, share]) => ({ trials, successes: Math.round(share * trials) }));
const strata = fc.integer({ min: 2, max: 3 }).chain((groups) =>
  fc.array(fc.array(rate, { minLength: groups, maxLength: groups }), {
    minLength: 1,
    maxLength: 5,
  }),
);
const threshold = fc.double({ min: 0.01, max: 0.99, noNaN: true });

describe('judgePooled', () => {
  it('is the comparison with a reference for two groups in one stratum', () => {
    const [a, b] = of([60, 200], [120, 300]);
    for (const measure of ['difference', 'ratio'] as const) {
      const pooled = judgePooled(measure, [[a!, b!]], 0.8, LEVELS);
      const single = judgeReference(measure, [a!], b!, 0.8, LEVELS);
      expect(pooled.pValue).toBeCloseTo(single.pValue, 12);
      expect(pooled.lower).toBeCloseTo(single.lower, 10);
      expect(pooled.upper).toBeCloseTo(single.upper, 10);
    }
  });

  it('adds the pairs up', () => {
    const table = [of([60, 200], [50, 210], [30, 220]), of([80, 150], [70, 140], [40, 150])];
    const judged = judgePooled('difference', table, 0.1, LEVELS);
    const pairs = [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const;
    const statistics = pairs.flatMap(([i, j]) => {
      const forward = table.map((rates) => [rates[i]!, rates[j]!] as const);
      const back = table.map((rates) => [rates[j]!, rates[i]!] as const);
      return [pooledDifferenceScore(forward, 0.1).z, pooledDifferenceScore(back, 0.1).z];
    });
    // Nothing is taken away for skewness here: it is 0.002.
    expect(judged.z).toBeCloseTo(Math.max(...statistics), 2);
    const pValue = pairs.reduce((p, [i, j]) => {
      const weight = table.reduce((w, rates) => {
        const [a, b] = [rates[i]!.trials, rates[j]!.trials];
        return w + (a * b) / (a + b);
      }, 0);
      return p + normalCdf(-judged.z) + normalCdf(-judged.z - 0.4 * Math.sqrt(weight));
    }, 0);
    expect(judged.pValue).toBeCloseTo(pValue, 12);
    expect(judged.boundPair).toEqual([0, 2]);
  });

  it('is not fooled by groups in different strata (Simpson)', () => {
    // Each stratum treats both alike; together the first group has 0.74, the second 0.26.
    const table = [of([720, 800], [180, 200]), of([20, 200], [80, 800])];
    expect(judgePooled('difference', table, 0.1, LEVELS).finding).toBe('holds');
    expect(pooledDisparity('difference', table)).toBeCloseTo(0, 12);
  });

  it('leaves out strata where one of a pair is absent, and names pairs without a common one', () => {
    const table = [of([5, 20], [8, 20], [0, 0]), of([0, 0], [10, 20], [12, 20])];
    expect(incomparablePairs(table)).toEqual([[0, 2]]);
    expect(incomparablePairs(table.slice(0, 1))).toEqual([
      [0, 2],
      [1, 2],
    ]);
    const first = judgePooled('difference', [table[0]!.slice(0, 2)], 0.1, LEVELS);
    const both = judgePooled(
      'difference',
      table.map((rates) => rates.slice(0, 2)),
      0.1,
      LEVELS,
    );
    expect(both.pValue).toBeCloseTo(first.pValue, 12);
    expect(pooledDisparity('ratio', [of([0, 0], [1, 4])])).toBeNaN();
  });

  it.each(['difference', 'ratio'] as const)('gives bounds of a %s that say what it finds', (m) => {
    fc.assert(
      fc.property(strata, threshold, (table, t) => {
        fc.pre(incomparablePairs(table).length === 0);
        const { finding, lower, upper } = judgePooled(m, table, t, LEVELS);
        const isFloor = m === 'ratio';
        expect(finding === 'broken').toBe(isFloor ? upper <= t : lower >= t);
        expect(finding === 'holds').toBe(isFloor ? lower >= t : upper <= t);
      }),
    );
  });

  it.each(['difference', 'ratio'] as const)('finds the same bounds from any threshold: %s', (m) => {
    fc.assert(
      fc.property(strata, threshold, threshold, (table, s, t) => {
        fc.pre(incomparablePairs(table).length === 0);
        const [a, b] = [judgePooled(m, table, s, LEVELS), judgePooled(m, table, t, LEVELS)];
        expect(a.lower).toBeCloseTo(b.lower, 9);
        expect(a.upper).toBeCloseTo(b.upper, 9);
      }),
    );
  });
});
