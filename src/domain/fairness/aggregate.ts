/**
 * Summing up groups to the last bit as Fairlearn 0.15.0 does (`DisaggregatedResult` over pandas): NaN is skipped, and
 * what is all NaN stays NaN.
 */
import type { DisparityKind } from './disparity-kind.ts';

/** Groups against each other, against all rows, or against the reference group. */
export const METHODS = ['between_groups', 'to_overall', 'to_reference'] as const;
export type Method = (typeof METHODS)[number];

/** How the two rates of equalized odds become one number. */
export type Agg = 'worst_case' | 'mean';

/** The extreme of the values that are numbers; NaN when none is. A loop, as a spread of thousands overflows. */
function extreme(values: readonly number[], isBetter: (a: number, b: number) => boolean): number {
  let best = Number.NaN;
  for (const value of values) {
    if (Number.isNaN(best) || isBetter(value, best)) best = value;
  }
  return best;
}

export const leastOf = (values: readonly number[]): number => extreme(values, (a, b) => a < b);
export const mostOf = (values: readonly number[]): number => extreme(values, (a, b) => a > b);

function difference(values: readonly number[], overall: number, method: Method): number {
  const subtrahend = method === 'between_groups' ? leastOf(values) : overall;
  return mostOf(values.map((value) => Math.abs(value - subtrahend)));
}

/** 0/0 is NaN, as in the division of doubles; nothing is clamped. */
function ratio(values: readonly number[], overall: number, method: Method): number {
  if (method === 'between_groups') return leastOf(values) / mostOf(values);
  return leastOf(values.map((value) => value / overall).map((r) => (r > 1 ? 1 / r : r)));
}

/** One number over the groups' rates; `overall` is the rate of all rows, or of the reference group. */
export function aggregate(
  kind: DisparityKind,
  values: readonly number[],
  overall: number,
  method: Method,
): number {
  switch (kind) {
    case 'difference':
      return difference(values, overall, method);
    case 'ratio':
      return ratio(values, overall, method);
    case 'group_min':
      return leastOf(values);
    case 'group_max':
      return mostOf(values);
  }
}

/**
 * The numbers of the rates as one. `worst_case` is Python's own `max` and `min`, in the order given: a NaN in the
 * first place wins, in the second it is passed over. `mean` leaves NaN out.
 */
export function combineRates(kind: DisparityKind, values: readonly number[], agg: Agg): number {
  if (agg === 'mean') {
    const known = values.filter((value) => !Number.isNaN(value));
    return known.reduce((sum, value) => sum + value, 0) / known.length;
  }
  const [first = Number.NaN, ...rest] = values;
  const isFloor = kind === 'ratio' || kind === 'group_min';
  return rest.reduce((a, b) => ((isFloor ? b < a : b > a) ? b : a), first);
}
