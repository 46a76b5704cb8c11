import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EndpointsClient } from '../../fakes/endpoints-client.ts';
import { ServingServer } from '../../fakes/serving-server.ts';

let serving: ServingServer;
let on: EndpointsClient;

beforeAll(async () => {
  serving = await ServingServer.start();
  on = await EndpointsClient.on(serving);
});
afterAll(() => serving.close());

describe('scoring', () => {
  beforeAll(async () => {
    await serving.ended(await on.putEndpoint('scorer'));
    const requestSettings = { requestTimeout: 'PT0.5S', maxConcurrentRequestsPerInstance: 2 };
    for (const name of ['blue', 'green']) {
      await serving.ended(
        await on.putDeployment('scorer', name, {
          ...(await on.withScript(`# name: ${name}`)),
          requestSettings,
        }),
      );
    }
  });
  const traffic = async (
    rules: Record<string, number>,
    mirrorTraffic: Record<string, number> = {},
  ) => serving.ended(await on.putEndpoint('scorer', { traffic: rules, mirrorTraffic }));

  it('asks for the key of the endpoint, which is not the token of the server', async () => {
    await traffic({ blue: 100 });
    for (const key of ['wrong', serving.client.token]) {
      expect((await on.score('scorer', {}, {}, key)).status).toBe(401);
      expect((await on.score('nobody', {}, {}, key)).status).toBe(401);
    }
    expect((await on.score('scorer', {})).status).toBe(200);
  });

  it('splits by the rules', async () => {
    const key = await on.keyOf('scorer');
    const names = async (count: number) => {
      const answers = await Promise.all(
        Array.from({ length: count }, () => on.score('scorer', {}, {}, key)),
      );
      return answers
        .filter(({ status }) => status === 200)
        .map(({ json, headers }) => {
          expect(headers['azureml-model-deployment']).toBe(json['name']);
          return json['name'];
        });
    };
    await traffic({ blue: 0, green: 100 });
    expect(new Set(await names(3))).toEqual(new Set(['green']));
    await traffic({ blue: 50, green: 50 });
    const seen: unknown[] = [];
    for (let i = 0; i < 15; i++) seen.push(...(await names(2)));
    expect(new Set(seen)).toEqual(new Set(['blue', 'green']));
  });

  it('goes to the deployment that the header names, whatever the rules', async () => {
    await traffic({ blue: 100 });
    const header = { 'azureml-model-deployment': 'green' };
    expect((await on.score('scorer', {}, header)).json).toMatchObject({ name: 'green' });
    const unknown = await on.score('scorer', {}, { 'azureml-model-deployment': 'red' });
    expect([unknown.status, unknown.text]).toEqual([
      404,
      expect.stringContaining("no deployment 'red'"),
    ]);
  });

  it('without live traffic is 404', async () => {
    await traffic({});
    expect((await on.score('scorer', {})).status).toBe(404);
  });

  it('tells a failure of the model from one of the service', async () => {
    await traffic({ blue: 100 });
    const failed = await on.score('scorer', { status: 500, echo: { message: 'no' } });
    expect(failed.status).toBe(424);
    expect(failed.json).toEqual({ message: 'no' });
    expect(failed.headers).toMatchObject({
      ...{
        'ms-azureml-model-error-statuscode': '500',
        'ms-azureml-model-error-reason': 'Internal Server Error',
      },
      'azureml-model-deployment': 'blue',
    });
    const slow = await on.score('scorer', { wait: 700 });
    expect([slow.status, slow.text]).toEqual([408, expect.stringContaining('within 0.5 seconds')]);
  });

  it('takes only so many at once', async () => {
    const key = await on.keyOf('scorer');
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => on.score('scorer', { wait: 300 }, {}, key)),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, 200, 200, 200, 429, 429]);
  });

  it('refuses a body that is too large', async () => {
    const answer = await on
      .score('scorer', 'x'.repeat(16 * 1024 * 1024 + 1))
      .catch((error: unknown) => error as Error);
    // The connection may break before a client that still sends has read the answer.
    if (!(answer instanceof Error))
      expect([answer.status, answer.text]).toEqual([
        413,
        expect.stringContaining('16777216 bytes'),
      ]);
    expect((await on.score('scorer', {})).status).toBe(200);
  });

  it('mirrors a copy and drops its answer', async () => {
    await traffic({ blue: 100 }, { green: 50 });
    const before = (await on.score('scorer', {}, { 'azureml-model-deployment': 'green' })).json[
      'count'
    ] as number;
    for (let i = 0; i < 20; i++)
      expect((await on.score('scorer', {})).json).toMatchObject({ name: 'blue' });
    const after = (await on.score('scorer', {}, { 'azureml-model-deployment': 'green' })).json[
      'count'
    ] as number;
    expect(after - before).toBeGreaterThan(1);
    expect(after - before).toBeLessThan(21);
  });

  it('comes back after its process was killed', async () => {
    await traffic({ blue: 100 });
    const pid = Number((await on.score('scorer', {})).json['pid']);
    process.kill(pid, 'SIGKILL');
    await expect
      .poll(async () => (await on.score('scorer', {})).status, { timeout: 5000 })
      .toBe(200);
    expect((await on.score('scorer', {})).json['pid']).not.toBe(pid);
    const exits = await on.score('scorer', { exit: true });
    expect([exits.status, exits.text]).toEqual([
      503,
      expect.stringContaining('closed the connection'),
    ]);
    await expect
      .poll(async () => (await on.score('scorer', {})).status, { timeout: 5000 })
      .toBe(200);
  });
});
