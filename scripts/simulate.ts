/**
 * Simulates how often the fairness gate is right (docs/simulation.md) and writes the table there. `--quick`: a tenth of the
 * replications, printed and not written. Ends with 1 when a promise is broken beyond chance.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { allDesigns } from './simulate/designs.ts';
import type { Design, Outcome } from './simulate/design.ts';
import { breaches } from './simulate/promises.ts';
import { runDesign } from './simulate/run-design.ts';
import { simulationTable } from './simulate/simulation-table.ts';

const SEED = 20_240_101;
/** Forty groups take 1,560 statistics a replication: standard error 0.5 % at 5 %. */
const replicationsOf = ({ groups }: Design, quick: boolean): number =>
  (groups > 10 ? 2_000 : 10_000) / (quick ? 10 : 1);

const root = resolve(import.meta.dirname, '..');
const page = join(root, 'docs', 'simulation.md');

function runAll(designs: readonly Design[], quick: boolean): Outcome[] {
  const start = performance.now();
  return designs.map((design, index) => {
    const outcome = runDesign(design, SEED, replicationsOf(design, quick));
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    process.stdout.write(
      `${index + 1}/${designs.length} ${seconds} s  ${design.name}: fail ${outcome.fail}, pass ${outcome.pass}\n`,
    );
    return outcome;
  });
}

async function writePage(measured: string): Promise<void> {
  const text = readFileSync(page, 'utf8');
  const next = text.replace(
    /(<!-- simulated -->)[^]*(<!-- \/simulated -->)/,
    (_, begin: string, end: string) => `${begin}\n\n${measured}\n\n${end}`,
  );
  if (!next.includes(measured)) throw new Error(`${page} has no markers for the table`);
  const options = await resolveConfig(page);
  writeFileSync(page, await format(next, { ...options, parser: 'markdown' }));
}

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};
const outcomes = runAll(allDesigns(), values.quick);
const broken = breaches(outcomes);
const measured = simulationTable(outcomes, broken, { seed: SEED, quick: values.quick, version });
if (values.quick) process.stdout.write(`\n${measured}\n`);
else await writePage(measured);
for (const { design, what, share, bound } of broken) {
  process.stderr.write(`${design}: ${what} is ${share}, promised ${bound}\n`);
}
process.exitCode = broken.length > 0 ? 1 : 0;
