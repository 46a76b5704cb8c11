/**
 * The four-fifths rule of the Uniform Guidelines on Employee Selection Procedures (29 CFR 1607.4 D) with the statistics
 * that belong to it. A screen and no finding of law: a smaller gap may count, a larger one may not.
 */
import { rowsOf, selectedOf } from '../fairness/confusion.ts';
import { rateOf, type Rate } from '../statistics/rate.ts';
import { holm } from './adjust-p-values.ts';
import { homogeneity, type Homogeneity } from '../statistics/homogeneity.ts';
import { katzInterval } from './katz-interval.ts';
import { presentGroups, type Favorable, type ParityGroup } from './parity-input.ts';
import { compareProportions, type ProportionTest } from './two-proportions.ts';

/** A group's selections, those that got the favorable outcome. */
export interface GroupSelection {
  readonly group: string;
  readonly rate: Rate;
}

/** A group against the group with the highest rate; numbers that are undefined are null. */
export interface FourFifthsRow {
  readonly group: string;
  readonly applicants: number;
  readonly selected: number;
  readonly selectionRate: number;
  /** The rate divided by the highest; null where nobody is selected at all. */
  readonly impactRatio: number | null;
  readonly interval: readonly [number, number] | null;
  /** Null for the group with the highest rate itself. */
  readonly comparison: FourFifthsComparison | null;
}

export interface FourFifthsComparison extends ProportionTest {
  /** Over all pairs of groups, as the highest group is chosen by the same data. */
  readonly pValueHolm: number;
  /** The ratio is below four fifths: "practical" significance. */
  readonly isBelowFourFifths: boolean;
  /** p < 1 − confidence by itself, and in the family of all pairs. */
  readonly isSignificant: boolean;
  readonly isSignificantInFamily: boolean;
  /** Below four fifths, and not with one selection moved here from the group with the highest rate. */
  readonly dependsOnOnePerson: boolean;
  /** As above, and this group's rate would then even be the higher (Questions and Answers on the Guidelines, no. 21). */
  readonly isReversedByOnePerson: boolean;
}

export interface FourFifthsTable {
  readonly source: '29 CFR 1607.4 D';
  readonly confidenceLevel: number;
  /** The group with the highest rate, the first of several; null without groups or selections. */
  readonly highest: string | null;
  readonly rows: readonly FourFifthsRow[];
  /** Whether any rates differ, with no group singled out. */
  readonly omnibus: Homogeneity | null;
}

/** The share of each group that is predicted the favorable label; groups without rows left out. */
export function selectionsOf(
  groups: readonly ParityGroup[],
  favorable: Favorable,
): GroupSelection[] {
  return presentGroups({ groups, reference: '', favorable }).map(({ group, counts }) => ({
    group,
    rate: { successes: selectedOf(counts), trials: rowsOf(counts) },
  }));
}

const highestOf = (groups: readonly GroupSelection[]): GroupSelection | undefined => {
  const rates = groups.map(({ rate }) => rateOf(rate));
  const most = Math.max(...rates);
  return most > 0 ? groups[rates.indexOf(most)] : undefined;
};

/** Whether a rate is below four fifths of another, without division: 20/30 is not below four fifths of 50/60. */
const isBelow = (rate: Rate, highest: Rate): boolean =>
  5 * rate.successes * highest.trials < 4 * highest.successes * rate.trials;

/** What becomes of a group below four fifths when one selection moves to it from the highest group. */
function onePerson(
  groups: readonly GroupSelection[],
  here: GroupSelection,
  top: GroupSelection,
): Pick<FourFifthsComparison, 'dependsOnOnePerson' | 'isReversedByOnePerson'> {
  const moved = { successes: here.rate.successes + 1, trials: here.rate.trials };
  const left = { successes: top.rate.successes - 1, trials: top.rate.trials };
  const others = groups.filter((group) => group !== here && group !== top);
  return {
    dependsOnOnePerson: ![left, ...others.map(({ rate }) => rate)].some((rate) =>
      isBelow(moved, rate),
    ),
    isReversedByOnePerson: rateOf(moved) > rateOf(left),
  };
}

const NOT_BELOW = { dependsOnOnePerson: false, isReversedByOnePerson: false } as const;

/** Every group against the highest. */
function compareAll(
  groups: readonly GroupSelection[],
  top: GroupSelection,
  confidence: number,
): ReadonlyMap<GroupSelection, FourFifthsComparison> {
  const others = groups.filter((group) => group !== top);
  const tests = others.map((group) => ({
    group,
    test: compareProportions(group.rate, top.rate),
  }));
  const adjusted = holm(
    tests.map(({ test }) => test.pValue),
    (groups.length * (groups.length - 1)) / 2,
  );
  return new Map(
    tests.map(({ group, test }, place) => {
      const pValueHolm = adjusted[place] ?? 1;
      const isBelowFourFifths = isBelow(group.rate, top.rate);
      const comparison = {
        ...test,
        pValueHolm,
        isBelowFourFifths,
        isSignificant: test.pValue < 1 - confidence,
        isSignificantInFamily: pValueHolm < 1 - confidence,
        ...(isBelowFourFifths ? onePerson(groups, group, top) : NOT_BELOW),
      };
      return [group, comparison] as const;
    }),
  );
}

/**
 * The table of all groups; `confidence` inside (0, 1), 0.95 for the "two standard deviations" of the courts. The groups have
 * trials. Whole counts, or sums of weights, for which Fisher's test is not made.
 */
export function fourFifths(groups: readonly GroupSelection[], confidence = 0.95): FourFifthsTable {
  const top = highestOf(groups);
  const comparisons = top === undefined ? undefined : compareAll(groups, top, confidence);
  const rowOf = (group: GroupSelection): FourFifthsRow => ({
    group: group.group,
    applicants: group.rate.trials,
    selected: group.rate.successes,
    selectionRate: rateOf(group.rate),
    impactRatio: top === undefined ? null : rateOf(group.rate) / rateOf(top.rate),
    interval:
      top === undefined || group === top
        ? null
        : (katzInterval(group.rate, top.rate, confidence) ?? null),
    comparison: comparisons?.get(group) ?? null,
  });
  return {
    source: '29 CFR 1607.4 D',
    confidenceLevel: confidence,
    highest: top?.group ?? null,
    rows: groups.map(rowOf),
    omnibus: homogeneity(groups.map(({ rate }) => rate)) ?? null,
  };
}
