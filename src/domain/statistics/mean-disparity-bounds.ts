/** Deciding on the mean of two disparities over independent rows, as of true positive and of false positive rates. */
import type { Judgement, Levels } from './judgement.ts';
import { normalQuantile } from './normal.ts';
import { pairReach, reachOf, type Limit } from './pair-reach.ts';
import type { Pair, PairMeasure } from './pair-test.ts';
import type { Rate } from './rate.ts';

/** The groups' rates of two kinds; rows of one kind are not rows of the other. */
export type TwoRates = readonly [readonly Rate[], readonly Rate[]];

/** A judgement of a mean with the pair of each rate that speaks loudest against the threshold. */
export interface MeanJudgement extends Judgement {
  readonly boundPairs: readonly [Pair, Pair];
}

/** A pair's disparity, larger for more of it, and how far one of its limits lies from it. */
interface Reach {
  readonly estimate: number;
  readonly reach: number;
  readonly pair: Pair;
}

/**
 * The pairs that can give the greatest sum, the largest disparity first: no other has a larger one and a limit that
 * counts for more as well. One statistic tells that of most pairs; only those that are kept are inverted.
 */
function frontier(
  measure: PairMeasure,
  rates: readonly Rate[],
  limit: Limit,
  quantile: number,
): Reach[] {
  const order = rates
    .flatMap((a, i) =>
      rates.flatMap((b, j) =>
        i === j ? [] : [{ ...pairReach(measure, a, b, limit, quantile), pair: [i, j] as const }],
      ),
    )
    .sort((a, b) => b.estimate - a.estimate);
  const kept: Reach[] = [];
  let record: number | undefined;
  for (const one of order) {
    // Far away counts for more where nothing is excluded, and for less where something is shown.
    const beyond = record === undefined ? undefined : record <= one.most && one.excess(record) >= 0;
    if (beyond === (limit === 'shown')) continue;
    const reach = reachOf(one);
    if (record !== undefined && (limit === 'shown' ? reach >= record : reach <= record)) continue;
    record = reach;
    kept.push({ estimate: one.estimate, reach, pair: one.pair });
  }
  return kept;
}

/** The greatest e_1 + e_2 ± √(r_1² + r_2²) over pairs of both rates, and the pairs that give it. */
function greatestSum(first: readonly Reach[], second: readonly Reach[], sign: 1 | -1) {
  let value = -Infinity;
  let pairs: readonly [Pair, Pair] = [
    [0, 1],
    [0, 1],
  ];
  for (const a of first) {
    for (const b of second) {
      const sum = a.estimate + b.estimate + sign * Math.hypot(a.reach, b.reach);
      if (sum > value) [value, pairs] = [sum, [a.pair, b.pair]];
    }
  }
  return { value, pairs };
}

/** One of the two bounds of the mean disparity, and the pairs it comes from. */
function bound(measure: PairMeasure, [first, second]: TwoRates, limit: Limit, level: number) {
  const quantile = normalQuantile(1 - level);
  const { value, pairs } = greatestSum(
    frontier(measure, first, limit, quantile),
    frontier(measure, second, limit, quantile),
    limit === 'shown' ? -1 : 1,
  );
  const disparity = value / 2;
  return { value: measure === 'difference' ? disparity : -disparity, pairs };
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/**
 * Judges "the mean of the largest differences of two rates is at most T", or "the mean of the smallest ratios is at
 * least T" (equalized odds with `agg='mean'`). Two groups at least for each rate.
 *
 * For one pair of groups of each rate the sum of the disparities d_1 + d_2 has the limits
 * d̂_1 + d̂_2 ± √((d̂_1 − l_1)² + (d̂_2 − l_2)²), with l the score limits of the pairs (MOVER: Zou & Donner 2008, Statistics in
 * Medicine 27:1693). `upper` is half the greatest upper limit over all combinations of pairs, each at level `pass`:
 * the threshold holds when every combination keeps it (intersection–union test). `lower` is half the greatest lower limit
 * with the level `fail` shared by all G_1(G_1 − 1) G_2(G_2 − 1) combinations (Bonferroni). For a ratio mirrored.
 */
export function judgeMeanDisparity(
  measure: PairMeasure,
  rates: TwoRates,
  threshold: number,
  levels: Levels,
): MeanJudgement {
  const combinations = rates.reduce((n, { length }) => n * length * (length - 1), 1);
  const shown = bound(measure, rates, 'shown', levels.fail / combinations);
  const excluded = bound(measure, rates, 'excluded', levels.pass);
  const isFloor = measure === 'ratio';
  const ends = [clamp(shown.value), clamp(excluded.value)] as const;
  const [lower, upper] = isFloor ? [ends[1], ends[0]] : ends;
  const isBroken = isFloor ? upper <= threshold : lower >= threshold;
  const isKept = isFloor ? lower >= threshold : upper <= threshold;
  return {
    finding: isBroken ? 'broken' : isKept ? 'holds' : 'open',
    lower,
    upper,
    boundPairs: shown.pairs,
  };
}
