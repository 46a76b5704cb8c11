import { spawn } from 'node:child_process';
import { mkdir, open, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { endGroup, signalGroup } from './process-group.ts';
import { identify, type ProcessIdentity } from './process-identity.ts';

export interface ServiceOptions {
  readonly program: string;
  readonly args: readonly string[];
  /** All variables: nothing is inherited. */
  readonly environment: NodeJS.ProcessEnv;
  readonly cwd: string;
  /** What it writes goes to the end of this file. */
  readonly logFile: string;
}

/** A server that runs in a process group of its own, until it ends or is stopped. */
export interface ServiceProcess {
  readonly identity: ProcessIdentity;
  /** Resolves when the process has ended: `status 1`, `SIGKILL`. */
  readonly ended: Promise<string>;
  /** Whether it has not ended yet. */
  readonly isAlive: () => boolean;
  /** SIGTERM for the group, SIGKILL after `grace` milliseconds; resolves when the group is gone. */
  readonly stop: (grace: number) => Promise<void>;
}

/** A log larger than this is put aside (one old one is kept) when its process starts anew. */
const largestLog = 10 * 1024 * 1024;

async function openLog(path: string) {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const size = await stat(path).then(
    (stats) => stats.size,
    () => 0,
  );
  if (size > largestLog) await rename(path, `${path}.1`);
  return open(path, 'a', 0o600);
}

/**
 * Starts a server in its own session, so that its whole group can be ended. Throws the system's error when it cannot be started.
 */
export async function startService(options: ServiceOptions): Promise<ServiceProcess> {
  const log = await openLog(options.logFile);
  try {
    const child = spawn(options.program, options.args, {
      cwd: options.cwd,
      env: options.environment,
      stdio: ['ignore', log.fd, log.fd],
      detached: true,
    });
    const pid = child.pid ?? 0;
    let isAlive = true;
    const ended = new Promise<string>((resolve) => {
      child.once('exit', (status, signal) => {
        isAlive = false;
        // Whatever it started must not outlive it: its number is still the group's, as long as one of them is there.
        if (pid > 0) signalGroup(pid, 'SIGKILL');
        resolve(signal ?? `status ${String(status)}`);
      });
    });
    await new Promise<void>((resolve, reject) => {
      child.once('spawn', resolve).once('error', reject);
    });
    // A child that ended at once has no start time left; nothing of it needs to be found again.
    const identity = (await identify(pid)) ?? { pid, started: '' };
    const stop = async (grace: number): Promise<void> => {
      await endGroup(identity, grace);
      if (isAlive) await ended;
    };
    return { identity, ended, isAlive: () => isAlive, stop };
  } finally {
    await log.close();
  }
}
