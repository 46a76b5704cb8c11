import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeMeanPairs, testMeanPairs } from '../../../src/domain/statistics/mean-pairs.ts';

const LEVELS = { pass: 0.05, fail: 0.05 };
const mean = (value: number, error: number, skewness = 0, degrees = 1e9) => ({
  value,
  variance: error ** 2,
  third: skewness * error ** 3,
  degrees,
  rows: degrees + 1,
});

describe('the largest difference of means', () => {
  it('is shown to be small pair by pair', () => {
    // Two groups at 0.1 with errors 0.03 and 0.04: error of the difference 0.05.
    const groups = [mean(0.1, 0.03), mean(0.1, 0.04)];
    const { upper, lower, finding } = judgeMeanPairs('difference', groups, 0.09, LEVELS);
    expect(upper).toBeCloseTo(0.05 * 1.6448536, 6);
    expect([lower, finding]).toEqual([0, 'holds']);
    expect(testMeanPairs('difference', groups, 0.08, LEVELS).finding).toBe('open');
  });

  it('is shown to be large by the greatest statistic against the range of normal variables', () => {
    const groups = [mean(1, 0.1), mean(0, 0.1), mean(0.5, 0.1)];
    const { finding, boundPair, pValue, z } = judgeMeanPairs('difference', groups, 0.5, LEVELS);
    expect(finding).toBe('broken');
    expect(boundPair).toEqual([0, 1]);
    expect(z).toBeCloseTo(0.5 / Math.sqrt(0.02), 6);
    expect(pValue).toBeLessThan(0.001);
    // At 0 the studentized range: q(0.05; 3, ∞)/√2 = 2.3437.
    const narrow = [mean(0.3314, 0.1), mean(0, 0.1), mean(0.1, 0.1)];
    expect(testMeanPairs('difference', narrow, 0, LEVELS).pValue).toBeCloseTo(0.05, 4);
  });
});

describe('the smallest ratio of means', () => {
  it('is judged by the contrast of numerator and T times the denominator', () => {
    const groups = [mean(0.8, 0.03), mean(1, 0.05)];
    const error = Math.sqrt(0.03 ** 2 + 0.7 ** 2 * 0.05 ** 2);
    const { z, finding } = testMeanPairs('ratio', groups, 0.7, LEVELS);
    expect(z).toBeCloseTo(-(0.8 - 0.7) / error, 6);
    expect(finding).toBe('holds');
    expect(testMeanPairs('ratio', groups, 0.95, LEVELS).finding).toBe('broken');
  });

  it('of groups that do not vary is the observed one', () => {
    const { lower, upper, finding } = judgeMeanPairs(
      'ratio',
      [mean(0.6, 0), mean(1, 0)],
      0.8,
      LEVELS,
    );
    expect(finding).toBe('broken');
    expect(lower).toBeCloseTo(0.6, 9);
    expect(upper).toBeCloseTo(0.6, 9);
  });
});

describe('the bounds of means', () => {
  const group = fc
    .tuple(
      fc.double({ min: 0.2, max: 3, noNaN: true }),
      fc.double({ min: 0.01, max: 0.5, noNaN: true }),
      fc.double({ min: -0.3, max: 0.3, noNaN: true }),
      fc.double({ min: 29, max: 500, noNaN: true }),
    )
    .map(([value, error, skewness, degrees]) => mean(value, error, skewness, degrees));
  const groups = fc.array(group, { minLength: 2, maxLength: 5 });

  it('say what the tests find', () => {
    fc.assert(
      fc.property(groups, fc.double({ min: 0.02, max: 0.98, noNaN: true }), (table, threshold) => {
        const difference = judgeMeanPairs('difference', table, 3 * threshold, LEVELS);
        expect(difference.finding === 'broken').toBe(difference.lower >= 3 * threshold);
        expect(difference.finding === 'holds').toBe(difference.upper <= 3 * threshold);
        const ratio = judgeMeanPairs('ratio', table, threshold, LEVELS);
        expect(ratio.finding === 'broken').toBe(ratio.upper <= threshold);
        expect(ratio.finding === 'holds').toBe(ratio.lower >= threshold);
      }),
      { numRuns: 60 },
    );
  });

  it('are where the tests change their mind', () => {
    fc.assert(
      fc.property(groups, (table) => {
        const { lower, upper } = judgeMeanPairs('difference', table, 0.5, LEVELS);
        const at = (t: number) => testMeanPairs('difference', table, t, LEVELS).finding;
        expect(at(upper + 1e-6)).toBe('holds');
        if (upper > 1e-6) expect(at(upper - 1e-6)).not.toBe('holds');
        expect(at(lower + 1e-6)).not.toBe('broken');
        if (lower > 1e-6) expect(at(lower - 1e-6)).toBe('broken');
      }),
      { numRuns: 60 },
    );
  });
});
