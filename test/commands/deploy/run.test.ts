import { describe, expect, it } from 'vitest';
import { PlatformError } from '../../../src/errors.ts';
import { useTemporaryFolder } from '../../fakes/temporary-folder.ts';
import { passed, workflow, world } from './world.ts';

const folder = useTemporaryFolder();
const writes = /^(create|delete|traffic|mirror|tag)/;
const refuses = (): never => {
  throw new PlatformError('the service is out of machines', {
    code: 'OutOfCapacity',
    retryable: false,
  });
};

const refusesWhen = (isAt: (call: string) => boolean) => (call: string) => {
  if (isAt(call)) refuses();
};

describe('a first deployment', () => {
  it('makes endpoint and deployment, tests at 0 %, and only then gives it the traffic', async () => {
    const { endpoints, deploy, traffic } = world(folder.path);
    expect(await deploy()).toMatchObject({
      kind: 'deployed',
      version: { version: '2' },
      deploymentName: 'blue',
      previousDeployment: '',
      before: {},
      after: { blue: 100 },
      answers: [
        { when: 'before any traffic', status: 200 },
        { when: 'at 100 %', status: 200 },
      ],
    });
    expect(traffic()).toEqual({ blue: 100 });
    const order = endpoints.calls.filter((call) => writes.test(call) || call.startsWith('invoke'));
    expect(order).toEqual([
      'create endpoint lending',
      'create deployment blue',
      'invoke blue',
      'traffic blue=100',
      'invoke router',
      'tag blue',
    ]);
    expect(endpoints.deployments.get('lending/blue')?.tags).toMatchObject({
      'ml-actions.model': 'lending:2',
      'ml-actions.model-digest': passed['ml-actions.model-digest'],
      'ml-actions.rollout': 'finished 2026-01-02T03:04:05.000Z octo/lending#1',
    });
  });

  it('has its names published before anything is changed', async () => {
    const { endpoints, deploy } = world(folder.path);
    const published: string[] = [];
    await deploy(
      {},
      {
        publish: (name, value) => {
          published.push(
            `${name}=${value} after ${endpoints.calls.filter((call) => writes.test(call)).length} writes`,
          );
          return Promise.resolve();
        },
      },
    );
    expect(published).toEqual([
      'endpoint-name=lending after 0 writes',
      'deployment-name=blue after 0 writes',
    ]);
  });

  it.each<[string, (call: string) => boolean]>([
    ['endpoint', (call) => call === 'create endpoint lending'],
    ['deployment', (call) => call === 'create deployment blue'],
    ['smoke test', (call) => call === 'invoke blue'],
    ['traffic', (call) => call === 'traffic blue=100'],
    ['last check', (call) => call === 'invoke router'],
    ['end', (call) => call === 'tag blue'],
  ])('leaves nothing behind when it fails at its %s', async (_, isAt) => {
    const { endpoints, deploy } = world(folder.path);
    endpoints.before = refusesWhen(isAt);
    expect(await deploy()).toMatchObject({
      kind: 'rolled-back',
      failure: { message: 'the service is out of machines' },
      after: {},
    });
    expect([...endpoints.endpoints.keys(), ...endpoints.deployments.keys()]).toEqual([]);
  });
});

describe('a rollout beside what serves', () => {
  const stepped = { 'traffic-steps': '10,50,100', 'mirror-traffic': '20' };

  it('mirrors, then moves the traffic in steps, with a check after each, and keeps what served', async () => {
    const { endpoints, deploy, servesBlue, names } = world(folder.path);
    await servesBlue();
    expect(await deploy(stepped)).toMatchObject({
      kind: 'deployed',
      deploymentName: 'green',
      previousDeployment: 'blue',
      before: { blue: 100 },
      after: { green: 100 },
    });
    expect(
      endpoints.calls.filter((call) => writes.test(call) || call.startsWith('invoke')),
    ).toEqual([
      'create deployment green',
      'invoke green',
      'mirror green=20',
      'invoke green',
      'mirror none',
      'traffic blue=90,green=10',
      'invoke green',
      'traffic blue=50,green=50',
      'invoke green',
      'traffic green=100',
      'invoke router',
      'tag green',
    ]);
    expect(names()).toEqual(['blue', 'green']);
  });

  it.each([
    ['type: kubernetes', ''],
    ['type: managed', 'Standard_DS3_v2'],
    ['type: kubernetes\ninstance_type: small', 'small'],
  ])('asks for a size of its own only where %j has one', async (text, size) => {
    const on = world(folder.path);
    on.file('deployment.yml', `${text}\n`);
    await on.deploy({ 'deployment-file': 'deployment.yml' });
    expect([...on.endpoints.deployments.values()].map((one) => one.instanceType)).toEqual([size]);
  });

  it('waits between the steps and not after the last', async () => {
    const { deploy, servesBlue } = world(folder.path);
    await servesBlue();
    const waits: number[] = [];
    const delay = (milliseconds: number) => Promise.resolve(void waits.push(milliseconds));
    await deploy({ ...stepped, 'step-wait-seconds': '7' }, { delay });
    expect(waits).toEqual([7000, 7000, 7000]);
  });

  it('removes what served, on request, once it has nothing left', async () => {
    const { deploy, servesBlue, names } = world(folder.path);
    await servesBlue();
    await deploy({ 'traffic-steps': '50', 'remove-previous': 'true' });
    expect(names()).toEqual(['blue', 'green']);
    await deploy({ 'traffic-steps': '100', 'remove-previous': 'true' });
    expect(names()).toEqual(['green']);
  });

  it.each([
    ['removes it when the workflow run is run again', '1', ['green']],
    ['leaves it to its own workflow run', '9', ['blue', 'green']],
  ])('that was killed before it could: %s', async (_, runId, left) => {
    const { endpoints, deploy, servesBlue, names } = world(folder.path);
    await servesBlue();
    endpoints.before = refusesWhen((call) => call === 'delete deployment blue');
    await deploy({ 'remove-previous': 'true' });
    endpoints.before = () => undefined;
    await deploy({ 'remove-previous': 'true' }, { workflow: workflow(runId) });
    expect(names()).toEqual(left);
  });

  it('succeeds although the previous deployment cannot be removed, and says so', async () => {
    const { endpoints, deploy, servesBlue } = world(folder.path);
    await servesBlue();
    endpoints.before = refusesWhen((call) => call === 'delete deployment blue');
    expect(await deploy({ 'remove-previous': 'true' })).toMatchObject({
      kind: 'deployed',
      notices: [/could not be removed/].map((text) => expect.stringMatching(text) as string),
    });
  });

  it.each([
    'create deployment green',
    'invoke green',
    'mirror green=20',
    'mirror none',
    'traffic blue=90,green=10',
    'traffic blue=50,green=50',
    'traffic green=100',
    'invoke router',
    'tag green',
  ])('brings back what served when it fails at: %s', async (at) => {
    const { endpoints, deploy, servesBlue, traffic, names } = world(folder.path);
    await servesBlue();
    let failed = false;
    endpoints.before = (call) => {
      if (failed || call !== at) return;
      failed = true;
      refuses();
    };
    expect(await deploy(stepped)).toMatchObject({ kind: 'rolled-back', after: { blue: 100 } });
    expect(traffic()).toEqual({ blue: 100 });
    expect(endpoints.endpoints.get('lending')?.mirrorTraffic).toEqual({});
    expect(names()).toEqual(['blue']);
  });

  it.each([
    [500, '{}'],
    [200, 'not json'],
    [302, '{}'],
    [424, '{"error": "model"}'],
  ])('does not take %i %s for an answer', async (status, body) => {
    const { endpoints, deploy, servesBlue, traffic } = world(folder.path);
    await servesBlue();
    endpoints.answer = (name) => (name === 'green' ? { status, body } : { status: 200, body: '1' });
    expect(await deploy()).toMatchObject({
      kind: 'rolled-back',
      failure: { phase: 'Smoke test', logs: expect.arrayContaining(['boom']) as string[] },
    });
    expect(traffic()).toEqual({ blue: 100 });
    expect(endpoints.calls.filter((call) => call.startsWith('traffic'))).toEqual([]);
  });

  it('takes NaN for an answer, and a deployment that is busy for a moment', async () => {
    const { endpoints, deploy } = world(folder.path);
    let asked = 0;
    endpoints.answer = () =>
      ++asked < 3 ? { status: 503, body: '' } : { status: 200, body: '[NaN]' };
    expect(await deploy()).toMatchObject({ kind: 'deployed' });
  });

  it('notices a deployment that breaks between the steps', async () => {
    const { endpoints, deploy, servesBlue, traffic } = world(folder.path);
    await servesBlue();
    const breaks = (): Promise<void> => {
      const green = endpoints.deployments.get('lending/green')!;
      endpoints.deployments.set('lending/green', { ...green, provisioningState: 'Failed' });
      return Promise.resolve();
    };
    expect(await deploy({ 'traffic-steps': '10,100' }, { delay: breaks })).toMatchObject({
      kind: 'rolled-back',
      failure: { phase: 'Traffic 10 %' },
    });
    expect(traffic()).toEqual({ blue: 100 });
  });

  it('leaves everything as it is when that was said, and the second step leaves it too', async () => {
    const { endpoints, deploy, servesBlue, traffic, names, restoreStep } = world(folder.path);
    await servesBlue();
    endpoints.before = refusesWhen((call) => call === 'traffic green=100');
    const given = { 'traffic-steps': '10,100', 'on-failure': 'leave' };
    expect(await deploy(given)).toMatchObject({ kind: 'left', after: { blue: 90, green: 10 } });
    expect(await restoreStep()).toMatchObject({ kind: 'left' });
    expect(traffic()).toEqual({ blue: 90, green: 10 });
    expect(names()).toEqual(['blue', 'green']);
  });

  it('says loudly when what served could not be brought back', async () => {
    const { endpoints, deploy, servesBlue } = world(folder.path);
    await servesBlue();
    endpoints.before = refusesWhen(
      (call) => call === 'traffic green=100' || call === 'traffic blue=100',
    );
    expect(await deploy({ 'traffic-steps': '10,100' })).toMatchObject({
      kind: 'rollback-failed',
      problem: 'the service is out of machines',
      after: { blue: 90, green: 10 },
    });
  });

  it('waits for an endpoint that is still being changed before it brings back', async () => {
    const { endpoints, deploy, servesBlue, traffic } = world(folder.path);
    await servesBlue();
    let busy = 3;
    endpoints.before = (call) => {
      if (call === 'traffic green=100') refuses();
      if (call === 'traffic blue=100' && busy-- > 0) {
        throw new PlatformError('in provisioning state', {
          code: 'Conflict',
          statusCode: 409,
          retryable: false,
        });
      }
    };
    expect(await deploy({ 'traffic-steps': '10,100' })).toMatchObject({ kind: 'rolled-back' });
    expect(traffic()).toEqual({ blue: 100 });
  });

  it('fails when it takes longer than it may, and brings back what served', async () => {
    const { deploy, servesBlue, traffic, names } = world(folder.path);
    await servesBlue();
    const forever = (_: number, signal: AbortSignal): Promise<void> =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error));
      });
    const given = { 'traffic-steps': '10,100' };
    const outcome = await deploy(given, { delay: forever, timeoutSeconds: 1.05 });
    expect(outcome).toMatchObject({
      kind: 'rolled-back',
      failure: { phase: 'Traffic 10 %', message: 'it had not ended after 1.05 s' },
    });
    expect(traffic()).toEqual({ blue: 100 });
    expect(names()).toEqual(['blue']);
  });
});

describe('a rollout that was done before', () => {
  it('changes nothing but tests it again', async () => {
    const { endpoints, deploy } = world(folder.path);
    await deploy();
    endpoints.calls.length = 0;
    expect(await deploy({}, { workflow: workflow('9') })).toMatchObject({
      kind: 'unchanged',
      after: { blue: 100 },
    });
    expect(endpoints.calls.filter((call) => /^(create|delete|traffic|mirror)/.test(call))).toEqual(
      [],
    );
  });

  it('fails and still changes nothing when it does not answer any more', async () => {
    const { endpoints, deploy, traffic } = world(folder.path);
    await deploy();
    endpoints.answer = () => ({ status: 500, body: '' });
    expect(await deploy()).toMatchObject({ kind: 'left', failure: { phase: 'Smoke test' } });
    expect(traffic()).toEqual({ blue: 100 });
  });

  it('is another one with other variables', async () => {
    const { file, deploy } = world(folder.path);
    await deploy();
    file('d.yml', 'environment_variables: { LEVEL: "2" }\n');
    expect(await deploy({ 'deployment-file': 'd.yml' })).toMatchObject({ deploymentName: 'green' });
  });
});

describe('evidence', () => {
  const none = {
    'ml-actions.model-digest': 'sha256:x',
    'ml-actions.gates': 'none',
    'ml-actions.required-gates': 'none',
  };

  it.each<[string, Record<string, string>, Record<string, string>]>([
    ['it has none', {}, { 'model-version': '3' }],
    ['it was registered with none', none, { 'model-version': '3' }],
    [
      'a required gate is missing',
      passed,
      { 'model-version': '3', 'require-gates': 'fairness,privacy' },
    ],
  ])('refuses a version before it touches an endpoint when %s', async (_, tags, given) => {
    const { endpoints, version, deploy } = world(folder.path);
    version(tags);
    expect(await deploy(given)).toMatchObject({ kind: 'refused', refusals: [expect.any(String)] });
    expect(endpoints.calls).toEqual([]);
  });

  it('takes the newest that passed, or any with none, which is noted at the deployment', async () => {
    const { endpoints, version, deploy } = world(folder.path);
    version(none);
    expect(await deploy()).toMatchObject({ version: { version: '2' } });
    const any = { 'model-version': '3', 'require-gates': 'none' };
    expect(await deploy(any)).toMatchObject({ kind: 'deployed', version: { version: '3' } });
    expect(endpoints.deployments.get('lending/green')?.tags['ml-actions.required-gates']).toBe(
      'none',
    );
  });
});
