import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startRunnerStep, type RunnerProcess } from '../fakes/runner-process.ts';

// The replica of the runner must show what was measured of the runner: only `exec node` hears SIGINT.
const folder = mkdtempSync(join(tmpdir(), 'mla-runner-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const program = `process.on('SIGINT', () => setTimeout(() => { console.log('cleaned'); process.exit(130); }, 300));
setTimeout(() => console.log('orphan ended'), 9000); console.log('ready');`;

function step(line: string): RunnerProcess {
  const scriptFile = join(folder, `step-${line.length}.sh`);
  writeFileSync(join(folder, 'program.cjs'), program);
  writeFileSync(scriptFile, `${line}\n`);
  const environment = { PATH: process.env['PATH'] ?? '', NODE: process.execPath };
  return startRunnerStep({ scriptFile, directory: folder, environment });
}

test('exec: node hears SIGINT at once and ends the step itself', async () => {
  const running = step('exec "$NODE" program.cjs');
  await running.waitFor(/ready/);
  const end = await running.cancel();
  expect(end).toMatchObject({ exitCode: 130, sent: ['SIGINT'], pipesClosed: true });
  expect(end.output).toContain('cleaned');
  expect(end.milliseconds).toBeLessThan(3000);
});

test('no exec: node hears nothing, bash dies by SIGTERM, node goes on as an orphan', async () => {
  const running = step('"$NODE" program.cjs\ntrue');
  await running.waitFor(/ready/);
  const end = await running.cancel();
  expect(end).toMatchObject({ signal: 'SIGTERM', sent: ['SIGINT', 'SIGTERM'] });
  expect(end.output).not.toContain('cleaned');
  expect(end.milliseconds).toBeGreaterThan(7400);
});

test('the options of the runner: the first failing command ends the step', async () => {
  const end = await step('false | cat\necho not reached').end();
  expect(end).toMatchObject({ exitCode: 1, sent: [], output: '' });
});
