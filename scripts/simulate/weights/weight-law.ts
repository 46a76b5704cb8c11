/** How sample weights are distributed among the rows with one outcome. */

/** A weight and the share of rows that have it. */
export type WeightShare = readonly [share: number, weight: number];

/** Weights of successes and of failures. */
export interface WeightLaw {
  readonly name: string;
  readonly success: readonly WeightShare[];
  readonly failure: readonly WeightShare[];
}

const SKEWED: readonly WeightShare[] = [
  [0.3, 0.2],
  [0.3, 0.6],
  [0.25, 1.5],
  [0.1, 4],
  [0.05, 10],
];
const all = (weight: number): readonly WeightShare[] => [[1, weight]];

/** Weights that have nothing to do with the outcome, and such that do (class balancing, reweighing, case-control). */
export const WEIGHT_LAWS: readonly WeightLaw[] = [
  { name: 'skewed weights', success: SKEWED, failure: SKEWED },
  { name: 'successes 5 times', success: all(5), failure: all(1) },
  { name: 'failures 5 times', success: all(1), failure: all(5) },
  { name: 'successes 20 times', success: all(20), failure: all(1) },
  { name: 'skewed weights of successes', success: SKEWED, failure: all(1) },
];

const meanOf = (law: readonly WeightShare[]): number =>
  law.reduce((sum, [share, weight]) => sum + share * weight, 0);

/** The share of successes among rows at which their share of the weight is `rate`. */
export function rowShare({ success, failure }: WeightLaw, rate: number): number {
  const odds = (rate / (1 - rate)) * (meanOf(failure) / meanOf(success));
  return odds / (1 + odds);
}
