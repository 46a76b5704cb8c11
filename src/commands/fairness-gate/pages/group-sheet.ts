/** The table of the groups of one feature. */
import { positivesOf, rowsOf } from '../../../domain/fairness/confusion.ts';
import type { FairnessEvaluation } from '../../../domain/fairness/evaluate-fairness.ts';
import type { FeatureTable, GroupCounts, Stratum } from '../../../domain/fairness/feature-table.ts';
import { isDefined, metricRows, metricValue } from '../../../domain/fairness/group-metric.ts';
import { sampleRows } from '../../../domain/fairness/sample.ts';
import type { Sheet } from '../../../report/sheet.ts';
import { extremes } from './extremes.ts';
import { groupName } from './group-name.ts';
import { presentGroups, ratesOf, shownCount, shownMetric, shownPart } from './view.ts';

/** A table and the groups that it has no room for. */
export interface GroupSheet {
  readonly sheet: Sheet;
  readonly groups: number;
  readonly leftOut: number;
}

interface Row {
  readonly stratum: Stratum;
  readonly group: GroupCounts;
}

/**
 * Rows and rates of every group that has rows; where there are more than `most`, of those with the highest and the lowest
 * first rate. Counts under `minimumCell`, and rates that rest on fewer, are hidden.
 */
export function groupSheet(
  table: FeatureTable,
  evaluation: FairnessEvaluation,
  minimumCell: number,
  most: number,
): GroupSheet {
  const rates = ratesOf(evaluation, table.feature);
  const [first] = rates;
  const all = table.strata.flatMap((stratum) =>
    presentGroups(stratum).map((group): Row => ({ stratum, group })),
  );
  const rows = extremes(all, most, ({ group }) =>
    first === undefined || !isDefined(first, group) || metricRows(first, group) < minimumCell
      ? Number.NaN
      : metricValue(first, group),
  );
  const isLabelled = evaluation.table.task === 'classification';
  const columns = [
    { title: 'group' },
    { title: 'n', kind: 'number' } as const,
    ...(isLabelled ? [{ title: 'positives', kind: 'number' } as const] : []),
    ...rates.map(({ name }) => ({ title: name, kind: 'number' }) as const),
  ];
  const cells = ({ stratum, group }: Row): string[] => [
    groupName(stratum, group),
    shownCount(sampleRows(group), minimumCell),
    ...(isLabelled
      ? [shownPart(positivesOf(group.counts), rowsOf(group.counts), minimumCell)]
      : []),
    ...rates.map((rate) => shownMetric(rate, group, minimumCell)),
  ];
  return {
    sheet: {
      columns,
      rows: rows.map(cells),
    },
    groups: all.length,
    leftOut: all.length - rows.length,
  };
}
