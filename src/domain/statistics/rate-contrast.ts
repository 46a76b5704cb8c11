/** A rate held against another one from both sides, as comparisons of a union test. */
import { normalCdf } from './normal.ts';
import type { PairMeasure } from './pair-test.ts';
import { rateOf, type Rate } from './rate.ts';
import { differenceScore, ratioScore } from './score.ts';
import { scoreSkewness, unskewed } from './skewness.ts';
import type { Comparison, Statistic, UnionQuestion } from './union-test.ts';

/** Which side of the other rate is asked about. */
export type Sides = 'both' | 'above' | 'below';

/**
 * Two rates and how far apart they may be at a threshold. For a difference: the most by which the rate may lie above
 * the other, and below it (1 or more: cannot be exceeded). For a ratio: the least rate/other, and the least other/rate
 * (0 or less: cannot be missed); for `below` and `above` the other rate.
 */
export interface RateContrast {
  readonly rate: Rate;
  readonly other: Rate;
  readonly limits: (threshold: number) => { readonly above: number; readonly below: number };
}

const IMPOSSIBLE: Statistic = { z: -Infinity, against: -Infinity };

/** `a` is the higher one: its difference from `b` has a ceiling, the ratio b/a a floor. */
function statistic(measure: PairMeasure, a: Rate, b: Rate, limit: number): Statistic {
  if (measure === 'difference') {
    if (limit >= 1) return IMPOSSIBLE;
    const score = differenceScore(a, b, limit);
    return { z: score.z, against: unskewed(score.z, scoreSkewness(a, b, score)) };
  }
  if (limit <= 0) return IMPOSSIBLE;
  const score = ratioScore(b, a, limit);
  return { z: -score.z, against: unskewed(-score.z, -scoreSkewness(b, a, score, limit)) };
}

/** Independent draws behind a rate. */
const drawsOf = ({ trials, independent }: Rate): number => Math.min(trials, independent ?? trials);

/** Distance between the two limits in standard errors of the compared estimate, at least. */
function gap(
  measure: PairMeasure,
  { rate, other, limits }: RateContrast,
  threshold: number,
): number {
  const { above, below } = limits(threshold);
  const inverse = 1 / drawsOf(rate) + 1 / drawsOf(other);
  // 0.5 is the largest standard deviation of one trial, so no estimate is needed.
  if (measure === 'difference') return (above + below) / (0.5 * Math.sqrt(inverse));
  const pooled = rateOf({
    successes: rate.successes + other.successes,
    trials: rate.trials + other.trials,
  });
  if (pooled === 0 || pooled === 1) return 0;
  return -Math.log(above * below) / Math.sqrt(((1 - pooled) / pooled) * inverse);
}

/** P(one of the two statistics is `z` or more) at most: the other limit is `gap` further away. */
function tail(
  measure: PairMeasure,
  contrast: RateContrast,
  sides: Sides,
  t: number,
  z: number,
): number {
  const { above, below } = contrast.limits(t);
  const can = (limit: number): boolean => (measure === 'difference' ? limit < 1 : limit > 0);
  const open = [sides !== 'below' && can(above), sides !== 'above' && can(below)];
  const count = open.filter(Boolean).length;
  if (count < 2) return count * normalCdf(-z);
  return normalCdf(-z) + normalCdf(-z - gap(measure, contrast, t));
}

/**
 * "Every contrast keeps the threshold." A union's p-value is the sum over contrasts (Bonferroni), each with what the
 * nearer and the further limit contribute: never anti-conservative, however the contrasts depend on each other.
 */
export function contrastQuestion(
  measure: PairMeasure,
  contrasts: readonly RateContrast[],
  sides: Sides = 'both',
): UnionQuestion {
  const comparisons = contrasts.flatMap(({ rate, other, limits }): Comparison[] => [
    ...(sides === 'below' ? [] : [(t: number) => statistic(measure, rate, other, limits(t).above)]),
    ...(sides === 'above' ? [] : [(t: number) => statistic(measure, other, rate, limits(t).below)]),
  ]);
  const [strict, loose] = measure === 'difference' ? [0, 1] : [1, 0];
  const pValue = (t: number, z: number): number => {
    // No limit can be exceeded, so none is.
    if (z === -Infinity) return 1;
    const union = contrasts.reduce((p, contrast) => p + tail(measure, contrast, sides, t, z), 0);
    return Math.min(1, union);
  };
  return { comparisons, strict, loose, pValue };
}
