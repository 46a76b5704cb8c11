import { describe, expect, it } from 'vitest';
import { allowedBand } from '../../../../src/commands/fairness-gate/pages/allowed-band.ts';
import { readChecks } from '../../../../src/domain/fairness/checks.ts';
import { policy, valueOf } from '../../../fakes/counted-predictions.ts';

function band(threshold: string, values: readonly number[], centre?: number) {
  const changes = { favorableLabel: '1', hasBaseline: true, referenceGroups: ['f'] };
  const [check] = valueOf(readChecks(policy({ ...changes, thresholds: threshold })));
  return check === undefined ? undefined : allowedBand(check, values, centre);
}

describe('the band that a threshold allows', () => {
  it('is above the lowest group, for ratios below the highest', () => {
    expect(band('selection_rate_difference <= 0.25', [0.5, 0.25, Number.NaN])).toEqual([0.25, 0.5]);
    expect(band('selection_rate_ratio >= 0.5', [0.5, 0.25])).toEqual([0.25, 0.5]);
  });

  it('is on both sides of what groups are compared with', () => {
    const line = 'selection_rate_difference <= 0.25 method to_reference';
    expect(band(line, [0.5, 0.25], 0.5)).toEqual([0.25, 0.75]);
    expect(band('selection_rate_ratio >= 0.5 method to_reference', [1, 2], 0.5)).toEqual([0.25, 1]);
  });

  it('is not there for extremes, a baseline, a mean of two rates, or one group', () => {
    expect(band('accuracy_score_group_min >= 0.5', [0.5, 0.6])).toBeUndefined();
    expect(band('selection_rate_difference <= baseline + 0.1', [0.5, 0.6])).toBeUndefined();
    expect(band('equalized_odds_difference <= 0.1 agg mean', [0.5, 0.6])).toBeUndefined();
    expect(band('selection_rate_difference <= 0.1', [0.5])).toBeUndefined();
  });
});
