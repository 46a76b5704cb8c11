import { mkdtemp } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { UserError } from '../../errors.ts';
import type { ColumnCounts } from '../../domain/fairness/column-counts.ts';
import {
  policyColumns,
  type FairnessPolicy,
  type Task,
} from '../../domain/fairness/fairness-policy.ts';
import { countColumns } from '../../data/count-columns.ts';
import type { PredictionFile, SummedColumns, WantedColumn } from '../../data/count-request.ts';
import { expandPredictions } from '../../data/expand-predictions.ts';
import { didYouMean } from '../../shared/nearest-names.ts';
import type { CommandContext } from '../command.ts';
import { findArtifact, walkArtifacts } from '../run-artifacts.ts';
import type { OpenRun } from '../open-run.ts';
import type { FairnessInputs } from './settings.ts';

/** The files to judge: an artifact of the run when it has one of that path, else files of the working directory. */
export async function findPredictions(
  inputs: FairnessInputs,
  base: string,
  open: OpenRun | undefined,
  temporary: string,
  signal: AbortSignal,
): Promise<{ readonly files: readonly PredictionFile[]; readonly artifact?: string }> {
  const { predictions } = inputs;
  if (open !== undefined) {
    const { tracking, run } = open;
    const entry = await findArtifact(tracking, run.runId, predictions, signal);
    if (entry?.isFolder === false) {
      const path = join(await mkdtemp(join(temporary, 'predictions-')), basename(predictions));
      await tracking.downloadArtifact(run.runId, predictions, path, signal);
      return { files: [{ path, name: predictions }], artifact: predictions };
    }
  }
  try {
    return { files: expandPredictions(predictions, base, 'predictions') };
  } catch (error) {
    if (open === undefined || !(error instanceof UserError)) throw error;
    throw await neitherThere(predictions, open, error, signal);
  }
}

/** With a run, a name may have been meant as one of its artifacts: say which there are. */
async function neitherThere(
  predictions: string,
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
  return new UserError([{ message, input: 'predictions', hint }, ...error.problems]);
}

/** Counts the columns that the policy needs, and the fold. */
export async function countPredictions(
  files: readonly PredictionFile[],
  inputs: FairnessInputs,
  policy: FairnessPolicy,
  task: Task,
  context: CommandContext,
  signal: AbortSignal,
): Promise<ColumnCounts> {
  const began = context.now().getTime();
  const onProgress = (rows: number): void => {
    const seconds = (context.now().getTime() - began) / 1000;
    if (seconds < 1) return;
    const million = (count: number): string => (count / 1e6).toFixed(1);
    context.logger.progress(
      `${million(rows)} million rows, ${million(rows / seconds)} million a second`,
    );
  };
  return countColumns(
    {
      files,
      columns: wantedColumns(inputs, policy, task),
      sums: summedColumns(policy, task),
      input: 'predictions',
      workers: Math.max(0, Math.min(8, availableParallelism()) - 1),
      workerEntry: context.entry,
      onProgress,
    },
    signal,
  );
}

function wantedColumns(
  { fold }: FairnessInputs,
  policy: FairnessPolicy,
  task: Task,
): readonly WantedColumn[] {
  const asked = policyColumns(policy, task);
  const isNew = fold !== undefined && !asked.some(({ name }) => name === fold);
  return isNew ? [...asked, { name: fold, input: 'fold' }] : asked;
}

function summedColumns(policy: FairnessPolicy, task: Task): SummedColumns {
  const { sampleWeight, yPredProbability, score, yTrue, yPred } = policy;
  const column = (
    key: 'weight' | 'probability' | 'score',
    name: string | undefined,
    input: string,
  ): SummedColumns => (name === undefined ? {} : { [key]: { name, input } });
  const weight = column('weight', sampleWeight, 'sample-weight');
  if (task === 'regression') {
    const truth = { name: yTrue, input: 'y-true' };
    return { ...weight, errors: { truth, prediction: { name: yPred, input: 'y-pred' } } };
  }
  return {
    ...weight,
    ...column('probability', yPredProbability, 'y-pred-probability'),
    ...column('score', score, 'score'),
  };
}
