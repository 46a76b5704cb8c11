import type { ColumnCounts, Combination } from '../../src/domain/fairness/column-counts.ts';
import type { RowSums } from '../../src/domain/fairness/row-sums.ts';
import { histogramOf } from './score-histograms.ts';

/** A row of a prediction file. */
export interface PredictionRow {
  readonly truth: boolean;
  readonly prediction: boolean;
  readonly sex: string;
  readonly site: string;
  readonly person: string;
  readonly weight: number;
  readonly score: number;
}

/** The numeric columns to sum. */
export type Summed = 'weight' | 'score';

function sumsOf(rows: readonly PredictionRow[], summed: readonly Summed[]): RowSums {
  const isWeighted = summed.includes('weight');
  const weights = rows.map(({ weight }) => weight);
  const total = (of: (weight: number) => number): number =>
    weights.reduce((sum, weight) => sum + of(weight), 0);
  const scores = histogramOf(
    rows.map(({ score }) => score),
    isWeighted ? weights : [],
  );
  return {
    ...(isWeighted ? { weight: { sum: total((w) => w), squares: total((w) => w * w) } } : {}),
    ...(summed.includes('score') ? { scores } : {}),
  };
}

/** Rows as the reader counts them, by label, prediction, sex, site and person. */
export function countRows(
  rows: readonly PredictionRow[],
  summed: readonly Summed[] = [],
): ColumnCounts {
  const found = new Map<string, { values: string[]; line: number; rows: PredictionRow[] }>();
  rows.forEach((row, index) => {
    const { sex, site, person } = row;
    const values = [String(Number(row.truth)), String(Number(row.prediction)), sex, site, person];
    const key = JSON.stringify(values);
    const entry = found.get(key) ?? { values, line: index + 2, rows: [] };
    entry.rows.push(row);
    found.set(key, entry);
  });
  const combinations = [...found.values()].map((entry): Combination => ({
    values: entry.values,
    count: entry.rows.length,
    first: { file: 'p.csv', line: entry.line },
    ...(summed.length === 0 ? {} : { sums: sumsOf(entry.rows, summed) }),
  }));
  return {
    columns: ['y_true', 'y_pred', 'sex', 'site', 'person'],
    combinations,
    rows: rows.length,
    files: [{ path: 'p.csv', sha256: 'ab', bytes: 9 }],
  };
}
