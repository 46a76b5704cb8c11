/** How far the confidence limits of one pair of groups lie from its estimate, by inversion of its score tests. */
import { crossing } from './crossing.ts';
import type { PairMeasure } from './pair-test.ts';
import type { Rate } from './rate.ts';
import { differenceScore, ratioScore } from './score.ts';
import { scoreSkewness, unskewed } from './skewness.ts';

/** One of the two limits: a disparity that is shown, or the largest one that is not excluded. */
export type Limit = 'shown' | 'excluded';

/** A pair's disparity and its limit on one side. */
export interface PairReach {
  /** Of a difference p_a − p_b; of a ratio −min(p_a/p_b, 1): larger for more disparity. */
  readonly estimate: number;
  /** Positive or 0 up to the distance at which the limit lies; falls. */
  readonly excess: (distance: number) => number;
  /** The largest distance there is. */
  readonly most: number;
}

/** Further than this no mean of ratios is shown to be below 1. */
const FAR = 2;

function differenceReach(a: Rate, b: Rate, limit: Limit, quantile: number): PairReach {
  const estimate = a.successes / a.trials - b.successes / b.trials;
  if (limit === 'excluded') {
    const excess = (distance: number): number =>
      quantile + differenceScore(a, b, estimate + distance).z;
    return { estimate, excess, most: 1 - estimate };
  }
  const excess = (distance: number): number => {
    const score = differenceScore(a, b, estimate - distance);
    return quantile - unskewed(score.z, scoreSkewness(a, b, score));
  };
  return { estimate, excess, most: estimate + 1 };
}

function ratioReach(a: Rate, b: Rate, limit: Limit, quantile: number): PairReach {
  const ratio = (a.successes * b.trials) / (a.trials * b.successes);
  // A ratio of 1 or more is a disparity of the pair the other way round; of this one it shows nothing.
  const isLess = ratio < 1;
  const estimate = isLess ? ratio : 1;
  if (limit === 'excluded') {
    const excess = (distance: number): number => quantile - ratioScore(a, b, estimate - distance).z;
    // A ratio of 0 has no standard error; it is approached, not touched.
    return { estimate: -estimate, excess, most: Math.max(0, estimate - 1e-12) };
  }
  const excess = (distance: number): number => {
    if (!isLess) return Infinity;
    const t = estimate + distance;
    const score = ratioScore(a, b, t);
    return quantile - unskewed(-score.z, -scoreSkewness(a, b, score, t));
  };
  return { estimate: -estimate, excess, most: FAR };
}

/**
 * The limit of a pair where its statistic (Miettinen & Nurminen 1985; Farrington & Manning 1990; for `shown` less its
 * skewness) reaches a standard normal quantile.
 */
export function pairReach(
  measure: PairMeasure,
  a: Rate,
  b: Rate,
  limit: Limit,
  quantile: number,
): PairReach {
  const reach = measure === 'difference' ? differenceReach : ratioReach;
  return reach(a, b, limit, quantile);
}

/** The distance of the limit. */
export function reachOf({ excess, most }: PairReach): number {
  return most <= 0 || excess(most) >= 0 ? Math.max(0, most) : crossing(0, most, excess, 1e-12);
}
