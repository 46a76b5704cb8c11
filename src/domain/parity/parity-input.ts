/** What the measures of other libraries are computed from: counts by group, seen from the outcome that is favorable. */
import { addConfusion, NO_ROWS, rowsOf, type Confusion } from '../fairness/confusion.ts';
import type { ScoreHistogram } from '../scores/score-histogram.ts';

/** The counts of a group. */
export interface ParityGroup {
  readonly group: string;
  readonly counts: Confusion;
  readonly scores?: LabelScores;
}

/** Scores for the positive class, in [0, 1], by true label. */
export interface LabelScores {
  readonly positives: ScoreHistogram;
  readonly negatives: ScoreHistogram;
}

/** The groups within one level of the control features. */
export interface ParityStratum {
  readonly level: string;
  readonly groups: readonly ParityGroup[];
}

/** Which label is good for the person. */
export type Favorable = 'positive' | 'negative';

/** Everything a measure may need. Groups without rows are left out, as they are not in a library's data. */
export interface ParityInput {
  readonly groups: readonly ParityGroup[];
  /** The privileged group; all others are merged into the unprivileged one, as AIF360's conditions do. */
  readonly reference: string;
  readonly favorable: Favorable;
  /** By level of the control features, where there are any. */
  readonly strata?: readonly ParityStratum[];
  /** Exponent α of generalized entropy; 2 unless given, as in AIF360. */
  readonly alpha?: number;
  /** Concentration of the Dirichlet prior of smoothed rates; 1 unless given, as in AIF360. */
  readonly concentration?: number;
  /**
   * What a rate with denominator 0 is where AIF360 says 0 (predictive values, accuracy). Not a number unless `zero` is
   * asked for: with 0 a group for which nobody is selected has no false discoveries and looks fair.
   */
  readonly undefined?: 'nan' | 'zero';
}

/** One of the two groups that AIF360 compares. */
export interface Side {
  readonly counts: Confusion;
  /** Of each group in it; undefined where one of them has none. */
  readonly scores: readonly LabelScores[] | undefined;
}

/** The two groups of a comparison. */
export interface Sides {
  readonly privileged: Side;
  readonly unprivileged: Side;
}

const mirrored = ({ values, counts, weights, bits }: ScoreHistogram): ScoreHistogram => ({
  values: values.map((value) => 1 - value).reverse(),
  counts: counts.toReversed(),
  weights: weights.toReversed(),
  bits,
});

/** The group with the favorable label as its positive one. */
export function favorableGroup(group: ParityGroup, favorable: Favorable): ParityGroup {
  if (favorable === 'positive') return group;
  const { tp, fp, tn, fn } = group.counts;
  const counts = { tp: tn, fp: fn, tn: tp, fn: fp };
  if (group.scores === undefined) return { group: group.group, counts };
  const { positives, negatives } = group.scores;
  return {
    group: group.group,
    counts,
    scores: { positives: mirrored(negatives), negatives: mirrored(positives) },
  };
}

/** The groups that have rows, with the favorable label as the positive one. */
export function presentGroups({ groups, favorable }: ParityInput): ParityGroup[] {
  return groups
    .filter(({ counts }) => rowsOf(counts) > 0)
    .map((group) => favorableGroup(group, favorable));
}

/** Several groups as one. */
export function mergeGroups(groups: readonly ParityGroup[]): Side {
  const scores = groups.flatMap((group) => (group.scores === undefined ? [] : [group.scores]));
  return {
    counts: groups.reduce((sum, { counts }) => addConfusion(sum, counts), NO_ROWS),
    scores: scores.length < groups.length ? undefined : scores,
  };
}

/** The reference group, and all others merged. */
export function sidesOf(input: ParityInput): Sides {
  const groups = presentGroups(input);
  return {
    privileged: mergeGroups(groups.filter(({ group }) => group === input.reference)),
    unprivileged: mergeGroups(groups.filter(({ group }) => group !== input.reference)),
  };
}
