import { mkdtemp } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { UserError } from '../../../errors.ts';
import type { ColumnCounts } from '../../../domain/fairness/column-counts.ts';
import { type FairnessPolicy, type Task } from '../../../domain/fairness/fairness-policy.ts';
import { countColumns } from '../../../data/count-columns.ts';
import type { PredictionFile, SummedColumns } from '../../../data/count-request.ts';
import type { CountTableSums } from '../../../data/tables/count-table-columns.ts';
import { isInsightsFolder } from '../../../data/tables/insights-folder.ts';
import { isJsonTable } from '../../../data/tables/is-json-table.ts';
import { expandPredictions } from '../../../data/expand-predictions.ts';
import { didYouMean } from '../../../shared/nearest-names.ts';
import type { CommandContext } from '../../command.ts';
import { findArtifact, walkArtifacts } from '../../run-artifacts.ts';
import type { OpenRun } from '../../open-run.ts';
import { locateInside } from '../../workspace.ts';
import { summedColumns, wantedColumns } from './columns.ts';
import type { FairnessInputs } from '../settings.ts';

/** The input that names the files to judge, and what it says. */
export interface Named {
  readonly input: 'predictions' | 'counts' | 'baseline-predictions';
  readonly path: string;
}

/** Where the predictions are. */
export interface FoundPredictions {
  readonly files: readonly PredictionFile[];
  /** The one file is an artifact of the run. */
  readonly artifact?: string;
  /** The one "file" is a saved RAIInsights folder. */
  readonly isInsights?: true;
}

/** The files to judge: an artifact of the run when it has one of that path, else files of the working directory. */
export async function findPredictions(
  { input, path: predictions }: Named,
  base: string,
  open: OpenRun | undefined,
  temporary: string,
  signal: AbortSignal,
): Promise<FoundPredictions> {
  if (open !== undefined) {
    const { tracking, run } = open;
    const entry = await findArtifact(tracking, run.runId, predictions, signal);
    if (entry?.isFolder === false) {
      const path = join(await mkdtemp(join(temporary, 'predictions-')), basename(predictions));
      await tracking.downloadArtifact(run.runId, predictions, path, signal);
      return { files: [{ path, name: predictions }], artifact: predictions };
    }
  }
  const folder = locateInside(base, base, predictions, 'folder');
  if (folder.ok && (await isInsightsFolder(folder.value))) {
    return { files: [{ path: folder.value, name: predictions }], isInsights: true };
  }
  try {
    return { files: expandPredictions(predictions, base, input) };
  } catch (error) {
    if (open === undefined || !(error instanceof UserError)) throw error;
    throw await neitherThere({ input, path: predictions }, open, error, signal);
  }
}

/** With a run, a name may have been meant as one of its artifacts: say which there are. */
async function neitherThere(
  { input, path: predictions }: Named,
  { tracking, run }: OpenRun,
  error: UserError,
  signal: AbortSignal,
): Promise<UserError> {
  const artifacts = await walkArtifacts(tracking, run.runId, '', signal);
  const known = artifacts.map(({ path }) => path).filter((path) => !path.startsWith('ml-actions/'));
  const same = known.filter((path) => path.endsWith(`/${predictions}`));
  const hint =
    known.length === 0
      ? 'The run has none.'
      : didYouMean(predictions, same.length > 0 ? same : known);
  const message = `run ${run.runId} has no artifact \`${predictions}\``;
  return new UserError([{ message, input, hint }, ...error.problems]);
}

/** Counts the columns that the policy needs, and the fold. */
export async function countFound(
  { files, isInsights }: FoundPredictions,
  inputs: FairnessInputs,
  policy: FairnessPolicy,
  task: Task,
  context: CommandContext,
  signal: AbortSignal,
  input: Named['input'] = 'predictions',
): Promise<ColumnCounts> {
  const columns = wantedColumns(policy, task, inputs);
  const sums = summedColumns(policy, task);
  if (inputs.counts !== undefined) {
    const { countTable } = await import('../../../data/tables/count-table.ts');
    return countTable({ files, columns, sums: tableSums(sums), input: 'counts' }, signal);
  }
  const request = {
    files,
    columns,
    sums,
    rowOrder: inputs.bootstrap === 'fairlearn',
    input,
    workers: Math.max(0, Math.min(8, availableParallelism()) - 1),
    workerEntry: context.entry,
    onProgress: progress(context),
  } as const;
  const [folder] = files;
  if (isInsights !== undefined && folder !== undefined) {
    const { countInsights } = await import('../../../data/tables/count-insights.ts');
    const labels = { truth: policy.yTrue, prediction: policy.yPred };
    return countInsights({ ...request, folder, labels }, signal);
  }
  for (const file of files) {
    if (!(await isJsonTable(file))) continue;
    const { countRows } = await import('../../../data/tables/count-rows.ts');
    return countRows(request, signal);
  }
  return countColumns(request, signal);
}

/** What a table of counts can hold; errors of a regression it cannot. */
export function tableSums({ errors, ...sums }: SummedColumns): CountTableSums {
  if (errors === undefined) return sums;
  throw new UserError({
    message: 'errors of a regression cannot be counted: there is no table of counts for them',
    input: 'counts',
    hint: 'Give the predictions themselves with `predictions`.',
  });
}

/** Rows and rows a second, from the first second on. */
function progress(context: CommandContext): (rows: number) => void {
  const began = context.now().getTime();
  return (rows) => {
    const seconds = (context.now().getTime() - began) / 1000;
    if (seconds < 1) return;
    const million = (count: number): string => (count / 1e6).toFixed(1);
    context.logger.progress(
      `${million(rows)} million rows, ${million(rows / seconds)} million a second`,
    );
  };
}
