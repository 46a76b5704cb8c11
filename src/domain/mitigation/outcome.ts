/** What rules or predictions amount to: how good they are and how far apart the groups. */
import { aggregate, combineRates, type Agg, type Method } from '../fairness/aggregate.ts';
import { addConfusion, NO_ROWS, rowsOf, type Confusion } from '../fairness/confusion.ts';
import { rateOfConfusion } from './confusion-rate.ts';
import { ratesOf, type Aim } from './constraint.ts';

/** How the check that failed measures disparity; the rates are those of the constraint. */
export interface DisparityMeasure {
  readonly kind: 'difference' | 'ratio';
  readonly method: Method;
  /** How the two rates of equalized odds become one number. */
  readonly agg: Agg;
  /** Whether selection is being predicted the positive label or, where the negative one is good, that. */
  readonly favorable: 'positive' | 'negative';
}

/** Two numbers of some predictions. NaN where nothing is defined. */
export interface Outcome {
  readonly objective: number;
  readonly disparity: number;
}

const swapped = ({ tp, fp, tn, fn }: Confusion): Confusion => ({ tp: fn, fp: tn, tn: fp, fn: tp });

const isKnown = (value: number): boolean => !Number.isNaN(value);

/** Disparity between groups; groups whose rate has an empty denominator are left out. */
export function disparityOf(
  groups: readonly Confusion[],
  aim: Aim,
  measure: DisparityMeasure,
): number {
  const values = ratesOf(aim.constraint).map((rate) => {
    const isSwapped = rate === 'selection_rate' && measure.favorable === 'negative';
    const counts = isSwapped ? groups.map(swapped) : groups;
    const rates = counts.map((confusion) => rateOfConfusion(rate, confusion));
    const overall = rateOfConfusion(rate, counts.reduce(addConfusion, NO_ROWS));
    return aggregate(measure.kind, rates, overall, measure.method);
  });
  return combineRates(measure.kind, values, measure.agg);
}

/**
 * The objective as Fairlearn weighs it: for simple constraints the mean over groups by their rows, for equalized odds
 * that of all rows together.
 */
export function objectiveOf(groups: readonly Confusion[], { constraint, objective }: Aim): number {
  if (constraint === 'equalized_odds')
    return rateOfConfusion(objective, groups.reduce(addConfusion, NO_ROWS));
  const known = groups
    .map((counts) => ({ rows: rowsOf(counts), value: rateOfConfusion(objective, counts) }))
    .filter(({ value }) => isKnown(value));
  const rows = known.reduce((sum, group) => sum + group.rows, 0);
  return known.reduce((sum, group) => sum + (group.rows / rows) * group.value, rows > 0 ? 0 : NaN);
}

/** Both. */
export function outcomeOf(
  groups: readonly Confusion[],
  aim: Aim,
  measure: DisparityMeasure,
): Outcome {
  return {
    objective: objectiveOf(groups, aim),
    disparity: disparityOf(groups, aim, measure),
  };
}
