/** The model in production, to compare with: its counts, and which of its predictions belong to which of the candidate's. */
import type { BaselineGroup, PairedCounts } from '../statistics/baseline-bounds.ts';
import { ok, problems, type Result } from '../../shared/result.ts';
import type { ColumnCounts, CountedFile } from './column-counts.ts';
import { NO_ROWS, type Confusion } from './confusion.ts';
import { makeCountTable, type CountTable } from './count-table.ts';
import type { FairnessPolicy } from './fairness-policy.ts';
import type { FeatureTable, Stratum } from './feature-table.ts';
import { canonicalLabel } from './labels.ts';
import { cellOf } from './labelled-rows.ts';
import { rateIn, type RateMetric } from './rate-metric.ts';

/** What was counted of the baseline. */
export type BaselineCounts =
  /** The candidate's columns and, in `column`, the baseline's label of the same row. */
  | {
      readonly kind: 'paired';
      readonly counts: ColumnCounts;
      readonly column: string;
      readonly files: readonly CountedFile[];
    }
  /** Rows of its own; `reason`: why they could not be paired, when that was asked for. */
  | {
      readonly kind: 'unpaired';
      readonly counts: ColumnCounts;
      readonly reason: string | null;
      readonly files: readonly CountedFile[];
    };

/** The baseline by group. */
export interface Baseline {
  readonly kind: BaselineCounts['kind'];
  readonly reason: string | null;
  readonly rows: number;
  /** The baseline's own files. */
  readonly files: readonly CountedFile[];
  readonly table: CountTable;
  /** Paired: the candidate's counts where the baseline says positive, and where it says negative. */
  readonly joint: { readonly positive: CountTable; readonly negative: CountTable } | null;
}

/** A name that no column has: it takes the place of the candidate's prediction. */
const REPLACED = '\u0000candidate';

/** The baseline's labels as the predictions. */
function asPrediction(counts: ColumnCounts, yPred: string, column: string): ColumnCounts {
  const columns = counts.columns.map((name) =>
    name === column ? yPred : name === yPred ? REPLACED : name,
  );
  return { ...counts, columns };
}

function withLabel(
  counts: ColumnCounts,
  column: string,
  isWanted: (label: string) => boolean,
): ColumnCounts {
  const place = counts.columns.indexOf(column);
  const combinations = counts.combinations.filter(({ values }) => isWanted(values[place] ?? ''));
  return { ...counts, combinations };
}

/** Tables of the baseline for the features of the candidate, with its labels. */
export function makeBaseline(
  found: BaselineCounts,
  candidate: CountTable,
  policy: FairnessPolicy,
): Result<Baseline> {
  const positive = candidate.labels?.positive ?? null;
  const features = candidate.features.map(({ parts }) => parts);
  const plain = {
    ...policy,
    positiveLabel: positive,
    favorableLabel: null,
    excludeGroups: [],
    referenceGroups: [],
  };
  const tableOf = (counts: ColumnCounts): Result<CountTable> =>
    makeCountTable(counts, plain, 'classification', features);
  const common = { kind: found.kind, rows: found.counts.rows, files: found.files } as const;
  if (found.kind === 'unpaired') {
    const table = tableOf(found.counts);
    return table.ok
      ? ok({ ...common, reason: found.reason, table: table.value, joint: null })
      : table;
  }
  const { counts, column } = found;
  const isPositive = (label: string): boolean => canonicalLabel(label) === positive;
  const table = tableOf(asPrediction(counts, policy.yPred, column));
  const yes = tableOf(withLabel(counts, column, isPositive));
  const no = tableOf(withLabel(counts, column, (label) => !isPositive(label)));
  if (!table.ok || !yes.ok || !no.ok) {
    return problems(...[table, yes, no].flatMap((one) => (one.ok ? [] : one.problems)));
  }
  const joint = { positive: yes.value, negative: no.value };
  return ok({ ...common, reason: null, table: table.value, joint });
}

/** The stratum of a table that the candidate's stratum is compared with; none when the baseline has no rows there. */
export function sameStratum(
  table: CountTable,
  feature: FeatureTable,
  stratum: Stratum,
): Stratum | undefined {
  return table.features
    .find((one) => one.feature === feature.feature)
    ?.strata.find(({ level }) => level === stratum.level);
}

const countsIn = (stratum: Stratum | undefined, group: string): Confusion =>
  stratum?.groups.find((one) => one.group === group)?.counts ?? NO_ROWS;

/** Whether the denominator of a rate is the same rows for any model: rows, positives and negatives are. */
export const isPairable = ({ denominator }: RateMetric): boolean =>
  denominator !== 'predicted positives';

/** Adds rows of one cell of the candidate for which the baseline says `old`. */
function pairedCounts(metric: RateMetric, positive: Confusion, negative: Confusion): PairedCounts {
  const sums = { both: 0, onlyNew: 0, onlyOld: 0, neither: 0 };
  const hasSuccess = (isTrue: boolean, isPredicted: boolean): boolean =>
    metric.successes({ ...NO_ROWS, [cellOf(isTrue, isPredicted)]: 1 }) > 0;
  for (const old of [true, false]) {
    for (const isTrue of [true, false]) {
      for (const fresh of [true, false]) {
        const cell = cellOf(isTrue, fresh);
        if (metric.trials({ ...NO_ROWS, [cell]: 1 }) === 0) continue;
        const [now, before] = [hasSuccess(isTrue, fresh), hasSuccess(isTrue, old)];
        const kind = now ? (before ? 'both' : 'onlyNew') : before ? 'onlyOld' : 'neither';
        sums[kind] += (old ? positive : negative)[cell];
      }
    }
  }
  return { kind: 'paired', ...sums };
}

/** The groups of a stratum under both models, in the order of `groups`. */
export function baselineGroups(
  baseline: Baseline,
  metric: RateMetric,
  feature: FeatureTable,
  stratum: Stratum,
  groups: readonly string[],
): readonly BaselineGroup[] {
  const { joint, table } = baseline;
  const old = sameStratum(table, feature, stratum);
  return groups.map((group): BaselineGroup => {
    if (joint !== null && isPairable(metric)) {
      const [yes, no] = [joint.positive, joint.negative].map((one) =>
        countsIn(sameStratum(one, feature, stratum), group),
      );
      return pairedCounts(metric, yes ?? NO_ROWS, no ?? NO_ROWS);
    }
    const fresh = stratum.groups.find((one) => one.group === group)?.counts ?? NO_ROWS;
    return {
      kind: 'unpaired',
      fresh: rateIn(metric, fresh),
      old: rateIn(metric, countsIn(old, group)),
    };
  });
}
