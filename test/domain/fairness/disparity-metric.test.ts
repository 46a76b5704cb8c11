import { describe, expect, it } from 'vitest';
import {
  DISPARITY_METRICS,
  disparityMetric,
  hasFloor,
} from '../../../src/domain/fairness/disparity-metric.ts';

describe('the catalogue', () => {
  it("has Fairlearn's names, each once", () => {
    const names = DISPARITY_METRICS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of [
      'demographic_parity_difference',
      'equalized_odds_ratio',
      'equal_opportunity_difference',
      'false_negative_rate_ratio',
      'accuracy_score_group_min',
      'zero_one_loss_group_max',
      'count_group_min',
    ]) {
      expect(names).toContain(name);
    }
  });

  it('knows which measures depend on the favorable label', () => {
    const needing = DISPARITY_METRICS.filter((metric) => metric.needsFavorable).map((m) => m.name);
    expect(needing).toEqual(['demographic_parity_ratio', 'selection_rate_ratio']);
  });

  it('compares both rates of equalized odds, true positives first', () => {
    expect(
      disparityMetric('equalized_odds_difference')?.groupMetrics.map(({ name }) => name),
    ).toEqual(['true_positive_rate', 'false_positive_rate']);
  });

  it('knows floors from ceilings', () => {
    expect((['difference', 'ratio', 'group_min', 'group_max'] as const).map(hasFloor)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
