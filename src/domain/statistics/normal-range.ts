/**
 * How large the greatest of all pairwise standardised differences of G groups can be by chance, when some groups
 * share a higher rate and the others a lower one. It makes one test of "some pair differs by more than T".
 */
import { bisect } from './bisection.ts';
import { normalCdf, normalDensity } from './normal.ts';

/**
 * Steps of the trapezoidal rule. The integrand is entire and vanishes at both ends, so the error falls like exp(−2π²/(h²G)) in the
 * step h (Trefethen & Weideman 2014, SIAM Review 56:385): measured below 3e-14 at h = 0.7/√G
 * for 2 to 1000 groups. Many groups need fewer steps than that.
 */
const stepsOf = (groups: number, tau: number): number =>
  Math.min(400, Math.ceil(((18 + tau) * Math.sqrt(groups)) / 0.7));

/** Φ and φ at the points of the integral, shared by all k; four numbers a point in one array, as this is where time goes. */
interface Grid {
  readonly step: number;
  /** Φ(u + r) − Φ(u), Φ(u + r − τ) − Φ(u − τ), φ(u) and φ(u − τ), point after point. */
  readonly values: Float64Array;
}

function gridOf(groups: number, tau: number, z: number): Grid {
  const steps = stepsOf(groups, tau);
  const step = (18 + tau) / steps;
  const r = tau + z * Math.SQRT2;
  const values = new Float64Array(4 * (steps + 1));
  for (let i = 0; i <= steps; i++) {
    const u = -9 + i * step;
    values[4 * i] = normalCdf(u + r) - normalCdf(u);
    values[4 * i + 1] = normalCdf(u + r - tau) - normalCdf(u - tau);
    values[4 * i + 2] = normalDensity(u);
    values[4 * i + 3] = normalDensity(u - tau);
  }
  return { step, values };
}

function integrate({ step, values }: Grid, groups: number, k: number): number {
  let sum = 0;
  for (let i = 0; i < values.length; i += 4) {
    const [low = 0, high = 0] = [values[i], values[i + 1]];
    const [bottom = 0, top = 0] = [values[i + 2], values[i + 3]];
    // One factor fewer of the group that is at the end of the range.
    const rest = low ** (groups - k - 1) * high ** (k - 1);
    sum += rest * ((groups - k) * bottom * high + k * top * low);
  }
  return sum * step;
}

/**
 * P_k: the probability that no pair of `groups` groups, `k` of them `tau` standard errors above the others, exceeds
 * its true difference by `z` standard errors or more (the range of normal variables: Tukey 1953; unequal sizes after
 * Kramer, conservative by Hayter 1984, Annals of Statistics 12:61). 0 < k < groups.
 */
export function rangeProbability(groups: number, k: number, tau: number, z: number): number {
  return tau + z * Math.SQRT2 <= 0 ? 0 : integrate(gridOf(groups, tau, z), groups, k);
}

/**
 * The p-value of "every pair differs by at most the threshold" when the greatest score statistic is `z`: the least
 * favourable of one, half or all but one group at the top, and of one very large group against small ones.
 * `tau` is the threshold in standard errors, at most 8; `groups` ≥ 2.
 */
export function unionPValue(groups: number, tau: number, z: number): number {
  if (tau + z * Math.SQRT2 <= 0) return 1;
  // The integral of two groups in closed form, the common case.
  if (groups === 2) return normalCdf(-z) + normalCdf(-z - tau * Math.SQRT2);
  const grid = gridOf(groups, tau, z);
  const tops = new Set([1, Math.floor(groups / 2), Math.ceil(groups / 2)]);
  let least = normalCdf(z) ** (groups - 1);
  for (const k of tops) if (k < groups) least = Math.min(least, integrate(grid, groups, k));
  return 1 - least;
}

/** c(G, α, τ): the greatest score statistic whose `unionPValue` is α. */
export function criticalValue(groups: number, alpha: number, tau: number): number {
  return bisect(40, -tau, (z) => unionPValue(groups, tau, z) <= alpha, 1e-11);
}
