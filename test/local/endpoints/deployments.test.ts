import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EndpointsClient } from '../../fakes/endpoints-client.ts';
import { ServingServer } from '../../fakes/serving-server.ts';

let serving: ServingServer;
let on: EndpointsClient;

beforeAll(async () => {
  serving = await ServingServer.start({ environment: { SECRET_OF_THE_WORKFLOW: 'x' } });
  on = await EndpointsClient.on(serving);
});
afterAll(() => serving.close());

describe('a deployment', () => {
  it('serves a model without code, in an environment without the workflow', async () => {
    await on.deployed('plain');
    const properties = {
      model: on.model,
      instanceType: 'Standard_DS3_v2',
      environmentVariables: { OWN: 'yes', AML_APP_ROOT: '/elsewhere' },
    };
    const made = await on.putDeployment('plain', 'blue', properties, 2);
    expect(made.status).toBe(201);
    expect(made.json).toMatchObject({ properties: { provisioningState: 'Creating' } });
    expect(await serving.ended(made)).toBe('Succeeded');
    const { json } = await serving.arm('GET', '/onlineEndpoints/plain/deployments/blue');
    expect(json).toMatchObject({
      ...{ name: 'blue', sku: { name: 'Default', tier: 'Standard', capacity: 2 } },
      properties: {
        ...{
          model: on.model,
          instanceType: 'Standard_DS3_v2',
          provisioningState: 'Succeeded',
          scaleSettings: { scaleType: 'Default' },
        },
        requestSettings: { requestTimeout: 'PT5S', maxConcurrentRequestsPerInstance: 1 },
      },
    });
    const scored = await on.score('plain', { a: 1 }, { 'azureml-model-deployment': 'BLUE' });
    expect(scored.status).toBe(200);
    expect(scored.headers).toMatchObject({
      'azureml-model-deployment': 'blue',
      'x-ms-run-fn-exec-ms': '1',
    });
    const seen = scored.json as {
      variables: Record<string, string>;
      headers: object;
      model: string;
    };
    expect(seen.variables).toMatchObject({ OWN: 'yes', AZUREML_ENTRY_SCRIPT: 'mlflow_score.py' });
    expect(seen.variables['AML_APP_ROOT']).toMatch(/\/deployments\/[^/]+\/code$/);
    expect(seen.variables).not.toHaveProperty('SECRET_OF_THE_WORKFLOW');
    expect(seen.headers).not.toHaveProperty('authorization');
    expect(await readdir(seen.model)).toEqual(['model']);
  });

  it('runs a script with its model, and says so in its logs', async () => {
    await on.deployed('script');
    const made = await on.putDeployment('script', 'blue', await on.withScript('# name: mine'));
    expect(await serving.ended(made)).toBe('Succeeded');
    const scored = await on.score('script', {}, { 'azureml-model-deployment': 'blue' });
    expect(scored.json).toMatchObject({ name: 'mine' });
    const logs = async (body: unknown) =>
      (await serving.arm('POST', '/onlineEndpoints/script/deployments/blue/getLogs', body)).json[
        'content'
      ];
    expect(await logs({ containerType: 'InferenceServer', tail: 20 })).toBe('starting score.py');
    expect(await logs({ containerType: 'StorageInitializer' })).toMatch(
      /copied 1 files of model model:1\n.*copied 1 files of code\n.*image some\/image is not used/,
    );
    const wrong = await serving.arm('POST', '/onlineEndpoints/script/deployments/blue/getLogs', {
      containerType: 'Other',
    });
    expect(wrong.status).toBe(400);
  });

  it.each([
    ['x', {}, 'is not valid'],
    ['blue', {}, 'model of type mlflow_model'],
    ['blue', { model: '/nowhere' }, 'is not the id of a version of models'],
    ['blue', { model: 'missing' }, 'does not exist in the workspace'],
    ['blue', { model: 'custom' }, 'model of type mlflow_model'],
    ['blue', { model: 'triton' }, 'does not serve Triton'],
    [
      'blue',
      { model: 'good', environmentId: 'azureml://registries/r/environments/e/versions/1' },
      'needs codeConfiguration too',
    ],
    ['blue', { model: 'good', codeConfiguration: { scoringScript: 'score.py' } }, 'needs codeId'],
    [
      'blue',
      { model: 'good', codeConfiguration: { scoringScript: '../score.py', codeId: 'c' } },
      'inside the code',
    ],
    ['blue', { model: 'good', requestSettings: { requestTimeout: 'soon' } }, 'not a duration'],
    [
      'blue',
      { model: 'good', requestSettings: { requestTimeout: 'PT181S' } },
      'at most 180 seconds',
    ],
    ['blue', { model: 'good', endpointComputeType: 'Kubernetes' }, 'must be one of Managed'],
    ['blue', { model: 'good', colour: 'red' }, "Could not find member 'colour'"],
  ])('%s with %j is refused', async (name, given, message) => {
    const models: Record<string, string> = { good: on.model, missing: on.model.replace(/1$/, '9') };
    models['custom'] = await serving
      .model('custom', '1', { MLmodel: 'flavors: {}' }, 'custom_model')
      .catch(() => on.model.replace('models/model', 'models/custom'));
    models['triton'] = await serving
      .model('triton', '1', { MLmodel: 'flavors: {}' }, 'triton_model')
      .catch(() => on.model.replace('models/model', 'models/triton'));
    await serving.ended(await on.putEndpoint('refusing'));
    const properties =
      'model' in given ? { ...given, model: models[given.model] ?? given.model } : given;
    const answer = await on.putDeployment('refusing', name, properties);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain(message);
    expect(await on.state(`refusing/deployments/${name}`)).toBeUndefined();
  });

  it('with a server of its own image is refused', async () => {
    await serving.ended(await on.putEndpoint('own-server'));
    const route = { port: 8501, path: '/' };
    const inferenceConfig = { livenessRoute: route, readinessRoute: route, scoringRoute: route };
    const made = await serving.arm('PUT', '/environments/own/versions/1', {
      properties: { image: 'own/server', inferenceConfig },
    });
    const answer = await on.putDeployment('own-server', 'blue', {
      model: on.model,
      environmentId: made.json['id'],
    });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('leave out inference_config');
  });

  it.each([0, 51, 1.5])('of %d instances is refused', async (capacity) => {
    await serving.ended(await on.putEndpoint('sizes'));
    expect((await on.putDeployment('sizes', 'blue', { model: on.model }, capacity)).text).toContain(
      'sku.capacity',
    );
  });

  it('that crashes at its start stays, Failed, with the last lines of its log', async () => {
    await on.deployed('crashing');
    const answer = await on.putDeployment(
      'crashing',
      'blue',
      await on.withScript('raise at start'),
    );
    const error = await serving.ended(answer);
    expect(error).toMatchObject({ code: 'ResourceNotReady' });
    expect((error as { message: string }).message).toMatch(
      /^User container has crashed or terminated: it ended with status 3\.[^]*ModuleNotFoundError/,
    );
    expect(await on.state('crashing/deployments/blue')).toBe('Failed');
    const { json } = await serving.arm(
      'POST',
      '/onlineEndpoints/crashing/deployments/blue/getLogs',
      {},
    );
    expect(json['content']).toContain('ModuleNotFoundError');
    expect((await on.putEndpoint('crashing', { traffic: { blue: 100 } })).text).toContain(
      'not ready to serve',
    );
    // It can be mended in place.
    expect(await serving.ended(await on.putDeployment('crashing', 'blue'))).toBe('Succeeded');
  });

  it('that never becomes healthy fails after its probes', async () => {
    await on.deployed('silent');
    const livenessProbe = { initialDelay: 'PT0.2S', period: 'PT0.1S', failureThreshold: 2 };
    const answer = await on.putDeployment('silent', 'blue', {
      ...(await on.withScript('never ready')),
      livenessProbe,
    });
    expect(await serving.ended(answer)).toMatchObject({
      code: 'ResourceNotReady',
      message: expect.stringContaining('did not answer within') as string,
    });
  });

  it('whose script is not in the code fails', async () => {
    await on.deployed('missing');
    const properties = await on.withScript('');
    const codeConfiguration = {
      ...(properties['codeConfiguration'] as object),
      scoringScript: 'other.py',
    };
    const answer = await on.putDeployment('missing', 'blue', { ...properties, codeConfiguration });
    expect(await serving.ended(answer)).toMatchObject({
      code: 'BadArgument',
      message: expect.stringContaining("no file 'other.py'") as string,
    });
  });

  it('is replaced while the old one serves, which stays when the new one fails', async () => {
    await on.deployed('rolling');
    await serving.ended(
      await on.putDeployment('rolling', 'blue', await on.withScript('# name: old')),
    );
    const pinned = { 'azureml-model-deployment': 'blue' };
    const failing = await on.putDeployment(
      'rolling',
      'blue',
      await on.withScript('raise at start'),
    );
    expect(failing.status).toBe(200);
    expect((await on.putDeployment('rolling', 'blue')).status).toBe(409);
    expect(await serving.ended(failing)).toMatchObject({ code: 'ResourceNotReady' });
    expect((await on.score('rolling', {}, pinned)).json).toMatchObject({ name: 'old' });
    await serving.ended(
      await on.putDeployment('rolling', 'blue', await on.withScript('# name: new')),
    );
    expect((await on.score('rolling', {}, pinned)).json).toMatchObject({ name: 'new' });
    expect(await on.state('rolling/deployments/blue')).toBe('Succeeded');
  });

  it('scales by PATCH and keeps its tags apart', async () => {
    await on.deployed('scaled', 'blue');
    const path = '/onlineEndpoints/scaled/deployments/blue';
    expect((await serving.arm('PATCH', path, { tags: { a: 'b' } })).json).toMatchObject({
      tags: { a: 'b' },
    });
    const scaling = await serving.arm('PATCH', path, { sku: { name: 'Default', capacity: 2 } });
    expect(await serving.ended(scaling)).toBe('Succeeded');
    expect((await serving.arm('GET', path)).json).toMatchObject({
      sku: { capacity: 2 },
      tags: { a: 'b' },
    });
    expect((await serving.arm('GET', `${path}/skus`)).json).toMatchObject({
      value: [{ sku: { name: 'Default' } }],
    });
  });

  it('with live traffic is not deleted; without it it goes, while it is being made too', async () => {
    await on.deployed('deleting', 'blue');
    await serving.ended(await on.putEndpoint('deleting', { traffic: { blue: 100 } }));
    const refused = await serving.arm('DELETE', '/onlineEndpoints/deleting/deployments/blue');
    expect([refused.status, refused.text]).toEqual([
      400,
      expect.stringContaining('100 % of the live traffic'),
    ]);
    await serving.ended(await on.putEndpoint('deleting'));
    await serving.ended(await serving.arm('DELETE', '/onlineEndpoints/deleting/deployments/blue'));
    expect(await on.state('deleting/deployments/blue')).toBeUndefined();
    const making = await on.putDeployment('deleting', 'green', await on.withScript('never ready'));
    await serving.ended(await serving.arm('DELETE', '/onlineEndpoints/deleting/deployments/green'));
    expect(await serving.ended(making)).toMatchObject({
      message: 'the deployment is being deleted',
    });
    expect(await on.state('deleting/deployments/green')).toBeUndefined();
  });
});
