/** How long the verdicts of a large gate take of its time: forty groups, eight checks. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Comparison } from './comparison.ts';

/** Every run is a process of its own: what is measured is the first evaluation, compiled as it goes. */
export function verdictBenchmarks(runs: number): Comparison[] {
  const child = fileURLToPath(new URL('verdicts-child.ts', import.meta.url));
  const times = Array.from({ length: runs }, () => {
    const { stdout } = spawnSync(process.execPath, [child], { encoding: 'utf8' });
    return Number(stdout);
  }).sort((a, b) => a - b);
  const median = times[Math.floor(runs / 2)] ?? Number.NaN;
  const medians = `least ${Math.round(times[0] ?? Number.NaN)} ms`;
  return [
    { what: 'verdicts of 40 groups × 8 checks', value: median, bound: 100, unit: 'ms', medians },
  ];
}
