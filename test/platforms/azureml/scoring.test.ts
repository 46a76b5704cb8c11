import { describe, expect, test } from 'vitest';
import { cloudOf } from '../../../src/platforms/azureml/cloud.ts';
import { createInvoke, type Invoke } from '../../../src/platforms/azureml/scoring.ts';
import { idle, testWorkspace, type Doors, type TestWorkspace } from '../../fakes/azureml.ts';

async function withInvoke(
  doors: Doors,
  work: (invoke: Invoke, server: TestWorkspace, masked: string[]) => Promise<void>,
): Promise<void> {
  const masked: string[] = [];
  await using server = await testWorkspace(doors);
  const invoke = createInvoke({
    workspace: server.workspace,
    cloud: cloudOf(undefined),
    mask: (secret) => masked.push(secret),
    clock: { now: () => 0, delay: () => Promise.resolve() },
  });
  await work(invoke, server, masked);
}

describe('invoke', () => {
  const at = (origin: string, authMode: 'key' | 'aml_token' | 'aad_token' = 'key') => ({
    name: 'credit',
    id: `/x/credit-${authMode}`,
    authMode,
    provisioningState: 'Succeeded' as const,
    scoringUri: `${origin}/score`,
    traffic: {},
    mirrorTraffic: {},
    tags: {},
  });

  test('uses the key, hides it, asks for it once, and names the deployment', async () => {
    await withInvoke(
      {
        'POST /onlineEndpoints/credit/listKeys': { body: { primaryKey: 'k1', secondaryKey: 'k2' } },
        'POST /score': (seen) => ({
          status: seen.headers['azureml-model-deployment'] === 'green' ? 424 : 200,
          headers: { 'azureml-model-deployment': 'blue' },
          body: '[1]',
        }),
      },
      async (invoke, server, masked) => {
        const endpoint = at(server.origin);
        const scored = await invoke(endpoint, '{"x":1}', undefined, idle);
        expect(scored).toEqual({ status: 200, body: '[1]', deployment: 'blue', milliseconds: 0 });
        const second = await invoke(endpoint, '{}', 'green', idle);
        expect(second.status).toBe(424);
        expect(masked).toEqual(['k1', 'k2']);
        const scoring = server.seen.filter(({ url }) => url === '/score');
        expect(scoring.map(({ headers }) => headers.authorization)).toEqual([
          'Bearer k1',
          'Bearer k1',
        ]);
        expect(scoring[0]).toMatchObject({
          body: '{"x":1}',
          headers: { 'content-type': 'application/json' },
        });
        expect(scoring[0]?.headers).not.toHaveProperty('azureml-model-deployment');
        expect(server.calls().filter((call) => call.endsWith('listKeys'))).toHaveLength(1);
      },
    );
  });

  test('gets a new key when the old one is refused, once', async () => {
    await withInvoke(
      {
        'POST /onlineEndpoints/credit/listKeys': (_, count) => ({
          body: { primaryKey: `k${count}` },
        }),
        'POST /score': (seen, count) => ({
          status: count === 1 || seen.headers.authorization === 'Bearer k2' ? 200 : 401,
        }),
      },
      async (invoke, server) => {
        const endpoint = at(server.origin);
        await invoke(endpoint, '{}', undefined, idle);
        expect((await invoke(endpoint, '{}', undefined, idle)).status).toBe(200);
        expect(server.calls().filter((call) => call === 'POST /score')).toHaveLength(3);
      },
    );
  });

  test('a refusal of a fresh key is the answer', async () => {
    await withInvoke(
      {
        'POST /onlineEndpoints/credit/listKeys': { body: { primaryKey: 'k' } },
        'POST /score': { status: 401, body: 'no' },
      },
      async (invoke, server) => {
        const scored = await invoke(at(server.origin), '{}', undefined, idle);
        expect(scored).toMatchObject({ status: 401, body: 'no' });
        expect(server.calls().filter((call) => call === 'POST /score')).toHaveLength(1);
      },
    );
  });

  test.each([
    ['aml_token', 'Bearer aml'],
    ['aad_token', 'Bearer test-token'],
  ] as const)('an endpoint with %s gets %s', async (authMode, expected) => {
    await withInvoke(
      {
        'POST /onlineEndpoints/credit/token': { body: { accessToken: 'aml' } },
        'POST /score': {},
      },
      async (invoke, server, masked) => {
        await invoke(at(server.origin, authMode), '{}', undefined, idle);
        expect(server.seen.at(-1)?.headers.authorization).toBe(expected);
        // A directory token is hidden by what fetched it.
        expect(masked).toEqual(authMode === 'aml_token' ? ['aml'] : []);
      },
    );
  });

  test('is never sent twice by itself', async () => {
    await withInvoke(
      {
        'POST /onlineEndpoints/credit/listKeys': { body: { primaryKey: 'k' } },
        'POST /score': { destroy: true },
      },
      async (invoke, server) => {
        const sent = invoke(at(server.origin), '{}', undefined, idle);
        await expect(sent).rejects.toMatchObject({ failure: { code: 'unreachable' } });
        expect(server.calls().filter((call) => call === 'POST /score')).toHaveLength(1);
      },
    );
  });

  test('an endpoint without an address is not ready', async () => {
    await withInvoke({}, async (invoke) => {
      const sent = invoke({ ...at(''), scoringUri: '' }, '{}', undefined, idle);
      await expect(sent).rejects.toMatchObject({ failure: { code: 'not-ready' } });
    });
  });
});
