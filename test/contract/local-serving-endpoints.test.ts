import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultParts } from '../../src/local/default-parts.ts';
import { isRunning, readIdentity } from '../../src/local/processes/process-identity.ts';
import { startLocalServer, type RunningServer } from '../../src/local/server.ts';
import { openDocumentStore } from '../../src/local/store/document-store.ts';
import { ensureToolEnvironment } from '../../src/local/tools/tool-environment.ts';
import { EndpointsClient } from '../fakes/endpoints-client.ts';
import { ServingServer } from '../fakes/serving-server.ts';

const { signal } = new AbortController();
let root: string;
let python: string;
let serving: ServingServer;
let on: EndpointsClient;

/** The real server: MLflow, the registry, endpoints, and the user's own cache of tools. */
async function start(): Promise<void> {
  const log: string[] = [];
  const server: RunningServer = await startLocalServer({
    ...{ home: join(root, 'home'), port: 0, names: {}, environment: process.env, idleMs: 0 },
    ...{ parts: defaultParts, log: (message) => void log.push(message), onStop: () => undefined },
  });
  serving = ServingServer.over(server, root, log);
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'serving-endpoints-'));
  const report = (message: string): void => void process.stderr.write(`${message}\n`);
  ({ python } = await ensureToolEnvironment({ environment: process.env, signal, report }));
  await start();
});
afterAll(async () => {
  await serving.stop();
  await rm(root, { recursive: true, force: true });
});

/** Logs a model from a run, as a job does, and registers it. */
async function logged(name: string, factor: number): Promise<string> {
  const script = join(root, 'log.py');
  await writeFile(
    join(root, 'twice.py'),
    `
import mlflow.pyfunc, pandas
class Times(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        if (model_input["x"] < 0).any():
            raise RuntimeError("no negative numbers")
        return (model_input["x"] * ${factor} + (params or {}).get("plus", 0)).tolist()
mlflow.models.set_model(Times())
`,
  );
  await writeFile(
    script,
    `
import mlflow, pandas
from mlflow.models import ModelSignature
from mlflow.types import ColSpec, ParamSchema, ParamSpec, Schema
with mlflow.start_run() as run:
    signature = ModelSignature(
        inputs=Schema([ColSpec("double", "x"), ColSpec("string", "note")]),
        params=ParamSchema([ParamSpec("plus", "double", 0.0)]))
    mlflow.pyfunc.log_model(name="model", python_model="twice.py", signature=signature,
        pip_requirements=["mlflow-skinny==" + mlflow.__version__, "pandas==" + pandas.__version__])
    print(run.info.run_id)
`,
  );
  const base = `${serving.client.url}/mlflow/v2.0${serving.client.workspace}`;
  const child = spawn(python, [script], {
    ...{ cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
    env: {
      PATH: process.env['PATH'],
      HOME: root,
      PYTHONWARNINGS: 'ignore',
      MLFLOW_TRACKING_URI: base,
      MLFLOW_TRACKING_TOKEN: serving.client.token,
    },
  });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  const status = await new Promise((resolve) => child.once('close', resolve));
  expect(status).toBe(0);
  const run = out.split('\n').find((line) => /^[0-9a-f]{32}$/.test(line));
  const properties = {
    modelType: 'mlflow_model',
    modelUri: `azureml://jobs/${String(run)}/outputs/artifacts/paths/model`,
  };
  const answer = await serving.arm('PUT', `/models/${name}/versions/1`, { properties });
  expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
  return String(answer.json['id']);
}

const rows = (...x: readonly unknown[]) => ({
  columns: ['x', 'note'],
  index: x.map((_, i) => i),
  data: x.map((value) => [value, 'n']),
});
const pinned = (name: string) => ({ 'azureml-model-deployment': name });

describe('an MLflow model without code', () => {
  beforeAll(async () => {
    const [blue, green] = [await logged('twice', 2), await logged('thrice', 3)];
    on = new EndpointsClient(serving, blue);
    await serving.ended(await on.putEndpoint('numbers'));
    expect(await serving.ended(await on.putDeployment('numbers', 'blue'))).toBe('Succeeded');
    expect(await serving.ended(await on.putDeployment('numbers', 'green', { model: green }))).toBe(
      'Succeeded',
    );
    await serving.ended(await on.putEndpoint('numbers', { traffic: { blue: 100 } }));
  });

  it.each([
    ['columns, index and data', { input_data: rows(1, 2.5) }, [2, 5]],
    [
      'records',
      {
        input_data: [
          { x: 1, note: 'a' },
          { note: 'b', x: 3 },
        ],
      },
      [2, 6],
    ],
    ['rows', { input_data: [[4, 'a']] }, [8]],
    ['columns by name', { input_data: { x: [1, 2], note: ['a', 'b'] } }, [2, 4]],
    ['params', { input_data: rows(1), params: { plus: 0.5 } }, [2.5]],
  ])('takes %s', async (_, body, answer) => {
    const { status, json, headers } = await on.score('numbers', body);
    expect(json).toEqual(answer);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'azureml-model-deployment': 'blue',
      'x-ms-run-function-failed': 'False',
    });
  });

  it.each([
    [
      'a missing column',
      { input_data: { columns: ['x'], index: [0], data: [[1]] } },
      '400',
      'note',
    ],
    ['a text for a number', { input_data: rows('many') }, '400', 'x'],
    ['no input_data', { dataframe_split: rows(1) }, '400', 'input_data'],
    ['an unknown member', { input_data: rows(1), more: 1 }, '400', 'more'],
    ['a scalar', { input_data: 7 }, '400', 'object or a list'],
    ['no JSON', 'x,y', '400', ''],
    ['what the model itself refuses', { input_data: rows(-1) }, '500', 'unexpected error'],
  ])('says that it was refused: %s', async (_, body, code, message) => {
    const { status, headers, text } = await on.score('numbers', body);
    expect(status).toBe(424);
    expect(headers).toMatchObject({
      'ms-azureml-model-error-statuscode': code,
      'x-ms-run-function-failed': 'True',
    });
    expect(text).toContain(message);
  });

  it('splits, mirrors and pins over two', async () => {
    expect((await on.score('numbers', { input_data: rows(1) }, pinned('green'))).json).toEqual([3]);
    await serving.ended(await on.putEndpoint('numbers', { traffic: { blue: 50, green: 50 } }));
    const seen = new Set<number>();
    for (let i = 0; i < 30; i++)
      seen.add((await on.score('numbers', { input_data: rows(1) })).json[0] as number);
    expect([...seen].sort()).toEqual([2, 3]);
    await serving.ended(await on.putEndpoint('numbers', { traffic: { blue: 100 } }));
  });

  it('shows the logs of the process and of its preparation', async () => {
    const logs = async (containerType: string) =>
      String(
        (
          await serving.arm('POST', '/onlineEndpoints/numbers/deployments/blue/getLogs', {
            containerType,
            tail: 400,
          })
        ).json['content'],
      );
    expect(await logs('InferenceServer')).toMatch(/the model is loaded[^]*no negative numbers/);
    expect(await logs('StorageInitializer')).toMatch(
      /copying model twice:1[^]*the scoring server answers/,
    );
  });

  it('comes back when its process is killed, and when the platform is', async () => {
    const store = openDocumentStore(join(root, 'home', 'documents'));
    const processes = async () =>
      (await store.list('scoring-processes')).map(({ document }) => readIdentity(document)!);
    for (const { pid } of await processes()) process.kill(pid, 'SIGKILL');
    const scores = async () => (await on.score('numbers', { input_data: rows(1) })).status;
    await expect.poll(scores, { timeout: 60_000, interval: 250 }).toBe(200);
    const key = await on.keyOf('numbers');
    const left = await processes();
    // A second platform on the same home, as after kill -9 of the first.
    const killed = serving;
    await start();
    for (const process of left) expect(await isRunning(process)).toBe(false);
    on = new EndpointsClient(serving, on.model);
    await expect
      .poll(() => on.state('numbers/deployments/blue'), { timeout: 60_000, interval: 250 })
      .toBe('Succeeded');
    expect((await on.score('numbers', { input_data: rows(1) }, {}, key)).json).toEqual([2]);
    await killed.stop();
    // The first one, still alive here, has ended the processes that it knew; none of the second one's was its own.
    expect((await on.score('numbers', { input_data: rows(1) })).status).toBe(200);
  });
});

describe('a script', () => {
  const score = (text: string) => on.withScript(text);

  it('scores with Microsoft’s server', async () => {
    await serving.ended(await on.putEndpoint('script'));
    const text = `
import json, os
def init():
    global files
    files = sorted(os.listdir(os.environ["AZUREML_MODEL_DIR"]))
def run(data):
    return {"sum": sum(json.loads(data)["numbers"]), "files": files, "own": os.environ["OWN"], "token": [k for k in os.environ if "TOKEN" in k]}
`;
    const made = await on.putDeployment('script', 'blue', {
      ...(await score(text)),
      environmentVariables: { OWN: 'yes' },
    });
    expect(await serving.ended(made)).toBe('Succeeded');
    const { json } = await on.score('script', { numbers: [1, 2, 3] }, pinned('blue'));
    expect(json).toEqual({ sum: 6, files: ['artifacts'], own: 'yes', token: [] });
  });

  it.each([
    [
      'raises at its start',
      'def init():\n    raise RuntimeError("no weights")\ndef run(data):\n    return 1\n',
      'no weights',
    ],
    ['imports what is not there', 'import nothing_of_that_name\n', 'nothing_of_that_name'],
    ['is no Python', 'def init(:\n', 'SyntaxError'],
  ])('that %s fails with the end of its log and stays', async (_, text, reason) => {
    await serving.ended(await on.putEndpoint('failing'));
    const error = await serving.ended(await on.putDeployment('failing', 'blue', await score(text)));
    expect(error).toMatchObject({
      code: 'ResourceNotReady',
      message: expect.stringContaining(reason) as string,
    });
    expect(await on.state('failing/deployments/blue')).toBe('Failed');
  });
});

it('deleting leaves no process', async () => {
  const store = openDocumentStore(join(root, 'home', 'documents'));
  const all = (await store.list('scoring-processes')).map(({ document }) =>
    readIdentity(document)!,
  );
  expect(all.length).toBeGreaterThan(0);
  for (const name of ['numbers', 'script', 'failing']) {
    expect(await serving.ended(await serving.arm('DELETE', `/onlineEndpoints/${name}`))).toBe(
      'Succeeded',
    );
  }
  for (const process of all) expect(await isRunning(process)).toBe(false);
  expect(await store.list('scoring-processes')).toEqual([]);
});
