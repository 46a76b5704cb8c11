import { spawn } from 'node:child_process';

/** A program to time as a whole process. It ends by printing one line of JSON, an `Ending`. */
export interface Program {
  readonly label: string;
  readonly command: string;
  readonly args: readonly string[];
}

/** What a timed program says of itself. */
interface Ending {
  /** Its peak resident memory. */
  readonly peakBytes: number;
  /** What it found, to be compared with what the other found. */
  readonly answer: unknown;
}

/** Medians of both programs. */
export interface Pair {
  readonly seconds: readonly [number, number];
  readonly peakBytes: readonly [number, number];
  /** Median of the ratios, run by run: machines differ and change, ratios less. */
  readonly ratio: number;
}

/**
 * Runs two programs in turn, `runs` times after one warm-up each, and compares their answers.
 * @throws Error when one fails, or when they do not find the same
 */
export async function pairedRuns(one: Program, other: Program, runs: number): Promise<Pair> {
  const times: [Timed, Timed][] = [];
  for (let i = 0; i <= runs; i++) {
    const pair: [Timed, Timed] = [await timed(one), await timed(other)];
    const answers = pair.map(({ answer }) => JSON.stringify(answer));
    if (answers[0] !== answers[1]) {
      throw new Error(`${one.label} and ${other.label} differ:\n${answers.join('\n')}`);
    }
    process.stderr.write(`${one.label} ${seconds(pair[0])}, ${other.label} ${seconds(pair[1])}\n`);
    if (i > 0) times.push(pair);
  }
  const medianOf = (of: (pair: readonly [Timed, Timed]) => number): number => median(times.map(of));
  return {
    seconds: [medianOf(([a]) => a.seconds), medianOf(([, b]) => b.seconds)],
    peakBytes: [medianOf(([a]) => a.peakBytes), medianOf(([, b]) => b.peakBytes)],
    ratio: medianOf(([a, b]) => a.seconds / b.seconds),
  };
}

type Timed = Ending & { readonly seconds: number };

const seconds = ({ seconds: time }: Timed): string => `${time.toFixed(2)} s`;

function timed({ label, command, args }: Program): Promise<Timed> {
  const start = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const output: Buffer[] = [];
  child.stdout.on('data', (block: Buffer) => output.push(block));
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', (status) => {
      const time = (performance.now() - start) / 1000;
      if (status !== 0) reject(new Error(`${label} ended with ${String(status)}`));
      else {
        const ending = JSON.parse(Buffer.concat(output).toString()) as Ending;
        resolve({ ...ending, seconds: time });
      }
    });
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
