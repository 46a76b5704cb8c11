/** Exact binomial tails for any number of trials a file can hold, without cancellation. */
import { fractionalLowerTail, fractionalUpperTail } from './incomplete-beta.ts';

const HALF_LN_2PI = 0.9189385332046727;

const factorials = [1];
for (let n = 1; n <= 15; n++) factorials.push((factorials[n - 1] ?? 1) * n);

/** ln n! minus Stirling's formula, for whole n: exact factorials up to 15, else the series (error below 1e-16). */
function stirlingError(n: number): number {
  if (n === 0) return 0;
  const factorial = factorials[n];
  if (factorial !== undefined)
    return Math.log(factorial) - (n + 0.5) * Math.log(n) + n - HALF_LN_2PI;
  const s = 1 / (n * n);
  return (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s / 1188)))) / n;
}

/** x ln(x/m) + m − x, by a series when x is near m. */
function deviance(x: number, m: number): number {
  if (Math.abs(x - m) >= 0.1 * (x + m)) return x * Math.log(x / m) + m - x;
  const v = (x - m) / (x + m);
  let sum = (x - m) * v;
  let term = 2 * x * v;
  for (let j = 3; ; j += 2) {
    term *= v * v;
    const next = sum + term / j;
    if (next === sum) return sum;
    sum = next;
  }
}

/**
 * P(X = x) for X ~ Binomial(n, p), by the saddle-point expansion of C. Loader (2000), "Fast and accurate computation
 * of binomial probabilities": relative error about 1e-14 at any n.
 */
export function binomialProbability(x: number, n: number, p: number): number {
  if (x < 0 || x > n) return 0;
  if (p <= 0) return x === 0 ? 1 : 0;
  if (p >= 1) return x === n ? 1 : 0;
  if (x === 0) return Math.exp(n * Math.log1p(-p));
  if (x === n) return Math.exp(n * Math.log(p));
  const log =
    stirlingError(n) -
    stirlingError(x) -
    stirlingError(n - x) -
    deviance(x, n * p) -
    deviance(n - x, n * (1 - p));
  return Math.exp(log) * Math.sqrt(n / (2 * Math.PI * x * (n - x)));
}

/** Σ P(X = k) for k = x, x + step, … while the terms matter; they fall, as x lies beyond the mean. */
function sumOutward(x: number, n: number, p: number, step: 1 | -1): number {
  const odds = p / (1 - p);
  let term = binomialProbability(x, n, p);
  let sum = term;
  for (let k = x; k >= 0 && k <= n && term > sum * 1e-17; k += step) {
    term *= step === 1 ? ((n - k) / (k + 1)) * odds : k / ((n - k + 1) * odds);
    sum += term;
  }
  return sum;
}

const areWhole = (x: number, n: number): boolean => Number.isInteger(x) && Number.isInteger(n);

/** P(X ≤ x) for X ~ Binomial(n, p); continued where x or n is a fraction (effective sizes). */
export function binomialLowerTail(x: number, n: number, p: number): number {
  if (x < 0) return 0;
  if (x >= n || p <= 0) return 1;
  if (p >= 1) return 0;
  if (!areWhole(x, n)) return fractionalLowerTail(x, n, p);
  return x <= n * p ? sumOutward(x, n, p, -1) : 1 - sumOutward(x + 1, n, p, 1);
}

/** P(X ≥ x) for X ~ Binomial(n, p); continued where x or n is a fraction (effective sizes). */
export function binomialUpperTail(x: number, n: number, p: number): number {
  if (x <= 0) return 1;
  if (x > n || p <= 0) return 0;
  if (p >= 1) return 1;
  if (!areWhole(x, n)) return fractionalUpperTail(x, n, p);
  return x >= n * p ? sumOutward(x, n, p, 1) : 1 - sumOutward(x - 1, n, p, -1);
}
