import { describe, expect, it } from 'vitest';
import {
  checkStatistic,
  groupStatistic,
  overallStatistic,
} from '../../../src/domain/bootstrap/bootstrap-statistic.ts';
import { disparityMetric } from '../../../src/domain/fairness/disparity-metric.ts';
import { rateMetric } from '../../../src/domain/fairness/rate-metric.ts';

const groupOf = (tp: number, fp: number, tn: number, fn: number) => ({
  group: `${tp} of ${tp + fn}`,
  isExcluded: false,
  counts: { tp, fp, tn, fn },
});
const stratum = {
  level: null,
  overall: { counts: { tp: 6, fp: 3, tn: 7, fn: 4 } },
  groups: [groupOf(4, 1, 4, 1), groupOf(2, 2, 3, 3), groupOf(0, 0, 0, 0)],
};
const tpr = rateMetric('true_positive_rate');

describe('a statistic', () => {
  it('of equalized odds is the worse difference of the two rates in the replicate', () => {
    const metric = disparityMetric('equalized_odds_difference')!;
    const of = (agg: 'worst_case' | 'mean') =>
      checkStatistic({ metric, method: 'between_groups', agg }, metric.groupMetrics, 'zero').of(
        stratum,
      );
    expect(of('worst_case')).toBeCloseTo(0.4, 12);
    expect(of('mean')).toBeCloseTo(0.3, 12);
  });

  it('of a group is its rate, and NaN when no row of it was drawn', () => {
    expect(groupStatistic(tpr, 1).of(stratum)).toBe(0.4);
    expect(groupStatistic(tpr, 2).of(stratum)).toBeNaN();
    expect(groupStatistic(tpr, 3).of(stratum)).toBeNaN();
  });

  it('of all rows is theirs', () => {
    expect(overallStatistic(tpr).of(stratum)).toBe(0.6);
  });
});
