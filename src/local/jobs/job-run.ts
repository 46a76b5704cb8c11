import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { JobStatus } from '../../domain/training/job.ts';
import type { UriResolver } from '../assets/resolve-uri.ts';
import type { ResolvedEnvironment } from '../environments/environment-cache.ts';
import type { LocalContext } from '../local-context.ts';
import type { MlflowPort, MlflowRun, MlflowRunStatus } from '../mlflow-port.ts';
import { logTail } from '../processes/log-tail.ts';
import { isoDurationMs } from './iso-duration.ts';
import { preparationError, processError, type JobError } from './job-failure.ts';
import { openBuildLog, userLog } from './job-log.ts';
import { runJobProcess, type JobEnd } from './job-process.ts';
import { jobPython } from './job-python.ts';
import { withoutProcess, type JobRecord } from './job-record.ts';
import type { JobRegistry } from './job-registry.ts';
import { jobVariables } from './job-variables.ts';
import { makeJobWorkspace, type JobWorkspace } from './job-workspace.ts';
import { rankVariables } from './rank-variables.ts';
import { substitute } from './substitute.ts';

export interface JobRunDependencies {
  readonly context: LocalContext;
  readonly mlflow: MlflowPort;
  readonly registry: JobRegistry;
  readonly resolver: UriResolver;
  /** The most bytes of a job's log. */
  readonly logLimit: number;
  /** Whether jobs are ended because the server stops, and not because somebody asked. */
  readonly isClosing: () => boolean;
}

interface Prepared {
  readonly run: MlflowRun;
  readonly python: ResolvedEnvironment;
  readonly workspace: JobWorkspace;
}

/** How a job ended, before that is written down. */
interface Outcome {
  readonly status: 'Completed' | 'Failed' | 'Canceled';
  readonly error?: JobError;
}

const stopped: JobError = {
  code: 'LocalPlatformStopped',
  message: 'The local platform was stopped while this job was running.',
};

const mlflowStatus: Readonly<Record<Outcome['status'], MlflowRunStatus>> = {
  Completed: 'FINISHED',
  Failed: 'FAILED',
  Canceled: 'KILLED',
};

/** Both, or the first failure after both have settled: nothing goes on behind a job that has ended. */
async function both<A, B>(a: Promise<A>, b: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([a, b]);
  return Promise.all([a, b]);
}

/** One job from Preparing to its end. Aborting the signal cancels it. */
class JobRun {
  private readonly on: JobRunDependencies;
  private readonly job: JobRecord;
  private readonly signal: AbortSignal;
  private readonly artifacts: string;
  private readonly report: (line: string) => void;
  private runState: 'none' | 'asked' | 'made' = 'none';

  constructor(on: JobRunDependencies, job: JobRecord, signal: AbortSignal) {
    this.on = on;
    this.job = job;
    this.signal = signal;
    this.artifacts = on.context.artifactFolder(job.name);
    this.report = openBuildLog(this.artifacts);
  }

  async run(): Promise<void> {
    let workspace: JobWorkspace | undefined;
    let outcome: Outcome;
    try {
      await this.enter('Preparing');
      const prepared = await this.prepare((made) => (workspace = made));
      const end = await this.execute(prepared);
      await this.enter('Finalizing');
      await prepared.workspace.collect(this.on.context.signal);
      outcome = await this.judge(end);
    } catch (error) {
      outcome = this.signal.aborted
        ? { status: 'Canceled' }
        : { status: 'Failed', error: preparationError(error) };
      this.report(`failed: ${outcome.error?.message ?? 'canceled'}`);
    }
    await workspace?.remove().catch((error: unknown) => this.on.context.log(String(error)));
    if (this.runState === 'made') await this.finishRun(outcome.status);
    await this.finish(outcome);
    // Canceled while MLflow was asked: the run may be there all the same.
    if (this.runState === 'asked' && this.signal.aborted) await this.finishRun(outcome.status);
  }

  private async enter(status: JobStatus): Promise<void> {
    await this.on.registry.update(this.job.name, (job) => ({
      ...job,
      status: job.status === 'CancelRequested' ? job.status : status,
      ...(status === 'Running' ? { startedAt: new Date().toISOString() } : {}),
    }));
  }

  private async prepare(onWorkspace: (workspace: JobWorkspace) => void): Promise<Prepared> {
    const { context, resolver } = this.on;
    const { job, report, signal } = this;
    const { environmentId } = job.properties;
    const workspace = await makeJobWorkspace({ context, resolver, job, report, signal });
    onWorkspace(workspace);
    const [run, python] = await both(
      this.createRun(),
      jobPython(context, environmentId, join(workspace.root, 'bin'), report, signal),
    );
    await this.on.registry.update(job.name, (old) => ({ ...old, experimentId: run.experimentId }));
    return { run, python, workspace };
  }

  private async createRun(): Promise<MlflowRun> {
    const { displayName, tags, experimentName } = this.job.properties;
    const options = { displayName, tags, report: this.report };
    this.runState = 'asked';
    const run = await this.on.mlflow.createRun(this.job.name, experimentName, options, this.signal);
    this.runState = 'made';
    return run;
  }

  private async variables({ run, python, workspace }: Prepared): Promise<Record<string, string>> {
    const { context, mlflow } = this.on;
    const { distribution, environmentVariables, experimentName } = this.job.properties;
    return jobVariables({
      base: context.environment(),
      python,
      workspace: context.workspace,
      serviceUrl: context.baseUrl(),
      trackingUri: mlflow.baseUrl(),
      token: context.token,
      runId: this.job.name,
      experimentName,
      experimentId: run.experimentId,
      bindings: workspace.bindings,
      own: { ...(await rankVariables(distribution)), ...environmentVariables },
    });
  }

  private async execute({ run, python, workspace }: Prepared): Promise<JobEnd> {
    const { registry, logLimit } = this.on;
    const { command, limits } = this.job.properties;
    const done = substitute(command, workspace.bindings);
    if (!done.ok) {
      throw new Error(`The command names what the job does not have: ${done.unknown.join(', ')}.`);
    }
    const environment = await this.variables({ run, python, workspace });
    const timeLimit = isoDurationMs(limits?.timeout ?? '');
    const log = join(this.artifacts, userLog);
    const { code: folder } = workspace;
    this.report('running the command');
    return runJobProcess(
      {
        command: done.command,
        folder,
        environment,
        log,
        logLimit,
        ...(timeLimit && { timeLimit }),
      },
      async (process) => {
        await registry.update(this.job.name, (job) => ({ ...job, process }));
        await this.enter('Running');
      },
      this.signal,
    );
  }

  private async judge(end: JobEnd): Promise<Outcome> {
    if (end.kind === 'aborted') return { status: 'Canceled' };
    const { command, limits } = this.job.properties;
    const tail = (await logTail(join(this.artifacts, userLog), 20)).slice(-4096);
    const facts = { timeout: limits?.timeout ?? '', logLimit: this.on.logLimit };
    const error = processError(end, command, facts, tail);
    if (error === undefined) return { status: 'Completed' };
    // Azure ML cancels a job at its time limit.
    return { status: end.kind === 'time-limit' ? 'Canceled' : 'Failed', error };
  }

  /** MLflow's end of the run is worth three tries; the job's own end does not depend on it. */
  private async finishRun(status: Outcome['status']): Promise<void> {
    const { context, mlflow } = this.on;
    const end = mlflowStatus[status];
    for (let attempt = 1; attempt <= 3; attempt++) {
      try {
        await mlflow.finishRun(this.job.name, end, AbortSignal.timeout(30_000));
        return;
      } catch (error) {
        context.log(`the MLflow run of job ${this.job.name} could not be ended: ${String(error)}`);
        await sleep(200 * attempt);
      }
    }
  }

  private async finish(outcome: Outcome): Promise<void> {
    const endedAt = new Date().toISOString();
    await this.on.registry.update(this.job.name, (job) => {
      const isStopped = this.on.isClosing() && job.status !== 'CancelRequested';
      const end: Outcome =
        isStopped && outcome.status === 'Canceled' ? { status: 'Failed', error: stopped } : outcome;
      return { ...withoutProcess(job), ...end, endedAt };
    });
  }
}

/** Runs a job to its end, which is on disk when this returns. */
export function runJob(on: JobRunDependencies, job: JobRecord, signal: AbortSignal): Promise<void> {
  return new JobRun(on, job, signal).run();
}
