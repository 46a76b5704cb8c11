/** A group against another within strata: does a difference remain when the control features are held fixed? */
import { chiSquareUpperTail } from '../statistics/chi-square.ts';
import { normalQuantile } from '../statistics/normal.ts';
import type { Rate } from '../statistics/rate.ts';

/** Both groups in one level of the control features. */
export interface RatePair {
  readonly a: Rate;
  readonly b: Rate;
}

export interface CochranMantelHaenszel {
  /** χ² with one degree of freedom. */
  readonly statistic: number;
  readonly pValue: number;
  /** Mantel–Haenszel odds of success of `a` relative to `b`; null where it is infinite. */
  readonly oddsRatio: number | null;
  /** After Robins, Breslow & Greenland (1986, Biometrics 42:311); null where the odds ratio is 0 or infinite. */
  readonly interval: readonly [number, number] | null;
  /** Strata that say something: both groups are there and neither all nor none succeed. */
  readonly strata: number;
}

interface Cells {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly total: number;
}

const cellsOf = ({ a, b }: RatePair): Cells => ({
  a: a.successes,
  b: a.trials - a.successes,
  c: b.successes,
  d: b.trials - b.successes,
  total: a.trials + b.trials,
});

const isInformative = ({ a, b, c, d }: Cells): boolean =>
  a + b > 0 && c + d > 0 && a + c > 0 && b + d > 0;

/** ln of the odds ratio has this standard error. */
function logError(strata: readonly Cells[]): number {
  let [r, s, pr, cross, qs] = [0, 0, 0, 0, 0];
  for (const { a, b, c, d, total } of strata) {
    const [ri, si] = [(a * d) / total, (b * c) / total];
    const [p, q] = [(a + d) / total, (b + c) / total];
    r += ri;
    s += si;
    pr += p * ri;
    cross += p * si + q * ri;
    qs += q * si;
  }
  return Math.sqrt(pr / (2 * r * r) + cross / (2 * r * s) + qs / (2 * s * s));
}

function intervalOf(
  strata: readonly Cells[],
  oddsRatio: number,
  confidence: number,
): readonly [number, number] {
  const reach = normalQuantile((1 + confidence) / 2) * logError(strata);
  return [oddsRatio * Math.exp(-reach), oddsRatio * Math.exp(reach)];
}

/**
 * The Cochran–Mantel–Haenszel test of "odds ratio 1 in every stratum" and the common odds ratio, as R's
 * `mantelhaen.test`: continuity correction ½, none where the sums differ by less. Undefined when no stratum says
 * anything. `confidence` inside (0, 1).
 */
export function cochranMantelHaenszel(
  pairs: readonly RatePair[],
  confidence = 0.95,
  isCorrected = true,
): CochranMantelHaenszel | undefined {
  const strata = pairs.map(cellsOf).filter(isInformative);
  if (strata.length === 0) return undefined;
  let [excess, variance, forA, forB] = [0, 0, 0, 0];
  for (const { a, b, c, d, total } of strata) {
    const [n1, n2, m1, m2] = [a + b, c + d, a + c, b + d];
    excess += a - (n1 * m1) / total;
    variance += ((n1 / total) * n2 * (m1 / total) * m2) / (total - 1);
    forA += (a * d) / total;
    forB += (b * c) / total;
  }
  const delta = Math.abs(excess);
  const correction = isCorrected && delta >= 0.5 ? 0.5 : 0;
  const statistic = (delta - correction) ** 2 / variance;
  return {
    statistic,
    pValue: chiSquareUpperTail(statistic, 1),
    oddsRatio: forB === 0 ? null : forA / forB,
    interval: forA === 0 || forB === 0 ? null : intervalOf(strata, forA / forB, confidence),
    strata: strata.length,
  };
}
