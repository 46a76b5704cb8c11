import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { CancelledError, PlatformError, UserError } from '../../../src/errors.ts';
import { createPipelines } from '../../../src/platforms/azureml/pipeline.ts';
import { fixedToken } from '../../../src/platforms/azureml/fixed-token.ts';
import type { ServiceRequest } from '../../../src/platforms/azureml/request.ts';
import { idle, testTransport } from '../../fakes/azureml.ts';
import { fakeServer } from '../../fakes/http-server.ts';

const ask = (url: string, rest: Partial<ServiceRequest> = {}): ServiceRequest => ({
  method: 'GET',
  url,
  doing: 'read the job',
  access: 'workspace',
  ...rest,
});

async function failureOf(promise: Promise<unknown>): Promise<PlatformError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(PlatformError);
  return error as PlatformError;
}

describe('what is sent', () => {
  test('the token, our name and a client request id; the URL byte for byte', async () => {
    await using server = await fakeServer(() => ({ body: { ok: true } }));
    const signed = '/op?api-version=2024-04-01&t=63&c=MII%2BBC%3d&s=aB-_~%2f';
    const answer = await testTransport(server.origin).send(ask(server.origin + signed), idle);
    expect(answer).toMatchObject({ status: 200, json: { ok: true } });
    expect(server.seen[0]).toMatchObject({
      url: signed,
      headers: {
        authorization: 'Bearer test-token',
        'user-agent': expect.stringMatching(/^ml-actions\/\d/) as unknown,
        'x-ms-client-request-id': expect.any(String) as unknown,
      },
    });
    expect(server.seen[0]?.headers['accept-encoding']).toBeUndefined();
  });

  test('no token to signed URLs', async () => {
    await using server = await fakeServer(() => ({}));
    const transport = testTransport(server.origin);
    await transport.send(ask(`${server.origin}/b?sig=x`, { access: 'own' }), idle);
    expect(server.seen[0]?.headers.authorization).toBeUndefined();
  });

  test('a file is streamed with its length, anew for each attempt', async () => {
    await using server = await fakeServer((_, count) => ({ status: count === 1 ? 503 : 201 }));
    const body = { bytes: 5, open: () => Readable.from([Buffer.from('hel'), Buffer.from('lo')]) };
    const request = ask(`${server.origin}/b`, { method: 'PUT', access: 'own', body });
    await testTransport(server.origin).send(request, idle);
    expect(server.seen.map((seen) => seen.body)).toEqual(['hello', 'hello']);
    expect(server.seen[0]?.headers).toMatchObject({ 'content-length': '5' });
  });

  test('a file that changes while it is sent is the user’s to mend', async () => {
    await using server = await fakeServer(() => ({}));
    const body = { bytes: 50, open: () => Readable.from([Buffer.from('short')]) };
    const request = ask(`${server.origin}/b`, { method: 'PUT', access: 'own', body });
    const sent = testTransport(server.origin).send(request, idle);
    await expect(sent).rejects.toThrow(UserError);
    await expect(sent).rejects.toThrow('changed while it was being sent');
  });
});

describe('whom it trusts', () => {
  test.each([
    'http://example.com/x',
    'https://evil.example/x',
    'http://127.0.0.1:1/elsewhere',
    'https://management.azure.com.evil.example/',
    'no url',
  ])('the local token does not go to %s', async (url) => {
    const error = await failureOf(testTransport('http://127.0.0.1:9').send(ask(url), idle));
    expect(error.failure.code).toBe('protocol');
  });

  test('Azure’s token goes to Azure only, and never to this machine', async () => {
    const transport = testTransport('https://management.azure.com');
    for (const url of [
      'https://evil.example/',
      'http://eastus.api.azureml.ms/',
      'https://x@eastus.api.azureml.ms/',
      'https://localhost/',
      'http://127.0.0.1:80/',
    ]) {
      const error = await failureOf(transport.send(ask(url), idle));
      expect(error.failure.code).toBe('protocol');
    }
    const own = ask('http://127.0.0.1:80/latest/meta-data', { access: 'own' });
    expect((await failureOf(transport.send(own, idle))).message).toContain('not trusted');
  });

  test('an endpoint without TLS elsewhere is refused', () => {
    const make = () =>
      createPipelines(new URL('http://example.com'), 'a', 's', fixedToken('secret'));
    expect(make).toThrow(UserError);
  });

  test('a redirect is not followed', async () => {
    await using server = await fakeServer(() => ({
      status: 307,
      headers: { location: 'http://127.0.0.1:1/' },
    }));
    const error = await failureOf(testTransport(server.origin).send(ask(server.origin), idle));
    expect(error.failure).toMatchObject({ statusCode: 307, retryable: false });
    expect(server.seen).toHaveLength(1);
  });
});

describe('when it fails', () => {
  test.each([408, 429, 500, 502, 503, 504, 530])('%i is tried again', async (status) => {
    await using server = await fakeServer((_, count) =>
      count < 3 ? { status, body: 'unknown to cluster' } : { body: {} },
    );
    const waits: number[] = [];
    const answer = await testTransport(server.origin, waits).send(ask(server.origin), idle);
    expect(answer.status).toBe(200);
    expect(waits).toEqual([250, 500]);
  });

  test('the service’s own wait is honoured', async () => {
    await using server = await fakeServer((_, count) =>
      count === 1 ? { status: 429, headers: { 'retry-after': '7' } } : {},
    );
    const waits: number[] = [];
    await testTransport(server.origin, waits).send(ask(server.origin), idle);
    expect(waits).toEqual([7250]);
  });

  test('a broken connection is tried again, before and in the middle of an answer', async () => {
    await using server = await fakeServer((_, count) => {
      if (count === 1) return { destroy: true };
      if (count === 2)
        return { status: 200, headers: { 'content-length': '100' }, body: '{"a', destroy: true };
      return { body: { a: 1 } };
    });
    const answer = await testTransport(server.origin).send(ask(server.origin), idle);
    expect(answer.json).toEqual({ a: 1 });
    expect(server.seen).toHaveLength(3);
  });

  test('a POST is sent once, unless it is known to change nothing', async () => {
    await using server = await fakeServer(() => ({ status: 503 }));
    const transport = testTransport(server.origin);
    const post = ask(server.origin, { method: 'POST' });
    expect((await failureOf(transport.send(post, idle))).failure.retryable).toBe(true);
    expect(server.seen).toHaveLength(1);
    await failureOf(transport.send({ ...post, repeatable: true }, idle));
    expect(server.seen).toHaveLength(7);
  });

  test('what is final is not repeated, and says why', async () => {
    await using server = await fakeServer(() => ({
      status: 403,
      headers: { 'x-ms-correlation-request-id': 'c-1' },
      body: {
        error: {
          code: 'AuthorizationFailed',
          message:
            "The client 'x' does not have authorization to perform action 'Microsoft.MachineLearningServices/workspaces/jobs/write' over scope '/subscriptions/s'.",
        },
      },
    }));
    const error = await failureOf(testTransport(server.origin).send(ask(server.origin), idle));
    expect(server.seen).toHaveLength(1);
    expect(error.message).toMatch(
      /^could not read the job: The client 'x' .* \(AuthorizationFailed, HTTP 403\)$/,
    );
    expect(error.failure).toMatchObject({
      code: 'AuthorizationFailed',
      statusCode: 403,
      requestId: 'c-1',
      retryable: false,
      hint: expect.stringContaining(
        '`Microsoft.MachineLearningServices/workspaces/jobs/write`',
      ) as unknown,
    });
  });

  test('nobody there is said with the address', async () => {
    await using server = await fakeServer(() => ({}));
    const { origin } = server;
    await server[Symbol.asyncDispose]();
    const error = await failureOf(testTransport(origin).send(ask(origin), idle));
    expect(error.failure).toMatchObject({ code: 'unreachable', retryable: true });
    expect(error.message).toContain(new URL(origin).host);
  });

  test('silence ends in a time-out', async () => {
    await using server = await fakeServer(() => new Promise(() => undefined));
    const request = ask(server.origin, { timeoutMs: 50, repeatable: false });
    const error = await failureOf(testTransport(server.origin).send(request, idle));
    expect(error.failure).toMatchObject({ code: 'timeout', retryable: true });
  });

  test('an abort ends a call at once', async () => {
    await using server = await fakeServer(() => new Promise(() => undefined));
    const controller = new AbortController();
    const call = testTransport(server.origin).send(ask(server.origin), controller.signal);
    setTimeout(() => controller.abort(new CancelledError('SIGTERM')), 30);
    await expect(call).rejects.toThrow(new CancelledError('SIGTERM'));
  });
});
