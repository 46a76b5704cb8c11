/** Estimates with their standard errors: what is known of a mean, an area or another smooth number of a group. */
import type { Shortage } from './shortage.ts';

/** An estimate with the first cumulants of its sampling distribution, estimated from the same rows. */
export interface Estimate {
  readonly value: number;
  /** Variance of the estimate (the square of its standard error), not of the rows. */
  readonly variance: number;
  /** Third cumulant of the estimate: of a mean the rows' third central moment over n². */
  readonly third: number;
  /** Degrees of freedom of the variance. */
  readonly degrees: number;
  /** The fewest rows that it rests on: of an area under a curve the smaller class. */
  readonly rows: number;
}

/** The part of an estimate that is the mean of some rows. */
export type Moments = Pick<Estimate, 'variance' | 'third'>;

/** Rows below which nothing is known of how the rules hold. */
export const LEAST_ROWS = 30;

/**
 * The skewness of an estimate, in absolute value, up to which the rules are known to hold; of a mean n ≥ 25 γ² (W. G.
 * Cochran 1977, Sampling Techniques, §2.15). It keeps heavy tails out: there a few rows that happen not to be in the file
 * would decide.
 */
export const MOST_SKEWNESS = 0.2;

/** Variance and third cumulant of the mean of n rows from their unbiased second and third central moments. */
export function meanMoments(n: number, squares: number, cubes: number): Moments {
  const variance = squares / (n - 1) / n;
  return { variance, third: n < 3 ? 0 : cubes / ((n - 1) * (n - 2)) / n };
}

/** The mean of n rows, from Σ(x − mean)² and Σ(x − mean)³. */
export function meanEstimate(n: number, mean: number, squares: number, cubes: number): Estimate {
  return { value: mean, ...meanMoments(n, squares, cubes), degrees: n - 1, rows: n };
}

/** Skewness of the sampling distribution: κ₃ / κ₂^(3/2). */
export const skewnessOf = ({ variance, third }: Moments): number => third / variance ** 1.5;

/**
 * What an estimate lacks for the tests to hold: rows, variation, or rows in relation to their skewness. `what` are the rows, in words.
 */
export function estimateShortages(estimate: Estimate, what: string): Shortage[] {
  const { rows, variance } = estimate;
  if (rows < LEAST_ROWS) return [{ has: rows, needs: LEAST_ROWS, what }];
  if (!(variance > 0)) return [{ has: 1, needs: 2, what: `distinct values of ${what}` }];
  const skewness = Math.abs(skewnessOf(estimate));
  if (skewness <= MOST_SKEWNESS) return [];
  const needs = Math.ceil(rows * (skewness / MOST_SKEWNESS) ** 2);
  return [{ has: rows, needs, what: `${what} of so skewed values` }];
}
