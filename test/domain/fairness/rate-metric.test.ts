import { describe, expect, it } from 'vitest';
import {
  FAVORABLE_NEGATIVE_RATE,
  RATE_METRICS,
  rateIn,
  rateMetric,
  rateValue,
} from '../../../src/domain/fairness/rate-metric.ts';

const counts = { tp: 3, fp: 2, tn: 4, fn: 1 };

describe('rates', () => {
  it.each([
    ['selection_rate', 5 / 10],
    ['true_positive_rate', 3 / 4],
    ['false_positive_rate', 2 / 6],
    ['true_negative_rate', 4 / 6],
    ['false_negative_rate', 1 / 4],
    ['accuracy_score', 7 / 10],
    ['precision_score', 3 / 5],
    ['recall_score', 3 / 4],
    ['zero_one_loss', 1 - 7 / 10],
  ] as const)('%s', (name, expected) => expect(rateValue(rateMetric(name), counts)).toBe(expected));

  it('are what their formula says', () => {
    for (const metric of [...RATE_METRICS, FAVORABLE_NEGATIVE_RATE]) {
      const { successes, trials } = rateIn(metric, counts);
      expect(rateValue(metric, counts)).toBeCloseTo(successes / trials, 14);
    }
    expect(rateValue(FAVORABLE_NEGATIVE_RATE, counts)).toBe(0.5);
  });

  it('are 0 without a denominator and not a number without rows, as in Fairlearn', () => {
    const negatives = { tp: 0, fp: 0, tn: 5, fn: 0 };
    expect(rateValue(rateMetric('true_positive_rate'), negatives)).toBe(0);
    expect(rateValue(rateMetric('false_negative_rate'), negatives)).toBe(0);
    expect(rateValue(rateMetric('precision_score'), negatives)).toBe(0);
    const none = { tp: 0, fp: 0, tn: 0, fn: 0 };
    expect(rateValue(rateMetric('selection_rate'), none)).toBeNaN();
  });
});
