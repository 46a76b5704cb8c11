import { describe, expect, it } from 'vitest';
import { readChecks } from '../../../src/domain/fairness/checks.ts';
import {
  boundReason,
  obstacleReason,
  pointReason,
  reportOnlyReason,
  rowsReason,
} from '../../../src/domain/fairness/reason.ts';
import { policy, valueOf } from '../../fakes/counted-predictions.ts';

const check = (thresholds: string) => valueOf(readChecks(policy({ thresholds })))[0]!;
const difference = check('demographic_parity_difference <= 0.10');
const floor = check('accuracy_score_group_min >= 0.70');
const bounds = (finding: 'holds' | 'broken' | 'open', lower: number, upper: number) => ({
  finding,
  lower,
  upper,
  boundPair: ['a', 'b'] as const,
});

describe('boundReason', () => {
  it('says where the interval lies', () => {
    expect(boundReason(difference, bounds('broken', 0.112, 0.182), ['a', 'b'])).toBe(
      'the whole interval [0.112, 0.182] is above 0.10',
    );
    expect(boundReason(difference, bounds('holds', 0, 0.05), ['a', 'b'])).toBe(
      'the whole interval [0.000, 0.050] is below 0.10',
    );
    expect(boundReason(difference, bounds('open', 0.05, 0.2), null)).toContain('contains 0.10');
    expect(boundReason(floor, bounds('holds', 0.71, 0.8), null)).toContain('is above 0.70');
    expect(boundReason(floor, bounds('broken', 0.5, 0.6), null)).toContain('is below 0.70');
  });

  it('names the pair that shows it when it is not the one furthest apart', () => {
    expect(boundReason(difference, bounds('broken', 0.112, 0.182), ['a', 'c'])).toContain(
      'most clearly between `a` and `b`',
    );
  });
});

describe('other reasons', () => {
  it('of the bare number', () => {
    expect(pointReason(difference, 0.147, false)).toBe('0.147 is not <= 0.10');
    expect(pointReason(difference, Number.NaN, false)).toContain('undefined');
    expect(pointReason(check('count_group_min >= 1000'), 2500, true)).toBe('2,500 is >= 1000');
  });

  it('of rows', () => {
    expect(rowsReason(null)).toBe('');
    const groups = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [name, 1200]));
    expect(rowsReason({ to: 'pass', scale: 12.3, groups })).toContain('about 12 times the rows');
    expect(rowsReason({ to: 'pass', scale: 12.3, groups })).toContain('1,200 of `d`, … (5 groups)');
  });

  it('of rows, without a number that tells a small one', () => {
    const needed = { to: 'pass', scale: 10, groups: { a: 1200, b: 40 } } as const;
    expect(rowsReason(needed, 5)).toBe(
      '; about 10 times the rows would probably decide, towards pass',
    );
    expect(rowsReason(needed, 4)).toContain('40 of `b`');
  });

  it('of what is in the way, two in full', () => {
    const list = ['one', 'two', 'three'].map((reason) => ({ reason, isCurable: false }));
    expect(obstacleReason('so', list)).toBe(
      'at best inconclusive, as one; also two; and for 1 more such reason (so)',
    );
  });

  it('of what is only reported', () => {
    expect(reportOnlyReason(difference, policy())).toBeNull();
    const both = check('equalized_odds_difference <= 0.1 method to_overall agg mean');
    expect(reportOnlyReason(both, policy())).toContain('agg mean with method to_overall');
    const mean = check('equalized_odds_difference <= 0.1 agg mean');
    expect(reportOnlyReason(mean, policy())).toBeNull();
    for (const of of [
      { sampleWeight: 'w' },
      { clusterId: 'person' },
      { yPredProbability: 'p' },
    ] as const) {
      expect(reportOnlyReason(mean, policy(of))).toContain('agg mean with sample weights');
      expect(reportOnlyReason(difference, policy(of))).toBeNull();
    }
    const pooled = { ...difference, strata: 'pooled' } as const;
    expect(reportOnlyReason(pooled, policy())).toBeNull();
    expect(reportOnlyReason(pooled, policy({ yPredProbability: 'p' }))).toContain('strata pooled');
    const value = check('balanced_accuracy_score_group_min >= 0.1');
    expect(reportOnlyReason(value, policy())).toContain('balanced_accuracy_score');
  });
});
