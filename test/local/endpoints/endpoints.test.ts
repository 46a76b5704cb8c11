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

describe('an endpoint', () => {
  it('is made by an asynchronous operation and answered in full', async () => {
    const made = await on.putEndpoint(
      'first',
      { description: 'd' },
      { tags: { team: 'a' }, identity: { type: 'SystemAssigned' } },
    );
    expect(made.status).toBe(201);
    expect(made.json).toMatchObject({ properties: { provisioningState: 'Creating' } });
    expect(await serving.ended(made)).toBe('Succeeded');
    const { json } = await serving.arm('GET', '/onlineEndpoints/FIRST');
    expect(json).toMatchObject({
      ...{ name: 'first', location: 'local', kind: 'Managed', tags: { team: 'a' } },
      properties: {
        ...{
          authMode: 'Key',
          provisioningState: 'Succeeded',
          traffic: {},
          mirrorTraffic: {},
          keys: null,
        },
        scoringUri: `${serving.client.url}/endpoints/first/score`,
      },
    });
    const listed = await serving.arm('GET', '/onlineEndpoints');
    expect((listed.json['value'] as { name: string }[]).map(({ name }) => name)).toContain('first');
  });

  it.each([
    ['1st', {}, {}, 'is not valid'],
    ['fine', { authMode: 'AADToken' }, {}, 'no Microsoft Entra'],
    ['fine', { colour: 'red' }, {}, "Could not find member 'colour'"],
    ['fine', { compute: '/some/cluster' }, {}, 'no Kubernetes'],
    ['fine', { traffic: { blue: 100 } }, {}, 'no deployment of the endpoint'],
    ['fine', {}, { location: null }, 'location field'],
  ])('%s with %j %j is refused', async (name, properties, rest, message) => {
    const answer = await on.putEndpoint(name, properties, rest);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain(message);
    expect((await serving.arm('GET', `/onlineEndpoints/${name}`)).status).toBe(404);
  });

  it('gives new keys, one at a time', async () => {
    await serving.ended(await on.putEndpoint('keys'));
    const list = async () => (await serving.arm('POST', '/onlineEndpoints/keys/listKeys')).json;
    const before = await list();
    const asked = await serving.arm('POST', '/onlineEndpoints/keys/regenerateKeys', {
      keyType: 'Primary',
    });
    expect([asked.status, asked.text]).toEqual([202, 'null']);
    await serving.ended(asked);
    const after = await list();
    expect(after['primaryKey']).not.toBe(before['primaryKey']);
    expect(after['secondaryKey']).toBe(before['secondaryKey']);
    const wrong = await serving.arm('POST', '/onlineEndpoints/keys/regenerateKeys', {
      keyType: 'Third',
    });
    expect(wrong.status).toBe(400);
    expect((await serving.arm('POST', '/onlineEndpoints/keys/token')).status).toBe(400);
  });

  it('of tokens is opened by one', async () => {
    await serving.ended(await on.putEndpoint('tokens', { authMode: 'AMLToken' }));
    await serving.ended(await on.putDeployment('tokens', 'blue'));
    await serving.ended(
      await on.putEndpoint('tokens', { authMode: 'AMLToken', traffic: { blue: 100 } }),
    );
    expect((await serving.arm('POST', '/onlineEndpoints/tokens/listKeys')).status).toBe(400);
    const { json } = await serving.arm('POST', '/onlineEndpoints/tokens/token');
    expect((await on.score('tokens', {}, {}, String(json['accessToken']))).status).toBe(200);
    expect((await on.score('tokens', {}, {}, serving.client.token)).status).toBe(401);
  });

  it('changes its tags by PATCH', async () => {
    await serving.ended(await on.putEndpoint('patched'));
    const { json } = await serving.arm('PATCH', '/onlineEndpoints/patched', { tags: { a: 'b' } });
    expect(json).toMatchObject({ tags: { a: 'b' } });
    expect((await serving.arm('PATCH', '/onlineEndpoints/patched', { traffic: {} })).status).toBe(
      400,
    );
  });

  it('is deleted with its deployments; what is gone is 204', async () => {
    await on.deployed('gone', 'blue');
    await serving.ended(await on.putEndpoint('gone', { traffic: { blue: 100 } }));
    const pid = Number((await on.score('gone', {})).json['pid']);
    const deleted = await serving.arm('DELETE', '/onlineEndpoints/gone');
    expect([deleted.status, deleted.text]).toEqual([202, 'null']);
    expect(await serving.ended(deleted)).toBe('Succeeded');
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
    expect((await serving.arm('GET', '/onlineEndpoints/gone')).status).toBe(404);
    expect((await serving.arm('DELETE', '/onlineEndpoints/gone')).status).toBe(204);
    expect((await serving.arm('DELETE', '/onlineEndpoints/gone/deployments/blue')).status).toBe(
      204,
    );
  });
});
