/** Mean errors of a regression with their standard errors. */
import { meanEstimate, type Estimate } from '../statistics/estimate.ts';
import type { ErrorSums } from './error-sums.ts';

/** The mean of x over n rows, from Σx, Σx² and Σx³. */
function fromPowers(n: number, first: number, second: number, third: number): Estimate {
  const mean = first / n;
  const squares = Math.max(0, second - n * mean ** 2);
  const cubes = third - 3 * mean * second + 2 * n * mean ** 3;
  return meanEstimate(n, mean, squares, cubes);
}

/**
 * The mean absolute error of rows without weights; undefined with weights, where the skewness of the mean is not
 * known and the test would not hold.
 */
export function absoluteErrorEstimate(sums: ErrorSums): Estimate | undefined {
  const { rows, absolute, square, absoluteCubes } = sums;
  if (absoluteCubes === undefined) return undefined;
  return fromPowers(rows, absolute, square, absoluteCubes);
}

/** The mean squared error of rows without weights; undefined with weights. */
export function squaredErrorEstimate(sums: ErrorSums): Estimate | undefined {
  const { rows, square, fourthSpread, sixthPowers } = sums;
  if (sixthPowers === undefined) return undefined;
  return fromPowers(rows, square, fourthSpread, sixthPowers);
}
