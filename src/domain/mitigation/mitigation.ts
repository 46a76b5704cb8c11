/** What could be done about a check that failed, as plain data for the report: suggestions, never applied. */
import type { Constraint, Objective } from './constraint.ts';
import type { FeatureDecomposition } from './feature-contributions.ts';
import type { GroupWeights } from './reweighing.ts';
import type { ReportedOperation } from './threshold-operation.ts';

/** Numbers that are not defined are null. */
export interface Mitigation {
  readonly feature: string;
  /** The metric of the check, its kind and its threshold. */
  readonly metric: string;
  readonly kind: 'difference' | 'ratio';
  readonly threshold: number;
  /** Thresholds for each group; null with a warning that says why. */
  readonly thresholdOptimizer: ThresholdSuggestion | null;
  /** Weights for training (Kamiran and Calders). */
  readonly reweighing: readonly GroupWeights[];
  /** Which features make the scores of the two groups behind the check differ; null without an explanation of both. */
  readonly decomposition: PairDecomposition | null;
  /** Groups that the lists leave out: only those with the most rows are listed. */
  readonly groupsNotListed: number;
  readonly warnings: readonly string[];
}

/** A decomposition and the groups it is of: the first less the second. */
export interface PairDecomposition extends FeatureDecomposition {
  readonly pair: readonly [string, string];
}

/** Expected values of a set of rules. */
export interface ReportedOutcome {
  readonly objective: number | null;
  /** In the kind of the check: difference or ratio of the constrained rates. */
  readonly disparity: number | null;
}

/** On rows that the rules were not fitted on: each row once, and fold by fold. */
export interface CrossFittedOutcome extends ReportedOutcome {
  readonly folds: readonly ReportedOutcome[];
}

/** Fairlearn's ThresholdOptimizer on the scores of the file. */
export interface ThresholdSuggestion {
  readonly constraint: Constraint;
  readonly objective: Objective;
  readonly flip: boolean;
  readonly gridSize: number;
  /** Significant bits of the scores; 53 when none was rounded. */
  readonly scoreBits: number;
  /** Where the folds are from; null when there were too few rows for any. */
  readonly crossFitting: {
    readonly folds: number;
    /** Null when the folds are those of the file. */
    readonly seed: number | null;
  } | null;
  /** The predictions of the file, over the groups that have rules. */
  readonly current: ReportedOutcome;
  /** The constrained rates equal. */
  readonly equal: ThresholdRules;
  /** The rates as far apart as the check allows; null for equalized odds, or when that is the same. */
  readonly atThreshold: ThresholdRules | null;
  /** Objective against disparity, from equal rates to the present disparity. */
  readonly curve: readonly ReportedPoint[];
}

/** A point of the curve. */
export interface ReportedPoint {
  readonly tolerance: number;
  readonly inSample: ReportedOutcome;
  readonly crossFitted: ReportedOutcome | null;
}

/** Rules for all groups, with what they amount to. */
export interface ThresholdRules {
  /** Largest difference of the constrained rate that was allowed. */
  readonly tolerance: number;
  readonly inSample: ReportedOutcome;
  readonly crossFitted: CrossFittedOutcome | null;
  /** The objective of today less the cross-fitted one: above 0, the rules are worse by that. */
  readonly cost: number | null;
  readonly groups: readonly ReportedRule[];
  /** The same without chance: in each group the likelier rule alone. */
  readonly deterministic: {
    readonly inSample: ReportedOutcome;
    readonly crossFitted: CrossFittedOutcome | null;
    readonly cost: number | null;
    readonly groups: readonly (ReportedOperation & { readonly group: string })[];
  };
}

/** The rule of one group. */
export interface ReportedRule {
  readonly group: string;
  /** One of these decides, drawn with its probability; one alone when that is 1. */
  readonly mix: readonly (ReportedOperation & { readonly probability: number })[];
  /** Equalized odds: the share of predictions that ignore the score and are positive with `predictionConstant`. */
  readonly pIgnore: number;
  readonly predictionConstant: number;
  /** Expected share of positive predictions on the rows it was fitted on. */
  readonly selectionRate: number | null;
  /** The same on rows it was not fitted on. */
  readonly crossFittedSelectionRate: number | null;
}
