import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { pythonEnv } from '../../scripts/python-env.ts';

/** A program to time as a whole process. It must exit with status 0. */
export interface Program {
  readonly label: string;
  readonly command: string;
  readonly args: readonly string[];
  /** What it finds in its environment beside what this process has. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Folder to run in. */
  readonly directory?: string;
  /** What it found, of what it printed, to be compared with what the other found. Without it: what it printed, as JSON. */
  readonly answer?: (output: string) => unknown;
}

/** Medians of both programs, the first divided by the second. */
export interface Pair {
  readonly seconds: readonly [number, number];
  readonly cpuSeconds: readonly [number, number];
  readonly peakBytes: readonly [number, number];
  /** Medians of the ratios, run by run: machines differ and change, ratios less. */
  readonly ratio: number;
  readonly cpuRatio: number;
}

/** What measured.py prints. */
interface Measured {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakBytes: number;
  readonly status: number;
  readonly output: string;
}

/**
 * Runs two programs in turn, `runs` times after one warm-up each, and compares their answers.
 * @throws Error when one fails, or when they do not find the same
 */
export async function pairedRuns(one: Program, other: Program, runs: number): Promise<Pair> {
  const python = await pythonEnv('oracle');
  const pairs: (readonly [Measured, Measured])[] = [];
  for (let i = 0; i <= runs; i++) {
    const pair = [await measured(python, one), await measured(python, other)] as const;
    const answers = [answerOf(one, pair[0]), answerOf(other, pair[1])];
    if (answers[0] !== answers[1]) {
      throw new Error(`${one.label} and ${other.label} differ:\n${answers.join('\n')}`);
    }
    if (i > 0) pairs.push(pair);
  }
  const both = (of: (run: Measured) => number): [number, number] => [
    median(pairs.map(([a]) => of(a))),
    median(pairs.map(([, b]) => of(b))),
  ];
  return {
    seconds: both((run) => run.seconds),
    cpuSeconds: both((run) => run.cpuSeconds),
    peakBytes: both((run) => run.peakBytes),
    ratio: median(pairs.map(([a, b]) => a.seconds / b.seconds)),
    cpuRatio: median(pairs.map(([a, b]) => a.cpuSeconds / b.cpuSeconds)),
  };
}

function answerOf({ label, answer = JSON.parse }: Program, run: Measured): string {
  if (run.status !== 0) throw new Error(`${label} ended with ${run.status}:\n${run.output}`);
  return JSON.stringify(answer(run.output));
}

const measuringScript = fileURLToPath(new URL('measured.py', import.meta.url));

/** As on a laptop: what a workflow sets must not turn a measured command into a step of it. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(GITHUB|INPUT|RUNNER|NODE)_/.test(name)),
);

function measured(python: string, program: Program): Promise<Measured> {
  const { label, command, args, directory } = program;
  const child = spawn(python, [measuringScript, command, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...environment, ...program.environment },
    ...(directory === undefined ? {} : { cwd: directory }),
  });
  const output: Buffer[] = [];
  child.stdout.on('data', (block: Buffer) => output.push(block));
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', (status) => {
      if (status === 0) resolve(JSON.parse(Buffer.concat(output).toString()) as Measured);
      else reject(new Error(`${label} could not be measured`));
    });
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
