import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, open, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Writable } from 'node:stream';
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
  /** Writes down who leads the group, before the program begins. */
  readonly onStarted: (identity: ProcessIdentity) => Promise<void>;
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

/**
 * The process waits on descriptor 3 until its number is on disk. If this server dies before that, the pipe closes and the
 * program never begins, so none can run that a later server does not know of.
 */
const gate = 'read -r go <&3 || exit 125; exec 3<&-; exec "$@"';

async function openLog(path: string) {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const size = await stat(path).then(
    (stats) => stats.size,
    () => 0,
  );
  if (size > largestLog) await rename(path, `${path}.1`);
  return open(path, 'a', 0o600);
}

async function spawnBehindGate(options: ServiceOptions): Promise<ChildProcess> {
  const log = await openLog(options.logFile);
  try {
    const child = spawn('/bin/sh', ['-c', gate, 'sh', options.program, ...options.args], {
      cwd: options.cwd,
      env: options.environment,
      stdio: ['ignore', log.fd, log.fd, 'pipe'],
      detached: true,
    });
    await new Promise<void>((resolve, reject) => {
      child.once('spawn', resolve).once('error', reject);
    });
    return child;
  } finally {
    await log.close();
  }
}

/**
 * Starts a server in its own session, so that its whole group can be ended. Rejects when `onStarted` does (the program has then
 * not begun) and with the system's error when the folder does not exist; a missing program ends with `status 127`.
 */
export async function startService(options: ServiceOptions): Promise<ServiceProcess> {
  const child = await spawnBehindGate(options);
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
  const door = child.stdio[3] as Writable;
  door.on('error', () => undefined);
  const identity = (await identify(pid)) ?? { pid, started: '' };
  const stop = async (grace: number): Promise<void> => {
    await endGroup(identity, grace);
    if (isAlive) await ended;
  };
  try {
    await options.onStarted(identity);
  } catch (error) {
    door.destroy();
    await ended;
    throw error;
  }
  door.end('go\n');
  return { identity, ended, isAlive: () => isAlive, stop };
}
