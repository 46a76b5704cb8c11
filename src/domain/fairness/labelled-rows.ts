/** From counted cells to rows with two labels and no missing value. */
import type { Problem } from '../../shared/problem.ts';
import { ok, problems, type Result } from '../../shared/result.ts';
import type { ColumnCounts, Combination, RowPlace } from './column-counts.ts';
import type { Confusion } from './confusion.ts';
import { policyColumns, type FairnessPolicy, type Task } from './fairness-policy.ts';
import { canonicalLabel, type FoundLabel } from './labels.ts';
import { sortLevels } from './levels.ts';
import type { LabelledRow } from './labelled-row.ts';
import { splitByProbability } from './split-by-probability.ts';

/** The group of rows without a value, under `missing: group`. */
export const MISSING_GROUP = '(missing)';

/** Rows that can be tallied. */
export interface LabelledRows {
  readonly rows: readonly LabelledRow[];
  /** The values of each feature column, in the order in which groups are shown. */
  readonly levels: ReadonlyMap<string, readonly string[]>;
  /** How many combinations of control values occur. */
  readonly controlLevels: number;
}

/** Rows without missing values, before it is known which label is positive. */
export interface ReadRows {
  /** Each label once, in order of its first row; none in a regression. */
  readonly labels: readonly FoundLabel[];
  readonly dropped: number;
  readonly withPositive: (positive: string) => LabelledRows;
}

/** Orders places by file, as counted, and line. */
function earlier(counts: ColumnCounts): (a: RowPlace, b: RowPlace) => number {
  const order = new Map(counts.files.map(({ path }, index) => [path, index]));
  return (a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.line - b.line;
}

interface PlacedColumn {
  readonly name: string;
  readonly place: number;
  readonly input: string;
}

/** One problem a column that has missing values where none may be. */
function missingValues(
  counts: ColumnCounts,
  columns: readonly PlacedColumn[],
  isAllowed: (column: PlacedColumn) => boolean,
): Problem[] {
  const compare = earlier(counts);
  return columns.flatMap((column) => {
    if (isAllowed(column)) return [];
    const { name, place, input } = column;
    const without = counts.combinations.filter(({ values }) => (values[place] ?? null) === null);
    const [first] = without.map((combination) => combination.first).sort(compare);
    if (first === undefined) return [];
    const rows = without.reduce((sum, { count }) => sum + count, 0);
    const message = `column \`${name}\` has no value here${rows === 1 ? '' : `, and in ${rows} rows in all`}`;
    const hint = 'Mend the file, or set `missing` to `group` or `drop`.';
    return [{ input, file: first.file, line: first.line, message, hint }];
  });
}

/** Each label of the label columns once, in order of its first row. */
function foundLabels(
  counts: ColumnCounts,
  kept: readonly Combination[],
  columns: readonly PlacedColumn[],
): FoundLabel[] {
  const compare = earlier(counts);
  const found = new Map<string, FoundLabel>();
  for (const { values, first } of kept) {
    for (const { place, input } of columns) {
      const text = values[place] ?? '';
      const name = canonicalLabel(text);
      const known = found.get(name);
      if (known !== undefined && compare(known.first, first) <= 0) continue;
      found.set(name, { text, input: input === 'y-true' ? 'y-true' : 'y-pred', first });
    }
  }
  return [...found.values()].sort((a, b) => compare(a.first, b.first));
}

const isLabel = ({ input }: PlacedColumn): boolean => input === 'y-true' || input === 'y-pred';
const isFeature = ({ input }: PlacedColumn): boolean =>
  input === 'sensitive-features' || input === 'control-features';

/** Applies `missing`, and finds the labels. `places` says where each column stands in a combination. */
export function readRows(
  counts: ColumnCounts,
  policy: FairnessPolicy,
  task: Task,
  places: ReadonlyMap<string, number>,
): Result<ReadRows> {
  const columns = policyColumns(policy, task).map(({ name, input }): PlacedColumn => ({
    name,
    input,
    place: places.get(name) ?? -1,
  }));
  const isDropping = policy.missing === 'drop';
  const found = missingValues(
    counts,
    columns,
    (column) => isDropping || (policy.missing === 'group' && isFeature(column)),
  );
  if (found.length > 0) return problems(...found);
  const kept = counts.combinations.filter(
    ({ values }) => !isDropping || columns.every(({ place }) => (values[place] ?? null) !== null),
  );
  if (kept.length === 0)
    return problems({ input: 'predictions', message: 'no row is left to judge' });
  const sum = (list: readonly Combination[]): number => list.reduce((n, { count }) => n + count, 0);
  return ok({
    labels: foundLabels(counts, kept, columns.filter(isLabel)),
    dropped: sum(counts.combinations) - sum(kept),
    withPositive: (positive) => labelledRows(kept, columns, policy, positive),
  });
}

function labelledRows(
  kept: readonly Combination[],
  columns: readonly PlacedColumn[],
  policy: FairnessPolicy,
  positive: string,
): LabelledRows {
  const toRows = labeller(columns, positive);
  const places = new Map(columns.map(({ name, place }) => [name, place]));
  const rows = kept.flatMap((combination): LabelledRow[] => {
    const valueOf = (column: string): string =>
      combination.values[places.get(column) ?? -1] ?? MISSING_GROUP;
    return toRows(combination).map((row) => ({ ...row, valueOf }));
  });
  const distinct = (of: (row: LabelledRow) => string): Set<string> => new Set(rows.map(of));
  const features = columns.filter(isFeature).map(({ name }) => name);
  const levels = new Map(
    features.map((column) => [column, sortLevels(distinct((row) => row.valueOf(column)))]),
  );
  const control = distinct((row) => JSON.stringify(policy.controlFeatures.map(row.valueOf)));
  return { rows, levels, controlLevels: control.size };
}

const CELLS = { true: { true: 'tp', false: 'fn' }, false: { true: 'fp', false: 'tn' } } as const;

/** The cell of a true and a predicted label. */
export const cellOf = (isTrue: boolean, isPredicted: boolean): keyof Confusion =>
  CELLS[`${isTrue}`][`${isPredicted}`];

/** Gives a combination its cell; two, in shares, where the prediction is a probability. */
function labeller(
  columns: readonly PlacedColumn[],
  positive: string,
): (combination: Combination) => readonly Omit<LabelledRow, 'valueOf'>[] {
  const known = new Map<string, boolean>();
  const isPositive = (text: string): boolean => {
    const answer = known.get(text) ?? canonicalLabel(text) === positive;
    known.set(text, answer);
    return answer;
  };
  const truth = columns.find(({ input }) => input === 'y-true');
  const prediction = columns.find(({ input }) => input === 'y-pred');
  return ({ values, count, sums }) => {
    const rest = sums === undefined ? {} : { sums };
    if (truth === undefined) return [{ cell: null, count, ...rest }];
    const t = isPositive(values[truth.place] ?? '');
    if (prediction === undefined) return splitByProbability(t, count, sums);
    const p = isPositive(values[prediction.place] ?? '');
    return [{ cell: cellOf(t, p), count, ...rest }];
  };
}
