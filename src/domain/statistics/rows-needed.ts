/** How many times the rows at hand, groups in the same shares, would decide at the observed rates. */
import { bisect } from './bisection.ts';
import type { Levels } from './judgement.ts';
import { normalQuantile } from './normal.ts';
import { criticalValue, unionPValue } from './normal-range.ts';
import { forEachPair, isWithin, thresholdInErrors } from './pair-test.ts';
import { rateOf, type Rate } from './rate.ts';
import { differenceScore } from './score.ts';

/** The verdict that more rows would lead to with a power of about nine in ten, and the factor on every group. */
export interface Scale {
  readonly to: 'pass' | 'fail';
  readonly factor: number;
}

/** Beyond this factor a number of rows is of no use to anybody. */
const LARGEST_FACTOR = 1e6;
/** The missed chance of the decision, and Φ⁻¹ of its complement. */
const BETA = 0.1;

/** A pair's statistic at `k` times the counts, and the standard error of the observed rates in its units. */
function scaled(a: Rate, b: Rate, threshold: number, k: number): { z: number; spread: number } {
  const times = (rate: Rate): Rate => ({ successes: k * rate.successes, trials: k * rate.trials });
  const { z, variance } = differenceScore(times(a), times(b), threshold);
  const observed = [a, b].reduce((sum, rate) => {
    const p = rateOf(rate);
    return sum + (p * (1 - p)) / (k * rate.trials);
  }, 0);
  return { z, spread: observed === 0 ? 0 : Math.sqrt(observed / variance) };
}

/** The least factor in [1, 10⁶] from which on `decides` says yes; undefined when it never does. */
function leastFactor(decides: (k: number) => boolean): number | undefined {
  if (decides(1)) return 1;
  let k = 2;
  while (!decides(k)) {
    if (k >= LARGEST_FACTOR) return undefined;
    k *= 2;
  }
  return bisect(k, k / 2, decides, k * 1e-9);
}

/** Every pair has to be shown to keep the threshold: the largest of the pairs' factors. */
function factorToPass(
  rates: readonly Rate[],
  threshold: number,
  alpha: number,
): number | undefined {
  const quantile = normalQuantile(1 - alpha);
  const range = criticalValue(rates.length, BETA, 0);
  let factor: number | undefined = 1;
  forEachPair('difference', rates, (a, b) => {
    const decides = (k: number): boolean => {
      const { z, spread } = scaled(a, b, threshold, k);
      return z <= -quantile - range * spread;
    };
    if (factor !== undefined && !decides(factor)) factor = leastFactor(decides);
    return undefined;
  });
  return factor;
}

/** One pair that is shown to break the threshold is enough: the smallest of the pairs' factors. */
function factorToFail(
  rates: readonly Rate[],
  threshold: number,
  alpha: number,
): number | undefined {
  const power = normalQuantile(1 - BETA);
  const margin = (a: Rate, b: Rate, k: number): number => {
    const { z, spread } = scaled(a, b, threshold, k);
    return z - power * spread;
  };
  const isShown = (z: number, k: number): boolean =>
    unionPValue(rates.length, thresholdInErrors('difference', rates, threshold, k), z) <= alpha;
  let factor: number | undefined;
  let record = -Infinity;
  forEachPair('difference', rates, (a, b) => {
    if (isWithin('difference', a, b, threshold) || factor === 1) return 'closer';
    if (factor !== undefined && margin(a, b, factor) <= record) return undefined;
    factor = leastFactor((k) => isShown(margin(a, b, k), k));
    record = factor === undefined ? record : margin(a, b, factor);
    return undefined;
  });
  return factor;
}

/**
 * The factor on the rows at which "the largest difference is at most T" would be decided, at the observed rates:
 * towards pass when the observed difference is below T, else towards fail. Null near the threshold (|T − D| < T/4),
 * where no number of rows is worth naming, and beyond a million times. Itself an estimate: fix the number of rows in
 * advance; topping up until the check passes is a sequential test and breaks the level.
 */
export function scaleNeeded(
  rates: readonly Rate[],
  threshold: number,
  levels: Levels,
): Scale | null {
  const values = rates.map(rateOf);
  const largest =
    values.reduce((a, b) => Math.max(a, b), 0) - values.reduce((a, b) => Math.min(a, b), 1);
  if (Math.abs(threshold - largest) < threshold / 4 || rates.length < 2) return null;
  const to = largest < threshold ? 'pass' : 'fail';
  const factor =
    to === 'pass'
      ? factorToPass(rates, threshold, levels.pass)
      : factorToFail(rates, threshold, levels.fail);
  return factor === undefined ? null : { to, factor };
}
