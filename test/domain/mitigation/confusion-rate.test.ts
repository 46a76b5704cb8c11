import { describe, expect, it } from 'vitest';
import { rateOfConfusion, type RateName } from '../../../src/domain/mitigation/confusion-rate.ts';

const counts = { tp: 3, fn: 1, fp: 2, tn: 10 };

describe('rateOfConfusion', () => {
  it.each<[RateName, number]>([
    ['selection_rate', 5 / 16],
    ['true_positive_rate', 3 / 4],
    ['false_negative_rate', 1 / 4],
    ['false_positive_rate', 2 / 12],
    ['true_negative_rate', 10 / 12],
    ['accuracy_score', 13 / 16],
    ['balanced_accuracy_score', (0.5 * 3) / 4 + (0.5 * 10) / 12],
  ])('computes %s as Fairlearn does', (name, value) => {
    expect(rateOfConfusion(name, counts)).toBe(value);
  });

  it('is NaN where its denominator is empty', () => {
    expect(rateOfConfusion('true_positive_rate', { tp: 0, fn: 0, fp: 1, tn: 1 })).toBeNaN();
  });
});
