import { describe, expect, it } from 'vitest';
import { makeCountTable } from '../../../src/domain/fairness/count-table.ts';
import { disparityMetric } from '../../../src/domain/fairness/disparity-metric.ts';
import {
  comparedGroups,
  makeFamilies,
  stratumEstimate,
  worstEstimate,
} from '../../../src/domain/fairness/family.ts';
import { rateMetric } from '../../../src/domain/fairness/rate-metric.ts';
import { counted, policy, valueOf } from '../../fakes/counted-predictions.ts';

const counts = counted(
  ['y_true', 'y_pred', 'sex', 'year'],
  [
    [['1', '1', 'f', '1'], 3],
    [['1', '0', 'f', '1'], 1],
    [['0', '0', 'm', '1'], 4],
    [['1', '1', 'f', '2'], 5],
    [['1', '1', 'x', '2'], 5],
  ],
);
const rule = policy({ controlFeatures: ['year'], excludeGroups: ['x'] });
const table = valueOf(makeCountTable(counts, rule, 'classification', [['sex']])).features[0]!;
const rate = rateMetric('true_positive_rate');
const check = {
  metric: disparityMetric('equal_opportunity_difference')!,
  method: 'between_groups',
  agg: 'worst_case',
} as const;

describe('families', () => {
  it('are one for each rate in each stratum', () => {
    const families = makeFamilies([rate, rateMetric('selection_rate')], table);
    expect(families.map((f) => [f.rate.name, f.stratum.level])).toEqual([
      ['true_positive_rate', '1'],
      ['selection_rate', '1'],
      ['true_positive_rate', '2'],
      ['selection_rate', '2'],
    ]);
  });

  it('hold the groups whose rate is defined, without those excluded', () => {
    const [first, second] = makeFamilies([rate], table);
    expect(first).toMatchObject({
      groups: ['f'],
      rates: [{ successes: 3, trials: 4 }],
      undefinedGroups: ['m'],
    });
    expect(second).toMatchObject({ groups: ['f'], undefinedGroups: [] });
    expect(comparedGroups(table.strata[0]!).map(({ group }) => group)).toEqual(['f', 'm']);
  });
});

describe('estimates', () => {
  it('count an undefined rate as 0 unless it is skipped', () => {
    const [stratum] = table.strata;
    expect(stratumEstimate(check, [rate], stratum!, 'inconclusive')).toBe(0.75);
    expect(stratumEstimate(check, [rate], stratum!, 'skip')).toBe(0);
  });

  it('are of the worst stratum', () => {
    expect(worstEstimate(check, [rate], table, 'zero')).toMatchObject({
      value: 0.75,
      stratum: { level: '1' },
    });
    const floor = { ...check, metric: disparityMetric('accuracy_score_group_min')! };
    const worst = worstEstimate(floor, [rateMetric('accuracy_score')], table, 'zero');
    expect(worst).toMatchObject({ value: 0.75, stratum: { level: '1' } });
  });

  it('of `count` are numbers of rows', () => {
    const least = { ...check, metric: disparityMetric('count_group_min')! };
    expect(stratumEstimate(least, [], table.strata[0]!, 'zero')).toBe(4);
  });
});
