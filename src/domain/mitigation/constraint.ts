/** What ThresholdOptimizer can hold equal between groups, and what it makes best; names are Fairlearn's. */

/** Rates of which a constraint makes one, or for equalized odds two, alike in all groups. */
export type ConstrainedRate =
  | 'selection_rate'
  | 'true_positive_rate'
  | 'false_positive_rate'
  | 'true_negative_rate'
  | 'false_negative_rate';

/** Fairlearn's SIMPLE_CONSTRAINTS with the rate that each compares. */
export const SIMPLE_CONSTRAINTS = {
  demographic_parity: 'selection_rate',
  selection_rate_parity: 'selection_rate',
  true_positive_rate_parity: 'true_positive_rate',
  false_positive_rate_parity: 'false_positive_rate',
  true_negative_rate_parity: 'true_negative_rate',
  false_negative_rate_parity: 'false_negative_rate',
} as const satisfies Readonly<Record<string, ConstrainedRate>>;

export type SimpleConstraint = keyof typeof SIMPLE_CONSTRAINTS;

export type Constraint = SimpleConstraint | 'equalized_odds';

/** Objectives of simple constraints. */
export const OBJECTIVES = [
  'accuracy_score',
  'balanced_accuracy_score',
  'selection_rate',
  'true_positive_rate',
  'true_negative_rate',
] as const;

export type Objective = (typeof OBJECTIVES)[number];

/** Objectives of equalized odds: those that never fall when a positive row is predicted right. */
export type OddsObjective = Extract<Objective, 'accuracy_score' | 'balanced_accuracy_score'>;

/** A constraint with an objective that Fairlearn allows for it. */
export type Aim =
  | { readonly constraint: SimpleConstraint; readonly objective: Objective }
  | { readonly constraint: 'equalized_odds'; readonly objective: OddsObjective };

/** The rates that a constraint makes alike; those of equalized odds in Fairlearn's order. */
export function ratesOf(constraint: Constraint): readonly ConstrainedRate[] {
  return constraint === 'equalized_odds'
    ? ['true_positive_rate', 'false_positive_rate']
    : [SIMPLE_CONSTRAINTS[constraint]];
}

const BY_METRIC: readonly (readonly [RegExp, Constraint])[] = [
  [/^(?:demographic_parity|selection_rate)_/, 'demographic_parity'],
  [/^equalized_odds_/, 'equalized_odds'],
  [/^(?:equal_opportunity|true_positive_rate|recall_score)_/, 'true_positive_rate_parity'],
  [/^false_positive_rate_/, 'false_positive_rate_parity'],
  [/^true_negative_rate_/, 'true_negative_rate_parity'],
  [/^false_negative_rate_/, 'false_negative_rate_parity'],
];

/**
 * The constraint that belongs to a measure of the gate, by the name of a difference or ratio between groups (Fairlearn's
 * and scikit-learn's names). Undefined where thresholds cannot hold it: other rates, minima and maxima over groups.
 */
export function constraintFor(metric: string): Constraint | undefined {
  if (!/_(?:difference|ratio)$/.test(metric)) return undefined;
  return BY_METRIC.find(([pattern]) => pattern.test(metric))?.[1];
}
