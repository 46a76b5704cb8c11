/** How much of the objective each step towards equal rates costs. */
import type { Confusion } from '../fairness/confusion.ts';
import { heldOutConfusions, pooledConfusions, type FoldFit } from './cross-fit.ts';
import type { CumulativeCounts } from './cumulative-counts.ts';
import { disparityOf, outcomeOf, type DisparityMeasure, type Outcome } from './outcome.ts';
import { solve, type FittedCurves } from './threshold-optimizer.ts';
import { expectedConfusion } from './threshold-rule.ts';

/** The best rules for one tolerance. */
export interface TradeOffPoint {
  /** How far apart the constrained rates may be; 0 for equalized odds, which knows no tolerance. */
  readonly tolerance: number;
  /** On the rows that the rules were fitted on: optimistic. */
  readonly inSample: Outcome;
  /** On rows that they were not fitted on; absent when there were too few. */
  readonly crossFitted?: Outcome;
}

/** What the curve is drawn from. */
export interface TradeOff {
  readonly curves: FittedCurves;
  readonly counts: readonly CumulativeCounts[];
  readonly folds: readonly FoldFit[] | undefined;
  readonly measure: DisparityMeasure;
}

/** Tolerances from 0 to the present difference. */
const STEPS = 24;

/**
 * The tolerances of a curve, ascending: even steps from 0 to the present difference of the constrained rate, and the
 * threshold where it is such a difference. Only 0 for equalized odds.
 */
export function tolerancesFor(
  current: readonly Confusion[],
  { settings: { aim } }: FittedCurves,
  { kind }: DisparityMeasure,
  threshold: number,
): readonly number[] {
  if (aim.constraint === 'equalized_odds') return [0];
  const between = {
    kind: 'difference',
    method: 'between_groups',
    agg: 'worst_case',
    favorable: 'positive',
  } as const;
  const present = disparityOf(current, aim, between) || 0;
  const steps = Array.from({ length: STEPS + 1 }, (_, i) => (present * i) / STEPS);
  const wanted = kind === 'difference' && threshold >= 0 && threshold <= 1 ? [threshold] : [];
  return [...new Set([...steps, ...wanted])].sort((a, b) => a - b);
}

/** The point of one tolerance. */
export function tradeOffPoint(
  { curves, counts, folds, measure }: TradeOff,
  tolerance: number,
): TradeOffPoint {
  const { aim } = curves.settings;
  const confusions = solve(curves, tolerance).groups.flatMap(({ rule }, i) => {
    const group = counts[i];
    return group === undefined ? [] : [expectedConfusion(group, rule)];
  });
  const point = { tolerance, inSample: outcomeOf(confusions, aim, measure) };
  if (folds === undefined) return point;
  const pooled = pooledConfusions(heldOutConfusions(folds, tolerance, 'randomised'));
  return { ...point, crossFitted: outcomeOf(pooled, aim, measure) };
}

/** Room for the rounding of expected counts. */
const ROUNDING = 1e-9;

/** Whether an outcome keeps to a threshold of the check. */
export function keepsTo({ disparity }: Outcome, { kind }: DisparityMeasure, threshold: number) {
  return kind === 'difference'
    ? disparity <= threshold + ROUNDING
    : disparity >= threshold - ROUNDING;
}
