import { isTerminal, type Job } from '../../domain/training/job.ts';
import type { Platform } from '../../platforms/ports.ts';
import { createTrackingClient } from '../../tracking/create-tracking-client.ts';
import type { TrackingClient } from '../../tracking/tracking-client.ts';
import type { CommandContext } from '../command.ts';
import type { CancelJob } from './cancel-job.ts';
import { downloadOutputs } from './download-outputs.ts';
import type { Followed } from './follow-job.ts';
import type { TrainInputs } from './inputs.ts';
import type { TrainOutcome } from './outcome.ts';

/** What an outcome holds before anything was read. */
export const nothingYet = {
  cancelled: false,
  metrics: {},
  lastLines: [],
  outputsDirectory: '',
  downloadedFiles: 0,
} as const;

interface Conclusion {
  readonly inputs: TrainInputs;
  readonly context: CommandContext;
  readonly platform: Platform;
  readonly cancel: CancelJob;
  readonly signal: AbortSignal;
}

/** What comes after the wait: cancels what did not end in time, else reads metrics and outputs back. */
export async function conclude(
  { job, lastLines }: Followed,
  reattached: boolean,
  { inputs, context, platform, cancel, signal }: Conclusion,
): Promise<TrainOutcome> {
  const seen = { ...nothingYet, job, reattached, lastLines };
  if (!isTerminal(job.status)) {
    const cancelled = inputs.onTimeout === 'cancel' && (await cancel('Time is up'));
    return { ...seen, kind: 'timed-out', cancelled };
  }
  const tracking = createTrackingClient(platform.tracking, {
    tools: { delay: context.delay, random: Math.random },
  });
  if (job.status !== 'Completed') {
    // What failed is told as it is, whether or not its metrics can still be read.
    const metrics = await metricsOf(tracking, job, signal).catch(() => ({}));
    return { ...seen, kind: 'failed', metrics };
  }
  const metrics = await metricsOf(tracking, job, signal);
  const downloaded = await downloadOutputs(platform.training, job, inputs, context, signal);
  const { directory: outputsDirectory, files: downloadedFiles } = downloaded;
  return { ...seen, kind: 'completed', metrics, outputsDirectory, downloadedFiles };
}

/** A job that logged nothing has no metrics; that is no failure. */
async function metricsOf(
  tracking: TrackingClient,
  job: Job,
  signal: AbortSignal,
): Promise<Readonly<Record<string, number>>> {
  return (await tracking.getRun(job.name, signal))?.metrics ?? {};
}
