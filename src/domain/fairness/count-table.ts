/** The confusion counts of every group, by feature and control level: all that a verdict is a function of. */
import { didYouMean } from '../../shared/nearest-names.ts';
import type { Problem } from '../../shared/problem.ts';
import { ok, problems, type Result } from '../../shared/result.ts';
import type { ColumnCounts } from './column-counts.ts';
import { excludedGroups } from './excluded-groups.ts';
import { policyColumns, type FairnessPolicy, type Task } from './fairness-policy.ts';
import type { FeatureTable } from './feature-table.ts';
import { tallyFeature } from './feature-tally.ts';
import { readLabels, type Labels } from './labels.ts';
import { referenceGroups } from './reference-groups.ts';
import { readRows, type LabelledRows, type ReadRows } from './labelled-rows.ts';

/** All counts. */
export interface CountTable {
  readonly task: Task;
  /** Null in a regression. */
  readonly labels: Labels | null;
  /** Data rows read, and those left out by `missing: drop`. */
  readonly rows: number;
  readonly dropped: number;
  /** One for every feature asked about: single columns, and intersections such as `sex & race`. */
  readonly features: readonly FeatureTable[];
}

/** The most groups of one feature or intersection, and the most cells with control levels. */
export const GROUP_LIMIT = 1000;
export const CELL_LIMIT = 50_000;

/** Where each asked column stands in the combinations, or which are not there. */
function columnPlaces(
  counts: ColumnCounts,
  policy: FairnessPolicy,
  task: Task,
): Result<ReadonlyMap<string, number>> {
  const places = new Map(counts.columns.map((name, index) => [name, index]));
  const missing = policyColumns(policy, task)
    .filter(({ name }) => !places.has(name))
    .map(({ input, name }): Problem => ({
      input,
      message: `column \`${name}\` is not in the predictions`,
      hint: didYouMean(name, counts.columns),
    }));
  return missing.length > 0 ? problems(...missing) : ok(places);
}

const tooManyGroups = (feature: string, groups: number): Problem => ({
  input: 'sensitive-features',
  message: `feature \`${feature}\` has ${groups} groups; the most is ${GROUP_LIMIT}`,
  hint: 'Is it a number or an identifier? Put its values into bands, or compare fewer of them.',
});

const tooManyCells = (feature: string, groups: number, levels: number): Problem => ({
  input: 'control-features',
  message: `${groups} groups of \`${feature}\` in ${levels} control levels are more than ${CELL_LIMIT} cells`,
  hint: 'Use fewer or coarser control features.',
});

function tally(
  rows: LabelledRows,
  parts: readonly string[],
  { controlFeatures, clusterId }: FairnessPolicy,
): Result<FeatureTable> {
  const feature = parts.join(' & ');
  const groups = parts.reduce((n, part) => n * (rows.levels.get(part)?.length ?? 0), 1);
  if (groups > GROUP_LIMIT) return problems(tooManyGroups(feature, groups));
  const levels = rows.controlLevels;
  if (groups * levels > CELL_LIMIT) return problems(tooManyCells(feature, groups, levels));
  return ok({ feature, parts, strata: tallyFeature(rows, parts, controlFeatures, clusterId) });
}

function tableLabels(
  { labels }: ReadRows,
  { positiveLabel, favorableLabel }: FairnessPolicy,
  task: Task,
): Result<Labels | null> {
  return task === 'regression' ? ok(null) : readLabels(labels, positiveLabel, favorableLabel);
}

/**
 * Makes the tables of the `features` (each a list of columns) from what was counted; those of `withReference` need a
 * reference group. Problems name every missing
 * column, missing value, strange label and feature with too many groups, with the file and line of the first row.
 */
export function makeCountTable(
  counts: ColumnCounts,
  policy: FairnessPolicy,
  task: Task,
  features: readonly (readonly string[])[],
  withReference: ReadonlySet<string> = new Set(),
): Result<CountTable> {
  const places = columnPlaces(counts, policy, task);
  if (!places.ok) return places;
  const rows = readRows(counts, policy, task, places.value);
  if (!rows.ok) return rows;
  const labels = tableLabels(rows.value, policy, task);
  if (!labels.ok) return labels;
  const labelled = rows.value.withPositive(labels.value?.positive ?? '');
  const tables = features.map((parts) => tally(labelled, parts, policy));
  const found = tables.flatMap((table) => (table.ok ? [] : table.problems));
  if (found.length > 0) return problems(...found);
  const tallied = tables.flatMap((table) => (table.ok ? [table.value] : []));
  const excluded = excludedGroups(tallied, labelled.levels, policy.excludeGroups);
  if (!excluded.ok) return excluded;
  const entries = policy.referenceGroups ?? [];
  const referred = referenceGroups(excluded.value, entries, withReference);
  if (!referred.ok) return referred;
  const { dropped } = rows.value;
  return ok({ task, labels: labels.value, rows: counts.rows, dropped, features: referred.value });
}
