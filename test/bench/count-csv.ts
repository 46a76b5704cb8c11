/**
 * How fast predictions are counted, whole processes side by side: `node test/bench/count-csv.ts [runs]`.
 * Prints rows of a Markdown table.
 */
import { fileURLToPath } from 'node:url';
import { pythonEnv } from '../../scripts/python-env.ts';
import { pairedRuns, type Pair, type Program } from './paired-runs.ts';
import { predictionsFile } from './predictions-file.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** A program that Node runs, and one that Python runs. */
const node = (label: string, name: string, ...args: readonly string[]): Program => ({
  label,
  command: process.execPath,
  args: [here(name), ...args],
});

/** Measures both comparisons. */
export async function countBenchmarks(runs: number): Promise<string[]> {
  const python = await pythonEnv('oracle');
  const py = (label: string, name: string, ...args: readonly string[]): Program => ({
    label,
    command: python,
    args: [here(name), ...args],
  });
  const large = predictionsFile(10_000_000);
  const columns = ['sex', 'race', 'y_true', 'y_pred'];
  const duckdb = await pairedRuns(
    node('ml-actions', 'count-csv-child.ts', large, ...columns),
    py('DuckDB', 'count-csv.py', large, ...columns),
    runs,
  );
  const small = predictionsFile(1_000_000);
  const fairlearn = await pairedRuns(
    node('ml-actions', 'count-groups-child.ts', small),
    py('pandas + Fairlearn', 'metric-frame.py', small),
    // It takes the better part of a minute, and the ratio is not in doubt.
    Math.min(runs, 2),
  );
  return [
    row('count 10,000,000 csv rows ÷ DuckDB group-by', duckdb, 1),
    row('count 1,000,000 csv rows ÷ pandas + Fairlearn MetricFrame', fairlearn, 0.05),
  ];
}

/** `what | ratio | bound | seconds | peak memory` */
function row(what: string, pair: Pair, bound: number): string {
  const [ours, theirs] = pair.seconds.map((seconds) => seconds.toFixed(2));
  const [peak, theirPeak] = pair.peakBytes.map((bytes) => Math.round(bytes / 2 ** 20));
  const ratio = pair.ratio.toFixed(3);
  return `| ${what} | ${ratio} | ≤ ${bound} | ${ours} s ÷ ${theirs} s | ${peak} MiB, ${theirPeak} MiB |`;
}

if (process.argv[1] === import.meta.filename) {
  const runs = Number(process.argv[2] ?? 5);
  const rows = await countBenchmarks(runs);
  const head = ['| comparison | ratio | bound | medians | peak memory |', '|---|---|---|---|---|'];
  process.stdout.write(`${[...head, ...rows].join('\n')}\n`);
}
