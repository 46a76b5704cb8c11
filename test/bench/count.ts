/** How fast predictions are counted and judged, whole processes in turn. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pythonEnv } from '../../scripts/python-env.ts';
import type { Comparison } from './comparison.ts';
import { pairedRuns, type Pair, type Program } from './paired-runs.ts';
import { predictionsFile } from './predictions-file.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const inMegabytes = (bytes: number): number => bytes / 1e6;

/** A Python script of this folder, in an environment of `requirements/`. */
async function python(
  label: string,
  name: string,
  args: readonly string[],
  environment = 'oracle',
): Promise<Program> {
  return { label, command: await pythonEnv(environment), args: [here(name), ...args] };
}

/** Wall-clock time: both sides use all processors they can. */
const wallMedians = ({ seconds: [ours, theirs] }: Pair): string =>
  `${ours.toFixed(2)} s ÷ ${theirs.toFixed(2)} s`;

type Format = 'csv' | 'parquet';

/** What counting ÷ DuckDB must not exceed: parquet is DuckDB's own ground. */
const bounds: Readonly<Record<Format, number>> = { csv: 0.7, parquet: 4 };

/** Counting the combinations of four columns ÷ DuckDB's group-by, and the memory for it. */
export async function countBenchmarks(
  format: Format,
  rows: number,
  runs: number,
): Promise<Comparison[]> {
  const file = format === 'csv' ? predictionsFile(rows) : await predictionsParquet(rows);
  const columns = ['sex', 'race', 'y_true', 'y_pred'];
  const ours: Program = {
    label: 'counting',
    command: process.execPath,
    args: [here('count-child.ts'), file, ...columns],
    // The bundle has no types to strip: the run that does not count leaves JavaScript for the others.
    environment: { NODE_COMPILE_CACHE: join(dirname(file), 'compile-cache') },
  };
  const pair = await pairedRuns(ours, await python('DuckDB', 'count.py', [file, ...columns]), runs);
  const what = `counting ${rows / 1e6} million ${format} rows`;
  const [peak, theirPeak] = pair.peakBytes.map(inMegabytes);
  return [
    {
      what: `${what} ÷ DuckDB`,
      value: pair.ratio,
      bound: bounds[format],
      medians: wallMedians(pair),
    },
    {
      what: `peak memory of ${what}`,
      value: peak ?? NaN,
      bound: 200,
      unit: 'MB',
      medians: `DuckDB: ${Math.round(theirPeak ?? NaN)} MB`,
    },
  ];
}

/** The csv file as DuckDB writes it to parquet, made once beside it. */
async function predictionsParquet(rows: number): Promise<string> {
  const csv = predictionsFile(rows);
  const path = csv.replace(/csv$/, 'parquet');
  if (existsSync(path)) return path;
  const query = `COPY (FROM '${csv}') TO '${path}.new' (FORMAT parquet)`;
  const script = 'import duckdb, sys; duckdb.sql(sys.argv[1])';
  execFileSync(await pythonEnv('oracle'), ['-c', script, query]);
  renameSync(`${path}.new`, path);
  return path;
}

/** Releases of Fairlearn, the environment that has each, and what the gate ÷ MetricFrame must not exceed. */
const releases = [
  { version: '0.15', environment: 'oracle', bound: 0.02 },
  { version: '0.12', environment: 'fairlearn-0.12', bound: 0.05 },
] as const;

/** The whole gate command on a million rows ÷ reading them with pandas and asking Fairlearn's MetricFrame. */
export async function gateBenchmarks(entry: string, runs: number): Promise<Comparison[]> {
  const rows = 1_000_000;
  const file = predictionsFile(rows);
  const list: Comparison[] = [];
  for (const { version, environment, bound } of releases) {
    const other = `pandas + Fairlearn ${version}`;
    const theirs = await python(other, 'metric-frame.py', [file], environment);
    const pair = await pairedRuns(gateCommand(entry, file), theirs, runs);
    const what = `fairness-gate on ${rows / 1e6} million csv rows ÷ ${other} MetricFrame`;
    list.push({ what, value: pair.ratio, bound, medians: wallMedians(pair) });
  }
  return list;
}

function gateCommand(entry: string, file: string): Program {
  const directory = dirname(file);
  const options = {
    predictions: basename(file),
    'sensitive-features': 'sex, race',
    thresholds: 'demographic_parity_difference <= 0.1\nequalized_odds_difference <= 0.1',
    mode: 'report-only',
  };
  const flags = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  return {
    label: 'fairness-gate',
    command: process.execPath,
    args: [entry, 'fairness-gate', ...flags],
    directory,
    answer: () => groupRows(join(directory, 'ml-actions-report', 'fairness.json')),
  };
}

/** Rows by feature and group, as metric-frame.py prints them. */
function groupRows(report: string): unknown {
  const { groups } = JSON.parse(readFileSync(report, 'utf8')) as {
    readonly groups: readonly {
      readonly feature: string;
      readonly group: string;
      readonly n: number;
    }[];
  };
  const found: Record<string, Record<string, number>> = {};
  for (const { feature, group, n } of groups) (found[feature] ??= {})[group] = n;
  return found;
}
