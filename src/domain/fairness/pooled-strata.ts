/** Groups compared within control levels, and the levels pooled (Mantel & Haenszel): `strata pooled`. */
import type { Levels } from '../statistics/judgement.ts';
import {
  incomparablePairs,
  judgePooled,
  pooledDisparity,
  type StratumRates,
} from '../statistics/pooled-bounds.ts';
import type { Rate } from '../statistics/rate.ts';
import { combineRates } from './aggregate.ts';
import type { Check } from './check.ts';
import type { Confusion } from './confusion.ts';
import type { FeatureTable } from './feature-table.ts';
import { comparedGroups } from './family.ts';
import type { GroupMetric } from './group-metric.ts';
import { rateIn } from './rate-metric.ts';
import type { Sample } from './sample.ts';

const NO_RATE: Rate = { successes: 0, trials: 0 };

const measureOf = ({ metric }: Pick<Check, 'metric'>): 'difference' | 'ratio' =>
  metric.kind === 'ratio' ? 'ratio' : 'difference';

/** The rates of the compared groups by stratum, in one order. */
function strataRates(
  metric: GroupMetric,
  table: FeatureTable,
  cells: (sample: Sample) => Confusion,
): StratumRates[] {
  return table.strata.map((stratum) =>
    comparedGroups(stratum).map((group) =>
      metric.basis === 'rate' ? rateIn(metric, cells(group)) : NO_RATE,
    ),
  );
}

/** The names of the groups, in the order of the rates. */
const namesOf = (table: FeatureTable): readonly string[] =>
  (table.strata[0] === undefined ? [] : comparedGroups(table.strata[0])).map(({ group }) => group);

/** The pooled disparity as observed, weighted where rows are; NaN where no two groups share a stratum. */
export function pooledValue(
  check: Pick<Check, 'metric' | 'agg'>,
  rates: readonly GroupMetric[],
  table: FeatureTable,
): number {
  const values = rates.map((rate) =>
    pooledDisparity(
      measureOf(check),
      strataRates(rate, table, ({ counts, weights }) => weights?.sums ?? counts),
    ),
  );
  return combineRates(check.metric.kind, values, check.agg);
}

/** Pairs of groups that share no stratum with rows in the denominator, by name. */
export function unsharedPairs(
  rates: readonly GroupMetric[],
  table: FeatureTable,
): readonly (readonly [string, string])[] {
  const names = namesOf(table);
  return rates.flatMap((rate) =>
    incomparablePairs(strataRates(rate, table, ({ counts }) => counts)).map(
      ([i, j]) => [names[i] ?? '', names[j] ?? ''] as const,
    ),
  );
}

/** The tests of every rate, pooled over the strata. */
export function judgePooledRates(
  rates: readonly GroupMetric[],
  table: FeatureTable,
  check: Check,
  levels: Levels,
) {
  const names = namesOf(table);
  return rates.map((rate) => {
    const strata = strataRates(rate, table, ({ counts }) => counts);
    if (Number.isNaN(pooledDisparity(measureOf(check), strata))) return null;
    const judged = judgePooled(measureOf(check), strata, check.threshold, levels);
    const [i, j] = judged.boundPair;
    return { ...judged, boundPair: [names[i] ?? '', names[j] ?? ''] as const };
  });
}
