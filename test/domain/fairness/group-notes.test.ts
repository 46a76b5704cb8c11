import { describe, expect, it } from 'vitest';
import { evaluateFairness } from '../../../src/domain/fairness/evaluate-fairness.ts';
import { groupNotes } from '../../../src/domain/fairness/group-notes.ts';
import { groupsOf, policy, valueOf } from '../../fakes/counted-predictions.ts';

const counts = groupsOf('sex', { a: [50, 50, 50, 50], b: [7, 50, 50, 5], c: [0, 0, 60, 0] });
const rule = policy({ thresholds: 'equalized_odds_difference <= 0.10', excludeGroups: ['a'] });
const evaluation = valueOf(evaluateFairness({ counts }, rule));
const { groups } = evaluation.table.features[0]!.strata[0]!;
const notes = (index: number) => groupNotes(evaluation, 'sex', groups[index]!);

describe('groupNotes', () => {
  it('say what is excluded', () => {
    expect(notes(0)).toEqual(['excluded by exclude-groups: shown, not compared']);
  });

  it('say which denominators are too small for a rate that is checked', () => {
    expect(notes(1)).toEqual(['12 positives: too few for true_positive_rate']);
  });

  it('say what is undefined', () => {
    expect(notes(2)).toEqual([
      'no positives: undefined (Fairlearn reports 0): true_positive_rate, false_negative_rate, recall_score',
      'no predicted positives: undefined (Fairlearn reports 0): precision_score',
    ]);
  });

  it('say that a group is empty', () => {
    const empty = { group: 'x', counts: { tp: 0, fp: 0, tn: 0, fn: 0 }, isExcluded: false };
    expect(groupNotes(evaluation, 'sex', empty)).toEqual(['no rows: every rate is undefined']);
  });
});
