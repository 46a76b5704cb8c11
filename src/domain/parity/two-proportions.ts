/** The usual tests of two proportions, as auditors of selection rates run them. */
import { normalCdf } from '../statistics/normal.ts';
import { rateOf, type Rate } from '../statistics/rate.ts';
import { fisherExact } from './fisher-exact.ts';

/**
 * The pooled z statistic of two proportions, (p_a − p_b)/√(p(1−p)(1/n_a + 1/n_b)), without continuity correction; not
 * a number where all or none of both succeed.
 */
export function pooledZ(a: Rate, b: Rate): number {
  const p = (a.successes + b.successes) / (a.trials + b.trials);
  const variance = p * (1 - p) * (1 / a.trials + 1 / b.trials);
  return variance === 0 ? Number.NaN : (rateOf(a) - rateOf(b)) / Math.sqrt(variance);
}

/** The least expected count of the 2 × 2 table of two rates, when they are equal. */
export function leastExpectedCount(a: Rate, b: Rate): number {
  const successes = a.successes + b.successes;
  const total = a.trials + b.trials;
  return (Math.min(a.trials, b.trials) * Math.min(successes, total - successes)) / total;
}

/** How two proportions were compared. */
export interface ProportionTest {
  readonly test: 'z' | 'fisher';
  /** Null where all or none of both succeed. */
  readonly z: number | null;
  /** Two-sided. */
  readonly pValue: number;
}

const isWhole = ({ successes, trials }: Rate): boolean =>
  Number.isInteger(successes) && Number.isInteger(trials);

/**
 * The pooled z test, or Fisher's exact test where a cell is expected to hold fewer than 5 and the counts are whole
 * (sums of weights are not). Both rates have trials.
 */
export function compareProportions(a: Rate, b: Rate): ProportionTest {
  const z = pooledZ(a, b);
  const shown = Number.isNaN(z) ? null : z;
  if (leastExpectedCount(a, b) < 5 && isWhole(a) && isWhole(b))
    return { test: 'fisher', z: shown, pValue: fisherExact(a, b) };
  return { test: 'z', z: shown, pValue: shown === null ? 1 : 2 * normalCdf(-Math.abs(z)) };
}
