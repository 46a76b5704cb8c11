/** Measures of a regression, as scikit-learn 1.9 defines them (single output). */
import type { ErrorSums } from './error-sums.ts';

/** Σw|e| / Σw (`mean_absolute_error`), in units of y; NaN without weight. */
export function meanAbsoluteError({ absolute, weight }: ErrorSums): number {
  return absolute / weight;
}

/** Σwŷ / Σw (`fairlearn.metrics.mean_prediction` 0.15.0); NaN without the sum. */
export function meanPrediction({ predictions, weight }: ErrorSums): number {
  return predictions === undefined ? Number.NaN : predictions / weight;
}

/** Σwe² / Σw (`mean_squared_error`), in squared units of y; NaN without weight. */
export function meanSquaredError({ square, weight }: ErrorSums): number {
  return square / weight;
}

/** The square root of the mean squared error (`root_mean_squared_error`), in units of y. */
export function rootMeanSquaredError(sums: ErrorSums): number {
  return Math.sqrt(meanSquaredError(sums));
}

/**
 * 1 − Σwe² / Σw(y − ȳ)² (`r2_score`, `force_finite=True`): where y does not vary 1 for perfect predictions, else 0. NaN
 * below two rows, as there.
 */
export function r2Score({ rows, weight, square, truthSquares }: ErrorSums): number {
  if (rows < 2 || weight === 0) return Number.NaN;
  if (truthSquares === 0) return square === 0 ? 1 : 0;
  return 1 - square / truthSquares;
}
