import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface ProgramOptions {
  readonly environment: NodeJS.ProcessEnv;
  readonly onLine: (line: string) => void;
  readonly signal: AbortSignal;
  readonly cwd?: string;
}

/**
 * Runs a program (no shell) to its end in a process group of its own and hands over each line of its output. Returns its exit
 * status; 127 when there is no such program. On abort the whole group is killed and the signal's reason thrown.
 */
export async function runProgram(
  program: string,
  args: readonly string[],
  options: ProgramOptions,
): Promise<number> {
  options.signal.throwIfAborted();
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    env: options.environment,
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
  });
  const stop = (): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // The group has ended by itself.
    }
  };
  options.signal.addEventListener('abort', stop, { once: true });
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => options.onLine(line));
  }
  try {
    return await new Promise<number>((resolve) => {
      child.once('error', () => resolve(127));
      child.once('close', (status) => resolve(status ?? 1));
    });
  } finally {
    options.signal.removeEventListener('abort', stop);
    options.signal.throwIfAborted();
  }
}
