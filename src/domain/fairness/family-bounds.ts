/** The tests of a check: every family judged, and the judgements put together. */
import { judgeExtreme } from '../statistics/group-bounds.ts';
import type { Judgement, Levels } from '../statistics/judgement.ts';
import { judgePairs } from '../statistics/pair-bounds.ts';
import type { Check } from './check.ts';
import { hasFloor } from './disparity-metric.ts';
import type { Family } from './family.ts';

/** What the tests of all families say together. */
export interface CheckBounds extends Judgement {
  /** The groups whose bound speaks loudest against the threshold; null where bounds are of single groups. */
  readonly boundPair: readonly [string, string] | null;
}

function judgeFamily(family: Family, check: Check, levels: Levels): CheckBounds | null {
  const { kind } = check.metric;
  if (kind === 'group_min' || kind === 'group_max') {
    if (family.rates.length === 0) return null;
    const extreme = kind === 'group_min' ? 'min' : 'max';
    return { ...judgeExtreme(extreme, family.rates, check.threshold, levels), boundPair: null };
  }
  if (family.rates.length < 2) return null;
  const judgement = judgePairs(kind, family.rates, check.threshold, levels);
  const [i, j] = judgement.boundPair;
  return { ...judgement, boundPair: [family.groups[i] ?? '', family.groups[j] ?? ''] };
}

/**
 * Judges all families of a check: it holds when every family holds, and is broken when one is (the levels already
 * share α between the families). Null when a family has too few groups with a defined rate to be tested.
 */
export function judgeFamilies(
  families: readonly Family[],
  check: Check,
  levels: Levels,
): CheckBounds | null {
  const isFloor = hasFloor(check.metric.kind);
  let worst: CheckBounds | null = null;
  for (const family of families) {
    const next = judgeFamily(family, check, levels);
    if (next === null) return null;
    worst = worst === null ? next : combine(worst, next, isFloor);
  }
  return worst;
}

function combine(a: CheckBounds, b: CheckBounds, isFloor: boolean): CheckBounds {
  const findings = [a.finding, b.finding];
  const finding = findings.includes('broken')
    ? 'broken'
    : findings.includes('open')
      ? 'open'
      : 'holds';
  const pick = isFloor ? Math.min : Math.max;
  const isSecond = isFloor ? b.upper < a.upper : b.lower > a.lower;
  return {
    finding,
    lower: pick(a.lower, b.lower),
    upper: pick(a.upper, b.upper),
    boundPair: (isSecond ? b : a).boundPair,
  };
}
