import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RunnerProcess, RunnerStepEnd } from '../fakes/runner-process.ts';
import { stepWorld, type StepWorld } from './step.ts';

/** One server for all tests of this file. Deployments are a script without a model environment: they start in a second. */
const home = mkdtempSync(join(tmpdir(), 'deploy-'));
const environment = {
  ML_ACTIONS_HOME: home,
  XDG_CACHE_HOME: process.env['XDG_CACHE_HOME'] ?? join(process.env['HOME'] ?? '', '.cache'),
};
const endpoint = 'lending';
let world: StepWorld;
let rollouts = 0;

/** A workspace whose deployment is told from every other by a variable. `body` is the body of the script's `run`. */
function prepare(place: StepWorld, body = 'pass'): void {
  const script = `import os, time\n\ndef init():\n    pass\n\ndef run(data):\n    ${body}\n    return {"variant": os.environ["VARIANT"]}\n`;
  place.write('src/score.py', script);
  place.write(
    'deployment.yml',
    `code_configuration: { code: src, scoring_script: score.py }\nenvironment: { image: not-used-on-local }\nenvironment_variables: { VARIANT: "${++rollouts}" }\n`,
  );
  place.write('smoke.json', '{"x": 1}');
}

const deploy = (
  run: string,
  inputs: Readonly<Record<string, string>> = {},
  place = world,
): RunnerProcess =>
  place.start(
    'deploy',
    {
      platform: 'local',
      'model-name': 'lending',
      'model-version': '1',
      'require-gates': 'none',
      'endpoint-name': endpoint,
      'deployment-file': 'deployment.yml',
      'smoke-test': 'smoke.json',
      'traffic-steps': '50,100',
      'step-wait-seconds': '0',
      ...inputs,
    },
    { ...environment, GITHUB_RUN_ID: run },
  );

/** The second step of the action, which always runs. */
const restore = (run: string): Promise<RunnerStepEnd> =>
  world
    .start(
      'deploy-restore',
      { platform: 'local' },
      {
        ...environment,
        GITHUB_RUN_ID: run,
        ML_ACTIONS_ENDPOINT_NAME: world.outputs()['endpoint-name'] ?? '',
        ML_ACTIONS_DEPLOYMENT_NAME: world.outputs()['deployment-name'] ?? '',
      },
    )
    .end();

async function arm(path: string): Promise<unknown> {
  const server = JSON.parse(readFileSync(join(home, 'server.json'), 'utf8')) as Record<
    string,
    string
  >;
  const { url, subscriptionId, resourceGroup, workspaceName, token } = server;
  const workspace = `${url}/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/Microsoft.MachineLearningServices/workspaces/${workspaceName}`;
  const response = await fetch(`${workspace}/onlineEndpoints/${path}?api-version=2024-04-01`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return response.json();
}

/** The shares of the live deployments, and the names of all that are there. */
async function served(): Promise<{ readonly traffic: object; readonly names: readonly string[] }> {
  const found = (await arm(endpoint)) as { properties: { traffic: Record<string, number> } };
  const { value } = (await arm(`${endpoint}/deployments`)) as { value: { name: string }[] };
  const shares = Object.entries(found.properties.traffic).filter(([, share]) => share > 0);
  return { traffic: Object.fromEntries(shares), names: value.map(({ name }) => name).sort() };
}

async function killed(step: RunnerProcess): Promise<void> {
  process.kill(step.pid, 'SIGKILL');
  expect((await step.end()).signal).toBe('SIGKILL');
}

beforeAll(async () => {
  const first = stepWorld();
  prepare(first);
  first.write('model/weights.txt', 'w');
  const model = { 'model-name': 'lending', 'model-path': 'model', 'require-gates': 'none' };
  const registered = await first
    .start('register', { platform: 'local', ...model }, environment)
    .end();
  expect(registered.exitCode, registered.output).toBe(0);
  const { exitCode, output } = await deploy('first', {}, first).end();
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

describe('deploy as a workflow step', () => {
  it('that is cancelled with half of the traffic moved brings back what served, in its few seconds', async () => {
    const before = await served();
    prepare(world);
    const step = deploy('cancelled', { 'step-wait-seconds': '60' });
    await step.waitFor(/Traffic 50 %/);
    await expect.poll(async () => Object.keys((await served()).traffic).length).toBe(2);
    const end = await step.cancel();
    expect(end, end.output).toMatchObject({ exitCode: 130, sent: ['SIGINT'], pipesClosed: true });
    expect(end.milliseconds).toBeLessThan(7000);
    const { traffic } = await served();
    expect(traffic).toEqual(before.traffic);
    expect((await restore('cancelled')).exitCode).toBe(0);
    expect(world.outputs()['restored']).toBe('false');
  });

  it('that is killed with half of the traffic moved is restored by the second step, and its re-run deploys', async () => {
    const before = await served();
    prepare(world);
    const step = deploy('killed', { 'step-wait-seconds': '60' });
    await step.waitFor(/Traffic 50 %/);
    await expect.poll(async () => Object.keys((await served()).traffic).length).toBe(2);
    await killed(step);
    const name = world.outputs()['deployment-name'] ?? '';
    expect((await restore('killed')).exitCode).toBe(0);
    expect(world.outputs()['restored']).toBe('true');
    const after = await served();
    expect(after.traffic).toEqual(before.traffic);
    expect(after.names).not.toContain(name);
    const again = await deploy('killed').end();
    expect(again.exitCode, again.output).toBe(0);
    expect((await served()).traffic).toEqual({ [name]: 100 });
  });

  it('that is killed, without a second step, is taken up by its re-run', async () => {
    prepare(world);
    const step = deploy('lost');
    await step.waitFor(/Deployment \w+ …/);
    await sleep(100);
    await killed(step);
    const name = world.outputs()['deployment-name'] ?? '';
    const again = await deploy('lost', { 'remove-previous': 'true' }).end();
    expect(again.exitCode, again.output).toBe(0);
    expect(await served()).toEqual({ traffic: { [name]: 100 }, names: [name] });
  });

  it('whose smoke test hangs ends in time, with what served before', async () => {
    const before = await served();
    prepare(world, 'time.sleep(600)');
    const { exitCode, output } = await deploy('hangs', { 'timeout-seconds': '4' }).end();
    expect(exitCode, output).toBe(1);
    expect(output).toContain('it had not ended after 4 s');
    expect(world.outputs()['rolled-back']).toBe('true');
    expect(await served()).toEqual(before);
  });
});
