import { describe, expect, test } from 'vitest';
import { PlatformError } from '../../../src/errors.ts';
import { listAll, openWorkspace } from '../../../src/platforms/azureml/workspace.ts';
import { idle, prefix, testTransport, testWorkspace } from '../../fakes/azureml.ts';

test('names are encoded, queries are too, and every call names the version', async () => {
  await using server = await testWorkspace({});
  const transport = testTransport(server.origin);
  const address = { subscriptionId: 's', resourceGroup: 'my (group)', workspaceName: 'w/s' };
  const workspace = openWorkspace(transport, { endpoint: new URL(server.origin), ...address });
  expect(workspace.url('/jobs', { $orderBy: 'createdtime desc' })).toBe(
    `${server.origin}/subscriptions/s/resourceGroups/my%20(group)/providers/Microsoft.MachineLearningServices/workspaces/w%2Fs/jobs?api-version=2024-04-01&%24orderBy=createdtime%20desc`,
  );
});

describe('facts', () => {
  test('are asked for once', async () => {
    await using server = await testWorkspace({});
    const [facts] = await Promise.all([server.workspace.facts(idle), server.workspace.facts(idle)]);
    expect(facts).toMatchObject({ location: 'eastus', dataPlane: server.origin });
    expect(server.calls()).toEqual(['GET ', 'GET /discovery']);
    await server.workspace.plane(
      'history/v1.0',
      '/x',
      { method: 'GET', doing: 'x', accept: [404] },
      idle,
    );
    expect(server.seen.at(-1)?.url).toBe(`/history/v1.0${prefix}/x`);
    expect(await server.workspace.trackingBase(idle)).toBe(`${server.origin}/mlflow/v2.0${prefix}`);
  });

  test('that are not there are a broken contract', async () => {
    await using server = await testWorkspace({ 'GET ': { body: {} } });
    await expect(server.workspace.facts(idle)).rejects.toThrow(PlatformError);
  });

  test('a discovery that points elsewhere gets no token', async () => {
    await using server = await testWorkspace({
      'GET ': { body: { location: 'x', properties: { discoveryUrl: 'https://evil.example/d' } } },
    });
    await expect(server.workspace.facts(idle)).rejects.toThrow('must not be sent');
  });
});

describe('lists', () => {
  const collect = async (items: AsyncIterable<unknown>): Promise<unknown[]> => {
    const found: unknown[] = [];
    for await (const item of items) found.push(item);
    return found;
  };

  test('go on over an empty page', async () => {
    let origin = '';
    await using server = await testWorkspace({
      'GET /jobs': (_, count) => ({
        body: [
          { value: [1], nextLink: `${origin}${prefix}/jobs?page=2` },
          { value: [], nextLink: `${origin}${prefix}/jobs?page=3` },
          { value: [2] },
        ][count - 1],
      }),
    });
    origin = server.origin;
    expect(await collect(listAll(server.workspace, '/jobs', {}, 'list', idle))).toEqual([1, 2]);
  });

  test('without an end have one', async () => {
    let origin = '';
    await using server = await testWorkspace({
      'GET /jobs': () => ({ body: { value: [], nextLink: `${origin}${prefix}/jobs` } }),
    });
    origin = server.origin;
    const all = collect(listAll(server.workspace, '/jobs', {}, 'list', idle));
    await expect(all).rejects.toThrow('more than 100 pages');
  });

  test('of something that does not exist are empty', async () => {
    await using server = await testWorkspace({});
    expect(await collect(listAll(server.workspace, '/jobs', {}, 'list', idle))).toEqual([]);
  });
});
