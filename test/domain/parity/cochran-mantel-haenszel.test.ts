import { describe, expect, it } from 'vitest';
import { cochranMantelHaenszel } from '../../../src/domain/parity/cochran-mantel-haenszel.ts';

const pair = (a: number, n: number, c: number, m: number) => ({
  a: { successes: a, trials: n },
  b: { successes: c, trials: m },
});

/** Admissions to Berkeley 1973 by department: men, then women (R's `UCBAdmissions`; Bickel et al. 1975, Science 187:398). */
const BERKELEY = [
  pair(512, 825, 89, 108),
  pair(353, 560, 17, 25),
  pair(120, 325, 202, 593),
  pair(138, 417, 131, 375),
  pair(53, 191, 94, 393),
  pair(22, 373, 24, 341),
];

describe('the test over strata', () => {
  it('gives R’s numbers for Berkeley', () => {
    // mantelhaen.test(UCBAdmissions): X-squared = 1.4269, df = 1, p-value = 0.2323; common odds ratio 0.9046968,
    // 95 percent interval 0.7719074 to 1.0603298.
    const found = cochranMantelHaenszel(BERKELEY)!;
    expect(found.statistic).toBeCloseTo(1.4269, 4);
    expect(found.pValue).toBeCloseTo(0.2323, 4);
    expect(found.oddsRatio).toBeCloseTo(0.9046968, 7);
    expect(found.interval?.[0]).toBeCloseTo(0.7719074, 7);
    expect(found.interval?.[1]).toBeCloseTo(1.0603298, 7);
    expect(found.strata).toBe(6);
  });

  it('does not correct a difference below one half', () => {
    const found = cochranMantelHaenszel([pair(5, 10, 5, 11)])!;
    expect(found.statistic).toBe(
      cochranMantelHaenszel([pair(5, 10, 5, 11)], 0.95, false)!.statistic,
    );
  });

  it('passes over strata that say nothing', () => {
    const silent = [pair(0, 0, 4, 9), pair(3, 3, 5, 5), pair(0, 0, 0, 0)];
    expect(cochranMantelHaenszel([...BERKELEY, ...silent])).toEqual(
      cochranMantelHaenszel(BERKELEY),
    );
    expect(cochranMantelHaenszel(silent)).toBeUndefined();
  });

  it('has no interval for odds of 0, and no number for infinite ones', () => {
    expect(cochranMantelHaenszel([pair(0, 5, 3, 5)])).toMatchObject({
      oddsRatio: 0,
      interval: null,
    });
    expect(cochranMantelHaenszel([pair(5, 5, 3, 5)])).toMatchObject({
      oddsRatio: null,
      interval: null,
    });
  });
});
