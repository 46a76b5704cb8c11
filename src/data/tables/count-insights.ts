import type { ColumnCounts } from '../../domain/fairness/column-counts.ts';
import { UserError } from '../../errors.ts';
import type { PredictionFile, WantedColumn } from '../count-request.ts';
import { defaultLimits } from '../limits.ts';
import { fileProblem } from '../open-file.ts';
import { sumPlan } from '../sums/sum-plan.ts';
import type { RowCountRequest } from './count-rows.ts';
import { readInsightsFolder } from './insights-folder.ts';
import { readPredictedLabels } from './predicted-labels.ts';
import { readRows } from './read-rows.ts';
import { RowTally } from './row-tally.ts';

/** What to count in a saved `RAIInsights`. */
export interface InsightsRequest extends Omit<RowCountRequest, 'files' | 'onProgress'> {
  /** The folder: absolute path, confined to the working directory, and the name for reports. */
  readonly folder: PredictionFile;
  /**
   * What `columns` and `sums` call the target column and the model's predictions. All other columns are those of the test
   * data, by their names.
   */
  readonly labels: { readonly truth: string; readonly prediction: string };
}

/**
 * Counts the test data and the predictions that `RAIInsights.save` wrote, as `countColumns` counts a file. The place of a
 * row is its number in the test data; `files` are the test data, the predictions and `meta.json`.
 *
 * @throws UserError when the folder is no such thing, or its columns cannot be counted
 * @throws CancelledError when the signal says so
 */
export async function countInsights(
  request: InsightsRequest,
  signal: AbortSignal,
): Promise<ColumnCounts> {
  const { folder, columns, input, labels } = request;
  const found = await readInsightsFolder(folder, input);
  const limits = { ...defaultLimits, ...request.limits };
  const common = { limits, ...(input === undefined ? {} : { input }) };
  const predicted = await readPredictedLabels(found.predictions, common, signal);
  const sums = sumPlan(request.sums, limits.scorePairs);
  const tally = new RowTally({ columns, sums, isOrdered: request.rowOrder === true, limits });
  const wanted = [...columns, ...(sums?.numbers ?? [])];
  const isPrediction = wanted.map(({ name }) => name === labels.prediction);
  const { name } = found.test;
  const test = await readRows(
    { file: found.test, columns: storedColumns(wanted, labels, found.targetColumn), ...common },
    (cells, line) => {
      const prediction = predicted.labels[line - 1];
      if (prediction === undefined) return { message: 'this row has no prediction', line };
      const row = cells.map((cell, i) => (isPrediction[i] === true ? prediction : cell));
      return tally.add(row, { file: name, line });
    },
    signal,
  );
  if (test.rows !== predicted.labels.length) {
    const message = `there are ${predicted.labels.length} predictions for ${test.rows} rows of test data`;
    throw new UserError(fileProblem(found.predictions, input, message));
  }
  const { path, sha256, bytes } = test;
  return tally.counts([{ path, sha256, bytes }, predicted.file, found.meta]);
}

/** The columns of the test data to read. Predictions are no column of it: the target is read in their place. */
function storedColumns(
  wanted: readonly WantedColumn[],
  { truth, prediction }: InsightsRequest['labels'],
  target: string,
): WantedColumn[] {
  return wanted.map((column) =>
    column.name === truth || column.name === prediction ? { ...column, name: target } : column,
  );
}
