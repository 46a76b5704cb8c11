import type { Platform } from '../../platforms/ports.ts';
import { confirmLogged } from '../../tracking/confirm-logged.ts';
import { createTrackingClient } from '../../tracking/create-tracking-client.ts';
import type { Run, TrackingClient } from '../../tracking/tracking-client.ts';
import type { CommandContext } from '../command.ts';
import { openRun } from '../open-run.ts';
import { gather, type Gathered } from './gather.ts';
import { runUrl } from './run-url.ts';
import type { LogMetricsInputs } from './inputs.ts';

/** What was logged, and where. */
export interface LogMetricsOutcome {
  readonly runId: string;
  readonly runName: string;
  readonly runUrl: string;
  readonly isNewRun: boolean;
  /** Last value of every metric that was logged. */
  readonly metrics: Readonly<Record<string, number>>;
  readonly params: Readonly<Record<string, string>>;
  readonly metricsLogged: number;
  readonly artifacts: readonly string[];
}

interface Target {
  readonly tracking: TrackingClient;
  readonly platform: Platform;
  readonly run: Run;
}

/** Logs everything to a run, or to a new one, which is ended whatever happens. */
export async function run(
  inputs: LogMetricsInputs,
  context: CommandContext,
  signal: AbortSignal,
): Promise<LogMetricsOutcome> {
  const gathered = gather(inputs, context);
  const { runId } = inputs;
  if (runId !== undefined) {
    const target = await openRun(inputs, runId, context, signal);
    await send(target, gathered, context, signal);
    return outcomeOf(target, gathered, false, inputs, signal);
  }
  const target = await startRun(inputs, gathered, context, signal);
  await ending(target, signal, () => send(target, gathered, context, signal));
  return outcomeOf(target, gathered, true, inputs, signal);
}

async function startRun(
  inputs: LogMetricsInputs,
  { data }: Gathered,
  context: CommandContext,
  signal: AbortSignal,
): Promise<Target> {
  const platform = await context.openPlatform(inputs, signal);
  const tracking = createTrackingClient(platform.tracking, {
    tools: { delay: context.delay, random: Math.random },
  });
  const repository = context.workflow?.repository.split('/').at(-1);
  const experimentName = inputs.experimentName ?? (repository || 'Default');
  const name = inputs.runName === undefined ? {} : { name: inputs.runName };
  const run = await tracking.createRun({ experimentName, ...name, tags: data.tags }, signal);
  context.logger.info(`Made run ${run.runId} in experiment ${experimentName}.`);
  return { platform, tracking, run };
}

/** Time for the last request of a run that is given up; the caller's own signal may be aborted already. */
const endBudgetMs = 5000;

/** Ends a new run as FINISHED, FAILED or, when the step was cancelled, KILLED: none stays RUNNING for ever. */
async function ending(
  { tracking, run }: Target,
  signal: AbortSignal,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
    await tracking.endRun(run.runId, 'FINISHED', signal);
  } catch (error) {
    const status = signal.aborted ? 'KILLED' : 'FAILED';
    // What went wrong first is what is told.
    await tracking
      .endRun(run.runId, status, AbortSignal.timeout(endBudgetMs))
      .catch(() => undefined);
    throw error;
  }
}

async function send(
  { tracking, run }: Target,
  { data, artifacts }: Gathered,
  { logger }: CommandContext,
  signal: AbortSignal,
): Promise<void> {
  await tracking.log(run.runId, data, signal);
  await confirmLogged(tracking, run.runId, data, signal);
  for (const [index, { path, file }] of artifacts.entries()) {
    logger.progress(`Storing artifact ${index + 1} of ${artifacts.length}: ${path}`);
    await tracking.uploadArtifact(run.runId, path, file, signal);
  }
}

async function outcomeOf(
  target: Target,
  { data, artifacts }: Gathered,
  isNewRun: boolean,
  inputs: LogMetricsInputs,
  signal: AbortSignal,
): Promise<LogMetricsOutcome> {
  const { runId, name } = target.run;
  return {
    runId,
    runName: name,
    runUrl: await runUrl(target.platform, target.run, inputs.trackingUri, signal),
    isNewRun,
    metrics: Object.fromEntries(data.metrics.map(({ key, value }) => [key, value])),
    params: data.params,
    metricsLogged: data.metrics.length,
    artifacts: artifacts.map(({ path }) => path),
  };
}
