import { describe, expect, it } from 'vitest';
import type { Family } from '../../../src/domain/fairness/family.ts';
import { noDifferencePValue } from '../../../src/domain/fairness/no-difference.ts';
import { rateMetric } from '../../../src/domain/fairness/rate-metric.ts';
import { NO_SAMPLE } from '../../../src/domain/fairness/sample.ts';

const family = (...table: readonly (readonly [number, number])[]): Family => ({
  rate: rateMetric('selection_rate'),
  stratum: { level: null, overall: NO_SAMPLE, groups: [] },
  groups: table.map((_, index) => `g${index}`),
  rates: table.map(([successes, trials]) => ({ successes, trials })),
  estimates: [],
  sizes: table.map(([, trials]) => trials),
  shortages: [],
  undefinedGroups: [],
});
const resampling = { seed: 1, replicates: 2000 };
const vague = family([30, 100], [40, 100]);
const narrow = family([500, 1000], [490, 1000]);
/** scipy 1.17.1, `chi2_contingency([[30, 70], [40, 60]], correction=False)`. */
const CHI_SQUARE = 0.1382076669740215;

describe('noDifferencePValue', () => {
  it('is χ² on the pooled rate', () => {
    expect(noDifferencePValue([vague], resampling)).toBeCloseTo(CHI_SQUARE, 12);
  });

  it('counts all permutations of two groups with few rows', () => {
    // Fisher's exact test, two-sided, of 1 of 8 against 6 of 8 (scipy 1.17.1).
    expect(noDifferencePValue([family([1, 8], [6, 8])], resampling)).toBeCloseTo(
      0.04055944055944055,
      12,
    );
    // By the difference of rates, not by the probability of the table: all but 1 of 3 against 2 of 7, and its mirror.
    expect(noDifferencePValue([family([3, 3], [0, 7])], resampling)).toBeCloseTo(1 / 120, 12);
  });

  it('permutes more groups with few rows', () => {
    // χ² of these is 0.0235; all permutations of the largest difference give about 0.05.
    const few = noDifferencePValue([family([1, 8], [6, 8], [3, 8])], {
      seed: 7,
      replicates: 20_000,
    });
    expect(few).toBeGreaterThan(0.03);
    expect(few).toBeLessThan(0.07);
  });

  it('permutes both rates of equalized odds, the same for the same seed', () => {
    const both = noDifferencePValue([vague, narrow], resampling);
    expect(both).toBe(noDifferencePValue([vague, narrow], resampling));
    // The difference of 0.10 is the larger one, and the other family hardly ever reaches it.
    expect(both).toBeGreaterThan(0.1);
    expect(both).toBeLessThan(0.2);
    expect(noDifferencePValue([narrow, family([1, 1], [9, 9])], resampling)).toBeGreaterThan(0.5);
  });

  it('multiplies χ² where rows cannot be permuted', () => {
    const weighted = family([30.5, 100.25], [40, 100]);
    const single = noDifferencePValue([weighted], resampling)!;
    expect(noDifferencePValue([weighted, narrow], resampling)).toBeCloseTo(2 * single, 12);
  });

  it('is one where all are alike, and null where nothing can be compared', () => {
    expect(noDifferencePValue([family([0, 50], [0, 90])], resampling)).toBe(1);
    expect(noDifferencePValue([family([1, 5])], resampling)).toBeNull();
    expect(noDifferencePValue([], resampling)).toBeNull();
  });
});
