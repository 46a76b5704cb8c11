import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** The waits of the runner's ProcessInvoker (actions/runner 2.336): SIGINT, then SIGTERM, then the end. */
export const INTERRUPT_MILLISECONDS = 7500;
export const TERMINATE_MILLISECONDS = 2500;
/** How long the runner waits for a step's pipes after its process is gone. */
const PIPES_MILLISECONDS = 5000;

export interface RunnerStep {
  /** A file with the text of the step’s `run:`. */
  readonly scriptFile: string;
  readonly directory: string;
  /** The whole environment of the step. */
  readonly environment: Readonly<Record<string, string>>;
}

/** How a step ended. */
export interface RunnerStepEnd {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** What the runner had to send, in order; empty when it was not cancelled or the step had ended before. */
  readonly sent: readonly ('SIGINT' | 'SIGTERM' | 'SIGKILL')[];
  /** From the start of the step, or from the cancellation, to the end of its process. */
  readonly milliseconds: number;
  /** False when something still held the step's pipes five seconds after its process was gone. */
  readonly pipesClosed: boolean;
  readonly output: string;
}

/** A running step. */
export interface RunnerProcess {
  readonly pid: number;
  /** Both streams so far, in the order in which they came. */
  output(): string;
  /** Resolves when the output matches; rejects when the step ends first. */
  waitFor(pattern: RegExp): Promise<void>;
  /** What the runner does on cancel: signals to the direct child alone, never to its group. */
  cancel(): Promise<RunnerStepEnd>;
  end(): Promise<RunnerStepEnd>;
}

const hasEnded = (child: ChildProcess): boolean =>
  child.exitCode !== null || child.signalCode !== null;

async function within(promise: Promise<unknown>, milliseconds: number): Promise<boolean> {
  const stop = new AbortController();
  const late = sleep(milliseconds, false, { signal: stop.signal, ref: true }).catch(() => false);
  const done = await Promise.race([promise.then(() => true), late]);
  stop.abort();
  return done;
}

/**
 * Runs a step as GitHub's runner does on Linux and macOS: `bash --noprofile --norc -e -o pipefail file`, no terminal, nothing on
 * stdin, the environment exactly as given. Measured against the runner's ProcessInvoker.cs; act cannot show cancellation.
 */
export function startRunnerStep(step: RunnerStep): RunnerProcess {
  const started = performance.now();
  const child = spawn('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', step.scriptFile], {
    cwd: step.directory,
    env: step.environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  const exited = new Promise<void>((resolve, reject) => {
    child.once('exit', () => resolve()).once('error', reject);
  });
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));

  const conclude = async (since: number, sent: RunnerStepEnd['sent']): Promise<RunnerStepEnd> => {
    await exited;
    const milliseconds = performance.now() - since;
    const pipesClosed = await within(closed, PIPES_MILLISECONDS);
    const { exitCode, signalCode: signal } = child;
    return { exitCode, signal, sent, milliseconds, pipesClosed, output };
  };

  return {
    pid: child.pid ?? 0,
    output: () => output,
    waitFor: async (pattern) => {
      while (!pattern.test(output)) {
        if (hasEnded(child) && (await within(closed, 500)) && !pattern.test(output))
          throw new Error(`ended before ${String(pattern)}:\n${output}`);
        await sleep(20);
      }
    },
    end: () => conclude(started, []),
    cancel: async () => {
      const since = performance.now();
      const sent: RunnerStepEnd['sent'][number][] = [];
      const waits = { SIGINT: INTERRUPT_MILLISECONDS, SIGTERM: TERMINATE_MILLISECONDS } as const;
      for (const signal of ['SIGINT', 'SIGTERM'] as const) {
        if (hasEnded(child)) break;
        sent.push(signal);
        child.kill(signal);
        await within(exited, waits[signal]);
      }
      if (!hasEnded(child)) {
        sent.push('SIGKILL');
        child.kill('SIGKILL');
      }
      return conclude(since, sent);
    },
  };
}
