import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { parseDeploymentFile } from '../../src/domain/deployment/deployment-file.ts';
import { parseEndpointFile } from '../../src/domain/deployment/endpoint-file.ts';
import { deploymentBody, endpointBody } from '../../src/platforms/azureml/endpoint-body.ts';
import { describeProblem } from '../../src/shared/problem.ts';
import { ok, type Result } from '../../src/shared/result.ts';
import { judgeExchanges } from '../contract/swagger/judge-exchanges.ts';
import { comparable, sdkBodies, yamlFiles, type Body } from './azure-bodies.ts';

const fixtures = fileURLToPath(new URL('../fixtures/serving-files', import.meta.url));
const ENDPOINTS = yamlFiles(join(fixtures, 'endpoints'));
const DEPLOYMENTS = yamlFiles(join(fixtures, 'deployments'));
const workspace =
  '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/ws-1';

const textOf = (kind: string, file: string): string =>
  readFileSync(join(fixtures, kind, file), 'utf8');

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problems.map(describeProblem).join('\n'));
  return result.value;
}

function endpoint(file: string): Body {
  const { name = 'lending', ...spec } = valueOf(parseEndpointFile(file, textOf('endpoints', file)));
  const computeId = spec.compute === undefined ? {} : { computeId: spec.compute };
  return { ...endpointBody({ ...spec, name }, { location: 'westeurope', ...computeId }) };
}

function deployment(file: string): Body {
  const facts = { locate: (path: string) => ok(path), readText: () => ok('') };
  const chosen = { endpoint: 'lending', model: 'credit' };
  const read = valueOf(parseDeploymentFile(file, textOf('deployments', file), chosen, facts));
  const { instanceType, instanceCount = 1, ...spec } = read;
  const named = { ...spec, name: 'blue', endpointName: 'lending', modelId: 'MODEL' };
  const sized = { instanceCount, ...(instanceType === undefined ? {} : { instanceType }) };
  const parts = {
    location: 'westeurope',
    ...(spec.code === undefined ? {} : { codeId: 'CODE' }),
    // The SDK makes an environment of one that is written out when it sends, as we do.
    ...(spec.environment?.kind === 'reference' ? { environmentId: 'ENVIRONMENT' } : {}),
  };
  return { ...deploymentBody({ ...named, ...sized }, parts) };
}

/** Words of enumerations in one spelling, and what is looked up before as `deployment` names it. */
function plain(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => plain(item));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .map(([name, item]): [string, unknown] => [name, plain(item, name)])
        // False is the default.
        .filter(([name, item]) => !(name === 'appInsightsEnabled' && item === false)),
    );
  }
  if (key === 'model') return 'MODEL';
  if (key === 'codeId') return 'CODE';
  if (key === 'environmentId') return 'ENVIRONMENT';
  const words = [
    'publicNetworkAccess',
    'egressPublicNetworkAccess',
    'rollingRate',
    'dataCollectionMode',
  ];
  return words.includes(key) && typeof value === 'string' ? value.toLowerCase() : value;
}

const same = (body: unknown): unknown => comparable(plain(body));

/** A PUT that the service has accepted. */
const accepted = (path: string, body: Body) => ({
  method: 'PUT',
  url: `${workspace}${path}?api-version=2024-04-01`,
  body,
  status: 201,
  headers: { 'content-type': 'application/json' },
  answer: { id: `${workspace}${path}`, name: path.split('/').at(-1), ...body },
});

describe('the body of an endpoint file', () => {
  let bodies: Readonly<Record<string, Body>>;
  beforeAll(async () => {
    bodies = await sdkBodies('endpoints', join(fixtures, 'endpoints'));
  });

  it.each(ENDPOINTS)('%s is what azure-ai-ml sends', (file) => {
    expect(same(endpoint(file))).toEqual(same(bodies[file]));
  });

  it('is as the official swagger says', async () => {
    const exchanges = ENDPOINTS.map((file) => accepted('/onlineEndpoints/lending', endpoint(file)));
    expect(await judgeExchanges(exchanges)).toEqual([]);
  });
});

describe('the body of a deployment file', () => {
  let bodies: Readonly<Record<string, Body>>;
  beforeAll(async () => {
    bodies = await sdkBodies('deployments', join(fixtures, 'deployments'));
  });

  it.each(DEPLOYMENTS)('%s is what azure-ai-ml sends', (file) => {
    expect(same(deployment(file))).toEqual(same(bodies[file]));
  });

  it('is as the official swagger says', async () => {
    const path = '/onlineEndpoints/lending/deployments/blue';
    const exchanges = DEPLOYMENTS.map((file) => accepted(path, deployment(file)));
    expect(await judgeExchanges(exchanges)).toEqual([]);
  });
});
