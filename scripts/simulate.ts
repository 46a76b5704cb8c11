/**
 * Simulates how often rules are right (docs/simulation.md) and writes their tables there. `--quick`: a tenth of the
 * replications, printed and not written. `--study <name>`, repeatable: only these. Ends with 1 when a promise is broken
 * beyond chance.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import type { Outcome } from './simulate/design.ts';
import { breaches, type Breach } from './simulate/promises.ts';
import { runTasks, tasksOf } from './simulate/run-studies.ts';
import { designPage, simulationTable, type RunFacts } from './simulate/simulation-table.ts';
import { STUDIES } from './simulate/studies.ts';
import type { Study } from './simulate/study.ts';

const SEED = 20_240_101;
const root = resolve(import.meta.dirname, '..');
const page = join(root, 'docs', 'simulation.md');

/** What came of one study. */
interface Finished {
  readonly study: Study;
  readonly measured: string;
  /** The numbers of every design, a page of its own: GitHub shows no page of half a megabyte. */
  readonly designs: string;
  readonly broken: readonly Breach[];
}

async function runAll(studies: readonly Study[], run: RunFacts): Promise<Finished[]> {
  const start = performance.now();
  const tasks = tasksOf(studies, run.seed, run.quick ? 0.1 : 1);
  let done = 0;
  const outcomes = await runTasks(tasks, availableParallelism(), (task, { fail, pass }) => {
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    process.stdout.write(
      `${++done}/${tasks.length} ${seconds} s  ${task.design}: fail ${fail}, pass ${pass}\n`,
    );
  });
  return studies.map((study) => {
    const own: Outcome[] = outcomes.filter((_, i) => tasks[i]?.study === study.name);
    const broken = breaches(own);
    return {
      study,
      measured: simulationTable(own, broken, run),
      designs: designPage(study.name, own),
      broken,
    };
  });
}

function placed(text: string, { study, measured }: Finished): string {
  const [begin, end] = [`<!-- simulated ${study.name} -->`, `<!-- /simulated ${study.name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${page} has no place for ${study.name}`);
  return `${text.slice(0, from + begin.length)}\n\n${measured}\n\n${text.slice(to)}`;
}

/** Writes the tables into their page, and the designs of each study into a page of its own. */
async function writePages(finished: readonly Finished[]): Promise<void> {
  const options = await resolveConfig(page);
  const write = async (file: string, text: string): Promise<void> =>
    writeFileSync(file, await format(text, { ...options, parser: 'markdown' }));
  await write(page, finished.reduce(placed, readFileSync(page, 'utf8')));
  const folder = join(root, 'docs', 'simulation');
  mkdirSync(folder, { recursive: true });
  for (const { study, designs } of finished) await write(join(folder, `${study.name}.md`), designs);
}

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    study: { type: 'string', multiple: true, default: [] },
  },
});
const studies = STUDIES.filter(
  ({ name }) => values.study.length === 0 || values.study.includes(name),
);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};
const finished = await runAll(studies, { seed: SEED, quick: values.quick, version });
if (!values.quick) await writePages(finished);
else {
  for (const { measured, designs } of finished)
    process.stdout.write(`\n${measured}\n\n${designs}\n`);
}
const broken = finished.flatMap((study) => study.broken);
for (const { design, what, share, bound } of broken) {
  process.stderr.write(`${design}: ${what} is ${share}, promised ${bound}\n`);
}
process.exitCode = broken.length > 0 ? 1 : 0;
