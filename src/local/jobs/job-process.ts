import { spawn, type ChildProcess } from 'node:child_process';
import { constants } from 'node:fs';
import { mkdir, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Writable } from 'node:stream';
import { endOwned } from '../processes/left-over.ts';
import { endGroup, signalGroup } from '../processes/process-group.ts';
import { identify, type ProcessIdentity } from '../processes/process-identity.ts';

/** Milliseconds between SIGTERM and SIGKILL. */
export const graceMs = 5_000;

export interface JobCommand {
  readonly command: string;
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  /** The file of both output streams. */
  readonly log: string;
  /** The most bytes of the log; a job that writes more is ended. */
  readonly logLimit: number;
  /** Milliseconds that the job may run. */
  readonly timeLimit?: number;
}

/** How the processes of a job came to their end. */
export type JobEnd =
  | { readonly kind: 'exit'; readonly status: number }
  | { readonly kind: 'signal'; readonly signal: string }
  | { readonly kind: 'time-limit' | 'log-limit' | 'aborted' };

/** Names the folder of the job, which no other job of this machine has, in the environment of all its processes. */
const ownerVariable = 'ML_ACTIONS_JOB_FOLDER';

/** What every process of the job that runs in this folder carries in its environment, also one that left its group. */
export const jobOwner = (folder: string): string => `${ownerVariable}=${folder}`;

/**
 * The process waits on descriptor 3 until its number is on disk. If this server dies before that, the pipe closes and the job
 * never begins, so no job can run that a later server does not know of.
 */
const gate = 'read -r go <&3 || exit 125; exec 3<&-; exec bash -c "$1"';

async function spawnJob(job: JobCommand): Promise<ChildProcess> {
  await mkdir(dirname(job.log), { recursive: true });
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND;
  const log = await open(job.log, flags, 0o600);
  try {
    const child = spawn('bash', ['-c', gate, 'bash', job.command], {
      cwd: job.folder,
      env: { ...job.environment, [ownerVariable]: job.folder },
      detached: true,
      stdio: ['ignore', log.fd, log.fd, 'pipe'],
    });
    await new Promise<void>((resolve, reject) => {
      child.once('spawn', resolve).once('error', reject);
    });
    return child;
  } finally {
    await log.close();
  }
}

/** Calls back when the log has outgrown its limit; the returned function ends the watch. */
function watchLog(job: JobCommand, onFull: () => void): () => void {
  const timer = setInterval(() => {
    stat(job.log).then(
      ({ size }) => {
        if (size > job.logLimit) onFull();
      },
      () => undefined,
    );
  }, 250);
  return () => clearInterval(timer);
}

function waitForEnd(child: ChildProcess): Promise<JobEnd> {
  return new Promise((resolve) => {
    child.once('exit', (status, signal) => {
      resolve(
        status === null ? { kind: 'signal', signal: signal ?? '' } : { kind: 'exit', status },
      );
    });
  });
}

/**
 * Runs a bash command line as a process group of its own. `onStarted` writes down who leads it, before its first command runs.
 * Nothing of the group is left when this returns.
 */
export async function runJobProcess(
  job: JobCommand,
  onStarted: (leader: ProcessIdentity) => Promise<void>,
  signal: AbortSignal,
): Promise<JobEnd> {
  signal.throwIfAborted();
  const child = await spawnJob(job);
  const ended = waitForEnd(child);
  const leader = await identify(child.pid ?? 0);
  if (leader === undefined) return ended;
  let reason: JobEnd | undefined;
  let stopping: Promise<void> | undefined;
  const stop = (kind: 'time-limit' | 'log-limit' | 'aborted'): void => {
    if (reason !== undefined) return;
    reason = { kind };
    stopping = endGroup(leader, graceMs);
  };
  const onAbort = (): void => stop('aborted');
  signal.addEventListener('abort', onAbort, { once: true });
  const unwatch = watchLog(job, () => stop('log-limit'));
  const limit = job.timeLimit;
  // Longer than a timer can wait (24.8 days) is no limit at all.
  const timer =
    limit === undefined || limit > 2 ** 31 - 1
      ? undefined
      : setTimeout(() => stop('time-limit'), limit);
  try {
    if (signal.aborted) onAbort();
    await onStarted(leader);
    openGate(child);
    const end = await ended;
    return reason ?? end;
  } finally {
    unwatch();
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
    // A process that tidies up after SIGTERM has its five seconds, also when the shell before it has gone.
    await stopping;
    signalGroup(leader.pid, 'SIGKILL');
    await endOwned(jobOwner(job.folder));
  }
}

function openGate(child: ChildProcess): void {
  const pipe = child.stdio[3] as Writable;
  // The process may have been ended already.
  pipe.on('error', () => undefined);
  pipe.end('go\n');
}
