/** Score statistics of two groups pooled over strata with the weights of Mantel and Haenszel. */
import type { PairMeasure } from './pair-test.ts';
import type { Rate } from './rate.ts';
import { differenceScore, ratioScore, type Score } from './score.ts';
import { scoreSkewness } from './skewness.ts';

/** Two groups in one stratum, both with trials. */
export type StratumPair = readonly [Rate, Rate];

/** A pooled statistic and the skewness of the estimate under the hypothesis. */
export interface PooledScore {
  readonly z: number;
  readonly skewness: number;
}

/** The Mantel–Haenszel weight of a stratum: n_a n_b/(n_a + n_b), the inverse of 1/n_a + 1/n_b. */
export const stratumWeight = ([a, b]: StratumPair): number =>
  (a.trials * b.trials) / (a.trials + b.trials);

/** What a stratum adds: all in units of the weighted sum. */
interface Part {
  readonly difference: number;
  readonly variance: number;
  readonly third: number;
  readonly shift: number;
  readonly expected: readonly [number, number, number, number];
}

function partOf([a, b]: StratumPair, score: Score, delta: number, weight: number): Part {
  const w = stratumWeight([a, b]);
  const [p1, p2] = score.restricted;
  return {
    difference: w * (a.successes / a.trials - (weight * b.successes) / b.trials - delta),
    variance: w * w * score.variance,
    third: w ** 3 * scoreSkewness(a, b, score, weight) * score.variance ** 1.5,
    shift: w * (1 / a.trials + weight / b.trials),
    expected: [a.trials * p1, a.trials * (1 - p1), b.trials * p2, b.trials * (1 - p2)],
  };
}

function pool(parts: readonly Part[]): PooledScore {
  let [difference, variance, third, shift] = [0, 0, 0, 0];
  const expected = [0, 0, 0, 0];
  for (const part of parts) {
    difference += part.difference;
    variance += part.variance;
    third += part.third;
    shift = Math.max(shift, part.shift);
    part.expected.forEach((count, cell) => (expected[cell] = (expected[cell] ?? 0) + count));
  }
  // As for one stratum: half a success at full strength, fading out as the expected counts of all strata grow.
  const least = expected.reduce((a, b) => Math.min(a, b), Infinity);
  const shrink = 0.5 * (least > 10 ? 10 / least : 1) * shift;
  const d = Math.sign(difference) * Math.max(0, Math.abs(difference) - shrink);
  if (variance > 0) return { z: d / Math.sqrt(variance), skewness: third / variance ** 1.5 };
  return { z: d === 0 ? 0 : d * Infinity, skewness: 0 };
}

/**
 * The statistic of "the pooled difference is δ": Σ w_k (p_ak − p_bk)/Σ w_k = δ with w_k = n_ak n_bk/(n_ak + n_bk)
 * (Greenland & Robins 1985, Biometrics 41:55), each stratum's variance at its maximum-likelihood rates under p_a − p_b = δ
 * (Miettinen & Nurminen 1985, Statistics in Medicine 4:213, §7), so that it holds for many small strata too (as the
 * variance of Sato 1989 does). Where differences vary between strata the variance is too large rather than too small. Of one stratum it is `differenceScore`.
 */
export function pooledDifferenceScore(strata: readonly StratumPair[], delta: number): PooledScore {
  return pool(strata.map(([a, b]) => partOf([a, b], differenceScore(a, b, delta), delta, 1)));
}

/**
 * The statistic of "the pooled ratio is T": Σ w_k p_ak = T Σ w_k p_bk, the ratio of Mantel and Haenszel, each stratum's
 * variance at its rates under p_a = T p_b. Of one stratum it is `ratioScore`.
 */
export function pooledRatioScore(strata: readonly StratumPair[], t: number): PooledScore {
  return pool(strata.map(([a, b]) => partOf([a, b], ratioScore(a, b, t), 0, t)));
}

/** The pooled difference or ratio as it is observed; NaN without a stratum, or with a ratio to 0. */
export function pooledEstimate(measure: PairMeasure, strata: readonly StratumPair[]): number {
  let [first, second, total] = [0, 0, 0];
  for (const pair of strata) {
    const w = stratumWeight(pair);
    first += (w * pair[0].successes) / pair[0].trials;
    second += (w * pair[1].successes) / pair[1].trials;
    total += w;
  }
  if (measure === 'difference') return (first - second) / total;
  return second === 0 ? Number.NaN : first / second;
}
