import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call } from '../fakes/local-client.ts';
import { startTestServer, type TestServer } from '../fakes/local-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const errorOf = (json: Record<string, unknown>): { code: string; message: string } =>
  json['error'] as { code: string; message: string };
const environment = '/environments/e/versions/1';

describe('the door of the local server', () => {
  it('asks for the token before it says whether a path exists', async () => {
    const { client } = server;
    for (const path of [`${client.workspace}?api-version=2024-04-01`, '/nothing', '/healthz']) {
      const answer = await client.send('GET', path, { anonymous: true });
      expect(answer.status).toBe(401);
      expect(errorOf(answer.json).code).toBe('InvalidAuthenticationToken');
    }
    const wrong = { authorization: `Bearer ${client.token.slice(0, -1)}_` };
    expect((await call(`${client.url}/healthz`, 'GET', { headers: wrong })).status).toBe(401);
    const basic = { authorization: client.token };
    expect((await call(`${client.url}/healthz`, 'GET', { headers: basic })).status).toBe(401);
  });

  it('refuses the names of other hosts, and a loopback name with another port', async () => {
    const { client } = server;
    const { port } = new URL(client.url);
    const status = async (host: string): Promise<number> =>
      (await client.send('GET', '/healthz', { headers: { host } })).status;
    expect(await status('evil.example')).toBe(403);
    expect(await status(`evil.example:${port}`)).toBe(403);
    expect(await status('127.0.0.1:1')).toBe(403);
    expect(await status('127.0.0.1')).toBe(403);
    expect(await status(`127.0.0.1:${port}`)).toBe(200);
    expect(await status(`localhost:${port}`)).toBe(200);
    expect(await status(`[::1]:${port}`)).toBe(200);
  });

  it('wants an api-version on ARM paths', async () => {
    const { client } = server;
    const without = await client.send('GET', client.workspace);
    expect([without.status, errorOf(without.json).code]).toEqual([
      400,
      'MissingApiVersionParameter',
    ]);
    const odd = await client.send('GET', `${client.workspace}?api-version=latest`);
    expect([odd.status, errorOf(odd.json).code]).toEqual([400, 'InvalidApiVersionParameter']);
    const preview = `${client.workspace}?api-version=2024-10-01-preview`;
    expect((await client.send('GET', preview)).status).toBe(200);
  });

  it('answers with Azure’s headers, and compares ids without case', async () => {
    const { client } = server;
    const path = `${client.workspace.toUpperCase()}?api-version=2024-04-01`;
    const answer = await client.send('GET', path);
    expect(answer.status).toBe(200);
    expect(answer.headers['x-ms-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.headers['x-ms-correlation-request-id']).toBe(answer.headers['x-ms-request-id']);
    expect(answer.headers['x-ms-response-type']).toBe('standard');
    expect(answer.headers['x-request-time']).toMatch(/^\d+\.\d{3}$/);
  });

  it('says which part of an id is another one', async () => {
    const { client } = server;
    const code = async (from: string, to: string): Promise<unknown> => {
      const path = client.workspace.replace(from, to);
      const answer = await client.send('GET', `${path}?api-version=2024-04-01`);
      expect(answer.status).toBe(404);
      return errorOf(answer.json).code;
    };
    expect(await code('00000000-', '10000000-')).toBe('SubscriptionNotFound');
    expect(await code('resourceGroups/local', 'resourceGroups/x')).toBe('ResourceGroupNotFound');
    expect(await code('workspaces/local', 'workspaces/x')).toBe('ResourceNotFound');
  });

  it('knows unknown paths from wrong methods', async () => {
    const { client } = server;
    const unknown = await client.arm('GET', '/nothing');
    expect([unknown.status, errorOf(unknown.json).code]).toEqual([404, 'NotFound']);
    const method = await client.arm('PATCH', '/jobs/a');
    expect([method.status, errorOf(method.json).code]).toEqual([405, 'MethodNotAllowed']);
  });

  it('refuses unknown members in ARM’s shape, with the text in details', async () => {
    const body = { properties: { image: 'x', labels: {} } };
    const answer = await server.client.arm('PUT', environment, body);
    expect(answer.status).toBe(400);
    expect(answer.headers['x-ms-response-type']).toBe('error');
    const error = answer.json['error'] as Record<string, unknown>;
    expect(error['code']).toBe('UserError');
    expect(error['details']).toEqual([
      {
        code: 'RequestInvalid',
        message: "Could not find member 'labels' on object of type 'EnvironmentVersion'",
        details: [],
        additionalInfo: [],
      },
    ]);
    expect((await server.client.arm('GET', environment)).status).toBe(404);
  });

  it.each([
    ['malformed JSON', '{"properties":'],
    ['JSON that is no object', '[]'],
    ['nothing', ''],
    ['no UTF-8', Buffer.from([0x22, 0xff, 0x22])],
  ])('refuses a body of %s', async (_, body) => {
    const path = `${server.client.workspace}${environment}?api-version=2024-04-01`;
    expect((await server.client.send('PUT', path, { body })).status).toBe(400);
  });

  it('refuses a JSON body of more than 4 MiB and lives on', async () => {
    const body = JSON.stringify({ properties: { description: 'x'.repeat(4 * 1024 * 1024) } });
    const path = `${server.client.workspace}${environment}?api-version=2024-04-01`;
    const answer = await server.client.send('PUT', path, { body }).catch(() => undefined);
    // The connection may be cut while the client still sends.
    expect(answer?.status ?? 413).toBe(413);
    expect((await server.client.send('GET', '/healthz')).status).toBe(200);
  });

  it('has the error shapes of the planes', async () => {
    const { client } = server;
    const data = await client.history('/runs/nobody');
    expect(data.status).toBe(404);
    expect(data.json).toMatchObject({
      error: { code: 'UserError', innerError: { code: 'NotFoundError' } },
      statusCode: 404,
    });
    const mlflow = await client.send('GET', `/mlflow/v9${client.workspace}`);
    expect(mlflow.json).toMatchObject({ Error: { Code: 'NotFound' }, error_code: 'NotFound' });
    const blob = await client.send('GET', '/mlactionslocal.blob.core.windows.net/azureml/none');
    expect([blob.status, blob.headers['x-ms-error-code']]).toEqual([404, 'BlobNotFound']);
    expect(blob.text).toContain('<Code>BlobNotFound</Code>');
  });

  it('answers many requests on one connection after an error with a body', async () => {
    const { client } = server;
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => client.arm('PUT', '/jobs/x', { properties: { a: 1 } })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([400]));
  });
});
