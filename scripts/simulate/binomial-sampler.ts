import type { Random } from './random.ts';

/** Weights below this share of the largest one are left out: all together less than a double can tell from 0. */
const LEAST = 1e-22;

/** Weights of the numbers away from the mode, in one direction, by the ratio of neighbours. */
function tail(ratio: (x: number) => number, from: number, step: 1 | -1): number[] {
  const weights: number[] = [];
  let weight = 1;
  for (let x = from; ; x += step) {
    weight *= ratio(x);
    if (!(weight > LEAST)) return weights;
    weights.push(weight);
  }
}

/**
 * Draws from Binomial(n, p) by inverting its distribution function, tabulated outwards from the mode: exact to the
 * rounding of doubles, no approximation by a normal variable.
 */
export function binomialSampler(n: number, p: number, random: Random): () => number {
  if (p <= 0) return () => 0;
  if (p >= 1) return () => n;
  const mode = Math.min(n, Math.floor((n + 1) * p));
  const odds = p / (1 - p);
  const below = tail((x) => x / (n - x + 1) / odds, mode, -1);
  const above = tail((x) => ((n - x) / (x + 1)) * odds, mode, 1);
  const cumulative: number[] = [];
  let sum = 0;
  for (const weight of [...below.reverse(), 1, ...above]) cumulative.push((sum += weight));
  const first = mode - below.length;
  return () => {
    const u = random() * sum;
    let [low, high] = [0, cumulative.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cumulative[middle] ?? Infinity) > u) high = middle;
      else low = middle + 1;
    }
    return first + low;
  };
}
