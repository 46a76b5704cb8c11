/** Deciding on the largest difference or the smallest ratio of estimates over groups by their standard errors. */
import { bisect } from './bisection.ts';
import { contrastBound, contrastOf, contrastScore } from './estimate-contrast.ts';
import type { Estimate } from './estimate.ts';
import type { Levels } from './judgement.ts';
import { normalQuantile } from './normal.ts';
import { unionPValue } from './normal-range.ts';
import type { PairJudgement, PairTest } from './pair-bounds.ts';
import type { Pair, PairMeasure } from './pair-test.ts';

const LARGEST_TAU = 8;

/**
 * The statistic of an ordered pair, turned so that it grows with the disparity: of a − b = T with the larger first, of
 * a = T b with the smaller first (the linear contrast of E. C. Fieller 1954).
 */
function pairStatistic(measure: PairMeasure, a: Estimate, b: Estimate, threshold: number): number {
  return measure === 'difference'
    ? contrastScore(contrastOf(a, b, 1), threshold)
    : -contrastScore(contrastOf(a, b, threshold), 0);
}

/** Calls back with every ordered pair. */
function forEveryPair(
  estimates: readonly Estimate[],
  visit: (a: Estimate, b: Estimate, pair: Pair) => void,
): void {
  estimates.forEach((a, i) => {
    estimates.forEach((b, j) => {
      if (i !== j) visit(a, b, [i, j]);
    });
  });
}

function greatest(
  measure: PairMeasure,
  estimates: readonly Estimate[],
  threshold: number,
): { readonly z: number; readonly pair: Pair } {
  let best: { z: number; pair: Pair } = { z: -Infinity, pair: [0, 1] };
  forEveryPair(estimates, (a, b, pair) => {
    const z = pairStatistic(measure, a, b, threshold);
    if (z > best.z) best = { z, pair };
  });
  return best;
}

/** The threshold in units of the largest standard error of a group (of a logarithm, for a ratio), at most 8. */
function thresholdInErrors(
  measure: PairMeasure,
  estimates: readonly Estimate[],
  threshold: number,
): number {
  const variances = estimates.map(({ value, variance }) =>
    measure === 'difference' ? variance : variance / value ** 2,
  );
  const largest = Math.sqrt(variances.reduce((most, variance) => Math.max(most, variance), 0));
  const distance = measure === 'difference' ? threshold : -Math.log(threshold);
  if (largest === 0) return distance > 0 ? LARGEST_TAU : 0;
  return Math.min(LARGEST_TAU, distance / largest);
}

function pValueOf(
  measure: PairMeasure,
  estimates: readonly Estimate[],
  threshold: number,
  z: number,
): number {
  return unionPValue(estimates.length, thresholdInErrors(measure, estimates, threshold), z);
}

/**
 * Tests "the largest difference of two estimates is at most T" or "the smallest ratio of two positive estimates is at
 * least T" over two or more independent groups, as `testPairs` does for rates: an intersection–union test at level
 * `pass` for `holds`, one test of the greatest statistic at level `fail` for `broken`.
 */
export function testMeanPairs(
  measure: PairMeasure,
  estimates: readonly Estimate[],
  threshold: number,
  levels: Levels,
): PairTest {
  const { z, pair } = greatest(measure, estimates, threshold);
  const pValue = pValueOf(measure, estimates, threshold, z);
  const isKept = z <= -normalQuantile(1 - levels.pass);
  return { finding: pValue <= levels.fail ? 'broken' : isKept ? 'holds' : 'open', z, pair, pValue };
}

/** The ends between which the thresholds lie that the observed disparity does not keep: nobody's, and the observed one. */
function observedRange(
  measure: PairMeasure,
  estimates: readonly Estimate[],
): readonly [number, number] {
  const values = estimates.map(({ value }) => value);
  const most = values.reduce((a, b) => Math.max(a, b), -Infinity);
  const least = values.reduce((a, b) => Math.min(a, b), Infinity);
  return measure === 'difference' ? [0, most - least] : [1, Math.max(0, least / most)];
}

/** The largest disparity shown: the last threshold, from the strict end, that is broken at level `alpha`. */
function shownBound(measure: PairMeasure, estimates: readonly Estimate[], alpha: number): number {
  const [strict, observed] = observedRange(measure, estimates);
  const isBroken = (t: number): boolean =>
    pValueOf(measure, estimates, t, greatest(measure, estimates, t).z) <= alpha;
  return isBroken(strict) ? bisect(strict, observed, isBroken) : strict;
}

/** The largest disparity not excluded: up to here some pair is not shown to keep the threshold. */
function excludedBound(
  measure: PairMeasure,
  estimates: readonly Estimate[],
  quantile: number,
): number {
  if (measure === 'ratio') {
    const isKept = (t: number): boolean => greatest('ratio', estimates, t).z <= -quantile;
    return isKept(1) ? 1 : bisect(0, 1, isKept);
  }
  let best = 0;
  forEveryPair(estimates, (a, b) => {
    best = Math.max(best, contrastBound(contrastOf(a, b, 1), -quantile));
  });
  return best;
}

/** Where the last digits of a bound would contradict the tests at the threshold itself, the tests are right. */
function beside(bound: number, threshold: number, isAbove: boolean, isOutside: boolean): number {
  const step = 1e-12 * Math.max(1, Math.abs(threshold));
  if (isAbove) return isOutside ? Math.max(bound, threshold) : Math.min(bound, threshold - step);
  return isOutside ? Math.min(bound, threshold) : Math.max(bound, threshold + step);
}

/**
 * `testMeanPairs` with its inversions: for a difference `broken` ⇔ lower ≥ T and `holds` ⇔ upper ≤ T; for a ratio
 * `broken` ⇔ upper ≤ T and `holds` ⇔ lower ≥ T.
 */
export function judgeMeanPairs(
  measure: PairMeasure,
  estimates: readonly Estimate[],
  threshold: number,
  levels: Levels,
): PairJudgement {
  const test = testMeanPairs(measure, estimates, threshold, levels);
  const shown = shownBound(measure, estimates, levels.fail);
  const excluded = excludedBound(measure, estimates, normalQuantile(1 - levels.pass));
  const isDifference = measure === 'difference';
  const inner = beside(shown, threshold, isDifference, test.finding === 'broken');
  const outer = beside(excluded, threshold, !isDifference, test.finding === 'holds');
  const [lower, upper] = isDifference ? [Math.max(0, inner), outer] : [outer, Math.min(1, inner)];
  const { pair } = greatest(measure, estimates, shown);
  const { finding, z, pValue } = test;
  return { finding, lower, upper, z, pValue, boundPair: pair };
}
