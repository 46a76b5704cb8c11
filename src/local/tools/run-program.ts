import { spawn } from 'node:child_process';
import { abortError, throwIfAborted } from '../../shared/delay.ts';

/** The last bytes of output that are kept for an error message. */
const keptOutput = 16_384;

export interface ProgramOptions {
  /** All variables of the child: nothing is inherited. */
  readonly environment: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
}

/** How a program ended; `status` is null when a signal ended it. */
export interface ProgramEnd {
  readonly status: number | null;
  readonly stdout: string;
  /** The end of stdout and stderr as they came, at most 16 KiB. */
  readonly output: string;
}

/** Ends the process group of a child; a group that is gone is no error. */
function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // The group ended between the wish and the deed.
  }
}

/**
 * Runs a program (no shell, no stdin) to its end. It and everything it starts are killed when the signal is aborted; then the
 * signal's `abortError` is thrown. A program that cannot be started throws the system's error (`ENOENT`, `EACCES`).
 */
export async function runProgram(
  program: string,
  args: readonly string[],
  { environment, signal }: ProgramOptions,
): Promise<ProgramEnd> {
  throwIfAborted(signal);
  const child = spawn(program, args, {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let stdout = '';
  let output = '';
  const keep = (text: string): void => void (output = (output + text).slice(-keptOutput));
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout = (stdout + text).slice(-keptOutput);
    keep(text);
  });
  child.stderr.setEncoding('utf8').on('data', keep);
  const onAbort = (): void => killGroup(child.pid);
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    const status = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject).once('close', resolve);
    });
    if (signal.aborted) throw abortError(signal);
    return { status, stdout, output };
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
