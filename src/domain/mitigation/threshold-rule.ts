import type { Confusion } from '../fairness/confusion.ts';
import { selectedBy, type CumulativeCounts } from './cumulative-counts.ts';
import type { ThresholdOperation } from './threshold-operation.ts';

/**
 * The rule of a group, randomised: with probability `pIgnore` the positive label is predicted with probability
 * `predictionConstant` whatever the score; otherwise `operation0` decides with probability `p0` and `operation1` with
 * `p1`. `pIgnore` is 0 but for equalized odds. Fairlearn's InterpolatedThresholder.
 */
export interface ThresholdRule {
  readonly p0: number;
  readonly operation0: ThresholdOperation;
  readonly p1: number;
  readonly operation1: ThresholdOperation;
  readonly pIgnore: number;
  readonly predictionConstant: number;
}

/** The rule without chance that is nearest: the operation that is the likelier one, and nothing ignored. */
export function deterministicRule(rule: ThresholdRule): ThresholdRule {
  const operation = rule.p0 >= 0.5 ? rule.operation0 : rule.operation1;
  return {
    p0: 1,
    operation0: operation,
    p1: 0,
    operation1: operation,
    pIgnore: 0,
    predictionConstant: 0,
  };
}

/** The confusion counts a rule gives in expectation: fractions of rows. */
export function expectedConfusion(counts: CumulativeCounts, rule: ThresholdRule): Confusion {
  const [tp0, fp0] = selectedBy(counts, rule.operation0);
  const [tp1, fp1] = selectedBy(counts, rule.operation1);
  const ignored = rule.pIgnore * rule.predictionConstant;
  const expected = (selected0: number, selected1: number, rows: number): number =>
    ignored * rows + (1 - rule.pIgnore) * (rule.p0 * selected0 + rule.p1 * selected1);
  const tp = expected(tp0, tp1, counts.positives);
  const fp = expected(fp0, fp1, counts.negatives);
  return { tp, fp, fn: counts.positives - tp, tn: counts.negatives - fp };
}
