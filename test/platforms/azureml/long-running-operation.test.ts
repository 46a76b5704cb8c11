import { describe, expect, test } from 'vitest';
import { CancelledError, PlatformError } from '../../../src/errors.ts';
import { waitForOperation } from '../../../src/platforms/azureml/long-running-operation.ts';
import type { ServiceAnswer } from '../../../src/platforms/azureml/request.ts';
import { idle, testTransport } from '../../fakes/azureml.ts';
import { fakeServer, type Answer } from '../../fakes/http-server.ts';

const started = (status: number, headers: Record<string, string>): ServiceAnswer => ({
  status,
  header: (name) => headers[name],
  text: '',
  json: undefined,
});

async function wait(
  answers: readonly Answer[],
  first: (origin: string) => ServiceAnswer,
  signal = idle,
) {
  await using server = await fakeServer((_, count) => answers[count - 1] ?? {});
  const waits: number[] = [];
  const said: string[] = [];
  let now = 0;
  const delay = (ms: number): Promise<void> => {
    waits.push(ms);
    now += ms;
    return Promise.resolve();
  };
  const clock = { now: () => now, delay };
  const waiting = {
    transport: testTransport(server.origin),
    doing: 'create the endpoint e',
    report: (text: string) => said.push(text),
    clock,
  };
  const error: unknown = await waitForOperation(first(server.origin), waiting, signal).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { error, waits, said, urls: server.seen.map((seen) => seen.url) };
}

const signed = `/op?api-version=2024-04-01&t=63&c=${'MII'.repeat(1500)}&s=a-_%2b&h=x`;
const asyncOperation = (origin: string) =>
  started(201, { 'azure-asyncoperation': origin + signed, location: `${origin}/resource` });
const status = (name: string, rest = {}): Answer => ({ body: { status: name, ...rest } });

describe('Azure-AsyncOperation', () => {
  test('is polled at once, then ever more slowly, with its URL as it came', async () => {
    const many = Array.from({ length: 9 }, () => status('Updating'));
    const { error, waits, said, urls } = await wait([...many, status('Succeeded')], asyncOperation);
    expect(error).toBeUndefined();
    expect(waits.slice(0, 3)).toEqual([1000, 1500, 2250]);
    expect(Math.max(...waits)).toBe(10_000);
    expect(new Set(urls)).toEqual(new Set([signed]));
    expect(said[0]).toBe('create the endpoint e: Updating (0 s)');
    expect(said.length).toBeGreaterThan(1);
    expect(said.length).toBeLessThan(4);
  });

  test('the service may set the pace, and invent statuses', async () => {
    const { waits, said } = await wait(
      [
        { headers: { 'retry-after-ms': '200' }, body: { status: 'Warming' } },
        { headers: { 'retry-after': '3' }, body: { status: 'Scaling' } },
        status('succeeded'),
      ],
      asyncOperation,
    );
    expect(waits).toEqual([200, 3000]);
    expect(said).toEqual([
      'create the endpoint e: Warming (0 s)',
      'create the endpoint e: Scaling (0 s)',
    ]);
  });

  test('a failure keeps its code, details and correlation', async () => {
    const failed = status('Failed', {
      error: {
        code: 'ResourceNotReady',
        message: 'User container has crashed or terminated',
        details: [{ code: 'x', message: 'Liveness probe failed' }],
      },
    });
    const { error } = await wait([failed], asyncOperation);
    expect(error).toBeInstanceOf(PlatformError);
    expect(error).toMatchObject({
      message:
        'could not create the endpoint e: User container has crashed or terminated Liveness probe failed (ResourceNotReady, operation Failed)',
      failure: { code: 'ResourceNotReady', retryable: false },
    });
  });

  test('a cancelled operation without a reason is a failure too', async () => {
    const { error } = await wait([status('Canceled', { error: null })], asyncOperation);
    expect(error).toMatchObject({ failure: { code: 'operation-canceled' } });
  });

  test('a poll that fails for a moment does not end the wait', async () => {
    const { error } = await wait(
      [{ status: 503 }, { destroy: true }, status('Succeeded')],
      asyncOperation,
    );
    expect(error).toBeUndefined();
  });
});

describe('Location', () => {
  const location = (origin: string) => started(202, { location: origin + signed });

  test.each([200, 204])('is polled until %i with an empty body', async (final) => {
    const { error, waits, urls } = await wait(
      [{ status: 202, body: {} }, { status: 202, body: 'null' }, { status: final }],
      location,
    );
    expect(error).toBeUndefined();
    expect(waits).toEqual([1000, 1500]);
    expect(urls).toHaveLength(3);
  });

  test('of a 201 is the resource and not polled', async () => {
    const { urls } = await wait([], (origin) => started(201, { location: `${origin}/resource` }));
    expect(urls).toEqual([]);
  });
});

test('an abort ends the wait', async () => {
  const { error } = await wait(
    [status('Updating')],
    asyncOperation,
    AbortSignal.abort(new CancelledError('SIGINT')),
  );
  expect(error).toEqual(new CancelledError('SIGINT'));
});
