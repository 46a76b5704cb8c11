import { spawn } from 'node:child_process';
import { abortError, throwIfAborted } from '../../shared/delay.ts';
import { signalGroup } from './process-group.ts';

/** The last characters of output that are kept for an error message, and the longest line that is handed over whole. */
const keptOutput = 16_384;

export interface ProgramOptions {
  /** All variables of the child: nothing is inherited. */
  readonly environment: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  /** Told each line of stdout and stderr as it comes; one of more than 16 KiB arrives in pieces. */
  readonly onLine?: (line: string) => void;
}

/** How a program ended; `status` is null when a signal ended it. */
export interface ProgramEnd {
  readonly status: number | null;
  /** The end of stdout, at most 16 KiB. */
  readonly stdout: string;
  /** The end of stdout and stderr as they came, at most 16 KiB. */
  readonly output: string;
}

interface LineSplitter {
  readonly write: (text: string) => void;
  readonly end: () => void;
}

function splitLines(onLine: (line: string) => void): LineSplitter {
  let rest = '';
  return {
    write: (text) => {
      const lines = (rest + text).split(/\r?\n/);
      rest = lines.pop() ?? '';
      for (const line of lines) onLine(line);
      if (rest.length <= keptOutput) return;
      onLine(rest);
      rest = '';
    },
    end: () => {
      if (rest !== '') onLine(rest);
    },
  };
}

/**
 * Runs a program (no shell, no stdin) to its end. It and everything it starts are killed when the signal is aborted; then the
 * signal's `abortError` is thrown. A program that cannot be started throws the system's error (`ENOENT`, `EACCES`).
 */
export async function runProgram(
  program: string,
  args: readonly string[],
  { environment, signal, onLine = (): void => undefined }: ProgramOptions,
): Promise<ProgramEnd> {
  throwIfAborted(signal);
  const child = spawn(program, args, {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let stdout = '';
  let output = '';
  child.stdout.on('data', (text: string) => void (stdout = (stdout + text).slice(-keptOutput)));
  for (const stream of [child.stdout, child.stderr]) {
    const lines = splitLines(onLine);
    stream.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-keptOutput);
      lines.write(text);
    });
    stream.once('end', lines.end);
  }
  const onAbort = (): void => {
    if (child.pid !== undefined) signalGroup(child.pid, 'SIGKILL');
  };
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

/** Like `runProgram`, for programs that may be missing: `undefined` when it cannot be started. */
export async function tryProgram(
  program: string,
  args: readonly string[],
  options: ProgramOptions,
): Promise<ProgramEnd | undefined> {
  try {
    return await runProgram(program, args, options);
  } catch (error) {
    if (options.signal.aborted) throw error;
    return undefined;
  }
}
