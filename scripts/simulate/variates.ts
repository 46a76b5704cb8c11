/** Random variates from uniform numbers. */
import type { Random } from './random.ts';

/** Standard normal: Box & Muller (1958), one of the two. */
export const normalVariate = (random: Random): number =>
  Math.sqrt(-2 * Math.log1p(-random())) * Math.cos(2 * Math.PI * random());

/** Exponential with mean 1. */
export const exponentialVariate = (random: Random): number => -Math.log1p(-random());

/** Gamma with scale 1: Marsaglia & Tsang (2000, ACM Transactions on Mathematical Software 26:363). */
export function gammaVariate(random: Random, shape: number): number {
  if (shape < 1) return gammaVariate(random, shape + 1) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normalVariate(random);
    const v = (1 + c * x) ** 3;
    if (v <= 0) continue;
    if (Math.log1p(-random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Beta with that mean and sum of parameters. */
export function betaVariate(random: Random, mean: number, sum: number): number {
  const a = gammaVariate(random, mean * sum);
  const b = gammaVariate(random, (1 - mean) * sum);
  // Both underflow where the parameters are tiny: then the variate is 0 or 1.
  return a + b === 0 ? (random() < mean ? 1 : 0) : a / (a + b);
}
