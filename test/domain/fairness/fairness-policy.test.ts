import { describe, expect, it } from 'vitest';
import { policyColumns, policyProblems } from '../../../src/domain/fairness/fairness-policy.ts';
import { policy } from '../../fakes/counted-predictions.ts';

describe('policyColumns', () => {
  it('names each column once', () => {
    expect(policyColumns(policy({ controlFeatures: ['year', 'y_true'] }))).toEqual([
      'y_true',
      'y_pred',
      'sex',
      'year',
    ]);
  });
});

describe('policyProblems', () => {
  it('has none for the defaults', () => expect(policyProblems(policy())).toEqual([]));

  it.each([
    [{ sensitiveFeatures: [] }, 'sensitive-features'],
    [{ controlFeatures: ['sex'] }, 'sensitive-features'],
    [{ sensitiveFeatures: ['y_pred'] }, 'sensitive-features'],
    [{ yPred: 'y_true' }, 'y-pred'],
    [{ confidenceLevel: 1 }, 'confidence-level'],
    [{ confidenceLevel: Number.NaN }, 'confidence-level'],
    [{ minDenominator: 0 }, 'min-denominator'],
  ])('refuses %j', (overrides, input) => {
    expect(policyProblems(policy(overrides)).map((problem) => problem.input)).toEqual([input]);
  });
});
