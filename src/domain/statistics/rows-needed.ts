/** How many times the rows at hand, groups in the same shares, would decide at the observed rates. */
import { bisect } from './bisection.ts';
import type { Levels } from './judgement.ts';
import { normalCdf, normalQuantile } from './normal.ts';
import { unionPValue } from './normal-range.ts';
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

/**
 * The chance that at `k` times the counts every observed rate comes out at `threshold` or below, when the rates are
 * those at hand: normal tails with half a count added, which covers every rounding of threshold × trials. A group
 * that is there already counts as certain, so the chance falls as k grows.
 */
function allAtMost(rates: readonly Rate[], threshold: number, k: number): number {
  return rates.reduce((chance, rate) => {
    const p = rateOf(rate);
    const trials = k * rate.trials;
    if (p <= threshold) return chance;
    return chance * normalCdf((threshold + 0.5 / trials - p) / Math.sqrt((p * (1 - p)) / trials));
  }, 1);
}

/** The chance of rates among which no difference could exceed the threshold: nothing is decided by them. */
function undecidableChance(rates: readonly Rate[], threshold: number, k: number): number {
  const failures = rates.map(({ successes, trials }) => ({
    successes: trials - successes,
    trials,
  }));
  return allAtMost(rates, threshold, k) + allAtMost(failures, threshold, k);
}

/**
 * Every pair has to be shown to keep the threshold, and a difference above it has to be possible at the rates that come
 * out: the largest of the pairs' factors at which the chances of missing either add up to 0.1 at most.
 */
function factorToPass(
  rates: readonly Rate[],
  threshold: number,
  alpha: number,
): number | undefined {
  // Certain at every k; beyond here the rates of every pair have a variance.
  if (undecidableChance(rates, threshold, 1) >= 1) return undefined;
  const quantile = normalQuantile(1 - alpha);
  /** By how many standard errors of the observed rates a pair's statistic may rise before the pair is missed. */
  const reserve = (a: Rate, b: Rate, k: number): number => {
    const { z, spread } = scaled(a, b, threshold, k);
    return (-quantile - z) / spread;
  };
  const suffices = (least: number, k: number): boolean =>
    unionPValue(rates.length, 0, least) + undecidableChance(rates, threshold, k) <= BETA;
  let factor: number | undefined = 1;
  let record = Infinity;
  forEachPair('difference', rates, (a, b) => {
    if (factor === undefined) return 'closer';
    const least = reserve(a, b, factor);
    if (least >= record) return undefined;
    record = least;
    if (suffices(least, factor)) return undefined;
    factor = leastFactor((k) => suffices(reserve(a, b, k), k));
    record = factor === undefined ? record : reserve(a, b, factor);
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
 * where no number of rows is worth naming, beyond a million times, and where no difference could exceed T. Itself an estimate: fix the number of rows in
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
