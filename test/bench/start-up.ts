/** What it costs to start the bundle, against Node that does nothing. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Comparison } from './comparison.ts';
import { pairedRuns, type Program } from './paired-runs.ts';

const BOUND = 3;
const TEN_ROWS = `sex,y_true,y_pred
f,0,1
f,1,1
f,0,0
f,1,0
f,0,1
m,0,0
m,1,1
m,0,0
m,1,0
m,0,0
`;

const nothing: Program = {
  label: 'node -e 0',
  command: process.execPath,
  args: ['-e', '0'],
  answer: () => null,
};

/** `--help` and a gate over ten rows ÷ `node -e 0`, in processor time: what else the machine does matters less to it. */
export async function startBenchmarks(entry: string, runs: number): Promise<Comparison[]> {
  const directory = mkdtempSync(join(tmpdir(), 'ml-actions-bench-'));
  writeFileSync(join(directory, 'ten.csv'), TEN_ROWS);
  const gate = '--predictions ten.csv --sensitive-features sex --mode report-only'.split(' ');
  try {
    return [
      await start('`fairness-gate --help`', ['--help']),
      await start('`fairness-gate` on ten rows', gate),
    ];
  } finally {
    rmSync(directory, { recursive: true });
  }

  async function start(label: string, flags: readonly string[]): Promise<Comparison> {
    const args = [entry, 'fairness-gate', ...flags];
    const ours = { ...nothing, label, args, directory };
    const { cpuRatio, cpuSeconds } = await pairedRuns(ours, nothing, runs);
    const [one, other] = cpuSeconds.map((seconds) => Math.round(1000 * seconds));
    const medians = `${one ?? NaN} ms ÷ ${other ?? NaN} ms of processor time`;
    return { what: `${label} ÷ \`node -e 0\``, value: cpuRatio, bound: BOUND, medians };
  }
}
