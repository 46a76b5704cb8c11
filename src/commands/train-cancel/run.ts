import { isTerminal } from '../../domain/training/job.ts';
import type { CommandContext } from '../command.ts';
import type { TrainCancelInputs } from './inputs.ts';

/** What was found and done. `status` is empty when there is no such job. */
export interface TrainCancelOutcome {
  readonly jobName: string;
  readonly status: string;
  readonly cancelled: boolean;
}

/** Cancels the job unless it has ended or its cancellation was asked for already. */
export async function run(
  inputs: TrainCancelInputs,
  context: CommandContext,
  signal: AbortSignal,
): Promise<TrainCancelOutcome> {
  const jobName = inputs.jobName;
  if (jobName === undefined) return { jobName: '', status: '', cancelled: false };
  const { training } = await context.openPlatform(inputs, signal);
  const job = await training.get(jobName, signal);
  const status = job?.status ?? '';
  if (job === undefined || isTerminal(status) || status === 'CancelRequested')
    return { jobName, status, cancelled: false };
  await training.cancel(jobName, signal);
  return { jobName, status, cancelled: true };
}
