/** Deciding on the largest difference or the smallest ratio over groups, and the interval that says the same. */
import { crossing } from './crossing.ts';
import { settle, type Judgement, type Levels } from './judgement.ts';
import { normalQuantile } from './normal.ts';
import {
  forEachPair,
  isWithin,
  pairPValue,
  pairScore,
  type Pair,
  type PairMeasure,
} from './pair-test.ts';
import type { Rate } from './rate.ts';

/** A judgement about pairs with the numbers it rests on. */
export interface PairJudgement extends Judgement {
  readonly z: number;
  readonly pValue: number;
  /** The pair whose bound speaks loudest against the threshold. */
  readonly boundPair: Pair;
}

/** A bound and the pair that gives it. */
interface Bound {
  readonly value: number;
  readonly pair: Pair;
}

/** The end of the scale where nobody can break the threshold, and the other one. */
const SCALE = { difference: { strict: 0, loose: 1 }, ratio: { strict: 1, loose: 0 } } as const;

/**
 * The boundary in the threshold, from where it is known to hold, up to which `excess` of a pair's statistic is
 * positive or zero; undefined when it is negative from the start.
 */
function pairBoundary(
  measure: PairMeasure,
  a: Rate,
  b: Rate,
  from: number,
  excess: (z: number, threshold: number) => number,
): number | undefined {
  const { loose } = SCALE[measure];
  const at = (t: number): number => excess(pairScore(measure, a, b, t).z, t);
  if (at(from) < 0) return undefined;
  // A ratio of 0 or a difference of 1 has no standard error to speak of; the ends are approached, not touched.
  const last = measure === 'difference' ? loose : 1e-12;
  return at(last) >= 0 ? loose : crossing(from, last, at);
}

/** The strict end of the thresholds, or beside it where nothing can be tested. */
const startOf = (measure: PairMeasure): number => (measure === 'difference' ? 0 : 1 - 1e-12);

/** The largest disparity shown: the last threshold, from the strict end, that some pair breaks at level `alpha`. */
function shownBound(
  measure: PairMeasure,
  rates: readonly Rate[],
  alpha: number,
): Bound | undefined {
  let best: Bound | undefined;
  let record = -Infinity;
  // In logarithms a tail is nearly a parabola, and the search a few steps.
  const excess = (z: number, t: number): number =>
    Math.log(alpha / Math.max(Number.MIN_VALUE, pairPValue(measure, rates, t, z)));
  forEachPair(measure, rates, (a, b, i, j) => {
    const from = best?.value ?? startOf(measure);
    if (isWithin(measure, a, b, from)) return 'closer';
    const z = pairScore(measure, a, b, from).z;
    if (z <= record) return undefined;
    record = z;
    const value = pairBoundary(measure, a, b, from, excess);
    if (value !== undefined) {
      best = { value, pair: [i, j] };
      record = pairScore(measure, a, b, value).z;
    }
    return undefined;
  });
  return best;
}

/** The largest disparity not excluded: up to here some pair is not shown to keep the threshold. */
function excludedBound(measure: PairMeasure, rates: readonly Rate[], quantile: number): number {
  const { strict, loose } = SCALE[measure];
  let best: number = strict;
  const excess = (z: number): number => z + quantile;
  forEachPair(measure, rates, (a, b) => {
    if (best === loose) return 'closer';
    const from = best === strict ? startOf(measure) : best;
    best = pairBoundary(measure, a, b, from, excess) ?? best;
    return undefined;
  });
  return best;
}

/** The greatest statistic over ordered pairs at a threshold. */
function greatest(measure: PairMeasure, rates: readonly Rate[], threshold: number): Bound {
  let best: Bound = { value: -Infinity, pair: [0, 1] };
  forEachPair(measure, rates, (a, b, i, j) => {
    if (best.value > 0 && isWithin(measure, a, b, threshold)) return 'closer';
    const { z } = pairScore(measure, a, b, threshold);
    if (z > best.value) best = { value: z, pair: [i, j] };
    return undefined;
  });
  return best;
}

/** What the tests at the threshold say, without the bounds. */
export interface PairTest {
  readonly finding: Judgement['finding'];
  /** The greatest pair statistic at the threshold, the pair that has it, and the p-value of "no pair breaks it". */
  readonly z: number;
  readonly pair: Pair;
  readonly pValue: number;
}

/**
 * Tests "the largest difference is at most T" or "the smallest ratio is at least T" over two or more groups.
 *
 * `holds` is an intersection–union test (Berger 1982, Technometrics 24:295): every ordered pair is shown to keep T,
 * each at level `pass`. `broken` is one test of the greatest pair statistic at level `fail`, with the range of normal
 * variables as its null distribution.
 */
export function testPairs(
  measure: PairMeasure,
  rates: readonly Rate[],
  threshold: number,
  levels: Levels,
): PairTest {
  const { value: z, pair } = greatest(measure, rates, threshold);
  const pValue = pairPValue(measure, rates, threshold, z);
  const isKept = z <= -normalQuantile(1 - levels.pass);
  return { finding: pValue <= levels.fail ? 'broken' : isKept ? 'holds' : 'open', z, pair, pValue };
}

/**
 * `testPairs` with its exact inversions: for a difference `broken` ⇔ lower ≥ T and `holds` ⇔ upper ≤ T; for a ratio
 * `broken` ⇔ upper ≤ T and `holds` ⇔ lower ≥ T.
 */
export function judgePairs(
  measure: PairMeasure,
  rates: readonly Rate[],
  threshold: number,
  levels: Levels,
): PairJudgement {
  const { finding, z, pair, pValue } = testPairs(measure, rates, threshold, levels);
  const shown = shownBound(measure, rates, levels.fail);
  const inner = shown?.value ?? SCALE[measure].strict;
  const outer = excludedBound(measure, rates, normalQuantile(1 - levels.pass));
  const [lower, upper] = measure === 'difference' ? [inner, outer] : [outer, inner];
  const [above, below] =
    measure === 'difference' ? (['broken', 'holds'] as const) : (['holds', 'broken'] as const);
  const settled = settle({ finding, lower, upper }, threshold, above, below);
  return { ...settled, z, pValue, boundPair: shown?.pair ?? pair };
}
