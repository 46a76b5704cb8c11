import { describe, expect, it } from 'vitest';
import { readChecks } from '../../../src/domain/fairness/checks.ts';
import type { FairnessPolicy } from '../../../src/domain/fairness/fairness-policy.ts';
import { policy, problemsOf, valueOf } from '../../fakes/counted-predictions.ts';

const asking = (thresholds: string, overrides: Partial<FairnessPolicy> = {}) =>
  readChecks(policy({ sensitiveFeatures: ['sex', 'race'], thresholds, ...overrides }));

describe('readChecks', () => {
  it('asks of every feature by itself without `for`', () => {
    const checks = valueOf(asking('demographic_parity_difference <= 0.10'));
    expect(checks.map(({ parts }) => parts)).toEqual([['sex'], ['race']]);
    expect(checks[0]).toMatchObject({
      line: 1,
      operator: '<=',
      threshold: 0.1,
      thresholdText: '0.10',
      method: 'between_groups',
      agg: 'worst_case',
      severity: 'error',
    });
  });

  it('asks of an intersection with `&`', () => {
    const [check] = valueOf(asking('equalized_odds_difference < .2 for sex & race agg mean warn'));
    expect(check).toMatchObject({ parts: ['sex', 'race'], agg: 'mean', severity: 'warn' });
  });

  it.each([
    ['equalised_odds_difference <= 0.1', 'unknown metric', '`equalized_odds_difference`'],
    ['selection_rate <= 0.1', 'a number of each group', 'selection_rate_difference'],
    ['demographic_parity_difference >= 0.1', 'asks for the opposite', ''],
    ['accuracy_score_group_min <= 0.7', 'is a floor', ''],
    ['accuracy_score_group_max >= 0.7', 'is a ceiling', ''],
    ['equalized_odds_ratio < 0.8', 'nearer it is to 1', ''],
    ['demographic_parity_difference == 0.1', '`==` is not one of', ''],
    ['demographic_parity_difference <= 10%', '`10%` is not a number', '0.10'],
    ['demographic_parity_difference <= 0,1', '`0,1` is not a number', 'decimal point'],
    ['demographic_parity_difference <= -0.1', '`-0.1` is not a number', ''],
    ['demographic_parity_difference <= 1', 'decides nothing', ''],
    ['accuracy_score_group_min >= 0', 'decides nothing', ''],
    ['equalized_odds_ratio >= 1.2', 'decides nothing', ''],
    ['count_group_min >= 0.5', 'no number of rows', ''],
    ['mean_absolute_error_group_max <= 1e400', 'more than a number', ''],
    ['equal_opportunity_difference <= baseline + 1', 'decides nothing', ''],
    ['mean_absolute_error_group_max <= baseline + 1e400', 'decides nothing', ''],
    ['demographic_parity_difference <= 0.1 for sx', 'not one of the sensitive', '`sex`'],
    ['demographic_parity_difference <= 0.1 for sex & sex', 'named twice', ''],
    ['demographic_parity_difference <= 0.1 method other', 'none of between_groups', ''],
    ['equal_opportunity_difference <= 0.1 strata some', 'neither worst_case', ''],
    ['equal_opportunity_difference <= 0.1 strata pooled', 'no strata', 'control-features'],
    ['accuracy_score_group_min >= 0.9 strata pooled', 'pooled for differences', ''],
    ['f1_score_difference <= 0.1 strata pooled', 'of rates', ''],
    [
      'equal_opportunity_difference <= 0.1 method to_reference',
      'group to compare',
      'reference-group',
    ],
    ['equal_opportunity_difference <= baseline + 0.1', 'no baseline', 'baseline-predictions'],
    ['equal_opportunity_difference <= baseline - 0.1', 'may be lost', '`baseline + 0.1`'],
    ['equal_opportunity_ratio >= baseline - x', 'not a number', ''],
    ['accuracy_score_group_min >= 0.7 method to_overall', '`method` is for differences', ''],
    ['equalized_odds_difference <= 0.1 agg sum', 'neither worst_case', ''],
    ['demographic_parity_difference <= 0.1 agg mean', '`agg` is for equalized odds', ''],
    ['selection_rate_ratio >= 0.8', 'good for the person', 'favorable-label'],
    ['demographic_parity_ratio >= 0.8 for sex', 'good for the person', 'favorable-label'],
  ])('refuses `%s`', (line, message, hint) => {
    const [problem] = problemsOf(asking(`# first\n${line}`));
    expect(problem).toMatchObject({ input: 'thresholds', line: 2 });
    expect(problem?.message).toContain('line 2: ');
    expect(problem?.message).toContain(message);
    expect(problem?.hint ?? '').toContain(hint);
  });

  it('reports everything at once', () => {
    const list = problemsOf(asking('x <= 1\nselection_rate_ratio <= 7 for y'));
    expect(list.length).toBeGreaterThanOrEqual(4);
  });

  it('refuses a question asked twice, and no question', () => {
    const [twice] = problemsOf(
      asking('demographic_parity_difference <= 0.1\ndemographic_parity_difference <= 0.2 for race'),
    );
    expect(twice?.message).toContain('on line 1 already');
    expect(problemsOf(asking('# nothing'))[0]?.message).toContain('no check');
  });

  it('lets a question warn early and fail late', () => {
    const text = 'demographic_parity_difference <= 0.05 warn\ndemographic_parity_difference <= 0.1';
    expect(valueOf(asking(text))).toHaveLength(4);
  });

  it('takes a ratio once the favorable label is said', () => {
    expect(valueOf(asking('selection_rate_ratio >= 0.80', { favorableLabel: '1' }))).toHaveLength(
      2,
    );
  });
});
