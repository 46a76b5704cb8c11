/** Score limits of one mean: of a proportion, and of a number that is −1, 0 or 1 a row. */
import { crossing } from './crossing.ts';
import type { Rate } from './rate.ts';
import { unskewed } from './skewness.ts';

/** An estimate and the distances of its one-sided limits below and above. */
export interface MeanLimits {
  readonly estimate: number;
  readonly down: number;
  readonly up: number;
}

/** Rows with 1, rows with −1, and all rows. */
export interface SignedCounts {
  readonly plus: number;
  readonly minus: number;
  readonly trials: number;
}

/** Probabilities of 1 and −1 under a hypothetical mean. */
type Restricted = readonly [plus: number, minus: number];

/**
 * A statistic of "the mean is `mean`" at restricted probabilities: half a row of continuity correction that fades out with
 * the least expected count (rows that are not 0, rows that are not 1, rows that are not −1), less its skewness.
 */
function statistic(
  estimate: number,
  mean: number,
  [plus, minus]: Restricted,
  trials: number,
): number {
  const variance = plus + minus - mean * mean;
  const expected = trials * Math.min(plus + minus, 1 - plus, 1 - minus);
  const d = estimate - mean;
  const shrink = (0.5 * (expected > 10 ? 10 / expected : 1)) / trials;
  const size = Math.max(0, Math.abs(d) - shrink);
  if (!(variance > 0)) return size === 0 ? 0 : Math.sign(d) * Infinity;
  const zero = 1 - plus - minus;
  const third = plus * (1 - mean) ** 3 - minus * (1 + mean) ** 3 - zero * mean ** 3;
  const side = Math.sign(d);
  const skewness = (side * third) / (variance ** 1.5 * Math.sqrt(trials));
  return side * unskewed((size * Math.sqrt(trials)) / Math.sqrt(variance), skewness);
}

/** The distances at which the statistic reaches the quantile, within [least, most]. */
function limitsOf(
  estimate: number,
  [least, most]: readonly [number, number],
  quantile: number,
  z: (mean: number) => number,
): MeanLimits {
  const below = (mean: number): number => quantile - z(mean);
  const above = (mean: number): number => quantile + z(mean);
  const lower = below(least) >= 0 ? least : crossing(estimate, least, below, 1e-12);
  const upper = above(most) >= 0 ? most : crossing(estimate, most, above, 1e-12);
  return { estimate, down: estimate - lower, up: upper - estimate };
}

/** The limits of a proportion: Wilson 1927, JASA 22:209, corrected for continuity and skewness. */
export function proportionLimits({ successes, trials }: Rate, quantile: number): MeanLimits {
  const estimate = successes / trials;
  return limitsOf(estimate, [0, 1], quantile, (p) => statistic(estimate, p, [p, 0], trials));
}

/**
 * The limits of P(1) − P(−1), as of the change of a rate on the same rows: the score test of T. Tango (1998, Statistics in
 * Medicine 17:891), whose restricted probabilities have a closed form, corrected for continuity and skewness.
 */
export function signedLimits({ plus, minus, trials }: SignedCounts, quantile: number): MeanLimits {
  const estimate = (plus - minus) / trials;
  const restricted = (mean: number): Restricted => {
    const linear = (2 * trials - plus + minus) * mean - plus - minus;
    const constant = -minus * mean * (1 - mean);
    const root = Math.sqrt(Math.max(0, linear * linear - 8 * trials * constant));
    const least = Math.max(0, -mean);
    const second = Math.min(Math.max(least, (root - linear) / (4 * trials)), (1 - mean) / 2);
    return [second + mean, second];
  };
  return limitsOf(estimate, [-1, 1], quantile, (mean) =>
    statistic(estimate, mean, restricted(mean), trials),
  );
}
