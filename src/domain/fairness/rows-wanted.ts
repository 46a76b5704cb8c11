/** The rows that would decide an open check. */
import { scaleNeeded, type Scale } from '../statistics/rows-needed.ts';
import type { Levels } from '../statistics/judgement.ts';
import { rateOf } from '../statistics/rate.ts';
import type { Check } from './check.ts';
import type { FeatureTable } from './feature-table.ts';
import type { Family } from './family.ts';
import { sampleRows } from './sample.ts';

/** Rows by group, current shares kept, that would lead to the verdict `to` nine times in ten. */
export interface RowsNeeded {
  readonly to: 'pass' | 'fail';
  /** How many times the rows at hand. */
  readonly scale: number;
  readonly groups: Readonly<Record<string, number>>;
}

/** The factor that lifts every denominator of the families to the least one. */
function denominatorFactor(families: readonly Family[], least: number): number {
  const trials = families.flatMap(({ rates }) => rates.map((rate) => rate.trials));
  return trials.reduce((factor, n) => Math.max(factor, least / n), 1);
}

function familiesScale(
  families: readonly Family[],
  threshold: number,
  levels: Levels,
): Scale | null {
  const disparity = ({ rates }: Family): number => {
    const values = rates.map(rateOf);
    return values.reduce((a, b) => Math.max(a, b), 0) - values.reduce((a, b) => Math.min(a, b), 1);
  };
  const above = families.filter((family) => disparity(family) > threshold);
  const asked = above.length > 0 ? above : families;
  const scales = asked.map(({ rates }) => scaleNeeded(rates, threshold, levels));
  const known = scales.filter((scale) => scale !== null);
  const [first] = known;
  if (first === undefined) return null;
  // One family shown above the threshold fails the check; to pass it every family has to be shown below.
  if (above.length > 0) return known.reduce((a, b) => (b.factor < a.factor ? b : a), first);
  if (known.length < scales.length) return null;
  return known.reduce((a, b) => (b.factor > a.factor ? b : a), first);
}

/** Power is known of differences of rates between groups, each by itself. */
const isPowered = ({ metric, method, agg, strata, against }: Check): boolean =>
  metric.kind === 'difference' &&
  method === 'between_groups' &&
  agg === 'worst_case' &&
  strata === 'worst_case' &&
  against === 'number';

/**
 * The rows that would decide a difference between groups, null for other measures (no power was computed for them),
 * near the threshold, and for a family that cannot be tested.
 */
export function rowsNeeded(
  check: Check,
  table: FeatureTable,
  families: readonly Family[],
  levels: Levels,
  minDenominator: number,
): RowsNeeded | null {
  const isTestable = families.every(({ rates }) => rates.length >= 2);
  if (!isPowered(check) || !isTestable) return null;
  const wanted = familiesScale(families, check.threshold, levels);
  if (wanted === null) return null;
  const scale = Math.max(wanted.factor, denominatorFactor(families, minDenominator));
  const groups = new Map<string, number>();
  for (const { groups: cells } of table.strata) {
    for (const cell of cells) {
      if (cell.isExcluded) continue;
      groups.set(cell.group, (groups.get(cell.group) ?? 0) + sampleRows(cell));
    }
  }
  const entries = [...groups].map(([group, rows]) => [group, Math.ceil(scale * rows)] as const);
  return { to: wanted.to, scale, groups: Object.fromEntries(entries) };
}
