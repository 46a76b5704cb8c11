import { describe, expect, it } from 'vitest';
import type { Check } from '../../../src/domain/fairness/check.ts';
import { disparityMetric } from '../../../src/domain/fairness/disparity-metric.ts';
import { judgeFamilies } from '../../../src/domain/fairness/family-bounds.ts';
import type { Family } from '../../../src/domain/fairness/family.ts';
import type { FeatureTable } from '../../../src/domain/fairness/feature-table.ts';
import { rateMetric } from '../../../src/domain/fairness/rate-metric.ts';
import { NO_SAMPLE } from '../../../src/domain/fairness/sample.ts';
import { judgePairs } from '../../../src/domain/statistics/pair-bounds.ts';

const LEVELS = { pass: 0.05, fail: 0.025 };
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
const table: FeatureTable = { feature: 'sex', parts: ['sex'], strata: [] };
const check = (metric: string, threshold: number): Check => ({
  line: 1,
  metric: disparityMetric(metric)!,
  operator: '<=',
  threshold,
  thresholdText: String(threshold),
  parts: ['sex'],
  method: 'between_groups',
  agg: 'worst_case',
  strata: 'worst_case',
  against: 'number',
  severity: 'error',
});
const wide = family([240, 400], [120, 400]);
const narrow = family([500, 1000], [490, 1000]);
const vague = family([30, 100], [40, 100]);

describe('judgeFamilies', () => {
  const difference = check('demographic_parity_difference', 0.1);

  it('of one family is its test', () => {
    const { lower, upper, finding } = judgePairs('difference', wide.rates, 0.1, LEVELS);
    expect(judgeFamilies([wide], difference, LEVELS, table)).toMatchObject({
      lower,
      upper,
      finding,
    });
  });

  it('is broken by one and holds by all', () => {
    const finding = (...families: Family[]) =>
      judgeFamilies(families, difference, LEVELS, table)?.finding;
    expect(finding(narrow, wide)).toBe('broken');
    expect(finding(narrow, narrow)).toBe('holds');
    expect(finding(narrow, vague)).toBe('open');
  });

  it('takes the largest bounds of differences and the smallest of ratios', () => {
    const both = judgeFamilies([narrow, wide], difference, LEVELS, table)!;
    const one = judgeFamilies([wide], difference, LEVELS, table)!;
    expect(both).toMatchObject({ lower: one.lower, upper: one.upper, boundPair: ['g0', 'g1'] });
    const ratio = check('selection_rate_ratio', 0.8);
    const worst = judgeFamilies([narrow, wide], ratio, LEVELS, table)!;
    expect(worst.lower).toBe(judgeFamilies([wide], ratio, LEVELS, table)?.lower);
    expect(worst.upper).toBe(judgeFamilies([wide], ratio, LEVELS, table)?.upper);
  });

  it('has exact tails for the extremes, of one group too', () => {
    const floor = check('accuracy_score_group_min', 0.7);
    expect(judgeFamilies([family([79, 100])], floor, LEVELS, table)).toMatchObject({
      finding: 'holds',
      boundPair: null,
    });
    const ceiling = check('false_positive_rate_group_max', 0.3);
    expect(judgeFamilies([family([60, 100])], ceiling, LEVELS, table)?.finding).toBe('broken');
  });

  it('is null where there is nothing to test', () => {
    expect(judgeFamilies([narrow, family([1, 2])], difference, LEVELS, table)).toBeNull();
    expect(
      judgeFamilies([family()], check('accuracy_score_group_min', 0.5), LEVELS, table),
    ).toBeNull();
    expect(judgeFamilies([], difference, LEVELS, table)).toBeNull();
  });
});
