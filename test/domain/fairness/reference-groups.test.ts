import { describe, expect, it } from 'vitest';
import { evaluateFairness } from '../../../src/domain/fairness/evaluate-fairness.ts';
import type { FairnessPolicy } from '../../../src/domain/fairness/fairness-policy.ts';
import { groupsOf, policy, problemsOf, valueOf } from '../../fakes/counted-predictions.ts';

const three = groupsOf('sex', { a: [30, 10, 40, 20], b: [50, 10, 20, 20], c: [35, 10, 35, 20] });
const asked = (values: Partial<FairnessPolicy>): FairnessPolicy =>
  policy({
    decision: 'point',
    thresholds: 'selection_rate_difference <= 0.1 method to_reference',
    referenceGroups: ['sex=a'],
    ...values,
  });

describe('a reference group', () => {
  it('is what every other group is compared with', () => {
    const [check] = valueOf(evaluateFairness({ counts: three }, asked({}))).checks;
    expect(check?.estimate).toBeCloseTo(0.2, 12);
    expect(check).toMatchObject({ worstPair: ['b', 'a'], worstGroup: 'b', verdict: 'fail' });
    const ratio = asked({
      thresholds: 'true_positive_rate_ratio >= 0.8 method to_reference',
      referenceGroups: ['c'],
    });
    const [other] = valueOf(evaluateFairness({ counts: three }, ratio)).checks;
    expect(other?.estimate).toBeCloseTo(35 / 55 / (50 / 70), 12);
  });

  it.each([
    [{ referenceGroups: ['sex=q'] }, 'names no group'],
    [{ referenceGroups: ['a', 'sex=b'] }, 'two reference groups'],
    [{ referenceGroups: ['q'] }, 'has no reference group'],
    [{ excludeGroups: ['sex=a'] }, 'leaves it out'],
  ])('is one of the groups: %j', (values, message) => {
    const list = problemsOf(evaluateFairness({ counts: three }, asked(values)));
    expect(list.map((problem) => problem.message).join('\n')).toContain(message);
    expect(list[0]?.input).toBe('reference-group');
  });
});
