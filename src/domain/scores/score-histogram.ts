/**
 * How often each score occurs in some rows: the sufficient statistic of everything that is computed from scores (areas
 * under curves, calibration, thresholds).
 */
export interface ScoreHistogram {
  /** Distinct scores, ascending. */
  readonly values: Float64Array;
  /** Rows with each score; fractions where a count table says so. */
  readonly counts: Float64Array;
  /** Sum of the sample weights of those rows; the counts themselves without weights. */
  readonly weights: Float64Array;
  /**
   * Significant bits the scores were rounded to: 53 when they are exact. Files with too many distinct scores for the
   * memory that a pass may use are rounded to odd at fewer (Boldo & Melquiond 2008): off by less than one unit of the last
   * bit, 2^(1 - bits) of the score, on either side, in the same order, and scores that need few bits (0, 0.5, 1) not at all.
   */
  readonly bits: number;
}

/** No row. */
export const NO_SCORES: ScoreHistogram = {
  values: new Float64Array(0),
  counts: new Float64Array(0),
  weights: new Float64Array(0),
  bits: 53,
};
