import { mkdtemp } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import type { ColumnCounts } from '../../domain/fairness/column-counts.ts';
import { policyColumns, type FairnessPolicy } from '../../domain/fairness/fairness-policy.ts';
import { countColumns } from '../../data/count-columns.ts';
import type { PredictionFile, WantedColumn } from '../../data/count-request.ts';
import { expandPredictions } from '../../data/expand-predictions.ts';
import type { CommandContext } from '../command.ts';
import { findArtifact } from '../run-artifacts.ts';
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
  return { files: expandPredictions(predictions, base, 'predictions') };
}

/** Counts the columns that the policy needs, and the fold. */
export async function countPredictions(
  files: readonly PredictionFile[],
  inputs: FairnessInputs,
  policy: FairnessPolicy,
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
      columns: wantedColumns(inputs, policy),
      input: 'predictions',
      workers: Math.max(0, Math.min(8, availableParallelism()) - 1),
      workerEntry: context.entry,
      onProgress,
    },
    signal,
  );
}

function wantedColumns(inputs: FairnessInputs, policy: FairnessPolicy): readonly WantedColumn[] {
  const inputOf = (name: string): string => {
    if (name === policy.yTrue) return 'y-true';
    if (name === policy.yPred) return 'y-pred';
    return policy.controlFeatures.includes(name) ? 'control-features' : 'sensitive-features';
  };
  const asked = policyColumns(policy).map((name) => ({ name, input: inputOf(name) }));
  const { fold } = inputs;
  const isNew = fold !== undefined && !asked.some(({ name }) => name === fold);
  return isNew ? [...asked, { name: fold, input: 'fold' }] : asked;
}
