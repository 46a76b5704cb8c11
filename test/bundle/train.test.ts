import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { proxyLocalServer } from '../fakes/counting-proxy.ts';
import { stepWorld, type StepWorld } from './step.ts';

/** One server for all tests of this file; its MLflow is the real one of the tool environment. */
const home = mkdtempSync(join(tmpdir(), 'train-'));
const environment = {
  ML_ACTIONS_HOME: home,
  XDG_CACHE_HOME: process.env['XDG_CACHE_HOME'] ?? join(process.env['HOME'] ?? '', '.cache'),
};
let world: StepWorld;
let number = 0;

const job = (command: string): string =>
  ['command: >-', `  ${command}`, 'environment:', '  image: not-used-on-local', ''].join('\n');

function start(
  command: string,
  inputs: Readonly<Record<string, string>> = {},
  run = `${++number}`,
) {
  world.write('job.yml', job(command));
  const given = {
    platform: 'local',
    'job-file': 'job.yml',
    'experiment-name': 'bundle',
    ...inputs,
  };
  return world.start('train', given, { ...environment, GITHUB_RUN_ID: run });
}

beforeAll(async () => {
  mkdirSync(home, { recursive: true });
  const first = stepWorld();
  const { exitCode, output } = await first.start('local start', {}, environment).end();
  expect(exitCode, output).toBe(0);
  first.remove();
});
beforeEach(() => {
  world = stepWorld();
});
afterEach(() => world.remove());
afterAll(async () => {
  const last = stepWorld();
  await last.start('local stop', {}, environment).end();
  last.remove();
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
});

describe('train as a workflow step', () => {
  it('succeeds with its job, shows its log with commands inert, and sets its outputs', async () => {
    const { exitCode, output, pipesClosed } = await start(
      'echo hello; echo "::set-output name=status::hacked"',
    ).end();
    expect({ exitCode, pipesClosed }, output).toEqual({ exitCode: 0, pipesClosed: true });
    expect(output).toMatch(/::stop-commands::([0-9a-f-]+)\n(?:.*\n)*?hello\n(?:.*\n)*?::\1::/);
    expect(world.outputs()).toMatchObject({
      status: 'Completed',
      reattached: 'false',
      'experiment-name': 'bundle',
    });
    expect(world.outputs()['run-id']).toBe(world.outputs()['job-name']);
  });

  it('fails with its job and says why', async () => {
    const { exitCode, output } = await start('echo about to break; exit 7').end();
    expect(exitCode).toBe(1);
    expect(output).toContain('about to break');
    expect(output).toMatch(/status code 7/);
    expect(world.outputs()['status']).toBe('Failed');
  });

  it('attaches to the finished job when the workflow run is run again', async () => {
    const first = await start('echo once', {}, 'again').end();
    const name = world.outputs()['job-name'];
    const second = await start('echo once', {}, 'again').end();
    expect([first.exitCode, second.exitCode]).toEqual([0, 0]);
    expect(world.outputs()).toMatchObject({ 'job-name': name, reattached: 'true' });
  });

  it('gives its job no token and no workflow file', async () => {
    const { exitCode, output } = await start('env', { tags: 'a=b' }).end();
    expect(exitCode, output).toBe(0);
    const seen = output
      .split('\n')
      .filter((line) => /^(GITHUB_|ACTIONS_|INPUT_|RUNNER_)/.test(line));
    expect(seen).toEqual([]);
  });

  it('has named its job before the job runs, and cancels it with exactly one request', async () => {
    const proxy = await proxyLocalServer(home);
    try {
      const step = start('echo started; sleep 600');
      await step.waitFor(/started/);
      const name = world.outputs()['job-name'] ?? '';
      expect(name).not.toBe('');
      const end = await step.cancel();
      expect(end, end.output).toMatchObject({ exitCode: 130, sent: ['SIGINT'], pipesClosed: true });
      expect(end.milliseconds).toBeLessThan(7000);
      expect(end.output).not.toContain('::error');
      const cancels = proxy.seen.filter(
        (line) => line.startsWith('POST') && line.endsWith('/cancel'),
      );
      expect(cancels).toHaveLength(1);
      expect(cancels[0]?.toLowerCase()).toContain(`/jobs/${name.toLowerCase()}/cancel`);
    } finally {
      await proxy.close();
    }
  });

  it('cancels a job that outlived its step from the second step, and leaves a finished one alone', async () => {
    const left = await start('sleep 600', { 'wait-for-completion': 'false' }).end();
    expect(left.exitCode, left.output).toBe(0);
    const name = world.outputs()['job-name'] ?? '';
    const cancel = () =>
      world
        .start('train-cancel', { platform: 'local' }, { ...environment, ML_ACTIONS_JOB_NAME: name })
        .end();
    const first = await cancel();
    expect(first.exitCode, first.output).toBe(0);
    expect(first.output).toContain(name);
    const second = await cancel();
    expect(second.exitCode, second.output).toBe(0);
  });

  it('that is killed leaves its job to the second step, and its re-run starts the next attempt', async () => {
    const ignores = 'trap "" TERM; echo started; sleep 601; sleep 601';
    const step = start(ignores, {}, 'killed');
    await step.waitFor(/started/);
    const name = world.outputs()['job-name'] ?? '';
    process.kill(step.pid, 'SIGKILL');
    expect((await step.end()).signal).toBe('SIGKILL');
    const given = { ...environment, ML_ACTIONS_JOB_NAME: name };
    const cancel = await world.start('train-cancel', { platform: 'local' }, given).end();
    expect(cancel.exitCode, cancel.output).toBe(0);
    expect(world.outputs()['cancelled']).toBe('true');
    const again = start(ignores, {}, 'killed');
    await again.waitFor(/started/);
    expect(world.outputs()['job-name']).toBe(name.replace(/-01$/, '-02'));
    expect(await again.cancel()).toMatchObject({ exitCode: 130, sent: ['SIGINT'] });
  });

  it('whose server dies says so, and its re-run ends the old job and starts the next attempt', async () => {
    const job = 'echo started as $$; sleep 602';
    const step = start(job, {}, 'crashed');
    await step.waitFor(/started as \d+/);
    const leader = Number(/started as (\d+)/.exec(step.output())?.[1]);
    const file = readFileSync(join(home, 'server.json'), 'utf8');
    process.kill((JSON.parse(file) as { process: { pid: number } }).process.pid, 'SIGKILL');
    const end = await step.end();
    expect(end.exitCode, end.output).toBe(3);
    expect(end.output).toContain('may still be running');
    const again = start(job, {}, 'crashed');
    await again.waitFor(/started as \d+/);
    expect(world.outputs()['job-name']).toMatch(/-02$/);
    expect(() => process.kill(leader, 0)).toThrow('ESRCH');
    expect(await again.cancel()).toMatchObject({ exitCode: 130, sent: ['SIGINT'] });
  });

  it('refuses to run code of strangers with the rights of the repository', async () => {
    world.write('job.yml', job('echo never'));
    const { exitCode, output } = await world
      .start(
        'train',
        { platform: 'local', 'job-file': 'job.yml' },
        { ...environment, GITHUB_EVENT_NAME: 'pull_request_target' },
      )
      .end();
    expect(exitCode).toBe(2);
    expect(output).toContain('pull_request');
    expect(world.outputs()).toEqual({});
  });

  it('points at the line of a job file that is wrong', async () => {
    world.write('job.yml', 'command: echo\nenviroment: azureml:e:1\n');
    const { exitCode, output } = await world
      .start('train', { platform: 'local', 'job-file': 'job.yml' }, environment)
      .end();
    expect(exitCode).toBe(2);
    expect(output).toMatch(
      /::error title=[^:]*file=job\.yml,line=2[^:]*::job\.yml:2.*`environment`/,
    );
  });
});

describe('log-metrics as a workflow step', () => {
  it('ends with 3 and the address when MLflow cannot be reached', async () => {
    const { exitCode, output } = await world
      .start(
        'log-metrics',
        { platform: 'local', metrics: 'a=1', 'tracking-uri': 'http://127.0.0.1:9' },
        environment,
      )
      .end();
    expect(exitCode, output).toBe(3);
    expect(output).toContain('127.0.0.1:9');
  });
});
