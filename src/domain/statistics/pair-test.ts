/**
 * One measure over groups as a maximum over ordered pairs of rates: the question, its statistic, its p-value.
 * Both measures are turned so that a large statistic speaks against the groups being alike enough.
 */
import { unionPValue } from './normal-range.ts';
import { rateOf, type Rate } from './rate.ts';
import { differenceScore, ratioScore, type Score } from './score.ts';

/** A measure of disparity between groups: the largest difference or the smallest ratio of two rates. */
export type PairMeasure = 'difference' | 'ratio';

/** Indices of two groups: for a difference the higher first, for a ratio the lower (the numerator) first. */
export type Pair = readonly [number, number];

const LARGEST_TAU = 8;

/** The statistic of one ordered pair at a threshold, turned so that it grows with the disparity. */
export function pairScore(measure: PairMeasure, a: Rate, b: Rate, threshold: number): Score {
  if (measure === 'difference') return differenceScore(a, b, threshold);
  const score = ratioScore(a, b, threshold);
  return { ...score, z: -score.z };
}

/**
 * The threshold in standard errors of one rate, at most 8; `scale` multiplies every group (for rows needed).
 * For a difference 2·√n is one over the largest possible standard error, so no estimate is needed.
 */
export function thresholdInErrors(
  measure: PairMeasure,
  rates: readonly Rate[],
  threshold: number,
  scale = 1,
): number {
  const least =
    scale * rates.reduce((n, rate) => Math.min(n, rate.trials, rate.independent ?? n), Infinity);
  if (measure === 'difference') return Math.min(LARGEST_TAU, 2 * threshold * Math.sqrt(least));
  const successes = rates.reduce((sum, rate) => sum + rate.successes, 0);
  const pooled = successes / rates.reduce((sum, rate) => sum + rate.trials, 0);
  if (pooled === 0 || pooled === 1) return 0;
  return Math.min(LARGEST_TAU, -Math.log(threshold) * Math.sqrt((least * pooled) / (1 - pooled)));
}

/** The p-value of "no pair is further apart than the threshold" when the greatest pair statistic is `z`. */
export function pairPValue(
  measure: PairMeasure,
  rates: readonly Rate[],
  threshold: number,
  z: number,
): number {
  return unionPValue(rates.length, thresholdInErrors(measure, rates, threshold), z);
}

/** Whether the observed rates of a pair do not break a threshold: its statistic there is not positive. */
export function isWithin(measure: PairMeasure, a: Rate, b: Rate, threshold: number): boolean {
  return measure === 'difference'
    ? rateOf(a) - rateOf(b) <= threshold
    : rateOf(a) >= threshold * rateOf(b);
}

/**
 * Calls back with every ordered pair, the one that is furthest apart first: the best bound comes early. For one first
 * group the pairs come ever closer together; `closer` as the answer leaves out the rest of them.
 */
export function forEachPair(
  measure: PairMeasure,
  rates: readonly Rate[],
  visit: (a: Rate, b: Rate, i: number, j: number) => 'closer' | undefined,
): void {
  const order = rates.map((rate, index) => ({ rate, index, value: rateOf(rate) }));
  order.sort((a, b) => (measure === 'difference' ? b.value - a.value : a.value - b.value));
  for (const a of order) {
    for (let k = order.length - 1; k >= 0; k--) {
      const b = order[k];
      if (b === undefined || b === a) continue;
      if (visit(a.rate, b.rate, a.index, b.index) === 'closer') break;
    }
  }
}
