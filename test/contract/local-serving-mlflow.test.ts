import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMlflow } from '../../src/local/mlflow/create-mlflow.ts';
import type { LocalContext } from '../../src/local/local-context.ts';
import type { MlflowPort } from '../../src/local/mlflow-port.ts';
import { isRunning, readIdentity } from '../../src/local/processes/process-identity.ts';
import { startLocalServer, type RunningServer } from '../../src/local/server.ts';
import { openDocumentStore } from '../../src/local/store/document-store.ts';
import { ensureToolEnvironment } from '../../src/local/tools/tool-environment.ts';
import { call, LocalClient } from '../fakes/local-client.ts';

const { signal } = new AbortController();
const run = promisify(execFile);
let root: string;
let home: string;
let python: string;
let server: RunningServer;
let client: LocalClient;
let mlflow: MlflowPort;
const said: string[] = [];

/** The server of this test; its MLflow port is what jobs and models use. */
async function start(): Promise<void> {
  server = await startLocalServer({
    ...{ home, port: 0, names: {}, environment: process.env, idleMs: 0 },
    parts: {
      mlflow: (context: LocalContext) => {
        const made = createMlflow(context);
        mlflow = made.port;
        return made;
      },
      modules: [],
    },
    log: (message) => void said.push(message),
    onStop: () => undefined,
  });
  client = new LocalClient(server.url, server.token, server.workspace);
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'serving-mlflow-'));
  home = join(root, 'home');
  const report = (message: string): void => void process.stderr.write(`${message}\n`);
  ({ python } = await ensureToolEnvironment({ environment: process.env, signal, report }));
  await start();
});
afterAll(async () => {
  await server.close();
  await rm(root, { recursive: true, force: true });
});

/** Runs Python with the MLflow client as a job sees it. */
async function asJob(runId: string, script: string): Promise<unknown> {
  const file = join(root, 'job.py');
  await writeFile(file, script);
  const { stdout } = await run(python, [file], {
    cwd: root,
    env: {
      ...{ PATH: process.env['PATH'], HOME: root, TMPDIR: root, PYTHONWARNINGS: 'ignore' },
      ...{
        MLFLOW_TRACKING_URI: mlflow.baseUrl(),
        MLFLOW_TRACKING_TOKEN: server.token,
        MLFLOW_RUN_ID: runId,
      },
    },
  });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}

const newRun = (runId: string, report: (message: string) => void = () => undefined) =>
  mlflow.createRun(
    runId,
    'serving contract',
    { displayName: 'shown', tags: { a: 'b' }, report },
    signal,
  );

async function serverProcess() {
  const store = openDocumentStore(join(home, 'documents'));
  const identity = readIdentity(await store.get('processes', 'mlflow'));
  if (identity === undefined) throw new Error('no MLflow server is recorded');
  return identity;
}

const logging = `
import json, os, mlflow, mlflow.pyfunc, pandas
class Twice(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        return (model_input["x"] * 2).tolist()
with mlflow.start_run() as run:
    mlflow.log_metric("acc", 0.5, step=1)
    mlflow.log_param("p", 1)
    mlflow.set_tag("t", "v")
    os.makedirs("out", exist_ok=True)
    open("out/f.txt", "w").write("hello")
    mlflow.log_artifacts("out", "sub")
    mlflow.pyfunc.log_model(name="model", python_model=Twice(), input_example=pandas.DataFrame({"x": [1.0]}))
client = mlflow.MlflowClient()
found = client.search_runs([run.info.experiment_id], f"attributes.run_id = '{run.info.run_id}'")
loaded = mlflow.pyfunc.load_model(f"runs:/{run.info.run_id}/model")
print(json.dumps({
    "id": run.info.run_id,
    "uri": run.info.artifact_uri,
    "found": [one.info.run_id for one in found],
    "metrics": found[0].data.metrics,
    "artifacts": [one.path for one in client.list_artifacts(run.info.run_id, "sub")],
    "text": open(mlflow.artifacts.download_artifacts(run_id=run.info.run_id, artifact_path="sub/f.txt")).read(),
    "predicted": loaded.predict(pandas.DataFrame({"x": [1.0, 2.0]})),
}))
`;

describe('the tracking server of the local platform', () => {
  it('makes a run whose id is chosen, and says what takes long', async () => {
    const told: string[] = [];
    const made = await newRun('job_one-1', (message) => void told.push(message));
    expect(told).toContain('Starting the MLflow server.');
    expect(made.artifactRoot).toBe(
      join(home, 'blobs', 'azureml', 'ExperimentRun', 'dcid.job_one-1'),
    );
    expect(existsSync(made.artifactRoot)).toBe(true);
    // Again, as after a crash: the same run.
    expect(await newRun('job_one-1')).toEqual(made);
    const { json } = await client.send('GET', '/api/2.0/mlflow/runs/get?run_id=job_one-1');
    expect(json).toMatchObject({
      run: {
        info: { run_id: 'job_one-1', run_uuid: 'job_one-1', status: 'RUNNING', run_name: 'shown' },
      },
    });
    expect((json['run'] as { data: unknown }).data).toEqual({
      tags: expect.arrayContaining([{ key: 'a', value: 'b' }]) as unknown,
    });
    expect(JSON.stringify(json)).not.toContain('ml-actions.local');
  });

  it('serves the plain MLflow client of a job, its filters, artifacts and models', async () => {
    await newRun('job_two');
    expect(await asJob('job_two', logging)).toEqual({
      ...{ id: 'job_two', uri: 'mlflow-artifacts:/ExperimentRun/dcid.job_two', found: ['job_two'] },
      ...{ metrics: { acc: 0.5 }, artifacts: ['sub/f.txt'], text: 'hello', predicted: [2, 4] },
    });
    const folder = await mlflow.artifactFolder('job_two', signal);
    expect(await readFile(join(folder!, 'sub', 'f.txt'), 'utf8')).toBe('hello');
    const model = await mlflow.findLoggedModel('job_two', 'model', signal);
    expect(await readFile(join(model!, 'MLmodel'), 'utf8')).toContain('run_id: job_two');
    expect(await mlflow.findLoggedModel('job_two', 'other', signal)).toBeUndefined();
    expect(await mlflow.findLoggedModel('nobody', 'model', signal)).toBeUndefined();
    expect(await mlflow.artifactFolder('nobody', signal)).toBeUndefined();
  });

  it('ends runs in MLflow’s words', async () => {
    await newRun('job_three');
    await mlflow.finishRun('job_three', 'KILLED', signal);
    await mlflow.finishRun('nobody', 'FAILED', signal);
    const { json } = await client.send('GET', '/api/2.0/mlflow/runs/get?run_id=job_three');
    expect(json).toMatchObject({
      run: { info: { status: 'KILLED', end_time: expect.any(Number) as number } },
    });
  });

  it('makes many runs at once, also of a new experiment', async () => {
    const names = Array.from({ length: 6 }, (_, i) => `at-once-${i}`);
    const options = { displayName: 'x', tags: {}, report: () => undefined };
    const made = await Promise.all(
      names.map((name) => mlflow.createRun(name, 'new one', options, signal)),
    );
    expect(new Set(made.map(({ experimentId }) => experimentId)).size).toBe(1);
    const body = { experiment_ids: [made[0]?.experimentId], filter: "attributes.run_name = 'x'" };
    const { json } = await client.send('POST', '/api/2.0/mlflow/runs/search', {
      body,
      headers: { 'content-type': 'application/json' },
    });
    const ids = (json['runs'] as { info: { run_id: string } }[]).map(({ info }) => info.run_id);
    expect(ids.sort()).toEqual(names);
  });

  it.each(['', 'a.b', '../x', 'a b', 'ä', 'x'.repeat(257)])(
    'refuses to name a run %j',
    async (name) => {
      await expect(newRun(name)).rejects.toThrow('MLflow cannot keep a run named');
    },
  );

  it('is reached only through the door', async () => {
    for (const path of [
      '/api/2.0/mlflow/experiments/search',
      '/ajax-api/2.0/mlflow/experiments/search',
      '/mlflow/v2.0/subscriptions/x',
    ]) {
      expect((await call(`${server.url}${path}?max_results=1`, 'GET')).status).toBe(401);
    }
    const path = '/api/2.0/mlflow/experiments/search?max_results=5';
    for (const prefix of [
      '',
      `/mlflow/v1.0${client.workspace}`,
      `/mlflow/v2.0${client.workspace}`,
    ]) {
      const { status, json } = await client.send('GET', `${prefix}${path}`);
      expect(status).toBe(200);
      expect((json['experiments'] as unknown[]).length).toBeGreaterThan(0);
    }
    const elsewhere = client.workspace.replace(/[^/]+$/, 'other');
    expect(
      (
        await client.send(
          'GET',
          `/mlflow/v2.0${elsewhere}/api/2.0/mlflow/experiments/search?max_results=1`,
        )
      ).status,
    ).toBe(404);
    const { pid } = await serverProcess();
    const { stdout } = await run('sh', ['-c', `ps -o pgid=,args= -A | awk '$1 == ${pid}'`]);
    expect(stdout).toContain('--uds');
    expect(stdout).not.toContain(server.token);
    if (process.platform === 'linux') {
      const sockets = await readFile('/proc/net/tcp', 'utf8');
      // 5000 (0x1388) is the port that MLflow names and, on a Unix socket, does not open.
      expect(sockets).not.toMatch(/0100007F:1388 00000000:0000 0A/);
    }
  });

  it('streams artifacts both ways', async () => {
    const bytes = Buffer.alloc(9_000_000, 'ab');
    const path = '/api/2.0/mlflow-artifacts/artifacts/ExperimentRun/dcid.job_two/big%20file.bin';
    expect((await client.send('PUT', path, { body: bytes })).status).toBe(200);
    const back = await fetch(`${server.url}${path}`, {
      headers: { authorization: `Bearer ${server.token}` },
    });
    expect(Buffer.from(await back.arrayBuffer()).equals(bytes)).toBe(true);
    const climbing = await client.send('PUT', '/api/2.0/mlflow-artifacts/artifacts/..%2f..%2fx', {
      body: 'x',
    });
    expect(climbing.status).toBe(400);
  });

  it('is started again when it was killed', async () => {
    const before = await serverProcess();
    process.kill(-before.pid, 'SIGKILL');
    await sleep(200);
    const { status } = await client.send('GET', '/api/2.0/mlflow/runs/get?run_id=job_one-1');
    expect(status).toBe(200);
    expect((await serverProcess()).pid).not.toBe(before.pid);
    expect(said.join('\n')).toContain('The MLflow server ended (SIGKILL); it is started again.');
  });

  it('ends with the platform and keeps its runs; what a killed one left is ended first', async () => {
    const first = await serverProcess();
    await server.close();
    expect(await isRunning(first)).toBe(false);
    await start();
    expect((await client.send('GET', '/api/2.0/mlflow/runs/get?run_id=job_two')).status).toBe(200);
    const left = await serverProcess();
    // Another platform on the same home, as after kill -9 of this one.
    const killed = server;
    await start();
    expect(await isRunning(left)).toBe(false);
    expect((await client.send('GET', '/api/2.0/mlflow/runs/get?run_id=job_two')).status).toBe(200);
    await killed.close();
  });
});
