/** How fast Fairlearn's bootstrap is reproduced, whole processes in turn. */
import { fileURLToPath } from 'node:url';
import { pythonEnv } from '../../scripts/python-env.ts';
import type { Comparison } from './comparison.ts';
import { pairedRuns } from './paired-runs.ts';
import { predictionsFile } from './predictions-file.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Reading a csv file and 20 replicates of three rates ÷ pandas and Fairlearn; the intervals are equal to the last bit. */
export async function bootstrapBenchmarks(rows: number, runs: number): Promise<Comparison[]> {
  const replicates = 20;
  const args = [predictionsFile(rows), String(replicates), '42'];
  const ours = {
    label: 'bootstrap',
    command: process.execPath,
    args: [here('bootstrap-child.ts'), ...args],
  };
  const theirs = {
    label: "Fairlearn's bootstrap",
    command: await pythonEnv('oracle'),
    args: [here('bootstrap.py'), ...args],
  };
  const { ratio, seconds } = await pairedRuns(ours, theirs, runs);
  const what = `${replicates} exact bootstrap replicates of ${rows.toLocaleString('en-US')} csv rows ÷ Fairlearn MetricFrame(n_boot)`;
  const medians = `${seconds[0].toFixed(2)} s ÷ ${seconds[1].toFixed(2)} s`;
  return [{ what, value: ratio, bound: 0.05, medians }];
}
