import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { definition } from '../../../src/commands/log-metrics/inputs.ts';
import { report } from '../../../src/commands/log-metrics/report.ts';
import { run } from '../../../src/commands/log-metrics/run.ts';
import { CancelledError, UserError } from '../../../src/errors.ts';
import { describeProblem } from '../../../src/shared/problem.ts';
import { fakeContext } from '../../fakes/command-context.ts';
import { fakeServer, type Answer, type Seen } from '../../fakes/http-server.ts';
import { parsedInputs } from '../../fakes/parsed-inputs.ts';
import { ScriptedTraining, trainingPlatform } from '../../fakes/scripted-training.ts';
import { useTemporaryFolder } from '../../fakes/temporary-folder.ts';

const folder = useTemporaryFolder();
const put = async (name: string, content: string | Uint8Array): Promise<void> => {
  await mkdir(join(folder.path, name, '..'), { recursive: true });
  await writeFile(join(folder.path, name), content);
};

interface Point {
  readonly key: string;
  readonly value: unknown;
  readonly step: number;
  readonly timestamp: number;
}

/** A server that keeps what it is sent, unless a fault is wanted. */
async function keepingServer(fault: (seen: Seen) => Answer | undefined = () => undefined) {
  const points: Point[] = [];
  const data = { params: [] as object[], tags: [] as object[] };
  const info = {
    run_id: 'r1',
    run_name: 'calm-cat',
    experiment_id: '7',
    artifact_uri: 'mlflow-artifacts:/7/r1/artifacts',
  };
  const server = await fakeServer((seen) => {
    const wrong = fault(seen);
    if (wrong) return wrong;
    const body = seen.json as { metrics: Point[]; params: object[]; tags: object[] };
    if (seen.url.includes('get-by-name')) return { body: { experiment: { experiment_id: '7' } } };
    if (seen.url.includes('log-batch')) {
      points.push(...body.metrics);
      data.params.push(...body.params);
      data.tags.push(...body.tags);
    }
    if (seen.url.includes('get-history')) {
      const key = new URL(seen.url, 'http://x').searchParams.get('metric_key');
      return { body: { metrics: points.filter((point) => point.key === key) } };
    }
    if (seen.url.includes('runs/create') || seen.url.includes('runs/get'))
      return { body: { run: { info, data } } };
    return { body: {} };
  });
  const bodies = (part: string) =>
    server.seen.filter(({ url }) => url.includes(part)).map(({ json }) => json);
  return Object.assign(server, { points, data, bodies });
}

const workflow = {
  repository: 'acme/credit',
  workflow: 'w',
  runId: '42',
  runAttempt: '1',
  job: 'train',
  jobIndex: '0',
  step: 's',
  eventName: 'push',
  actor: 'ada',
  ref: 'refs/heads/main',
  sha: 'abc',
  serverUrl: 'https://github.com',
  apiUrl: '',
  runUrl: 'https://github.com/acme/credit/actions/runs/42',
};

function attempt(
  url: string,
  values: Readonly<Record<string, string>>,
  signal = new AbortController().signal,
) {
  const training = new ScriptedTraining([]);
  training.add('r1', 'Completed');
  const context = fakeContext({
    directory: folder.path,
    workflow,
    openPlatform: () => Promise.resolve(trainingPlatform(training, url)),
  });
  return run(parsedInputs(definition, values), context, signal);
}

const refusal = async (values: Readonly<Record<string, string>>): Promise<readonly string[]> => {
  const error = await attempt('http://127.0.0.1:9', values).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  // Nothing listens there: an attempt to send would be another error.
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).problems.map(describeProblem);
};

const now = Date.parse('2026-01-02T03:04:05Z');

describe('a new run', () => {
  it('is made, filled, read back and ended', async () => {
    await put('m.csv', 'step,loss,acc\r\n1,0.5,\r\n2,nan,"0.9"\r\n');
    await put('reports/a.html', '<p>');
    await put('reports/sub/b.txt', 'b');
    await put('notes.txt', 'n');
    await using server = await keepingServer();
    const outcome = await attempt(server.origin, {
      metrics: 'auc = 0.75\nlow=-inf',
      'metrics-file': 'm.csv',
      parameters: 'lr=0.1\nquery=a=b',
      tags: 'team=risk',
      artifacts: 'reports\n*.txt',
      step: '9',
      'run-name': 'calm-cat',
    });
    const at = { timestamp: now };
    expect(server.points).toEqual([
      { key: 'auc', value: 0.75, step: 9, ...at },
      { key: 'low', value: '-Infinity', step: 9, ...at },
      { key: 'loss', value: 0.5, step: 1, ...at },
      { key: 'loss', value: 'NaN', step: 2, ...at },
      { key: 'acc', value: 0.9, step: 2, ...at },
    ]);
    expect(server.data.params).toEqual([
      { key: 'lr', value: '0.1' },
      { key: 'query', value: 'a=b' },
    ]);
    expect(server.data.tags).toEqual(
      expect.arrayContaining([
        { key: 'team', value: 'risk' },
        { key: 'mlflow.source.git.commit', value: 'abc' },
        { key: 'mlflow.source.git.branch', value: 'main' },
        { key: 'mlflow.source.name', value: 'https://github.com/acme/credit' },
        { key: 'ml-actions.run-url', value: workflow.runUrl },
      ]),
    );
    const stored = server.seen
      .filter(({ method }) => method === 'PUT')
      .map(({ url, body }) => [url.split('/r1/artifacts/')[1], body]);
    expect(stored).toEqual([
      ['reports/a.html', '<p>'],
      ['reports/sub/b.txt', 'b'],
      ['notes.txt', 'n'],
    ]);
    expect(server.bodies('runs/update')).toMatchObject([{ run_id: 'r1', status: 'FINISHED' }]);
    expect(server.bodies('runs/create')).toMatchObject([
      { run_name: 'calm-cat', experiment_id: '7' },
    ]);
    const { outputs, title, sections } = report(outcome);
    expect(outputs).toEqual({
      'run-id': 'r1',
      'run-url': 'https://ml.example/r1',
      'metrics-logged': '5',
      'artifacts-logged': '3',
    });
    expect(title).toBe('Logged 5 metric values, 2 parameters, 3 artifacts to run calm-cat');
    expect(sections[0]!.markdown).toBe('Run `r1` (new) · <https://ml.example/r1>');
  });

  it('is FAILED when the server loses a value, and the loss is told', async () => {
    await using server = await keepingServer(({ url }) =>
      url.includes('get-history') ? { body: {} } : undefined,
    );
    await expect(attempt(server.origin, { metrics: 'a=1' })).rejects.toMatchObject({
      name: 'PlatformError',
      message: expect.stringContaining('1 of 1 values of metric `a`') as string,
      failure: { code: 'data-lost' },
    });
    expect(server.bodies('runs/update')).toMatchObject([{ status: 'FAILED' }]);
  });

  it('is KILLED when the step is cancelled', async () => {
    const controller = new AbortController();
    await using server = await keepingServer(({ url }) => {
      if (url.includes('log-batch')) controller.abort(new CancelledError());
      return undefined;
    });
    const call = attempt(server.origin, { metrics: 'a=1' }, controller.signal);
    await expect(call).rejects.toBeInstanceOf(CancelledError);
    expect(server.bodies('runs/update')).toMatchObject([{ status: 'KILLED' }]);
  });
});

describe('an existing run', () => {
  it('keeps its source and its status', async () => {
    await using server = await keepingServer();
    await attempt(server.origin, {
      'run-id': 'r1',
      metrics: 'a=1',
      'tracking-uri': 'https://mlflow.example/x/',
    }).then((outcome) =>
      expect(outcome.runUrl).toBe('https://mlflow.example/x/#/experiments/7/runs/r1'),
    );
    expect(server.bodies('runs/update')).toEqual([]);
    expect(server.bodies('runs/create')).toEqual([]);
    expect(
      server.data.tags.some((tag) => 'key' in tag && String(tag.key).startsWith('mlflow.')),
    ).toBe(false);
  });

  it('must exist', async () => {
    await using server = await keepingServer(({ url }) =>
      url.includes('runs/get')
        ? { status: 404, body: { error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'no' } }
        : undefined,
    );
    await expect(
      attempt(server.origin, { 'run-id': 'gone', metrics: 'a=1' }),
    ).rejects.toMatchObject({
      name: 'UserError',
      problems: [{ input: 'run-id' }],
    });
  });
});

test('an unreachable server is a PlatformError that says what to do', async () => {
  const gone = await keepingServer();
  await gone[Symbol.asyncDispose]();
  const call = attempt(gone.origin, { metrics: 'a=1' });
  await expect(call).rejects.toMatchObject({
    name: 'PlatformError',
    failure: { code: 'unreachable', hint: expect.stringContaining('tracking-uri') as string },
  });
});

describe('metrics files', () => {
  const kept = async (name: string, content: string): Promise<readonly Point[]> => {
    await put(name, content);
    await using server = await keepingServer();
    await attempt(server.origin, { 'metrics-file': name });
    return server.points;
  };

  test.each([
    ['m.json', '\ufeff{"a": 1, "b": NaN, "c": "inf"}'],
    [
      'm.jsonl',
      '{"name":"a","value":1}\n\n{"name":"b","value":NaN}\r\n{"name":"c","value":Infinity}\n',
    ],
    ['m.csv', '\ufeffname,value\na,1\nb,nan\nc,Infinity\n'],
    ['wide.csv', 'a,b,c\n1,NaN,inf\n'],
  ])('%s', async (name, content) => {
    expect(await kept(name, content)).toEqual([
      { key: 'a', value: 1, step: 0, timestamp: now },
      { key: 'b', value: 'NaN', step: 0, timestamp: now },
      { key: 'c', value: 'Infinity', step: 0, timestamp: now },
    ]);
  });

  test.each([
    ['m.jsonl', '{"name":"a","value":1,"step":3,"timestamp":5}'],
    ['m.csv', 'timestamp,value,name,step\n5,1,"a",3'],
  ])('%s with steps and times', async (name, content) => {
    expect(await kept(name, content)).toEqual([{ key: 'a', value: 1, step: 3, timestamp: 5 }]);
  });
});

describe('bad input', () => {
  test.each([
    ['m.csv', 'name,value\na,1\nb,many\n', 'm.csv:3: `many` is not a number.'],
    ['m.csv', 'name,value\na,1e999\n', 'm.csv:2: `1e999` is larger than a double can hold.'],
    ['m.csv', 'name,value,step\na,1,1.5\n', 'm.csv:2: the step `1.5` is not a whole number.'],
    ['m.csv', 'name,value\na,1,2\n', 'm.csv:2: 3 cells, but the header has 2.'],
    ['m.csv', 'name,value\n', 'm.csv: the file has a header only.'],
    ['m.csv', 'loss\n1\n2\n', 'm.csv:1: several rows and no column `step`.'],
    ['m.csv', 'a,"b\n', 'm.csv:1: a quote is opened and never closed. Close it.'],
    ['m.csv', 'bad!,step\n1,1\n', 'the metric `bad!`: a name has letters'],
    ['m.json', '', 'm.json: the file is empty.'],
    ['m.json', '[1]', 'm.json: not a JSON object.'],
    ['m.json', '{"a": 1', 'm.json: not valid JSON.'],
    ['m.json', '{"a": {"b": 1}}', 'm.json: `a`: an object is not a number.'],
    ['m.json', '{"a": null}', 'm.json: `a`: null is not a number.'],
    ['m.json', '{"a": 1e999}', 'm.json: `a`: a number is larger than a double can hold.'],
    [
      'm.jsonl',
      '{"name":"a","value":1}\n{"nmae":"a","value":true}',
      'm.jsonl:2: `nmae` is not a member of a metric. Did you mean `name`?',
    ],
    [
      'm.jsonl',
      '{"name":"a","value":1,"timestamp":7.9}',
      'm.jsonl:1: the timestamp `7.9` is not a whole number of milliseconds since 1970.',
    ],
    ['m.txt', 'a=1', 'm.txt: the end of its name tells no format (input `metrics-file`).'],
  ])('%s %j', async (name, content, message) => {
    await put(name, content);
    expect((await refusal({ 'metrics-file': name }))[0]).toContain(message);
  });

  test('a missing file, a folder, invalid UTF-8', async () => {
    await put('d/x', '');
    await put('m.json', new Uint8Array([0x7b, 0xff]));
    expect(await refusal({ 'metrics-file': 'no.csv' })).toEqual([
      '`no.csv` does not exist (input `metrics-file`).',
    ]);
    expect(await refusal({ 'metrics-file': 'd' })).toEqual([
      '`d` is a folder, not a file (input `metrics-file`).',
    ]);
    expect(await refusal({ 'metrics-file': 'm.json' })).toEqual(['m.json: not valid UTF-8.']);
  });

  test('many bad rows are a short message', async () => {
    await put('m.csv', `name,value\n${'a,x\n'.repeat(500)}`);
    const told = await refusal({ 'metrics-file': 'm.csv' });
    expect(told).toHaveLength(21);
    expect(told.at(-1)).toContain('… and 480 more problems');
  });

  test('everything at once', async () => {
    const told = await refusal({
      metrics: 'auc=high\nx!=1',
      parameters: `long=${'v'.repeat(6001)}`,
      tags: 'ml-actions.gates=all',
      artifacts: 'missing.txt\n../up\n*.none',
      'run-id': 'r1',
      'run-name': 'n',
    });
    expect(told).toEqual([
      '`run-name` is for a new run, and `run-id` names one (input `run-name`).',
      'the tag `ml-actions.gates` is one that only ml-actions sets (input `tags`).',
      '`auc`: `high` is not a number (input `metrics`).',
      '`missing.txt` does not exist (input `artifacts`).',
      '`../up` leaves the working directory (input `artifacts`).',
      'no file matches `*.none` (input `artifacts`).',
      'the metric `x!`: a name has letters, digits, `_`, `-`, `.`, `/`, `:` and spaces (input `metrics`).',
      'the value of the param `long` has 6001 characters, and 6000 are kept (input `parameters`).',
    ]);
  });

  test('artifacts that leave, loop, or pose as evidence', async () => {
    await put('ml-actions/fairness.json', '{}');
    await put('d/a#b.txt', '');
    await symlink('/etc/hostname', join(folder.path, 'd', 'out'));
    await symlink('..', join(folder.path, 'd', 'up'));
    const told = await refusal({ artifacts: 'ml-actions\nd' });
    expect(told.toSorted()).toEqual([
      '`d/a#b.txt` cannot be the path of an artifact: it has a `#`, a backslash or a control character (input `artifacts`).',
      '`d/out` leaves the workspace (input `artifacts`). Only what lies below ' +
        folder.path +
        ' can be used.',
      '`d/up` is a link to a folder (input `artifacts`). Name that folder itself.',
      '`ml-actions/fairness.json`: what lies in `ml-actions/` is written by the gates alone (input `artifacts`).',
    ]);
  });

  test('nothing to log', async () => {
    expect(await refusal({})).toEqual([
      'nothing to log. Give `metrics`, `metrics-file`, `parameters`, `tags` or `artifacts`.',
    ]);
  });
});
