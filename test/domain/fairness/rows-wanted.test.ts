import { describe, expect, it } from 'vitest';
import { readChecks } from '../../../src/domain/fairness/checks.ts';
import { makeCountTable } from '../../../src/domain/fairness/count-table.ts';
import { makeFamilies } from '../../../src/domain/fairness/family.ts';
import { rowsNeeded } from '../../../src/domain/fairness/rows-wanted.ts';
import { groupsOf, policy, valueOf, type Four } from '../../fakes/counted-predictions.ts';

const LEVELS = { pass: 0.05, fail: 0.05 };

function needed(groups: Readonly<Record<string, Four>>, thresholds: string, least = 30) {
  const rule = policy({ thresholds });
  const table = valueOf(makeCountTable(groupsOf('sex', groups), rule, 'classification', [['sex']]))
    .features[0]!;
  const [check] = valueOf(readChecks(rule));
  return rowsNeeded(check!, table, makeFamilies(check!.metric.groupMetrics, table), LEVELS, least);
}

const alike: Record<string, Four> = { a: [15, 15, 35, 35], b: [30, 30, 70, 70] };

describe('rowsNeeded', () => {
  it('keeps the shares of the groups', () => {
    const rows = needed(alike, 'demographic_parity_difference <= 0.10');
    expect(rows?.to).toBe('pass');
    expect(rows!.groups['b']! / rows!.groups['a']!).toBeCloseTo(2, 2);
    expect(rows?.groups['a']).toBe(Math.ceil(100 * rows!.scale));
  });

  it('asks for both rates of equalized odds', () => {
    const one = needed(alike, 'equal_opportunity_difference <= 0.10');
    const both = needed(alike, 'equalized_odds_difference <= 0.10');
    expect(both!.scale).toBeGreaterThanOrEqual(one!.scale);
  });

  it('asks for one family that is above the threshold', () => {
    const apart: Record<string, Four> = { a: [40, 15, 35, 10], b: [10, 15, 35, 40] };
    expect(needed(apart, 'equalized_odds_difference <= 0.10')?.to).toBe('fail');
  });

  it('lifts every denominator to the least one', () => {
    const many: Record<string, Four> = { a: [300, 300, 700, 700], b: [300, 300, 700, 700] };
    expect(needed(many, 'demographic_parity_difference <= 0.20')?.scale).toBe(1);
    expect(needed(many, 'demographic_parity_difference <= 0.20', 6000)?.scale).toBe(3);
  });

  it('is null for other measures, one group, and near the threshold', () => {
    expect(needed(alike, 'accuracy_score_group_min >= 0.4')).toBeNull();
    expect(needed({ a: [15, 15, 35, 35] }, 'demographic_parity_difference <= 0.10')).toBeNull();
    const near: Record<string, Four> = { a: [15, 15, 35, 35], b: [20, 20, 30, 30] };
    expect(needed(near, 'demographic_parity_difference <= 0.10')).toBeNull();
  });
});
