/** The tests of a check: every family judged, and the judgements put together. */
import { judgeExtreme } from '../statistics/group-bounds.ts';
import type { Judgement, Levels } from '../statistics/judgement.ts';
import { judgeMeanDisparity } from '../statistics/mean-disparity-bounds.ts';
import { judgeOverall } from '../statistics/overall-bounds.ts';
import { judgeMeanExtreme } from '../statistics/mean-extremes.ts';
import { judgeMeanPairs } from '../statistics/mean-pairs.ts';
import type { PairMeasure } from '../statistics/pair-test.ts';
import { judgePairs } from '../statistics/pair-bounds.ts';
import { judgeReference } from '../statistics/reference-bounds.ts';
import type { Check } from './check.ts';
import { combineBounds, type CheckBounds } from './check-bounds.ts';
import { hasFloor } from './disparity-metric.ts';
import type { Family } from './family.ts';
import { isShare } from './group-metric.ts';
import type { FeatureTable } from './feature-table.ts';
import { judgePooledRates } from './pooled-strata.ts';
import { overallGroups } from './overall-groups.ts';

const alone = (judgement: Judgement): CheckBounds => ({ ...judgement, boundPair: null });

/** The groups of a family by themselves: the lowest or the highest rate. */
function judgeLevels(family: Family, check: Check, levels: Levels): CheckBounds | null {
  const { rates, estimates } = family;
  const extreme = check.metric.kind === 'group_min' ? 'min' : 'max';
  if (estimates.length > 0) {
    return alone(judgeMeanExtreme(extreme, estimates, check.threshold, levels));
  }
  if (rates.length === 0) return null;
  return alone(judgeExtreme(extreme, rates, check.threshold, levels));
}

/** The groups of a family against the reference group. */
function againstReference(
  { groups, rates }: Family,
  { metric, threshold }: Check,
  levels: Levels,
  reference: string | undefined,
): CheckBounds | null {
  const place = groups.indexOf(reference ?? '');
  const base = rates[place];
  if (base === undefined || rates.length < 2) return null;
  const others = groups.filter((_, index) => index !== place);
  const judgement = judgeReference(
    metric.kind === 'ratio' ? 'ratio' : 'difference',
    rates.filter((_, index) => index !== place),
    base,
    threshold,
    levels,
  );
  return { ...judgement, boundPair: pairOf(others[comparedGroup(judgement.worst)], reference) };
}

/** Two comparisons a group, one for each side. */
const comparedGroup = (comparison: number): number => Math.floor(comparison / 2);

const pairOf = (a: string | undefined, b: string | undefined): readonly [string, string] | null =>
  a === undefined || b === undefined ? null : [a, b];

/** Means of groups against each other. */
function judgeMeans(
  { rate, estimates, groups }: Family,
  measure: PairMeasure,
  threshold: number,
  levels: Levels,
): CheckBounds {
  const judgement = judgeMeanPairs(measure, estimates, threshold, levels);
  const [i, j] = judgement.boundPair;
  // The difference of two areas cannot exceed 1, whatever its standard error is.
  const upper = isShare(rate) ? Math.min(1, judgement.upper) : judgement.upper;
  return { ...judgement, upper, boundPair: pairOf(groups[i], groups[j]) };
}

function judgeFamily(
  family: Family,
  check: Check,
  levels: Levels,
  reference: string | undefined,
): CheckBounds | null {
  const { kind } = check.metric;
  if (kind === 'group_min' || kind === 'group_max') return judgeLevels(family, check, levels);
  if (family.estimates.length > 1) return judgeMeans(family, kind, check.threshold, levels);
  if (family.rates.length < 2) return null;
  if (check.method === 'to_reference') return againstReference(family, check, levels, reference);
  if (check.method === 'to_overall') {
    return alone(judgeOverall(kind, overallGroups(family), check.threshold, levels));
  }
  const judgement = judgePairs(kind, family.rates, check.threshold, levels);
  const [i, j] = judgement.boundPair;
  return { ...judgement, boundPair: pairOf(family.groups[i], family.groups[j]) };
}

/** The mean of two rates' disparities in every stratum (`agg mean`). */
function judgeBoth(
  families: readonly Family[],
  { metric, threshold }: Check,
  levels: Levels,
): (CheckBounds | null)[] {
  const strata = [...new Set(families.map(({ stratum }) => stratum))];
  return strata.map((stratum) => {
    const [first, second] = families.filter((family) => family.stratum === stratum);
    if (first === undefined || second === undefined) return null;
    if (first.rates.length < 2 || second.rates.length < 2) return null;
    const measure = metric.kind === 'ratio' ? 'ratio' : 'difference';
    return alone(judgeMeanDisparity(measure, [first.rates, second.rates], threshold, levels));
  });
}

/**
 * Judges all families of a check: it holds when every family holds, and is broken when one is (the levels already
 * share α between the families). Null when a family has too few groups with a defined rate to be tested.
 */
export function judgeFamilies(
  families: readonly Family[],
  check: Check,
  levels: Levels,
  table: FeatureTable,
): CheckBounds | null {
  const judged = judgeEach(families, check, levels, table);
  return judged.reduce<CheckBounds | null>((worst, next, index) => {
    if (next === null || (index > 0 && worst === null)) return null;
    return worst === null ? next : combineBounds(worst, next, hasFloor(check.metric.kind));
  }, null);
}

function judgeEach(
  families: readonly Family[],
  check: Check,
  levels: Levels,
  table: FeatureTable,
): readonly (CheckBounds | null)[] {
  if (check.strata === 'pooled') {
    const rates = [...new Set(families.map(({ rate }) => rate))];
    return judgePooledRates(rates, table, check, levels);
  }
  if (check.agg === 'mean') return judgeBoth(families, check, levels);
  return families.map((family) => judgeFamily(family, check, levels, table.reference));
}
