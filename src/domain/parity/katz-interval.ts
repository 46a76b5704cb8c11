import { normalQuantile } from '../statistics/normal.ts';
import type { Rate } from '../statistics/rate.ts';

/**
 * The interval of a ratio of rates p_a/p_b on the logarithmic scale (Katz et al. 1978, Biometrics 34:469), with ½ added to
 * successes and trials where one of them has no success (Walter 1975, Biometrika 62:371). Undefined where both
 * succeed always: it would have no width. `confidence` inside (0, 1).
 */
export function katzInterval(
  a: Rate,
  b: Rate,
  confidence: number,
): readonly [number, number] | undefined {
  if (a.successes === a.trials && b.successes === b.trials) return undefined;
  const extra = a.successes === 0 || b.successes === 0 ? 0.5 : 0;
  const [x, m] = [a.successes + extra, a.trials + extra];
  const [y, n] = [b.successes + extra, b.trials + extra];
  const centre = Math.log(x / m / (y / n));
  const reach = normalQuantile((1 + confidence) / 2) * Math.sqrt(1 / x - 1 / m + 1 / y - 1 / n);
  return [Math.exp(centre - reach), Math.exp(centre + reach)];
}
