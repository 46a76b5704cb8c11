/**
 * The numbers this project promises, as ratios measured in one run: `npm run bench`. `-- --quick` counts 1 million rows instead of
 * 10 million; `-- --write` puts the table into docs/benchmarks.md. It measures and never judges: the exit status is 0.
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, cpus, platform, totalmem } from 'node:os';
import { join } from 'node:path';
import { pythonEnv } from '../../scripts/python-env.ts';
import { bootstrapBenchmarks } from './bootstrap.ts';
import { comparisonTable, type Comparison } from './comparison.ts';
import { countBenchmarks, gateBenchmarks } from './count.ts';
import { verdictBenchmarks } from './verdicts.ts';
import { startBenchmarks } from './start-up.ts';

const root = join(import.meta.dirname, '..', '..');
const entry = join(root, 'dist', 'main.js');
const has = (flag: string): boolean => process.argv.includes(flag);
const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** Everything below `dist/`. */
function sizeOfBundle(): Comparison {
  const folder = join(root, 'dist');
  const bytes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return { what: 'size of `dist/`', value: bytes / 1e6, bound: 8, unit: 'MB', medians: '' };
}

/** One line on what the numbers were measured with. */
async function surroundings(): Promise<string> {
  const script =
    'import platform, importlib.metadata as m; print("Python", platform.python_version() + ",", ", ".join(f"{n} {m.version(n)}" for n in ["duckdb", "pandas", "fairlearn"]))';
  const { stdout } = spawnSync(await pythonEnv('oracle'), ['-c', script], { encoding: 'utf8' });
  const memory = Math.round(totalmem() / 2 ** 30);
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const machine = `${availableParallelism()} cores (${model}), ${memory} GiB, ${platform()}`;
  return `${machine}; Node ${process.versions.node}, ${stdout.trim()}.`;
}

async function measure(): Promise<string> {
  if (!existsSync(entry)) throw new Error('there is no dist/main.js; run `npm run build` first');
  const countedRows = has('--quick') ? 1_000_000 : 10_000_000;
  say('Measuring whole processes in turn; about five minutes, two with --quick.');
  const comparisons: Comparison[] = [];
  for (const part of [
    () => startBenchmarks(entry, 30),
    () => countBenchmarks('csv', countedRows, 5),
    () => countBenchmarks('parquet', countedRows, 5),
    // It takes the better part of a minute, and the ratio is not in doubt.
    () => gateBenchmarks(entry, 2),
    // Fairlearn takes a second for each replicate.
    () => bootstrapBenchmarks(100_000, 1),
    () => Promise.resolve(verdictBenchmarks(15)),
    () => Promise.resolve([sizeOfBundle()]),
  ]) {
    const found = await part();
    for (const { what, value, bound } of found)
      say(`${what}: ${value.toPrecision(3)} (≤ ${bound})`);
    comparisons.push(...found);
  }
  return `${comparisonTable(comparisons)}\n\n${await surroundings()}`;
}

/** Puts the text between the markers of docs/benchmarks.md. */
function write(text: string): void {
  const path = join(root, 'docs', 'benchmarks.md');
  const page = readFileSync(path, 'utf8');
  const replaced = page.replace(
    /(<!-- measured -->)[\s\S]*(<!-- \/measured -->)/,
    (_, start: string, end: string) => `${start}\n\n${text}\n\n${end}`,
  );
  writeFileSync(`${path}.new`, replaced);
  renameSync(`${path}.new`, path);
  const prettier = join(root, 'node_modules', 'prettier', 'bin', 'prettier.cjs');
  spawnSync(process.execPath, [prettier, '--write', path]);
}

const text = await measure();
process.stdout.write(`${text}\n`);
if (has('--write')) write(text);
