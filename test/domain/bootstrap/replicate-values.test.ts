import { describe, expect, it } from 'vitest';
import {
  checkStatistic,
  groupStatistic,
  overallStatistic,
} from '../../../src/domain/bootstrap/bootstrap-statistic.ts';
import { ReplicateValues } from '../../../src/domain/bootstrap/replicate-values.ts';
import { bootstrapSeeds, resampledCounts } from '../../../src/domain/bootstrap/resample.ts';
import type { Method } from '../../../src/domain/fairness/aggregate.ts';
import { disparityMetric } from '../../../src/domain/fairness/disparity-metric.ts';
import { rateMetric } from '../../../src/domain/fairness/rate-metric.ts';
import { codedFrame } from './coded-frame.ts';
import { wholeBootstrap } from './whole-bootstrap.ts';

const COLUMNS = {
  sex: Array.from('ffffffmmmmmmmx'),
  half: Array.from('uvuvuvuvuvuvuv'),
  y_true: [0, 1, 1, 0, 1, 0, 1, 1, 0, 0, 1, 0, 1, 1],
  y_pred: [0, 1, 0, 0, 1, 1, 1, 1, 0, 1, 1, 0, 0, 1],
};
const OPTIONS = { replicates: 20, quantiles: [0.05, 0.5, 0.95], randomState: 12345 };
const frameOf = (...control: string[]) =>
  codedFrame({ columns: COLUMNS, feature: ['sex'], control });

const statistic = (name: string, method: Method = 'between_groups') => {
  const metric = disparityMetric(name)!;
  return checkStatistic({ metric, method, agg: 'worst_case' }, metric.groupMetrics, 'zero');
};
const rate = rateMetric('selection_rate');

/** Fairlearn 0.15.0: `MetricFrame(..., n_boot=20, ci_quantiles=[0.05, 0.5, 0.95], random_state=12345)`. */
describe("Fairlearn's intervals", () => {
  it.each([
    [overallStatistic(rate), [0.3535714285714286, 0.5714285714285714, 0.7857142857142857]],
    [groupStatistic(rate, 1), [0.18106060606060606, 0.5555555555555556, 0.8016666666666667]],
    // Of the replicates that drew its one row.
    [groupStatistic(rate, 2), [1, 1, 1]],
    [statistic('selection_rate_group_min'), [0, 0.42857142857142855, 0.6312500000000001]],
    [
      statistic('demographic_parity_difference'),
      [0.1357142857142857, 0.45670995670995673, 0.7625000000000002],
    ],
    [
      statistic('demographic_parity_ratio', 'to_overall'),
      [0, 0.6325396825396825, 0.8642857142857143],
    ],
    [statistic('equal_opportunity_ratio'), [0, 0.5, 1]],
  ])('are the same, number %#', (asked, quantiles) => {
    const { codes, feature } = frameOf();
    expect(wholeBootstrap(codes, feature, [asked], OPTIONS)).toEqual([
      [{ level: null, quantiles }],
    ]);
  });

  it('are one for each control level', () => {
    const { codes, feature } = frameOf('half');
    const asked = [
      statistic('equal_opportunity_difference', 'between_groups'),
      overallStatistic(rate),
      groupStatistic(rate, 2),
    ];
    expect(wholeBootstrap(codes, feature, asked, OPTIONS)).toEqual([
      [
        { level: 'u', quantiles: [0, 0.3666666666666667, 0.75] },
        { level: 'v', quantiles: [0, 1, 1] },
      ],
      [
        { level: 'u', quantiles: [0.23750000000000002, 0.3875, 0.6057142857142858] },
        { level: 'v', quantiles: [0.4916666666666667, 0.7142857142857143, 1] },
      ],
      [
        { level: 'u', quantiles: [NaN, NaN, NaN] },
        { level: 'v', quantiles: [1, 1, 1] },
      ],
    ]);
  });

  it('are undefined where one replicate is, unless there are control levels', () => {
    // The one row of x is not drawn in every replicate; where it is not, its share is no number.
    const share = { ...overallStatistic(rate), of: groupStatistic(rate, 2).of };
    const [plain, byLevel] = [frameOf(), frameOf('half')].map(({ codes, feature }) =>
      wholeBootstrap(codes, feature, [share], OPTIONS)[0]!.at(-1),
    );
    expect(plain).toEqual({ level: null, quantiles: [NaN, NaN, NaN] });
    expect(byLevel).toEqual({ level: 'v', quantiles: [1, 1, 1] });
  });

  it('do not depend on how the replicates were shared out', () => {
    const { codes, feature } = frameOf('half');
    const asked = [statistic('equalized_odds_difference'), overallStatistic(rate)];
    const seeds = bootstrapSeeds(OPTIONS.randomState, OPTIONS.replicates);
    const values = new ReplicateValues(feature, asked, seeds.length);
    for (const part of [seeds.subarray(0, 4), seeds.subarray(4, 5), seeds.subarray(5)]) {
      values.take(resampledCounts(codes, feature.places.length, part));
    }
    expect(values.intervals(OPTIONS.quantiles)).toEqual(
      wholeBootstrap(codes, feature, asked, OPTIONS),
    );
  });
});
