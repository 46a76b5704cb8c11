/** Where the rows of every combination count, for resampling them. */
import { keptCodes } from './kept-codes.ts';
import type { RowCodes } from './resample.ts';
import type { CodePlace, FeaturePlaces } from './replicate-strata.ts';
import type { ColumnCounts, Combination } from '../fairness/column-counts.ts';
import type { CountTable } from '../fairness/count-table.ts';
import { policyColumns, type FairnessPolicy } from '../fairness/fairness-policy.ts';
import type { FeatureTable } from '../fairness/feature-table.ts';
import { joinLevels } from '../fairness/feature-tally.ts';
import { canonicalLabel } from '../fairness/labels.ts';
import { cellOf, MISSING_GROUP } from '../fairness/labelled-rows.ts';

/** Combinations that are judged, numbered anew: those dropped for a missing value have no number. */
export interface ResampledRows {
  readonly codes: RowCodes;
  readonly combinations: readonly Combination[];
}

/** The rows in the order of the files, without dropped ones. */
export function resampledRows(
  { order, combinations, columns }: ColumnCounts,
  policy: FairnessPolicy,
): ResampledRows | null {
  if (order === undefined) return null;
  const asked = policyColumns(policy, 'classification').map(({ name }) => columns.indexOf(name));
  const isKept = combinations.map(({ values }) =>
    asked.every((place) => policy.missing !== 'drop' || (values[place] ?? null) !== null),
  );
  return {
    codes: keptCodes(order, isKept),
    combinations: combinations.filter((_, index) => isKept[index]),
  };
}

/**
 * Where each of the combinations counts in the table of a feature. Null without predicted labels, and with weights that
 * are no whole numbers from 1.
 */
export function bootstrapPlaces(
  rows: ResampledRows,
  columns: readonly string[],
  feature: FeatureTable,
  table: CountTable,
  policy: FairnessPolicy,
): FeaturePlaces | null {
  const { labels } = table;
  if (labels === null || policy.yPredProbability !== undefined) return null;
  const strata = new Map(feature.strata.map(({ level }, index) => [level, index]));
  const groups = new Map(
    (feature.strata[0]?.groups ?? []).map(({ group }, index) => [group, index]),
  );
  const places = rows.combinations.map(({ values }): CodePlace => {
    const valueOf = (column: string): string => values[columns.indexOf(column)] ?? MISSING_GROUP;
    const isPositive = (column: string): boolean =>
      canonicalLabel(valueOf(column)) === labels.positive;
    const level =
      policy.controlFeatures.length === 0 ? null : joinLevels(policy.controlFeatures.map(valueOf));
    const place = {
      stratum: strata.get(level) ?? 0,
      group: groups.get(joinLevels(feature.parts.map(valueOf))) ?? 0,
      cell: cellOf(isPositive(policy.yTrue), isPositive(policy.yPred)),
    };
    const { sampleWeight } = policy;
    return sampleWeight === undefined ? place : { ...place, weight: Number(valueOf(sampleWeight)) };
  });
  const isWhole = places.every(({ weight = 1 }) => Number.isSafeInteger(weight) && weight >= 1);
  return isWhole ? { strata: feature.strata, places } : null;
}
