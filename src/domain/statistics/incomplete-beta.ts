/** Binomial tails for numbers that need not be whole: the regularised incomplete beta function. */

const HALF_LN_2PI = 0.9189385332046727;

/** ln Γ(x + 1) − (x + ½) ln x + x − ½ ln 2π for x > 0: Stirling's series from 16 on, below by recurrence. */
function stirlingError(x: number): number {
  let [shifted, logProduct] = [x, 0];
  while (shifted < 16) logProduct += Math.log(++shifted);
  const s = 1 / (shifted * shifted);
  const series = (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s / 1188)))) / shifted;
  if (shifted === x) return series;
  const logGamma =
    series + (shifted + 0.5) * Math.log(shifted) - shifted + HALF_LN_2PI - logProduct;
  return logGamma - (x + 0.5) * Math.log(x) + x - HALF_LN_2PI;
}

/** ln of x^a (1 − x)^b / B(a, b), arranged so that nothing large cancels. */
function logFront(a: number, b: number, x: number): number {
  const n = a + b;
  const errors = stirlingError(n) - stirlingError(a) - stirlingError(b);
  const shape = a * Math.log((n * x) / a) + b * Math.log((n * (1 - x)) / b);
  return errors + shape + 0.5 * Math.log((a * b) / n) - HALF_LN_2PI;
}

const TINY = 1e-300;
const kept = (value: number): number => (Math.abs(value) < TINY ? TINY : value);

/** The continued fraction of the incomplete beta function (Abramowitz & Stegun 26.5.8), by the method of Lentz. */
function fraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / kept(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / kept(1 + even * d);
    c = kept(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / kept(1 + odd * d);
    c = kept(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return value;
}

/** I_x(a, b) for a, b > 0: P(X ≤ x) of a beta variable. Relative error about 1e-13 up to a million trials. */
export function incompleteBeta(a: number, b: number, x: number): number {
  if (!(x > 0)) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logFront(a, b, x));
  return x < (a + 1) / (a + b + 2)
    ? (front * fraction(a, b, x)) / a
    : 1 - (front * fraction(b, a, 1 - x)) / b;
}

/**
 * P(X ≤ x) of a binomial variable, continued to fractions of successes and trials: I_{1−p}(n − x, x + 1). So Korn &
 * Graubard (1998, Survey Methodology 24:193) take the bounds of Clopper & Pearson to effective sizes.
 */
export function fractionalLowerTail(x: number, n: number, p: number): number {
  return x >= n ? 1 : incompleteBeta(n - x, x + 1, 1 - p);
}

/** P(X ≥ x) of a binomial variable, continued: I_p(x, n − x + 1). */
export function fractionalUpperTail(x: number, n: number, p: number): number {
  return x <= 0 ? 1 : incompleteBeta(x, n - x + 1, p);
}
