import { describe, expect, it } from 'vitest';
import { constraintFor, ratesOf } from '../../../src/domain/mitigation/constraint.ts';

describe('constraintFor', () => {
  it.each([
    ['demographic_parity_difference', 'demographic_parity'],
    ['selection_rate_ratio', 'demographic_parity'],
    ['equalized_odds_ratio', 'equalized_odds'],
    ['equal_opportunity_difference', 'true_positive_rate_parity'],
    ['recall_score_difference', 'true_positive_rate_parity'],
    ['false_positive_rate_difference', 'false_positive_rate_parity'],
    ['true_negative_rate_ratio', 'true_negative_rate_parity'],
    ['false_negative_rate_difference', 'false_negative_rate_parity'],
  ])('names for %s the constraint %s', (metric, constraint) => {
    expect(constraintFor(metric)).toBe(constraint);
  });

  it.each(['accuracy_score_difference', 'selection_rate_group_min', 'count_group_max'])(
    'knows none for %s',
    (metric) => expect(constraintFor(metric)).toBeUndefined(),
  );
});

describe('ratesOf', () => {
  it('names one rate, and two for equalized odds', () => {
    expect(ratesOf('false_negative_rate_parity')).toEqual(['false_negative_rate']);
    expect(ratesOf('equalized_odds')).toEqual(['true_positive_rate', 'false_positive_rate']);
  });
});
