import type { LocalContext } from '../local-context.ts';
import { isTerminal } from '../../domain/training/job.ts';
import { createUriResolver, type UriResolver } from '../assets/resolve-uri.ts';
import type { MlflowPort } from '../mlflow-port.ts';
import { endLeftOver } from '../processes/left-over.ts';
import { createJobQueue } from './job-queue.ts';
import { openJobRegistry, type JobRegistry } from './job-registry.ts';
import { outputUris } from './job-resource.ts';
import type { JobRecord } from './job-record.ts';
import { graceMs } from './job-process.ts';
import { runJob } from './job-run.ts';

export interface JobsOptions {
  readonly context: LocalContext;
  readonly mlflow: MlflowPort;
  /** How many jobs run at once. */
  readonly capacity: number;
  /** The most bytes of a job's log. */
  readonly logLimit: number;
}

/** The jobs of the server: their documents and their processes. */
export interface Jobs {
  readonly registry: JobRegistry;
  readonly resolver: UriResolver;
  /** Starts a job whose record is on disk. */
  start(job: JobRecord): void;
  /** Asks for the end of a job; false when there is no such job. A job that has ended stays as it is. */
  cancel(name: string): Promise<boolean>;
  isBusy(): boolean;
  /** After a start: ends what is left of the jobs of before, says so, and starts those that had not begun. */
  recover(): Promise<void>;
  /** Ends all jobs, when the context's signal was aborted. */
  close(): Promise<void>;
}

const interrupted = {
  code: 'LocalPlatformStopped',
  message: 'The local platform stopped while this job was running.',
};

/** A job from before: ended for good, or undefined when it may begin now. */
function afterCrash(job: JobRecord): JobRecord | undefined {
  if (['NotStarted', 'Queued'].includes(job.status)) return undefined;
  const { process: _, ...rest } = job;
  const endedAt = new Date().toISOString();
  if (job.status === 'CancelRequested') return { ...rest, status: 'Canceled', endedAt };
  return { ...rest, status: 'Failed', endedAt, error: interrupted };
}

/** Opens the jobs of a server. */
export function createJobs(options: JobsOptions): Jobs {
  const { context, mlflow, logLimit } = options;
  const registry = openJobRegistry(context.store);
  const queue = createJobQueue(options.capacity);
  const active = new Map<
    string,
    { readonly abort: AbortController; readonly ended: Promise<void> }
  >();
  const outputs = async (name: string): Promise<Record<string, string> | undefined> => {
    const job = await registry.get(name);
    return job === undefined ? undefined : outputUris(job);
  };
  const resolver = createUriResolver(context, mlflow, outputs);
  const dependencies = { context, mlflow, registry, resolver, logLimit };

  const run = async (job: JobRecord, signal: AbortSignal): Promise<void> => {
    if (queue.isFull()) {
      await registry.update(job.name, (old) => ({ ...old, status: 'Queued' }));
    }
    await queue.add(() => runJob(dependencies, job, signal), signal);
    // A job that never got its turn: asked to end, or left for the next start.
    await registry.update(job.name, (old) =>
      isTerminal(old.status) || old.status !== 'CancelRequested'
        ? old
        : { ...old, status: 'Canceled', endedAt: new Date().toISOString() },
    );
  };
  const start = (job: JobRecord): void => {
    const abort = new AbortController();
    const signal = AbortSignal.any([abort.signal, context.signal]);
    const key = job.name.toLowerCase();
    const ended = run(job, signal)
      .catch((error: unknown) => context.log(`job ${job.name}: ${String(error)}`))
      .finally(() => active.delete(key));
    active.set(key, { abort, ended });
  };
  const settle = async (job: JobRecord): Promise<void> => {
    if (job.process !== undefined) {
      await endLeftOver(job.process, `AZUREML_RUN_ID=${job.name}`, graceMs);
    }
    const after = afterCrash(job);
    if (after === undefined) return start(job);
    await registry.update(job.name, () => after);
    const status = after.status === 'Canceled' ? 'KILLED' : 'FAILED';
    mlflow.finishRun(job.name, status, context.signal).catch((error: unknown) => {
      context.log(`the MLflow run of job ${job.name} could not be ended: ${String(error)}`);
    });
  };
  return {
    registry,
    resolver,
    start,
    cancel: async (name) => {
      const job = await registry.update(name, (old) =>
        isTerminal(old.status) ? old : { ...old, status: 'CancelRequested' },
      );
      active.get(name.toLowerCase())?.abort.abort();
      return job !== undefined;
    },
    isBusy: () => active.size > 0,
    recover: async () => {
      const jobs = await registry.list();
      await Promise.all(jobs.filter(({ status }) => !isTerminal(status)).map(settle));
    },
    close: async () => {
      await Promise.all([...active.values()].map(({ ended }) => ended));
    },
  };
}
