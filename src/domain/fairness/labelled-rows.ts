/** From counted cells to rows with two labels and no missing value. */
import type { Problem } from '../../shared/problem.ts';
import { ok, problems, type Result } from '../../shared/result.ts';
import type { ColumnCounts, Combination, RowPlace } from './column-counts.ts';
import type { Confusion } from './confusion.ts';
import type { FairnessPolicy } from './fairness-policy.ts';
import { canonicalLabel, type FoundLabel } from './labels.ts';

/** The group of rows without a value, under `missing: group`. */
export const MISSING_GROUP = '(missing)';

/** Equal rows and how many they are. */
export interface LabelledRow {
  readonly cell: keyof Confusion;
  readonly count: number;
  /** The value of a feature column. */
  readonly valueOf: (column: string) => string;
}

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
  /** Each label once, in order of its first row. */
  readonly labels: readonly FoundLabel[];
  readonly dropped: number;
  readonly withPositive: (positive: string) => LabelledRows;
}

/** By code point, as Python compares strings; numbers by size where all values are numbers. */
export function sortLevels(values: Iterable<string>): string[] {
  const list = [...values];
  const isNumeric = list.every((value) => value.trim() !== '' && Number.isFinite(Number(value)));
  const compareText = (a: string, b: string): number => {
    const [one, other] = [Array.from(a), Array.from(b)];
    const index = one.findIndex((letter, i) => letter !== other[i]);
    if (index === -1) return one.length - other.length;
    return (one[index]?.codePointAt(0) ?? 0) - (other[index]?.codePointAt(0) ?? -1);
  };
  return list.sort((a, b) => (isNumeric ? Number(a) - Number(b) : 0) || compareText(a, b));
}

/** Orders places by file, as counted, and line. */
function earlier(counts: ColumnCounts): (a: RowPlace, b: RowPlace) => number {
  const order = new Map(counts.files.map(({ path }, index) => [path, index]));
  return (a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.line - b.line;
}

/** One problem a column that has missing values where none may be. */
function missingValues(
  counts: ColumnCounts,
  columns: readonly { readonly column: string; readonly place: number; readonly input: string }[],
  isAllowed: (column: string) => boolean,
): Problem[] {
  const compare = earlier(counts);
  return columns.flatMap(({ column, place, input }) => {
    if (isAllowed(column)) return [];
    const without = counts.combinations.filter(({ values }) => (values[place] ?? null) === null);
    const [first] = without.map((combination) => combination.first).sort(compare);
    if (first === undefined) return [];
    const rows = without.reduce((sum, { count }) => sum + count, 0);
    const message = `column \`${column}\` has no value here${rows === 1 ? '' : `, and in ${rows} rows in all`}`;
    const hint = 'Mend the file, or set `missing` to `group` or `drop`.';
    return [{ input, file: first.file, line: first.line, message, hint }];
  });
}

/** Each label of the two columns once, in order of its first row. */
function foundLabels(
  counts: ColumnCounts,
  kept: readonly Combination[],
  places: readonly number[],
) {
  const compare = earlier(counts);
  const found = new Map<string, FoundLabel>();
  for (const { values, first } of kept) {
    for (const [index, place] of places.entries()) {
      const text = values[place] ?? '';
      const name = canonicalLabel(text);
      const known = found.get(name);
      if (known !== undefined && compare(known.first, first) <= 0) continue;
      found.set(name, { text, input: index === 0 ? 'y-true' : 'y-pred', first });
    }
  }
  return [...found.values()].sort((a, b) => compare(a.first, b.first));
}

const CELLS = { true: { true: 'tp', false: 'fn' }, false: { true: 'fp', false: 'tn' } } as const;

/** Applies `missing`, and finds the labels. `places` says where each column stands in a combination. */
export function readRows(
  counts: ColumnCounts,
  policy: FairnessPolicy,
  places: ReadonlyMap<string, number>,
): Result<ReadRows> {
  const placeOf = (column: string): number => places.get(column) ?? -1;
  const features = [...policy.sensitiveFeatures, ...policy.controlFeatures];
  const columns = [
    { column: policy.yTrue, input: 'y-true' },
    { column: policy.yPred, input: 'y-pred' },
    ...policy.sensitiveFeatures.map((column) => ({ column, input: 'sensitive-features' })),
    ...policy.controlFeatures.map((column) => ({ column, input: 'control-features' })),
  ].map((entry) => ({ ...entry, place: placeOf(entry.column) }));
  const isDropping = policy.missing === 'drop';
  const isGroup = (column: string): boolean =>
    policy.missing === 'group' && features.includes(column);
  const found = missingValues(counts, columns, (column) => isDropping || isGroup(column));
  if (found.length > 0) return problems(...found);
  const kept = counts.combinations.filter(
    ({ values }) => !isDropping || columns.every(({ place }) => (values[place] ?? null) !== null),
  );
  if (kept.length === 0)
    return problems({ input: 'predictions', message: 'no row is left to judge' });
  const [truth, prediction] = [placeOf(policy.yTrue), placeOf(policy.yPred)];
  const sum = (list: readonly Combination[]): number => list.reduce((n, { count }) => n + count, 0);
  const valueOf = (values: Combination['values'], column: string): string =>
    values[placeOf(column)] ?? MISSING_GROUP;
  return ok({
    labels: foundLabels(counts, kept, [truth, prediction]),
    dropped: sum(counts.combinations) - sum(kept),
    withPositive: (positive) =>
      label(kept, features, policy, [truth, prediction], positive, valueOf),
  });
}

function label(
  kept: readonly Combination[],
  features: readonly string[],
  policy: FairnessPolicy,
  [truth, prediction]: readonly [number, number],
  positive: string,
  valueOf: (values: Combination['values'], column: string) => string,
): LabelledRows {
  const known = new Map<string, boolean>();
  const isPositive = (text: string): boolean => {
    const answer = known.get(text) ?? canonicalLabel(text) === positive;
    known.set(text, answer);
    return answer;
  };
  const rows = kept.map(({ values, count }): LabelledRow => {
    const [t, p] = [isPositive(values[truth] ?? ''), isPositive(values[prediction] ?? '')];
    return { cell: CELLS[`${t}`][`${p}`], count, valueOf: (column) => valueOf(values, column) };
  });
  const distinct = (of: (row: LabelledRow) => string): Set<string> => new Set(rows.map(of));
  const levels = new Map(
    features.map((column) => [column, sortLevels(distinct((row) => row.valueOf(column)))]),
  );
  const control = distinct((row) => JSON.stringify(policy.controlFeatures.map(row.valueOf)));
  return { rows, levels, controlLevels: control.size };
}
