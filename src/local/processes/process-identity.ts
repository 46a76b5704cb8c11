import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/**
 * A process that can be told from a later one with the same number: the time of its start, in the system's own words (Linux:
 * boot id and clock ticks of /proc/<pid>/stat; macOS: `ps -o lstart`).
 */
export interface ProcessIdentity {
  readonly pid: number;
  readonly started: string;
}

const run = promisify(execFile);

async function linuxStart(pid: number): Promise<string | undefined> {
  const [boot, stat] = await Promise.all([
    readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
    readFile(`/proc/${pid}/stat`, 'utf8'),
  ]);
  // The command's name, in brackets, may hold anything; state is the first field after it, the start time the 20th.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const isDead = fields[0] === 'Z' || fields[0] === 'X';
  return isDead ? undefined : `${boot.trim()} ${fields[19] ?? ''}`;
}

async function psStart(pid: number): Promise<string | undefined> {
  const { stdout } = await run('/bin/ps', ['-o', 'stat=,lstart=', '-p', String(pid)]);
  const [, state = '', started] = /^\s*(\S+)\s+(.+?)\s*$/.exec(stdout) ?? [];
  return state.startsWith('Z') ? undefined : started;
}

/** When the living process of that number started, or undefined when there is none (a zombie is none). */
async function startOf(pid: number): Promise<string | undefined> {
  try {
    return await (process.platform === 'linux' ? linuxStart(pid) : psStart(pid));
  } catch {
    return undefined;
  }
}

/** The identity of a living process; undefined when it has ended. */
export async function identify(pid: number): Promise<ProcessIdentity | undefined> {
  const started = await startOf(pid);
  return started === undefined ? undefined : { pid, started };
}

/** Whether that very process still runs. */
export async function isRunning(identity: ProcessIdentity): Promise<boolean> {
  return (await startOf(identity.pid)) === identity.started;
}

/** Reads an identity that was written as JSON; undefined for anything else. */
export function readIdentity(value: unknown): ProcessIdentity | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('pid' in value && 'started' in value)) return undefined;
  const { pid, started } = value;
  const isValid = Number.isSafeInteger(pid) && Number(pid) > 1 && typeof started === 'string';
  return isValid ? { pid: Number(pid), started } : undefined;
}
