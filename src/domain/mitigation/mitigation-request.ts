import type { Confusion } from '../fairness/confusion.ts';
import type { ScoreHistogram } from '../scores/score-histogram.ts';
import type { Objective } from './constraint.ts';
import type { Folds } from './cross-fit.ts';
import type { Mass } from './cumulative-counts.ts';
import type { DisparityMeasure } from './outcome.ts';

/** A group of the stratum where the check failed. */
export interface MitigationGroup {
  readonly group: string;
  /** What the file predicts; weighted where `mass` is. */
  readonly counts: Confusion;
  /** Scores by true label; absent without a score column. */
  readonly scores?: { readonly positives: ScoreHistogram; readonly negatives: ScoreHistogram };
}

/** A check that failed, and what is known of its groups. */
export interface MitigationRequest {
  readonly feature: string;
  /** Its name, for example `demographic_parity_difference`. */
  readonly metric: string;
  readonly measure: DisparityMeasure;
  readonly threshold: number;
  /** Groups that are compared, in the order of Fairlearn (by code point), which decides last bits. */
  readonly groups: readonly MitigationGroup[];
  /** What to make best; `accuracy_score` unless told. */
  readonly objective?: Objective;
  /** Whether rules that select low scores may be used; `false` unless told. */
  readonly flip?: boolean;
  /** Whether a row counts once or its sample weight; `counts` unless told. */
  readonly mass?: Mass;
  /** The seed is the caller's: derived from data and policy, and printed. */
  readonly folds: Folds;
}
