import { describe, expect, it } from 'vitest';
import {
  policyColumns,
  policyProblems,
  type FairnessPolicy,
  type Task,
} from '../../../src/domain/fairness/fairness-policy.ts';
import { policy } from '../../fakes/counted-predictions.ts';

describe('policyColumns', () => {
  it('names each column once', () => {
    const names = (task: Task, asked: FairnessPolicy): string[] =>
      policyColumns(asked, task).map(({ name }) => name);
    const plain = policy({ controlFeatures: ['year', 'y_true'] });
    expect(names('classification', plain)).toEqual(['y_true', 'y_pred', 'sex', 'year']);
    expect(names('regression', plain)).toEqual(['sex', 'year', 'y_true']);
    const expected = { ...plain, yPredProbability: 'p', clusterId: 'person' };
    expect(names('classification', expected)).toEqual(['y_true', 'sex', 'year', 'person']);
  });
});

describe('policyProblems', () => {
  it('has none for the defaults', () => expect(policyProblems(policy())).toEqual([]));

  it.each([
    [{ sensitiveFeatures: [] }, 'sensitive-features'],
    [{ controlFeatures: ['sex'] }, 'sensitive-features'],
    [{ sensitiveFeatures: ['y_pred'] }, 'sensitive-features'],
    [{ controlFeatures: ['y_true'] }, 'sensitive-features'],
    [{ yPredProbability: 'y_true' }, 'y-pred-probability'],
    [{ clusterId: 'sex' }, 'cluster-id'],
    [{ clusterId: 'y_true' }, 'cluster-id'],
    [{ yPred: 'y_true' }, 'y-pred'],
    [{ confidenceLevel: 1 }, 'confidence-level'],
    [{ confidenceLevel: Number.NaN }, 'confidence-level'],
    [{ minDenominator: 0 }, 'min-denominator'],
  ])('refuses %j', (overrides, input) => {
    expect(policyProblems(policy(overrides)).map((problem) => problem.input)).toEqual([input]);
  });
});
