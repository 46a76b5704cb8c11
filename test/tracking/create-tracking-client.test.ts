import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { CancelledError } from '../../src/errors.ts';
import { createTrackingClient } from '../../src/tracking/create-tracking-client.ts';
import { mlflowLimits } from '../../src/tracking/tracking-limits.ts';
import { fakeServer, type Answer, type Seen } from '../fakes/http-server.ts';
import { useTemporaryFolder } from '../fakes/temporary-folder.ts';

const { signal } = new AbortController();
const folder = useTemporaryFolder();

/** A client whose waits take no time; `waits` are those it would have made. */
function clientOf(origin: string, token = 't') {
  const waits: number[] = [];
  const delay = (ms: number): Promise<void> => (waits.push(ms), Promise.resolve());
  const headers = () => Promise.resolve({ authorization: `Bearer ${token}` });
  const tools = { delay, random: () => 0 };
  const client = createTrackingClient(
    { baseUrl: `${origin}/base`, headers },
    { tools, now: () => 5 },
  );
  return { client, waits };
}

const run = (more: object = {}) => ({
  run: {
    info: { run_id: 'r', artifact_uri: 'mlflow-artifacts:/1/r/artifacts', ...more },
    data: {},
  },
});

const html = { status: 404, headers: { 'content-type': 'text/html' }, body: '<!doctype html><p>x' };

describe('a run', () => {
  it('is read as the wire has it: absent lists, strings for int64, NaN in every spelling', async () => {
    const metrics = [
      { key: 'nan', value: 'NaN' },
      { key: 'big', value: 1.7976931348623157e308 },
      { key: 'low', value: '-Infinity' },
      { key: 'zero' },
    ];
    const info = {
      run_uuid: 'r',
      start_time: '7',
      end_time: 9,
      status: 'FINISHED',
      experiment_id: '3',
    };
    await using server = await fakeServer(() => ({ body: { run: { info, data: { metrics } } } }));
    const found = await clientOf(server.origin).client.getRun('r&x', signal);
    expect(server.seen[0]!.url).toBe('/base/api/2.0/mlflow/runs/get?run_id=r%26x');
    expect(server.seen[0]!.headers.authorization).toBe('Bearer t');
    expect(found).toEqual({
      runId: 'r',
      experimentId: '3',
      name: '',
      status: 'FINISHED',
      artifactUri: '',
      startTime: new Date(7),
      endTime: new Date(9),
      metrics: { nan: NaN, big: Infinity, low: -Infinity, zero: 0 },
      params: {},
      tags: {},
    });
  });

  it('is read although Python wrote bare NaN', async () => {
    const body = '{"run":{"info":{"run_id":"r"},"data":{"metrics":[{"key":"NaN","value":NaN}]}}}';
    await using server = await fakeServer(() => ({ body }));
    const found = await clientOf(server.origin).client.getRun('r', signal);
    expect(found?.metrics).toEqual({ NaN: NaN });
  });
});

describe('errors', () => {
  test.each<[string, Answer, string, object]>([
    [
      'MLflow',
      { status: 400, body: { error_code: 'INVALID_PARAMETER_VALUE', message: 'no' } },
      'could not read the run r: the tracking server answered 400: no',
      { code: 'INVALID_PARAMETER_VALUE', statusCode: 400, retryable: false },
    ],
    [
      'Azure ML',
      {
        status: 403,
        headers: { 'x-ms-correlation-request-id': 'c' },
        body: { Error: { Code: 'UserError', Message: 'denied' }, statusCode: 403 },
      },
      'could not read the run r: the tracking server answered 403: denied',
      { code: 'UserError', requestId: 'c' },
    ],
    [
      'a gateway',
      { status: 400, headers: { 'content-type': 'text/plain' }, body: 'unknown to cluster' },
      'could not read the run r: the tracking server answered 400: unknown to cluster',
      { code: 'http-400' },
    ],
    [
      'a wrong path',
      html,
      'could not read the run r: the tracking server answered 404: a web page instead of an answer of MLflow',
      { code: 'http-404', hint: expect.stringContaining('tracking-uri') as string },
    ],
    [
      'a sign-in page',
      { status: 302, headers: { location: 'https://login.example' } },
      'could not read the run r: the tracking server answered 302: no reason',
      { hint: expect.stringContaining('sign-in') as string },
    ],
    [
      'the Host check of MLflow',
      {
        status: 403,
        headers: { 'content-type': 'text/plain' },
        body: 'Invalid Host header - possible',
      },
      'could not read the run r: the tracking server answered 403: Invalid Host header - possible',
      { hint: expect.stringContaining('--allowed-hosts') as string },
    ],
    [
      'something else',
      { body: 'hello' },
      'could not read the run r: the tracking server answered something that is not JSON',
      { code: 'protocol' },
    ],
    [
      'a run without an id',
      { body: { run: {} } },
      'could not read the run r: the tracking server answered without a run',
      { code: 'protocol' },
    ],
  ])('of %s are told in its words', async (_, answer, message, failure) => {
    await using server = await fakeServer(() => answer);
    await expect(clientOf(server.origin).client.getRun('r', signal)).rejects.toMatchObject({
      name: 'PlatformError',
      message,
      failure,
    });
  });

  it('an unreachable server is a PlatformError with a hint, after retries', async () => {
    const gone = await fakeServer(() => ({}));
    await gone[Symbol.asyncDispose]();
    const { client, waits } = clientOf(gone.origin);
    await expect(client.getRun('r', signal)).rejects.toMatchObject({
      name: 'PlatformError',
      message: `could not read the run r: the tracking server at ${gone.origin}/base cannot be reached (ECONNREFUSED)`,
      failure: {
        code: 'unreachable',
        retryable: true,
        hint: expect.stringContaining('tracking-uri') as string,
      },
    });
    expect(waits).toHaveLength(5);
  });

  it('an abort is a cancellation', async () => {
    const controller = new AbortController();
    await using server = await fakeServer(() => {
      controller.abort();
      return new Promise<never>(() => undefined);
    });
    const call = clientOf(server.origin).client.getRun('r', controller.signal);
    await expect(call).rejects.toBeInstanceOf(CancelledError);
  });
});

describe('retries', () => {
  it('cover what may be done twice, as long as the server asks', async () => {
    const answers: Answer[] = [
      { status: 429, headers: { 'retry-after': '3' }, body: '' },
      { destroy: true },
      { status: 503, body: '' },
      { body: {} },
    ];
    await using server = await fakeServer((_, count) => answers[count - 1]!);
    const { client, waits } = clientOf(server.origin);
    await client.log('r', { params: { a: '1' } }, signal);
    expect(server.seen).toHaveLength(4);
    expect(waits[0]).toBe(3000);
    expect(new Set(server.seen.map(({ body }) => body)).size).toBe(1);
  });

  it('never make a second run', async () => {
    await using server = await fakeServer(({ url }) =>
      url.includes('get-by-name')
        ? { body: { experiment: { experiment_id: '1' } } }
        : { status: 503, body: '' },
    );
    const { client } = clientOf(server.origin);
    const made = client.createRun({ experimentName: 'e', tags: {} }, signal);
    await expect(made).rejects.toMatchObject({ failure: { statusCode: 503 } });
    expect(server.seen.filter(({ url }) => url.endsWith('runs/create'))).toHaveLength(1);
  });
});

describe('logging', () => {
  it('sends exact numbers, and NaN and infinities as strings', async () => {
    await using server = await fakeServer(() => ({ body: {} }));
    const metrics = [NaN, Infinity, -Infinity, 0.1].map((value, step) => ({
      key: 'a',
      value,
      timestamp: 8,
      step,
    }));
    await clientOf(server.origin).client.log(
      'r',
      { metrics, params: { p: '"' }, tags: { t: '' } },
      signal,
    );
    expect(server.seen[0]!.json).toEqual({
      run_id: 'r',
      metrics: [
        { key: 'a', value: 'NaN', timestamp: 8, step: 0 },
        { key: 'a', value: 'Infinity', timestamp: 8, step: 1 },
        { key: 'a', value: '-Infinity', timestamp: 8, step: 2 },
        { key: 'a', value: 0.1, timestamp: 8, step: 3 },
      ],
      params: [{ key: 'p', value: '"' }],
      tags: [{ key: 't', value: '' }],
    });
  });

  it('sends nothing when one value would be lost', async () => {
    await using server = await fakeServer(() => ({ body: {} }));
    const point = { key: 'a', value: 1, timestamp: 1, step: 1 };
    const data = {
      metrics: [
        { ...point, timestamp: 7.9 },
        { ...point, step: 1.5 },
        { ...point, key: 'bad!key' },
        { ...point, key: 'a//b' },
        { ...point, key: '../a' },
        { ...point, key: 'k'.repeat(251) },
      ],
      params: { long: 'x'.repeat(6001) },
      tags: { long: 'x'.repeat(8001) },
    };
    await expect(clientOf(server.origin).client.log('r', data, signal)).rejects.toMatchObject({
      name: 'UserError',
      problems: [
        { message: 'the metric `a`: the timestamp 7.9 is not a whole number of milliseconds' },
        { message: 'the metric `a`: the step 1.5 is not a whole number within ±2^53' },
        { message: expect.stringContaining('`bad!key`: a name has letters') as string },
        {
          message: expect.stringContaining(
            '`a//b`: a name is a path without empty parts',
          ) as string,
        },
        { message: expect.stringContaining('`../a`: a name is a path') as string },
        { message: expect.stringContaining('more than 250 characters') as string },
        { message: 'the value of the param `long` has 6001 characters, and 6000 are kept' },
        { message: 'the value of the tag `long` has 8001 characters, and 8000 are kept' },
      ],
    });
    expect(server.seen).toEqual([]);
  });

  it('keeps to the limits it is given', async () => {
    await using server = await fakeServer(() => ({ body: {} }));
    const limits = { ...mlflowLimits, valuesPerMetric: 250 };
    const headers = () => Promise.resolve({});
    const client = createTrackingClient({ baseUrl: server.origin, headers }, { limits });
    const metrics = Array.from({ length: 600 }, (_, step) => ({
      key: 'loss',
      value: 1,
      timestamp: 1,
      step,
    }));
    await client.log('r', { metrics }, signal);
    const sizes = server.seen.map(({ json }) => (json as { metrics: unknown[] }).metrics.length);
    expect(sizes).toEqual([250, 250, 100]);
  });
});

describe('artifacts', () => {
  const proxied = (handle: (seen: Seen) => Answer) =>
    fakeServer((seen) => (seen.url.includes('runs/get') ? { body: run() } : handle(seen)));

  it('go up with their length, and come down aside then renamed', async () => {
    const source = join(folder.path, 'in.txt');
    await writeFile(source, 'hello');
    await using server = await proxied(({ method }) => (method === 'PUT' ? {} : { body: 'hello' }));
    const { client } = clientOf(server.origin);
    await client.uploadArtifact('r', 'a b/c.txt', source, signal);
    const put = server.seen.find(({ method }) => method === 'PUT')!;
    expect(put.url).toBe('/base/api/2.0/mlflow-artifacts/artifacts/1/r/artifacts/a%20b/c.txt');
    expect(put.headers).toMatchObject({ 'content-length': '5' });
    expect(put.headers['transfer-encoding']).toBeUndefined();
    expect(put.body).toBe('hello');
    await client.downloadArtifact('r', 'c.txt', join(folder.path, 'out', 'c.txt'), signal);
    expect(await readdir(join(folder.path, 'out'))).toEqual(['c.txt']);
    // The run is asked for its artifact address once.
    expect(server.seen.filter(({ url }) => url.includes('runs/get'))).toHaveLength(1);
  });

  it('a body that breaks off is fetched again and leaves nothing half', async () => {
    let tries = 0;
    await using server = await proxied(() => {
      const broken = ++tries === 1;
      const headers = { 'content-length': '5' };
      return broken
        ? { headers, status: 200, body: 'hel', destroy: true }
        : { headers, body: 'hello' };
    });
    const target = join(folder.path, 'c.txt');
    await clientOf(server.origin).client.downloadArtifact('r', 'c.txt', target, signal);
    expect(await readFile(target, 'utf8')).toBe('hello');
    expect(await readdir(folder.path)).toEqual(['c.txt']);
  });

  test.each(['../x', '/x', 'a//b', 'a/./b', 'a\\b', 'C:x', '', 'a\u0000b'])(
    'refuse the path %j',
    async (path) => {
      await mkdir(join(folder.path, 'target'));
      await using server = await proxied(() => ({ body: 'x' }));
      const { client } = clientOf(server.origin);
      const call = client.downloadArtifact('r', path, join(folder.path, 'target', 'f'), signal);
      await expect(call).rejects.toMatchObject({ failure: { code: 'protocol' } });
      expect(await readdir(join(folder.path, 'target'))).toEqual([]);
    },
  );

  it('refuse a listing that leads out', async () => {
    await using server = await fakeServer(() => ({
      body: { files: [{ path: '../../etc/passwd' }] },
    }));
    const call = clientOf(server.origin).client.listArtifacts('r', '', signal);
    await expect(call).rejects.toMatchObject({ failure: { code: 'protocol' } });
  });

  test.each([
    ['s3://bucket/x', '`s3:` address'],
    ['azureml://host/x', '`azureml:` address'],
    ['/srv/mlruns', 'path of the server'],
    ['mlflow-artifacts://other:5000/1/r', 'another server, other:5000'],
  ])('at %s cannot be reached, and the scheme is named', async (artifact_uri, words) => {
    await using server = await fakeServer(() => ({ body: run({ artifact_uri }) }));
    const call = clientOf(server.origin).client.downloadArtifact(
      'r',
      'x',
      join(folder.path, 'x'),
      signal,
    );
    await expect(call).rejects.toMatchObject({
      message: expect.stringContaining(words) as string,
      failure: { code: 'artifact-scheme' },
    });
  });
});

describe('logged models', () => {
  const aRun = {
    runId: 'r',
    experimentId: '1',
    name: '',
    status: 'FINISHED',
    artifactUri: '',
  } as const;
  const known = { ...aRun, startTime: new Date(0), metrics: {}, params: {}, tags: {} };

  test.each([
    html,
    { status: 404, body: { error_code: 'ENDPOINT_NOT_FOUND' } },
    { status: 501, body: '' },
  ])('are none where the server has no such API (%j)', async (answer) => {
    await using server = await fakeServer(() => answer);
    expect(await clientOf(server.origin).client.loggedModels(known, signal)).toEqual([]);
  });

  it('are read page by page; an id cannot end the filter', async () => {
    const page = (id: string, next?: string): Answer => ({
      body: {
        models: [{ info: { model_id: id, name: 'm', artifact_uri: 'u' } }],
        next_page_token: next,
      },
    });
    await using server = await fakeServer((_, count) => (count === 1 ? page('a', 'n') : page('b')));
    const { client } = clientOf(server.origin);
    const models = await client.loggedModels(known, signal);
    expect(models.map(({ modelId }) => modelId)).toEqual(['a', 'b']);
    expect(server.seen[1]!.json).toMatchObject({ filter: "source_run_id = 'r'", page_token: 'n' });
    expect(await client.loggedModels({ ...known, runId: "r' OR '" }, signal)).toEqual([]);
    expect(server.seen).toHaveLength(2);
  });
});
