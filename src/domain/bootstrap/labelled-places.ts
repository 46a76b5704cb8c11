import type { FeatureTable } from '../fairness/feature-table.ts';
import { indexer } from '../fairness/feature-tally.ts';
import type { LabelledRow, LabelledRows } from '../fairness/labelled-rows.ts';
import type { CodePlace } from './replicate-strata.ts';

/**
 * Where labelled rows count in the table that was tallied of them: the code of a row of the file is the position of its
 * entry in `rows.rows`. `weightOf` gives the weight of each of an entry's rows, where there are weights: a whole number
 * from 1. Null in a regression, and where predictions are probabilities: no entry is a row then.
 */
export function labelledPlaces(
  rows: LabelledRows,
  { parts }: Pick<FeatureTable, 'parts'>,
  control: readonly string[],
  weightOf?: (row: LabelledRow) => number,
): CodePlace[] | null {
  const groupOf = indexer(rows, parts);
  const levelOf = indexer(rows, control);
  const levels = [...new Set(rows.rows.map(levelOf))].sort((a, b) => a - b);
  const stratumOf = new Map(levels.map((level, stratum) => [level, stratum]));
  const places: CodePlace[] = [];
  for (const row of rows.rows) {
    if (row.cell === null || !Number.isInteger(row.count)) return null;
    const stratum = stratumOf.get(levelOf(row)) ?? 0;
    const place = { stratum, group: groupOf(row), cell: row.cell };
    places.push(weightOf === undefined ? place : { ...place, weight: weightOf(row) });
  }
  return places;
}
