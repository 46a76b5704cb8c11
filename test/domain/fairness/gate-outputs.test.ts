import { describe, expect, it } from 'vitest';
import { evaluateFairness } from '../../../src/domain/fairness/evaluate-fairness.ts';
import {
  failedChecks,
  gateMetrics,
  worstGroup,
} from '../../../src/domain/fairness/gate-outputs.ts';
import { counted, groupsOf, policy, valueOf } from '../../fakes/counted-predictions.ts';

const counts = groupsOf('sex', { male: [300, 100, 500, 50], female: [100, 30, 600, 80] });
const thresholds =
  'accuracy_score_group_min >= 0.84\ndemographic_parity_difference <= 0.10\nequal_opportunity_difference <= 0.01 warn';
const evaluation = valueOf(evaluateFairness({ counts }, policy({ thresholds })));

describe('failedChecks', () => {
  it('lists what counts and did not pass, the worst first', () => {
    const list = failedChecks(evaluation);
    expect(list.map(({ metric, verdict }) => [metric, verdict])).toEqual([
      ['demographic_parity_difference', 'fail'],
      ['accuracy_score_group_min', 'inconclusive'],
    ]);
    expect(list[0]).toMatchObject({ feature: 'sex', operator: '<=', threshold: 0.1 });
  });
});

describe('worstGroup', () => {
  it('is the group behind the worst check', () =>
    expect(worstGroup(evaluation)).toBe('sex=female'));

  it('is the group with the highest rate where a low one is better', () => {
    const rule = policy({ thresholds: 'false_positive_rate_difference <= 0.05' });
    expect(worstGroup(valueOf(evaluateFairness({ counts }, rule)))).toBe('sex=male');
    const favorable = policy({ favorableLabel: '0' });
    expect(worstGroup(valueOf(evaluateFairness({ counts }, favorable)))).toBe('sex=male');
  });
});

describe('gateMetrics', () => {
  it('is flat, with the feature before the dot', () => {
    const metrics = gateMetrics(evaluation);
    expect(metrics).toMatchObject({
      accuracy_score: 1500 / 1760,
      'sex.demographic_parity_difference': 400 / 950 - 130 / 810,
      'sex.accuracy_score_group_min': 800 / 950,
    });
    expect(Object.values(metrics).every(Number.isFinite)).toBe(true);
  });

  it('leaves out what is undefined', () => {
    const none = groupsOf('sex', { a: [0, 5, 5, 0], b: [0, 5, 5, 0] });
    const metrics = gateMetrics(valueOf(evaluateFairness({ counts: none }, policy())));
    expect(metrics).not.toHaveProperty('true_positive_rate');
    expect(metrics).not.toHaveProperty(['sex.equal_opportunity_ratio']);
  });

  it('tells control levels apart, and methods', () => {
    const levels = counted(
      ['y_true', 'y_pred', 'sex', 'year'],
      ['1', '2'].flatMap((year) =>
        ['f', 'm'].map(
          (sex) => [[year === '1' ? '1' : '0', sex === 'f' ? '1' : '0', sex, year], 50] as const,
        ),
      ),
    );
    const rule = policy({
      controlFeatures: ['year'],
      thresholds:
        'demographic_parity_difference <= 0.1 method to_overall\nequalized_odds_difference <= 0.1 agg mean',
    });
    const metrics = gateMetrics(valueOf(evaluateFairness({ counts: levels }, rule)));
    expect(metrics).toMatchObject({
      '1.selection_rate': 0.5,
      'sex.demographic_parity_difference': 1,
      'sex.demographic_parity_difference.to_overall': 0.5,
      'sex.equalized_odds_difference.mean': 0.5,
    });
  });
});
