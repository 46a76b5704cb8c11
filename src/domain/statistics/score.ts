/**
 * Score statistics of two proportions, with a continuity correction that fades out as the expected counts grow.
 * Defined at zero cells, and monotone in the hypothesis.
 */
import type { Rate } from './rate.ts';

/** A score statistic and what it is made of. */
export interface Score {
  /** Standard normal under the hypothesis; ±Infinity where the variance is 0 and the rates contradict it. */
  readonly z: number;
  /** Variance of the estimated difference under the hypothesis. */
  readonly variance: number;
  /** Maximum-likelihood rates under the hypothesis. */
  readonly restricted: readonly [number, number];
  /** Least expected count under the hypothesis. */
  readonly leastExpected: number;
}

const clamp = (value: number, low: number, high: number): number =>
  value < low ? low : value > high ? high : value;

/** κ: the share of the continuity correction that is applied. Continuous, or z would jump (full at 10 or fewer). */
const correctionShare = (leastExpected: number): number =>
  leastExpected > 10 ? 10 / leastExpected : 1;

const leastExpected = (a: Rate, b: Rate, p1: number, p2: number): number =>
  Math.min(a.trials * p1, a.trials * (1 - p1), b.trials * p2, b.trials * (1 - p2));

function standardise(difference: number, shrink: number, variance: number): number {
  const d = Math.sign(difference) * Math.max(0, Math.abs(difference) - shrink);
  if (variance > 0) return d / Math.sqrt(variance);
  return d === 0 ? 0 : d * Infinity;
}

/** The restricted estimate of the second rate when the first exceeds it by δ: the root of a cubic, in closed form. */
function restrictedSecond({ successes: x1, trials: n1 }: Rate, b: Rate, delta: number): number {
  const { successes: x2, trials: n2 } = b;
  const l3 = n1 + n2;
  const c = x1 + x2;
  const l2 = (n1 + 2 * n2) * delta - l3 - c;
  const l1 = (n2 * delta - l3 - 2 * x2) * delta + c;
  const l0 = x2 * delta * (1 - delta);
  const third = l2 / (3 * l3);
  const q = third ** 3 - (l1 * l2) / (6 * l3 * l3) + l0 / (2 * l3);
  const s = Math.sqrt(Math.max(0, third * third - l1 / (3 * l3)));
  const p = q < 0 ? -s : s;
  const angle = p === 0 ? 0 : (Math.PI + Math.acos(clamp(q / p ** 3, -1, 1))) / 3;
  const root = p === 0 ? -third : 2 * p * Math.cos(angle) - third;
  return clamp(root, Math.max(0, -delta), Math.min(1, 1 - delta));
}

/**
 * The score statistic of H₀: p_a − p_b = δ (Miettinen & Nurminen 1985, Statistics in Medicine 4:213), corrected for
 * continuity unless told not to. Positive when the observed difference exceeds δ.
 */
export function differenceScore(a: Rate, b: Rate, delta: number, isCorrected = true): Score {
  const { trials: n1 } = a;
  const { trials: n2 } = b;
  const p2 = restrictedSecond(a, b, delta);
  const p1 = clamp(p2 + delta, 0, 1);
  const total = n1 + n2;
  const variance = ((p1 * (1 - p1)) / n1 + (p2 * (1 - p2)) / n2) * (total / (total - 1));
  const least = leastExpected(a, b, p1, p2);
  const shrink = isCorrected ? 0.5 * correctionShare(least) * (1 / n1 + 1 / n2) : 0;
  const z = standardise(a.successes / n1 - b.successes / n2 - delta, shrink, variance);
  return { z, variance, restricted: [p1, p2], leastExpected: least };
}

/**
 * The score statistic of H₀: p_a = T · p_b, T > 0 (Farrington & Manning 1990, Statistics in Medicine 9:1447;
 * Miettinen & Nurminen 1985), corrected for continuity unless told not to. Positive when p_a exceeds T · p_b.
 */
export function ratioScore(a: Rate, b: Rate, t: number, isCorrected = true): Score {
  const { successes: x1, trials: n1 } = a;
  const { successes: x2, trials: n2 } = b;
  const total = n1 + n2;
  const quadratic = total * t;
  const linear = -(n1 * t + x1 + n2 + x2 * t);
  const constant = x1 + x2;
  const root = Math.sqrt(Math.max(0, linear * linear - 4 * quadratic * constant));
  const p2 = clamp((-linear - root) / (2 * quadratic), 0, Math.min(1, 1 / t));
  const p1 = t * p2;
  const variance = ((p1 * (1 - p1)) / n1 + (t * t * p2 * (1 - p2)) / n2) * (total / (total - 1));
  const least = leastExpected(a, b, p1, p2);
  const shrink = isCorrected ? 0.5 * correctionShare(least) * (1 / n1 + t / n2) : 0;
  const z = standardise(x1 / n1 - (t * x2) / n2, shrink, variance);
  return { z, variance, restricted: [p1, p2], leastExpected: least };
}
