/** The statistics of contrasts once more, by maximising the likelihood numerically instead of in closed form. */
import type { Rate } from '../../../src/domain/statistics/rate.ts';

function logLikelihood({ successes, trials }: Rate, p: number): number {
  const failures = trials - successes;
  return (
    (successes > 0 ? successes * Math.log(p) : 0) + (failures > 0 ? failures * Math.log(1 - p) : 0)
  );
}

/** Where a concave function of [low, high] is greatest, by ternary search. */
function argMax(low: number, high: number, value: (x: number) => number): number {
  let [a, b] = [low, high];
  for (let i = 0; i < 200; i++) {
    const [x, y] = [a + (b - a) / 3, b - (b - a) / 3];
    if (value(x) < value(y)) a = x;
    else b = y;
  }
  return (a + b) / 2;
}

/** z of p_a − weight·p_b = delta and its skewness. */
export function bruteScore(a: Rate, b: Rate, delta: number, weight: number) {
  const first = (p: number): number => weight * p + delta;
  const low = Math.max(0, -delta / weight);
  const high = Math.min(1, (1 - delta) / weight);
  const p2 = argMax(low, high, (p) => logLikelihood(a, first(p)) + logLikelihood(b, p));
  const p1 = first(p2);
  const total = a.trials + b.trials;
  const variance =
    (((p1 * (1 - p1)) / a.trials + (weight ** 2 * p2 * (1 - p2)) / b.trials) * total) / (total - 1);
  const expected = [a.trials * p1, a.trials * (1 - p1), b.trials * p2, b.trials * (1 - p2)];
  const correction =
    0.5 * Math.min(1, 10 / Math.min(...expected)) * (1 / a.trials + weight / b.trials);
  const d = a.successes / a.trials - (weight * b.successes) / b.trials - delta;
  const z = (Math.sign(d) * Math.max(0, Math.abs(d) - correction)) / Math.sqrt(variance);
  const third = (p: number, n: number): number => (p * (1 - p) * (1 - 2 * p)) / n ** 2;
  const skewness = (third(p1, a.trials) - weight ** 3 * third(p2, b.trials)) / variance ** 1.5;
  return { z, skewness };
}

/** u of z = u + γ(u² − 1)/6, by bisection; z where the skewness takes nothing away. */
export function bruteUnskewed(z: number, skewness: number): number {
  if (skewness <= 0 || z <= 1) return z;
  let [low, high] = [0, z];
  for (let i = 0; i < 100; i++) {
    const u = (low + high) / 2;
    if (u + (skewness * (u * u - 1)) / 6 < z) low = u;
    else high = u;
  }
  return low;
}
