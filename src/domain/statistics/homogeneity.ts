/** One test of "all groups have the same rate", whatever their number. */
import { chiSquareUpperTail } from './chi-square.ts';
import type { Rate } from './rate.ts';

export interface Homogeneity {
  readonly statistic: number;
  readonly degrees: number;
  readonly pValue: number;
  /** Below 5 the distribution is only roughly χ². */
  readonly leastExpected: number;
}

/**
 * Pearson's χ² over groups with trials (`scipy.stats.chi2_contingency` without correction). Undefined with fewer than two
 * such groups, or where all or none succeed.
 */
export function homogeneity(rates: readonly Rate[]): Homogeneity | undefined {
  const groups = rates.filter(({ trials }) => trials > 0);
  const trials = groups.reduce((sum, rate) => sum + rate.trials, 0);
  const successes = groups.reduce((sum, rate) => sum + rate.successes, 0);
  if (groups.length < 2 || successes === 0 || successes === trials) return undefined;
  let statistic = 0;
  let leastExpected = Infinity;
  for (const rate of groups) {
    const expected = (rate.trials * successes) / trials;
    const rest = (rate.trials * (trials - successes)) / trials;
    statistic +=
      (rate.successes - expected) ** 2 / expected +
      (rate.trials - rate.successes - rest) ** 2 / rest;
    leastExpected = Math.min(leastExpected, expected, rest);
  }
  const degrees = groups.length - 1;
  return { statistic, degrees, pValue: chiSquareUpperTail(statistic, degrees), leastExpected };
}
