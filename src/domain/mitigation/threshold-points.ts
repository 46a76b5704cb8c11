/** Every threshold of a group as a point of two rates (Fairlearn's `_calculate_tradeoff_points`). */
import { rateTerms, type RateName } from './confusion-rate.ts';
import { thresholdAfter, type CumulativeCounts } from './cumulative-counts.ts';
import type { ThresholdOperation } from './threshold-operation.ts';

/** Points by their numbers: `i` is `>` after `i` scores; with flip `2i` is that, and `2i + 1` is `<` there. */
export interface ThresholdPoints {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** 2 with flip. */
  readonly operators: 1 | 2;
}

/** The operation of a point. */
export function operationOf(
  counts: CumulativeCounts,
  operators: 1 | 2,
  point: number,
): ThresholdOperation {
  if (operators === 1) return { operator: '>', threshold: thresholdAfter(counts, point) };
  return { operator: point % 2 === 0 ? '>' : '<', threshold: thresholdAfter(counts, point >> 1) };
}

/** All points of a group. `flip` adds to each threshold the rule that selects below it. */
export function thresholdPoints(
  counts: CumulativeCounts,
  xRate: RateName,
  yRate: RateName,
  flip: boolean,
): ThresholdPoints {
  const operators = flip ? 2 : 1;
  return {
    x: ratesOfPoints(counts, xRate, operators),
    y: ratesOfPoints(counts, yRate, operators),
    operators,
  };
}

function ratesOfPoints(counts: CumulativeCounts, name: RateName, operators: 1 | 2): Float64Array {
  const { tp, fp, positives, negatives } = counts;
  const rates = new Float64Array(operators * tp.length);
  for (const term of rateTerms(name, positives, negatives)) {
    const { constant, denominator, tp: a, fp: b } = term;
    for (let i = 0, at = 0; i < tp.length; i++, at += operators) {
      rates[at] = (rates[at] ?? 0) + (constant + a * (tp[i] ?? 0) + b * (fp[i] ?? 0)) / denominator;
    }
    if (operators === 1) continue;
    for (let i = 0, at = 1; i < tp.length; i++, at += 2) {
      const selected = a * (positives - (tp[i] ?? 0)) + b * (negatives - (fp[i] ?? 0));
      rates[at] = (rates[at] ?? 0) + (constant + selected) / denominator;
    }
  }
  return rates;
}
