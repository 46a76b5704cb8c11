import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DeploymentSpec, EndpointSpec } from '../../../src/domain/deployment/endpoint.ts';
import { PlatformError, UserError } from '../../../src/errors.ts';
import { cloudOf } from '../../../src/platforms/azureml/cloud.ts';
import { createEndpoints } from '../../../src/platforms/azureml/endpoints.ts';
import type { Endpoints } from '../../../src/platforms/ports.ts';
import {
  idle,
  prefix,
  testWorkspace,
  type Doors,
  type TestWorkspace,
} from '../../fakes/azureml.ts';
import type { Answer } from '../../fakes/http-server.ts';
import { useTemporaryFolder } from '../../fakes/temporary-folder.ts';

const folder = useTemporaryFolder();
const quiet = (): void => undefined;

async function withEndpoints(
  doors: (origin: () => string) => Doors,
  work: (endpoints: Endpoints, server: TestWorkspace) => Promise<void>,
): Promise<void> {
  let origin = '';
  await using server = await testWorkspace(doors(() => origin));
  origin = server.origin;
  const endpoints = createEndpoints({
    workspace: server.workspace,
    cloud: cloudOf(undefined),
    mask: quiet,
    clock: { now: () => 0, delay: () => Promise.resolve() },
  });
  await work(endpoints, server);
}

const resource = (properties = {}, rest = {}) => ({
  id: `${prefix.toLowerCase()}/onlineendpoints/credit`,
  name: 'credit',
  location: 'eastus',
  kind: 'Managed',
  tags: { owner: 'me' },
  identity: { type: 'SystemAssigned', principalId: 'p', tenantId: 't' },
  properties: {
    authMode: 'Key',
    provisioningState: 'Succeeded',
    scoringUri: 'http://127.0.0.1/score',
    swaggerUri: 'http://127.0.0.1/swagger.json',
    traffic: {},
    mirrorTraffic: {},
    ...properties,
  },
  ...rest,
});

const started =
  (origin: () => string, status = 201) =>
  (): Answer => ({
    status,
    headers: {
      'azure-asyncoperation': `${origin()}/operation?s=a%2Bb`,
      location: `${origin()}${prefix}/onlineEndpoints/credit`,
    },
    body: {},
  });

const spec: EndpointSpec = { name: 'credit', authMode: 'key', tags: { owner: 'me' } };

describe('an endpoint', () => {
  test('is created where the workspace is, and waited for', async () => {
    await withEndpoints(
      (origin) => ({
        'PUT /onlineEndpoints/credit': started(origin),
        'GET /operation': (_, count) => ({
          body: { status: count < 3 ? 'Creating' : 'Succeeded' },
        }),
        'GET /onlineEndpoints/credit': { body: resource() },
      }),
      async (endpoints, server) => {
        const said: string[] = [];
        const made = await endpoints.createEndpoint(spec, (text) => said.push(text), idle);
        expect(made).toMatchObject({
          name: 'credit',
          authMode: 'key',
          provisioningState: 'Succeeded',
        });
        expect(said).toEqual(['create the endpoint credit: Creating (0 s)']);
        expect(server.calls().filter((call) => call === 'GET /operation')).toHaveLength(3);
        expect(server.seen.find(({ method }) => method === 'PUT')?.json).toStrictEqual({
          location: 'eastus',
          tags: { owner: 'me' },
          identity: { type: 'SystemAssigned' },
          properties: { authMode: 'Key', properties: {}, traffic: {}, mirrorTraffic: {} },
        });
      },
    );
  });

  test('that ends up failed is a failure, though its operation said nothing', async () => {
    await withEndpoints(
      () => ({
        'PUT /onlineEndpoints/credit': { status: 200, body: {} },
        'GET /onlineEndpoints/credit': (_, count) => ({
          body: resource({ provisioningState: count === 1 ? 'Creating' : 'Failed' }),
        }),
      }),
      async (endpoints) => {
        const create = endpoints.createEndpoint(spec, quiet, idle);
        await expect(create).rejects.toThrow(PlatformError);
        await expect(create).rejects.toThrow('its state is Failed');
      },
    );
  });

  test('that does not exist is undefined, has no deployments, and can be deleted', async () => {
    await withEndpoints(
      () => ({
        'DELETE /onlineEndpoints/credit': (_, count) => ({ status: count === 1 ? 204 : 404 }),
      }),
      async (endpoints) => {
        expect(await endpoints.getEndpoint('credit', idle)).toBeUndefined();
        expect(await endpoints.listDeployments('credit', idle)).toEqual([]);
        await endpoints.deleteEndpoint('credit', idle);
        await endpoints.deleteEndpoint('credit', idle);
      },
    );
  });

  test('is deleted when its operation has ended', async () => {
    await withEndpoints(
      (origin) => ({
        'DELETE /onlineEndpoints/credit': () => ({
          status: 202,
          headers: { location: `${origin()}/result?s=x` },
          body: 'null',
        }),
        'GET /result': (_, count) => ({ status: count < 3 ? 202 : 200 }),
      }),
      async (endpoints, server) => {
        await endpoints.deleteEndpoint('credit', idle);
        expect(server.calls().filter((call) => call === 'GET /result')).toHaveLength(3);
      },
    );
  });
});

describe('traffic', () => {
  const identities = { '/subscriptions/x/identity': { principalId: 'p', clientId: 'c' } };
  const known = resource(
    {
      description: 'kept',
      publicNetworkAccess: 'Disabled',
      properties: { 'azureml.onlineendpointid': 'x' },
      traffic: { blue: 100 },
      mirrorTraffic: { green: 10 },
      compute: null,
    },
    { identity: { type: 'UserAssigned', principalId: 'p', userAssignedIdentities: identities } },
  );

  test('is a PUT of everything else as it is', async () => {
    await withEndpoints(
      (origin) => ({
        'GET /onlineEndpoints/credit': { body: known },
        'PUT /onlineEndpoints/credit': started(origin),
        'GET /operation': { body: { status: 'Succeeded' } },
      }),
      async (endpoints, server) => {
        await endpoints.setTraffic('credit', { blue: 90, green: 10, old: 0 }, idle);
        await endpoints.setMirrorTraffic('credit', {}, idle);
        const [first, second] = server.seen.filter(({ method }) => method === 'PUT');
        expect(first?.json).toStrictEqual({
          location: 'eastus',
          kind: 'Managed',
          tags: { owner: 'me' },
          identity: {
            type: 'UserAssigned',
            userAssignedIdentities: { '/subscriptions/x/identity': {} },
          },
          properties: {
            authMode: 'Key',
            description: 'kept',
            properties: { 'azureml.onlineendpointid': 'x' },
            publicNetworkAccess: 'Disabled',
            traffic: { blue: 90, green: 10 },
            mirrorTraffic: { green: 10 },
          },
        });
        expect(second?.json).toMatchObject({
          properties: { traffic: { blue: 100 }, mirrorTraffic: {} },
        });
      },
    );
  });

  test('of an endpoint that does not exist is a mistake', async () => {
    await withEndpoints(
      () => ({}),
      async (endpoints) => {
        await expect(endpoints.setTraffic('credit', {}, idle)).rejects.toThrow(UserError);
      },
    );
  });
});

describe('a deployment', () => {
  const deployment: DeploymentSpec = {
    endpointName: 'credit',
    name: 'blue',
    modelId: `${prefix}/models/m/versions/1`,
    environmentVariables: { A: 'b' },
    instanceType: 'Standard_DS3_v2',
    instanceCount: 2,
    tags: { a: 'b' },
  };
  const blue = (state = 'Succeeded') => ({
    id: `${prefix}/onlineEndpoints/credit/deployments/blue`,
    name: 'blue',
    sku: { name: 'Default', capacity: 2 },
    properties: { model: 'M', instanceType: 'Standard_DS3_v2', provisioningState: state },
  });
  const path = '/onlineEndpoints/credit/deployments/blue';

  test('keeps its other tags when it is tagged, and nothing else is sent', async () => {
    await withEndpoints(
      (origin) => ({
        [`GET ${path}`]: { body: { ...blue(), tags: { a: 'b', c: 'd' } } },
        [`PATCH ${path}`]: started(origin, 202),
        'GET /operation': { body: { status: 'Succeeded' } },
      }),
      async (endpoints, server) => {
        await endpoints.tagDeployment('credit', 'blue', { c: 'e' }, idle);
        const sent = server.seen.find(({ method }) => method === 'PATCH');
        expect(sent?.json).toStrictEqual({ tags: { a: 'b', c: 'e' } });
      },
    );
  });

  test('of an MLflow model says nothing that was not given', async () => {
    await withEndpoints(
      (origin) => ({
        [`PUT ${path}`]: started(origin),
        'GET /operation': { body: { status: 'Succeeded' } },
        [`GET ${path}`]: { body: blue() },
      }),
      async (endpoints, server) => {
        const made = await endpoints.createDeployment(deployment, quiet, idle);
        expect(made).toMatchObject({ endpointName: 'credit', name: 'blue', instanceCount: 2 });
        expect(server.seen.find(({ method }) => method === 'PUT')?.json).toStrictEqual({
          location: 'eastus',
          tags: { a: 'b' },
          sku: { name: 'Default', capacity: 2 },
          properties: {
            endpointComputeType: 'Managed',
            model: `${prefix}/models/m/versions/1`,
            environmentVariables: { A: 'b' },
            instanceType: 'Standard_DS3_v2',
            properties: {},
          },
        });
      },
    );
  });

  test('with a script has code, an environment and a time limit', async () => {
    const code = join(folder.path, 'scoring');
    await mkdir(code);
    await writeFile(join(code, 'score.py'), 'x');
    await withEndpoints(
      (origin) => ({
        'GET /codes/ml-actions/versions': { body: { value: [{ id: '/code/1' }] } },
        [`PUT ${path}`]: started(origin),
        'GET /operation': { body: { status: 'Succeeded' } },
        [`GET ${path}`]: { body: blue() },
      }),
      async (endpoints, server) => {
        const scripted = {
          ...deployment,
          code: { path: code, scoringScript: 'score.py' },
          environment: { kind: 'reference', text: 'azureml:e:1' } as const,
          serving: { requests: { timeoutMs: 2500 } },
        };
        await endpoints.createDeployment(scripted, quiet, idle);
        expect(server.seen.find(({ method }) => method === 'PUT')?.json).toMatchObject({
          properties: {
            codeConfiguration: { codeId: '/code/1', scoringScript: 'score.py' },
            environmentId: `${prefix}/environments/e/versions/1`,
            requestSettings: { requestTimeout: 'PT2.5S' },
          },
        });
      },
    );
  });

  test('that crashes says so with the service’s code', async () => {
    await withEndpoints(
      (origin) => ({
        [`PUT ${path}`]: started(origin),
        'GET /operation': {
          body: { status: 'Failed', error: { code: 'ResourceNotReady', message: 'crashed' } },
        },
      }),
      async (endpoints) => {
        const create = endpoints.createDeployment(deployment, quiet, idle);
        await expect(create).rejects.toMatchObject({
          failure: { code: 'ResourceNotReady', hint: expect.stringContaining('log') as unknown },
        });
      },
    );
  });

  test('a quota that is used up is said in words', async () => {
    const inner = JSON.stringify({ errors: { VmSize: ['Not enough quota available'] } });
    await withEndpoints(
      () => ({
        [`PUT ${path}`]: {
          status: 400,
          body: {
            error: {
              code: 'BadRequest',
              message: 'The request is invalid.',
              details: [{ code: 'X', message: `error detail: ${inner}` }],
            },
          },
        },
      }),
      async (endpoints) => {
        const create = endpoints.createDeployment(deployment, quiet, idle);
        await expect(create).rejects.toMatchObject({
          message: expect.stringContaining('Not enough quota available (X, HTTP 400)') as unknown,
          failure: { hint: expect.stringContaining('quota') as unknown },
        });
      },
    );
  });

  test('has a log, or none yet', async () => {
    await withEndpoints(
      () => ({ [`POST ${path}/getLogs`]: { body: { content: 'line\n' } } }),
      async (endpoints, server) => {
        expect(await endpoints.logs('credit', 'blue', 'InferenceServer', 50, idle)).toBe('line\n');
        expect(server.seen[0]?.json).toEqual({ containerType: 'InferenceServer', tail: 50 });
        expect(await endpoints.logs('credit', 'gone', 'StorageInitializer', 5, idle)).toBe('');
      },
    );
  });

  test('are listed, and deleted without a fuss', async () => {
    await withEndpoints(
      () => ({
        'GET /onlineEndpoints/credit/deployments': { body: { value: [blue('Failed')] } },
        [`DELETE ${path}`]: { status: 204 },
      }),
      async (endpoints) => {
        const [only] = await endpoints.listDeployments('credit', idle);
        expect(only).toMatchObject({ name: 'blue', provisioningState: 'Failed', modelId: 'M' });
        await endpoints.deleteDeployment('credit', 'blue', idle);
      },
    );
  });
});
