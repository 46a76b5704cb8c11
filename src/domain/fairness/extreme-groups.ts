/** Which groups are behind an estimate. */
import { aggregate } from './aggregate.ts';
import type { Check } from './check.ts';
import type { Stratum } from './feature-table.ts';
import { hasFloor } from './disparity-metric.ts';
import { comparedGroups, comparedWith } from './family.ts';
import type { Labels } from './labels.ts';
import { metricValue, type GroupMetric } from './group-metric.ts';
import { sampleRows } from './sample.ts';

/** The groups with the highest and the lowest rate, and the one that is worst off. */
export interface ExtremeGroups {
  readonly pair: readonly [string, string] | null;
  readonly group: string | null;
}

interface Named {
  readonly group: string;
  readonly value: number;
}

/** The groups of a stratum with rows, from the highest to the lowest value; equal ones in their order. */
function ordered(stratum: Stratum, valueOf: (group: Stratum['groups'][number]) => number): Named[] {
  return comparedGroups(stratum)
    .filter((group) => sampleRows(group) > 0)
    .map((group) => ({ group: group.group, value: valueOf(group) }))
    .sort((a, b) => b.value - a.value);
}

/** The rate that the estimate is of: the worse one of equalized odds. */
function worseRate(
  check: Check,
  rates: readonly GroupMetric[],
  stratum: Stratum,
  reference: string | undefined,
): GroupMetric | undefined {
  const [first] = rates;
  const valueOf = (rate: GroupMetric): number => {
    const values = comparedGroups(stratum).map((group) => metricValue(rate, group));
    const other = comparedWith(rate, stratum, check.method, reference);
    return aggregate(check.metric.kind, values, other, check.method);
  };
  const isWorse = (a: number, b: number): boolean => (hasFloor(check.metric.kind) ? a < b : a > b);
  return rates.reduce(
    (worst, rate) => (worst === undefined || isWorse(valueOf(rate), valueOf(worst)) ? rate : worst),
    first,
  );
}

/** Whether the lowest rate is the worst one to have. */
function isLowWorst(
  check: Check,
  rate: GroupMetric | undefined,
  favorable: Labels['favorable'],
): boolean {
  if (check.metric.kind === 'group_min') return true;
  if (check.metric.kind === 'group_max') return false;
  return rate?.better === 'label' ? favorable !== 'negative' : rate?.better !== 'low';
}

/** The reference group and the one furthest from it, the higher first. */
function againstReference(list: readonly Named[], reference: string): [string, string] | null {
  const base = list.find(({ group }) => group === reference);
  if (base === undefined) return null;
  const apart = ({ value }: Named): number => Math.abs(value - base.value);
  const [furthest] = list.filter((one) => one !== base).sort((a, b) => apart(b) - apart(a));
  if (furthest === undefined) return null;
  const isAbove = furthest.value >= base.value;
  return isAbove ? [furthest.group, reference] : [reference, furthest.group];
}

/** Finds them for the estimate of a check in the stratum it is from. */
export function findExtremes(
  check: Check,
  rates: readonly GroupMetric[],
  stratum: Stratum,
  favorable: Labels['favorable'],
  reference?: string,
): ExtremeGroups {
  const rate = worseRate(check, rates, stratum, reference);
  const list = ordered(stratum, (group) =>
    rate === undefined ? sampleRows(group) : metricValue(rate, group),
  );
  const [highest, lowest] = [list[0], list.at(-1)];
  if (highest === undefined || lowest === undefined) return { pair: null, group: null };
  const group = (isLowWorst(check, rate, favorable) ? lowest : highest).group;
  const isPaired = check.metric.kind === 'difference' || check.metric.kind === 'ratio';
  if (!isPaired || list.length < 2) return { pair: null, group };
  if (check.method === 'to_reference' && reference !== undefined) {
    const pair = againstReference(list, reference);
    return { pair, group: pair?.find((name) => name !== reference) ?? group };
  }
  return { pair: [highest.group, lowest.group], group };
}
