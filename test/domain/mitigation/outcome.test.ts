import { describe, expect, it } from 'vitest';
import type { Aim } from '../../../src/domain/mitigation/constraint.ts';
import { disparityOf, objectiveOf } from '../../../src/domain/mitigation/outcome.ts';

const a = { tp: 30, fn: 10, fp: 10, tn: 50 };
const b = { tp: 10, fn: 10, fp: 0, tn: 20 };
const parity: Aim = { constraint: 'demographic_parity', objective: 'balanced_accuracy_score' };
const odds: Aim = { constraint: 'equalized_odds', objective: 'balanced_accuracy_score' };
const difference = {
  kind: 'difference',
  method: 'between_groups',
  agg: 'worst_case',
  favorable: 'positive',
} as const;

describe('disparityOf', () => {
  it('compares the rate of the constraint in the way of the check', () => {
    expect(disparityOf([a, b], parity, difference)).toBeCloseTo(0.4 - 0.25, 14);
    expect(disparityOf([a, b], parity, { ...difference, kind: 'ratio' })).toBeCloseTo(0.625, 14);
    const toOverall = disparityOf([a, b], parity, { ...difference, method: 'to_overall' });
    expect(toOverall).toBeCloseTo(50 / 140 - 0.25, 14);
  });

  it('compares the rate of the good label where that is the negative one', () => {
    const measure = { ...difference, kind: 'ratio', favorable: 'negative' } as const;
    expect(disparityOf([a, b], parity, measure)).toBeCloseTo(0.6 / 0.75, 14);
  });

  it('takes the worse rate of equalized odds, or their mean', () => {
    expect(disparityOf([a, b], odds, difference)).toBeCloseTo(0.25, 14);
    expect(disparityOf([a, b], odds, { ...difference, agg: 'mean' })).toBeCloseTo(
      (0.25 + 1 / 6) / 2,
      14,
    );
  });

  it('leaves out groups whose rate is not defined', () => {
    const none = { tp: 0, fn: 0, fp: 3, tn: 3 };
    const aim: Aim = { constraint: 'true_positive_rate_parity', objective: 'accuracy_score' };
    expect(disparityOf([a, b, none], aim, difference)).toBeCloseTo(0.25, 14);
  });
});

describe('objectiveOf', () => {
  it('is the mean of groups for simple constraints, and that of all rows for equalized odds', () => {
    const ofA = 0.5 * 0.75 + (0.5 * 50) / 60;
    const ofB = 0.5 * 0.5 + 0.5;
    expect(objectiveOf([a, b], parity)).toBeCloseTo((100 * ofA + 40 * ofB) / 140, 14);
    expect(objectiveOf([a, b], odds)).toBeCloseTo((0.5 * 40) / 60 + (0.5 * 70) / 80, 14);
  });

  it('is undefined when it is in every group', () => {
    expect(objectiveOf([{ tp: 0, fn: 0, fp: 1, tn: 1 }], parity)).toBeNaN();
  });
});
