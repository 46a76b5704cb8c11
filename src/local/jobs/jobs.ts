import { rm } from 'node:fs/promises';
import type { LocalContext } from '../local-context.ts';
import { isTerminal } from '../../domain/training/job.ts';
import { createUriResolver, type UriResolver } from '../assets/resolve-uri.ts';
import type { MlflowPort } from '../mlflow-port.ts';
import { endLeftOver, endOwned } from '../processes/left-over.ts';
import { createWorkQueue, type WorkQueue } from '../work-queue.ts';
import { openJobRegistry, type JobRegistry } from './job-registry.ts';
import { outputUris } from './job-resource.ts';
import { withoutProcess, type JobRecord } from './job-record.ts';
import { graceMs } from './job-process.ts';
import { runJob } from './job-run.ts';
import { jobOwner } from './job-process.ts';
import { codeFolder, jobsFolder } from './job-workspace.ts';

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
  /** Starts a job whose record is on disk; when the server stops already, the next one will. */
  start(job: JobRecord): void;
  /** Asks for the end of a job; false when there is no such job. A job that has ended stays as it is. */
  cancel(name: string): Promise<boolean>;
  isBusy(): boolean;
  /** After a start: ends what is left of the jobs of before, says so, and starts those that had not begun. */
  recover(): Promise<void>;
  /** Ends the jobs that run, and leaves those that wait for the next start. While it works MLflow must still be there. */
  close(): Promise<void>;
}

const interrupted = {
  code: 'LocalPlatformStopped',
  message: 'The local platform stopped while this job was running.',
};

/** A job from before: ended for good, or undefined when it may begin now. */
function afterCrash(job: JobRecord): JobRecord | undefined {
  if (['NotStarted', 'Queued'].includes(job.status)) return undefined;
  const rest = withoutProcess(job);
  const endedAt = new Date().toISOString();
  if (job.status === 'CancelRequested') return { ...rest, status: 'Canceled', endedAt };
  return { ...rest, status: 'Failed', endedAt, error: interrupted };
}

async function endProcesses(context: LocalContext, { name, process }: JobRecord): Promise<void> {
  if (process === undefined) return;
  await endLeftOver(process, `AZUREML_RUN_ID=${name}`, graceMs);
  await endOwned(jobOwner(codeFolder(context, name)));
}

interface ActiveJob {
  readonly abort: AbortController;
  readonly ended: Promise<void>;
}

class LocalJobs implements Jobs {
  readonly registry: JobRegistry;
  readonly resolver: UriResolver;
  private readonly options: JobsOptions;
  private readonly queue: WorkQueue;
  private isClosing = false;
  private readonly active = new Map<string, ActiveJob>();

  constructor(options: JobsOptions) {
    const { context, mlflow, capacity } = options;
    this.options = options;
    this.registry = openJobRegistry(context.store);
    this.queue = createWorkQueue(capacity);
    this.resolver = createUriResolver(context, mlflow, async (name) => {
      const job = await this.registry.get(name);
      return job === undefined ? undefined : outputUris(job);
    });
  }

  start(job: JobRecord): void {
    if (this.isClosing) return;
    const { context } = this.options;
    const abort = new AbortController();
    const key = job.name.toLowerCase();
    const ended = this.run(job, abort.signal)
      .catch((error: unknown) => context.log(`job ${job.name}: ${String(error)}`))
      .finally(() => this.active.delete(key));
    this.active.set(key, { abort, ended });
  }

  async cancel(name: string): Promise<boolean> {
    const job = await this.registry.update(name, (old) =>
      isTerminal(old.status) ? old : { ...old, status: 'CancelRequested' },
    );
    this.active.get(name.toLowerCase())?.abort.abort();
    return job !== undefined;
  }

  isBusy(): boolean {
    return this.active.size > 0;
  }

  async recover(): Promise<void> {
    const jobs = await this.registry.list();
    const open = jobs.filter(({ status }) => !isTerminal(status));
    await Promise.all(open.map((job) => endProcesses(this.options.context, job)));
    await rm(jobsFolder(this.options.context), { recursive: true, force: true });
    for (const job of open) await this.settle(job);
  }

  async close(): Promise<void> {
    this.isClosing = true;
    for (const { abort } of this.active.values()) abort.abort();
    await Promise.all([...this.active.values()].map(({ ended }) => ended));
  }

  private async run(job: JobRecord, signal: AbortSignal): Promise<void> {
    const { context, mlflow, logLimit } = this.options;
    const { registry, resolver } = this;
    if (this.queue.isFull()) {
      await registry.update(job.name, (old) =>
        old.status === 'NotStarted' ? { ...old, status: 'Queued' } : old,
      );
    }
    const isClosing = (): boolean => this.isClosing;
    const on = { context, mlflow, registry, resolver, logLimit, isClosing };
    await this.queue.add(() => runJob(on, job, signal), signal);
    // A job that never got its turn was asked to end, or is left for the next start.
    await registry.update(job.name, (old) =>
      old.status === 'CancelRequested'
        ? { ...old, status: 'Canceled', endedAt: new Date().toISOString() }
        : old,
    );
  }

  private async settle(job: JobRecord): Promise<void> {
    const { context, mlflow } = this.options;
    const after = afterCrash(job);
    if (after === undefined) {
      this.start(job);
      return;
    }
    await this.registry.update(job.name, () => after);
    const status = after.status === 'Canceled' ? 'KILLED' : 'FAILED';
    mlflow.finishRun(job.name, status, context.signal).catch((error: unknown) => {
      context.log(`the MLflow run of job ${job.name} could not be ended: ${String(error)}`);
    });
  }
}

/** Opens the jobs of a server. */
export function createJobs(options: JobsOptions): Jobs {
  return new LocalJobs(options);
}
