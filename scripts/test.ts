/**
 * Everything that must hold, cheapest first: types, lint, format, the committed bundle, then the tests by kind. Stops at the first
 * kind that fails, so that its output is the last thing on the screen. Names of kinds as arguments run only those.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

interface Kind {
  readonly name: string;
  readonly about: string;
  readonly command: readonly [string, ...(readonly string[])];
}

const root = resolve(import.meta.dirname, '..');
const require = createRequire(import.meta.url);

/** The script behind a package's command. */
function bin(name: string, file: string): string {
  return join(dirname(require.resolve(`${name}/package.json`)), file);
}

const vitest = bin('vitest', 'vitest.mjs');
const kinds: readonly Kind[] = [
  { name: 'types', about: 'types', command: [bin('typescript', 'bin/tsc'), '-p', '.'] },
  { name: 'lint', about: 'lint', command: [bin('eslint', 'bin/eslint.js'), '.'] },
  {
    name: 'format',
    about: 'format',
    command: [bin('prettier', 'bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  },
  {
    name: 'dist',
    about: 'the committed bundle is what src builds',
    command: ['scripts/check-dist.ts'],
  },
  ...[
    ['unit', 'pure parts and small fakes, under 20 seconds'],
    ['processes', 'the parts of the local platform that start processes, and small simulations'],
    ['fuzz', 'ten thousand damaged prediction files, under a minute'],
    ['bundle', 'dist/main.js as a workflow step runs it'],
    ['oracle', 'numbers against Fairlearn (first time: installs it, about a minute)'],
    [
      'contract',
      'the Azure ML adapter against the local platform, with real MLflow and scoring server',
    ],
    ['browser', 'the HTML report in Chromium'],
    ['e2e', 'the example workflows under act'],
  ].map(([name = '', about = '']) => ({
    name,
    about,
    command: [vitest, 'run', '--project', name] as const,
  })),
];

const asked = process.argv.slice(2);
const chosen = kinds.filter(({ name }) => asked.length === 0 || asked.includes(name));
const began = Date.now();
for (const { name, about, command } of chosen) {
  process.stdout.write(`\n▶ ${name}: ${about}\n`);
  const start = Date.now();
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  const seconds = ((Date.now() - start) / 1000).toFixed(0);
  if (status !== 0) {
    process.stderr.write(`✖ ${name} failed after ${seconds} s\n`);
    process.exit(1);
  }
  process.stdout.write(`✔ ${name}: ${seconds} s\n`);
}
process.stdout.write(`\nAll of it holds: ${((Date.now() - began) / 1000).toFixed(0)} s.\n`);
