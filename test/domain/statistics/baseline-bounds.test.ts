import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  judgeBaseline,
  judgeBaselineMinimum,
  type BaselineGroup,
  type PairedCounts,
} from '../../../src/domain/statistics/baseline-bounds.ts';
import { proportionLimits, signedLimits } from '../../../src/domain/statistics/mean-limits.ts';
import { normalQuantile } from '../../../src/domain/statistics/normal.ts';

const LEVELS = { pass: 0.05, fail: 0.03 };
const paired = (
  both: number,
  onlyNew: number,
  onlyOld: number,
  neither: number,
): BaselineGroup => ({
  kind: 'paired',
  both,
  onlyNew,
  onlyOld,
  neither,
});

const count = fc.integer({ min: 0, max: 80 });
const pairedGroup = fc
  .tuple(count, count, count, count)
  .filter((counts) => counts.some((n) => n > 0))
  .map((counts) => paired(...counts));
const rate = fc
  .tuple(fc.integer({ min: 1, max: 200 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([trials, share]) => ({ trials, successes: Math.round(share * trials) }));
const unpairedGroup = fc
  .tuple(rate, rate)
  .map(([fresh, old]): BaselineGroup => ({ kind: 'unpaired', fresh, old }));
const groups = fc.array(fc.oneof(pairedGroup, unpairedGroup), { minLength: 2, maxLength: 4 });
const margin = fc.double({ min: -0.5, max: 0.9, noNaN: true });

describe('judgeBaseline', () => {
  it('is worked out by hand for two paired groups', () => {
    const of = (counts: Omit<PairedCounts, 'kind'>): BaselineGroup => ({
      kind: 'paired',
      ...counts,
    });
    const [a, b] = [
      { both: 60, onlyNew: 30, onlyOld: 5, neither: 105 },
      { both: 70, onlyNew: 6, onlyOld: 9, neither: 115 },
    ];
    const judged = judgeBaseline([of(a), of(b)], 0.02, LEVELS);
    const change = ({ onlyNew, onlyOld }: typeof a, z: number) =>
      signedLimits({ plus: onlyNew, minus: onlyOld, trials: 200 }, z);
    const pass = normalQuantile(0.95);
    const upper = 25 / 200 + 3 / 200 + Math.hypot(change(a, pass).up, change(b, pass).down);
    expect(judged.upper).toBeCloseTo(upper, 9);
    // The new difference (a − b) against both old ones: (a − b), the same pairs of rows; (b − a), of sums.
    const fail = normalQuantile(1 - 0.03 / 2);
    const same = 25 / 200 + 3 / 200 - Math.hypot(change(a, fail).down, change(b, fail).up);
    const sum = (c: typeof a) =>
      signedLimits({ plus: c.both, minus: c.neither, trials: 200 }, fail);
    const other = sum(a).estimate - sum(b).estimate - Math.hypot(sum(a).down, sum(b).up);
    expect(judged.lower).toBeCloseTo(Math.min(same, other), 9);
    expect(judged.boundGroups).toEqual([0, 1]);
  });

  it('knows more where rows are paired', () => {
    const counts: readonly (readonly [number, number, number, number])[] = [
      [95, 5, 5, 95],
      [94, 6, 5, 95],
    ];
    const together = judgeBaseline(
      counts.map((c) => paired(...c)),
      0.1,
      LEVELS,
    );
    const apart = judgeBaseline(
      counts.map(([both, onlyNew, onlyOld, neither]): BaselineGroup => {
        const trials = both + onlyNew + onlyOld + neither;
        return {
          kind: 'unpaired',
          fresh: { successes: both + onlyNew, trials },
          old: { successes: both + onlyOld, trials },
        };
      }),
      0.1,
      LEVELS,
    );
    expect(together.finding).toBe('holds');
    expect(apart.finding).toBe('open');
    expect(together.upper).toBeLessThan(apart.upper);
  });

  it('does not fail a model for moving the difference to other groups', () => {
    const rates = [0.6, 0.3, 0.3];
    const swapped = [0.3, 0.6, 0.3];
    const of = (list: readonly number[], g: number) => ({
      successes: 1000 * (list[g] ?? 0),
      trials: 1000,
    });
    const table = rates.map((_, g): BaselineGroup => ({
      kind: 'unpaired',
      fresh: of(swapped, g),
      old: of(rates, g),
    }));
    // Nothing is worse for the largest difference, though a pair has changed by 0.6.
    expect(judgeBaseline(table, 0.02, LEVELS).finding).toBe('open');
    const worse = rates.map((_, g): BaselineGroup => ({
      kind: 'unpaired',
      fresh: of([0.8, 0.3, 0.3], g),
      old: of(rates, g),
    }));
    expect(judgeBaseline(worse, 0.02, LEVELS)).toMatchObject({ finding: 'broken' });
  });

  it('gives bounds that say what it finds, about the observed growth', () => {
    fc.assert(
      fc.property(groups, margin, (table, m) => {
        for (const rule of [judgeBaseline, judgeBaselineMinimum]) {
          const { finding, lower, upper } = rule(table, m, LEVELS);
          expect(finding === 'broken').toBe(lower >= m);
          expect(finding === 'holds').toBe(lower < m && upper <= m);
          expect(lower).toBeLessThanOrEqual(upper + 1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('judges forty groups within 100 ms', () => {
    const forty = Array.from({ length: 40 }, (_, i) => paired(300 + ((i * 7) % 41), 40, 30, 600));
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      judgeBaseline(forty, 0.02, LEVELS);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(100);
  });
});

describe('judgeBaselineMinimum', () => {
  it('is the worst change of a group for a pass, the lowest new rate against all old ones for a fail', () => {
    const table = [paired(100, 10, 60, 130), paired(200, 10, 5, 85)];
    const judged = judgeBaselineMinimum(table, 0.05, LEVELS);
    const fail = normalQuantile(1 - 0.03 / 2);
    const own =
      -signedLimits({ plus: 10, minus: 60, trials: 300 }, fail).estimate -
      signedLimits({ plus: 10, minus: 60, trials: 300 }, fail).up;
    const fresh = proportionLimits({ successes: 110, trials: 300 }, fail);
    const old = proportionLimits({ successes: 205, trials: 300 }, fail);
    const other = old.estimate - fresh.estimate - Math.hypot(old.down, fresh.up);
    expect(judged.lower).toBeCloseTo(Math.min(own, other), 9);
    expect(judged.boundGroups).toEqual([0]);
    expect(judged.finding).toBe('broken');
    const pass = signedLimits({ plus: 10, minus: 60, trials: 300 }, normalQuantile(0.95));
    expect(judged.upper).toBeCloseTo(50 / 300 + pass.down, 9);
  });
});
