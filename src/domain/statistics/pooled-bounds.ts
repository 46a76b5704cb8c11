/** Deciding on the largest difference or the smallest ratio over groups, pooled over control strata. */
import type { Levels } from './judgement.ts';
import { normalCdf } from './normal.ts';
import type { Pair, PairMeasure } from './pair-test.ts';
import {
  pooledDifferenceScore,
  pooledEstimate,
  pooledRatioScore,
  stratumWeight,
  type StratumPair,
} from './pooled-score.ts';
import type { Rate } from './rate.ts';
import { unskewed } from './skewness.ts';
import {
  judgeUnion,
  type Statistic,
  type UnionJudgement,
  type UnionQuestion,
} from './union-test.ts';

/** The rates of the groups in one stratum, groups in the same order in all; no trials: the group is absent there. */
export type StratumRates = readonly Rate[];

/** Two groups with the strata in which both occur. */
interface PooledPair {
  readonly pair: Pair;
  readonly strata: readonly StratumPair[];
}

function pairsOf(strata: readonly StratumRates[]): PooledPair[] {
  const groups = strata[0]?.length ?? 0;
  return Array.from({ length: groups }, (_, i) => i).flatMap((i) =>
    Array.from({ length: groups - i - 1 }, (_, k): PooledPair => {
      const pair: Pair = [i, i + k + 1];
      const common = strata.flatMap((rates): StratumPair[] => {
        const [a, b] = [rates[pair[0]], rates[pair[1]]];
        return a !== undefined && b !== undefined && a.trials > 0 && b.trials > 0 ? [[a, b]] : [];
      });
      return { pair, strata: common };
    }),
  );
}

/** Pairs of groups that have no stratum in common: nothing compares them. */
export function incomparablePairs(strata: readonly StratumRates[]): Pair[] {
  return pairsOf(strata)
    .filter((pooled) => pooled.strata.length === 0)
    .map(({ pair }) => pair);
}

/** The largest pooled difference, or the smallest pooled ratio, over ordered pairs as observed; NaN without any. */
export function pooledDisparity(measure: PairMeasure, strata: readonly StratumRates[]): number {
  const values = pairsOf(strata).flatMap((pooled) => {
    const back = pooled.strata.map(([a, b]): StratumPair => [b, a]);
    return [pooledEstimate(measure, pooled.strata), pooledEstimate(measure, back)];
  });
  const known = values.filter((value) => !Number.isNaN(value));
  if (known.length === 0) return Number.NaN;
  return known.reduce((x, y) => (measure === 'difference' ? Math.max(x, y) : Math.min(x, y)));
}

/** `high` is asked to lie above the other by no more than the threshold, or the other by no less than that ratio of it. */
function statistic(measure: PairMeasure, strata: readonly StratumPair[], t: number): Statistic {
  if (measure === 'difference') {
    const { z, skewness } = pooledDifferenceScore(strata, t);
    return { z, against: unskewed(z, skewness) };
  }
  const { z, skewness } = pooledRatioScore(strata, t);
  return { z: -z, against: unskewed(-z, -skewness) };
}

/** Distance between the two limits of a pair in standard errors, at least, over what the threshold makes of it. */
function gapScale(measure: PairMeasure, strata: readonly StratumPair[]): number {
  const weight = strata.reduce((sum, pair) => sum + stratumWeight(pair), 0);
  // The variance of a trial is ¼ at most, so no estimate is needed.
  if (measure === 'difference') return 4 * Math.sqrt(weight);
  const [successes, trials] = strata
    .flat()
    .reduce<readonly [number, number]>(
      ([x, n], rate) => [x + rate.successes, n + rate.trials],
      [0, 0],
    );
  const pooled = successes / trials;
  return pooled === 0 || pooled === 1 ? 0 : 2 * Math.sqrt((weight * pooled) / (1 - pooled));
}

/** The question of `judgePooled`. */
export function pooledQuestion(
  measure: PairMeasure,
  strata: readonly StratumRates[],
): UnionQuestion {
  const pairs = pairsOf(strata).filter((pooled) => pooled.strata.length > 0);
  const comparisons = pairs.flatMap((pooled) => {
    const back = pooled.strata.map(([a, b]): StratumPair => [b, a]);
    return [pooled.strata, back].map((side) => (t: number) => statistic(measure, side, t));
  });
  const scales = pairs.map((pooled) => gapScale(measure, pooled.strata));
  const pValue = (t: number, z: number): number => {
    const factor = measure === 'difference' ? t : -Math.log(t);
    const further = scales.reduce((p, scale) => p + normalCdf(-z - factor * scale), 0);
    return Math.min(1, pairs.length * normalCdf(-z) + further);
  };
  const [strict, loose] = measure === 'difference' ? [0, 1] : [1, 0];
  return { comparisons, strict, loose, pValue };
}

/**
 * Judges "no two groups differ by more than T when strata are held fixed": the pooled difference
 * Σ_k w_k (p_ik − p_jk)/Σ_k w_k of every ordered pair, w_k = n_ik n_jk/(n_ik + n_jk), over the strata in which both
 * occur (`pooledDifferenceScore`); or the pooled ratio Σ_k w_k p_ik/Σ_k w_k p_jk. `broken`: Σ over pairs of
 * [Φ(−Z) + Φ(−Z − gap)] ≤ level (Bonferroni: weights differ from pair to pair, so the pairs are no differences of one number a
 * group), gap = 4 T √(Σ_k w_k) for a difference. Pairs without a common stratum are left out: see `incomparablePairs`.
 */
export function judgePooled(
  measure: PairMeasure,
  strata: readonly StratumRates[],
  threshold: number,
  levels: Levels,
): UnionJudgement & { readonly boundPair: Pair } {
  const judged = judgeUnion(pooledQuestion(measure, strata), threshold, levels);
  const pairs = pairsOf(strata).filter((pooled) => pooled.strata.length > 0);
  const [i, j] = pairs[Math.floor(judged.worst / 2)]?.pair ?? [0, 1];
  const isForward = judged.worst % 2 === 0;
  // For a difference the higher group first, for a ratio the lower (the numerator) first, as everywhere.
  return { ...judged, boundPair: isForward ? [i, j] : [j, i] };
}
