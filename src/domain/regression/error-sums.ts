/**
 * Sums over the rows of a regression, e = y − ŷ and w the sample weight (1 without weights): the sufficient statistic of
 * mean absolute error, mean squared error and R², and of the standard errors of the first two.
 */
export interface ErrorSums {
  /** Rows. */
  readonly rows: number;
  /** Σw, Σw². */
  readonly weight: number;
  readonly weightSquares: number;
  /** Σw|e|, Σw e². */
  readonly absolute: number;
  readonly square: number;
  /** Σw²|e|, Σw²e², Σw²e⁴: what a linearised variance of the two means needs. */
  readonly absoluteSpread: number;
  readonly squareSpread: number;
  readonly fourthSpread: number;
  /** Without weights Σ|e|³ and Σe⁶: how skewed the two means are, without which they cannot be tested. */
  readonly absoluteCubes?: number;
  readonly sixthPowers?: number;
  /** Σwŷ. */
  readonly predictions?: number;
  /** Weighted mean of y, and Σw(y − mean)² (Chan, Golub & LeVeque 1983: no cancellation when parts are put together). */
  readonly truthMean: number;
  readonly truthSquares: number;
}
