/** Statistics of one estimate, or of two compared, that are nearly normal also when the rows are skewed. */
import { skewnessOf, type Estimate, type Moments } from './estimate.ts';
import { normalOfStudent, studentOfNormal } from './student.ts';

/** An estimated number and what is needed to test a value of it. */
export interface Contrast extends Moments {
  readonly value: number;
  readonly degrees: number;
}

/**
 * A studentised estimate without its skewness: the transformation of P. Hall (1992, Journal of the Royal Statistical
 * Society B 54:221), a rising cubic, so that tests have an inverse.
 */
const unskewed = (t: number, skewness: number): number =>
  t + (skewness * t ** 2) / 3 + (skewness ** 2 * t ** 3) / 27 + skewness / 6;

/** The inverse of `unskewed`. */
function skewed(t: number, skewness: number): number {
  if (Math.abs(skewness) < 1e-9) return t;
  return (3 / skewness) * (Math.cbrt(1 + skewness * (t - skewness / 6)) - 1);
}

/** The statistic of "the number is `hypothesis`": about standard normal, positive when the estimate is larger. */
export function contrastScore(contrast: Contrast, hypothesis: number): number {
  const { value, variance, degrees } = contrast;
  const distance = value - hypothesis;
  if (!(variance > 0)) return distance === 0 ? 0 : distance * Infinity;
  return normalOfStudent(unskewed(distance / Math.sqrt(variance), skewnessOf(contrast)), degrees);
}

/** The hypothesis at which the statistic is `score`: the inverse of `contrastScore`. */
export function contrastBound(contrast: Contrast, score: number): number {
  const { value, variance, degrees } = contrast;
  if (!(variance > 0)) return value;
  return (
    value - Math.sqrt(variance) * skewed(studentOfNormal(score, degrees), skewnessOf(contrast))
  );
}

/**
 * a − factor · b of independent estimates, with the degrees of freedom of B. L. Welch (1947, Biometrika 34:28) and F. E.
 * Satterthwaite.
 */
export function contrastOf(a: Estimate, b: Estimate, factor: number): Contrast {
  const ofB = factor ** 2 * b.variance;
  const variance = a.variance + ofB;
  const terms = a.variance ** 2 / a.degrees + ofB ** 2 / b.degrees;
  return {
    value: a.value - factor * b.value,
    variance,
    third: a.third - factor ** 3 * b.third,
    degrees: terms > 0 ? variance ** 2 / terms : Math.min(a.degrees, b.degrees),
  };
}
