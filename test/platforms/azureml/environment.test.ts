import { expect, test } from 'vitest';
import { ensureEnvironment } from '../../../src/platforms/azureml/environment.ts';
import { idle, prefix, testWorkspace } from '../../fakes/azureml.ts';

const anonymous = /^(GET|PUT) \/environments\/CliV2AnonymousEnvironment\/versions\/[0-9a-f]{64}$/;

test('an environment is named by its content and made once', async () => {
  const known = new Map<string, unknown>();
  await using empty = await testWorkspace({});
  await expect(ensureEnvironment(empty.workspace, { image: 'i' }, idle)).rejects.toThrow(
    'create the environment',
  );
  const [get = '', put = ''] = empty.calls();
  expect(get).toMatch(anonymous);
  expect(put).toBe(get.replace('GET', 'PUT'));
  await using server = await testWorkspace({
    [get]: () => (known.has(get) ? { body: known.get(get) } : { status: 404 }),
    [put]: ({ json }) => {
      const body = { id: `${prefix}/x`, properties: json };
      known.set(get, body);
      return { status: 201, body };
    },
  });
  for (let time = 0; time < 2; time++)
    expect(await ensureEnvironment(server.workspace, { image: 'i' }, idle)).toBe(`${prefix}/x`);
  expect(server.calls()).toEqual([get, put, get]);
  expect(server.seen[1]?.json).toEqual({
    properties: { image: 'i', osType: 'Linux', isAnonymous: true },
  });
});

test('another conda file is another environment', async () => {
  await using server = await testWorkspace({});
  for (const condaFile of ['a: 1', 'a: 2'])
    await ensureEnvironment(server.workspace, { image: 'i', condaFile }, idle).catch(
      () => undefined,
    );
  const [first, , second] = server.calls();
  expect(first).toMatch(anonymous);
  expect(second).not.toBe(first);
});

test('somebody who made it first is no failure', async () => {
  await using probe = await testWorkspace({});
  await ensureEnvironment(probe.workspace, { image: 'i' }, idle).catch(() => undefined);
  const [get = '', put = ''] = probe.calls();
  await using server = await testWorkspace({ [put]: { status: 409 } });
  expect(await ensureEnvironment(server.workspace, { image: 'i' }, idle)).toBe(
    prefix + get.replace('GET ', ''),
  );
});

test('a container of its own says where it answers', async () => {
  await using server = await testWorkspace({});
  const route = (path: string) => ({ port: 5001, path });
  const inferenceConfig = { liveness: route('/l'), readiness: route('/r'), scoring: route('/s') };
  for (const more of [{}, { inferenceConfig }, { osType: 'windows' }] as const)
    await ensureEnvironment(server.workspace, { image: 'i', ...more }, idle).catch(() => undefined);
  const puts = server.seen.filter(({ method }) => method === 'PUT');
  expect(new Set(puts.map(({ url }) => url)).size).toBe(3);
  expect(puts[1]?.json).toMatchObject({
    properties: {
      inferenceConfig: {
        livenessRoute: { port: 5001, path: '/l' },
        readinessRoute: { port: 5001, path: '/r' },
        scoringRoute: { port: 5001, path: '/s' },
      },
    },
  });
  expect(puts[2]?.json).toMatchObject({ properties: { osType: 'Windows' } });
});
