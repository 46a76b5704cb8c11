import { describe, expect, it } from 'vitest';
import { cumulativeCounts } from '../../../src/domain/mitigation/cumulative-counts.ts';
import {
  deterministicRule,
  expectedConfusion,
  type ThresholdRule,
} from '../../../src/domain/mitigation/threshold-rule.ts';
import { histogramOf } from '../../fakes/score-histograms.ts';

const rule: ThresholdRule = {
  p0: 0.25,
  operation0: { operator: '>', threshold: 0.7 },
  p1: 0.75,
  operation1: { operator: '>', threshold: 0.3 },
  pIgnore: 0.5,
  predictionConstant: 0.1,
};
const counts = cumulativeCounts({
  group: 'a',
  positives: histogramOf([0.9, 0.8, 0.5, 0.2]),
  negatives: histogramOf([0.5, 0.1]),
});

describe('expectedConfusion', () => {
  it('mixes both operations and the constant', () => {
    const { tp, fn, fp, tn } = expectedConfusion(counts, rule);
    expect(tp).toBeCloseTo(0.05 * 4 + 0.5 * (0.25 * 2 + 0.75 * 3), 14);
    expect(fp).toBeCloseTo(0.05 * 2 + 0.5 * (0.25 * 0 + 0.75 * 1), 14);
    expect([tp + fn, fp + tn]).toEqual([4, 2]);
  });
});

describe('deterministicRule', () => {
  it('keeps the likelier operation, the first one at even odds', () => {
    expect(deterministicRule(rule)).toMatchObject({
      p0: 1,
      operation0: rule.operation1,
      pIgnore: 0,
    });
    expect(deterministicRule({ ...rule, p0: 0.5, p1: 0.5 }).operation0).toBe(rule.operation0);
  });
});
