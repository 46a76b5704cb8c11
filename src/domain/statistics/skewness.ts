/** What the skewness of a score statistic makes of its tail. */
import type { Rate } from './rate.ts';
import type { Score } from './score.ts';

/**
 * The skewness of p̂_a − w·p̂_b under the hypothesis of a score statistic (Gart & Nam 1990, Biometrics 46:637); `weight` is 1
 * for a difference, the ratio T for p_a = T·p_b.
 */
export function scoreSkewness(
  a: Rate,
  b: Rate,
  { variance, restricted }: Score,
  weight = 1,
): number {
  if (variance === 0) return 0;
  const third = (p: number, trials: number): number => (p * (1 - p) * (1 - 2 * p)) / trials ** 2;
  const [p1, p2] = restricted;
  return (third(p1, a.trials) - weight ** 3 * third(p2, b.trials)) / variance ** 1.5;
}

/**
 * The standard normal quantile that a statistic with skewness γ > 0 stands for, from z = u + γ(u² − 1)/6 (Cornish &
 * Fisher 1937): smaller than z, whose right tail is heavier than a normal one. Rises with z, falls with γ. Only ever
 * takes away: z itself where γ ≤ 0 or z ≤ 1.
 */
export function unskewed(z: number, skewness: number): number {
  if (skewness <= 0 || z <= 1 || z === Infinity) return z;
  const lifted = z + skewness / 6;
  return (2 * lifted) / (1 + Math.sqrt(1 + ((2 * skewness) / 3) * lifted));
}
