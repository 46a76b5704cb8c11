import { describe, expect, it } from 'vitest';
import { readChecks } from '../../../src/domain/fairness/checks.ts';
import { makeCountTable } from '../../../src/domain/fairness/count-table.ts';
import { findExtremes } from '../../../src/domain/fairness/extreme-groups.ts';
import { groupsOf, policy, valueOf, type Four } from '../../fakes/counted-predictions.ts';

const groups: Record<string, Four> = {
  a: [40, 30, 20, 10],
  b: [10, 10, 40, 40],
  c: [25, 5, 45, 25],
};

function extremes(thresholds: string, favorable: 'positive' | 'negative' | null = null) {
  const rule = policy({ thresholds });
  const table = valueOf(makeCountTable(groupsOf('sex', groups), rule, 'classification', [['sex']]))
    .features[0]!;
  const [check] = valueOf(readChecks(rule));
  return findExtremes(check!, check!.metric.groupMetrics, table.strata[0]!, favorable);
}

describe('findExtremes', () => {
  it('finds the highest, the lowest and the one worst off', () => {
    const parity = 'demographic_parity_difference <= 0.1';
    expect(extremes(parity)).toEqual({ pair: ['a', 'b'], group: 'b' });
    expect(extremes(parity, 'negative').group).toBe('a');
    expect(extremes('false_positive_rate_difference <= 0.1')).toEqual({
      pair: ['a', 'c'],
      group: 'a',
    });
  });

  it('looks at the worse rate of equalized odds', () => {
    expect(extremes('equalized_odds_difference <= 0.1')).toEqual({ pair: ['a', 'b'], group: 'b' });
  });

  it('has no pair for one group', () => {
    expect(extremes('accuracy_score_group_min >= 0.1')).toEqual({ pair: null, group: 'b' });
    expect(extremes('zero_one_loss_group_max <= 0.9')).toEqual({ pair: null, group: 'b' });
    expect(extremes('count_group_min >= 1').pair).toBeNull();
  });
});
