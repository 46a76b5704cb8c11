import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmLogged } from '../../src/tracking/confirm-logged.ts';
import { createTrackingClient } from '../../src/tracking/create-tracking-client.ts';
import type { Metric, TrackingClient } from '../../src/tracking/tracking-client.ts';
import { startMlflow } from '../fakes/mlflow-process.ts';

const { signal } = new AbortController();
let folder: string;
let server: Awaited<ReturnType<typeof startMlflow>>;
let client: TrackingClient;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tracking-'));
  server = await startMlflow(folder);
  client = clientOf(server.baseUrl);
});

afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

const clientOf = (baseUrl: string): TrackingClient =>
  createTrackingClient({ baseUrl, headers: () => Promise.resolve({}) });

const newRun = (experimentName = 'contract') =>
  client.createRun({ experimentName, name: 'r', tags: { 'mlflow.source.name': 'x' } }, signal);

const metric = (key: string, value: number, step = 0): Metric => ({
  key,
  value,
  step,
  timestamp: 1_800_000_000_000 + step,
});

describe('a real MLflow server', () => {
  it('makes a run, ends it, and knows no other', async () => {
    const run = await newRun();
    expect(run).toMatchObject({ status: 'RUNNING', name: 'r' });
    await client.endRun(run.runId, 'FINISHED', signal);
    const ended = await client.getRun(run.runId, signal);
    expect(ended).toMatchObject({ status: 'FINISHED', tags: { 'mlflow.source.name': 'x' } });
    expect(ended!.endTime!.getTime()).toBeGreaterThanOrEqual(ended!.startTime.getTime());
    expect(await client.getRun('0'.repeat(32), signal)).toBeUndefined();
    expect(await client.getRun('no such/run?', signal)).toBeUndefined();
  });

  it('two writers that make one experiment at once share it', async () => {
    const runs = await Promise.all([1, 2, 3, 4].map(() => newRun('race')));
    expect(new Set(runs.map((run) => run.experimentId)).size).toBe(1);
  });

  it('keeps every number as it was', async () => {
    const { runId } = await newRun();
    const values = [0, -0, 0.1, 5e-324, 1e308, -1.5, NaN, Infinity, -Infinity, 2 ** 53 + 2];
    const metrics = values.map((value, index) => metric(`v/${index}`, value, index));
    const edge = { ...metric('edge', 1), step: -Number.MAX_SAFE_INTEGER };
    const data = {
      metrics: [...metrics, edge],
      params: { 'a b:c': '', lr: '0.1' },
      tags: { t: 'ü' },
    };
    await client.log(runId, data, signal);
    await confirmLogged(client, runId, data, signal);
    const run = await client.getRun(runId, signal);
    expect(values.map((_, index) => run!.metrics[`v/${index}`])).toEqual(values.map((v) => v + 0));
    expect(run).toMatchObject({ params: { 'a b:c': '', lr: '0.1' }, tags: { t: 'ü' } });
    expect(await client.metricHistory(runId, 'edge', signal)).toEqual([edge]);
  });

  it('takes more than one request holds', async () => {
    const { runId } = await newRun();
    const data = {
      metrics: Array.from({ length: 2500 }, (_, step) => metric('loss', 1 / (step + 1), step)),
      params: Object.fromEntries(
        Array.from({ length: 250 }, (_, i) => [`p${i}`, 'x'.repeat(6000)]),
      ),
      tags: Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`t${i}`, 'y'.repeat(8000)])),
    };
    await client.log(runId, data, signal);
    await confirmLogged(client, runId, data, signal);
    // The same again is no error and makes no second point.
    await client.log(runId, data, signal);
    expect(await client.metricHistory(runId, 'loss', signal)).toHaveLength(2500);
    const missing = { metrics: [metric('loss', 7, 1)], params: { p0: 'other' } };
    await expect(confirmLogged(client, runId, missing, signal)).rejects.toThrow(
      'param `p0`, 1 of 1 values of metric `loss`',
    );
  });

  it('says no in its own words', async () => {
    const { runId } = await newRun();
    await client.log(runId, { params: { lr: '1' } }, signal);
    await expect(client.log(runId, { params: { lr: '2' } }, signal)).rejects.toMatchObject({
      name: 'PlatformError',
      message: expect.stringContaining('Changing param values is not allowed') as string,
      failure: { code: 'INVALID_PARAMETER_VALUE', statusCode: 400, retryable: false },
    });
    await expect(client.endRun('nope', 'FAILED', signal)).rejects.toMatchObject({
      failure: { code: 'RESOURCE_DOES_NOT_EXIST', statusCode: 404 },
    });
    const wrong = clientOf(`${server.baseUrl}/elsewhere`);
    await expect(wrong.getRun(runId, signal)).rejects.toMatchObject({
      message: expect.stringContaining('a web page instead of an answer of MLflow') as string,
      failure: { statusCode: 404, hint: expect.stringContaining('tracking-uri') as string },
    });
  });

  it('carries artifacts both ways, byte for byte', async () => {
    const { runId } = await newRun();
    const source = join(folder, 'source.bin');
    const bytes = randomBytes(3_000_001);
    await writeFile(source, bytes);
    const path = 'a folder/100%/ü?&.bin';
    await client.uploadArtifact(runId, path, source, signal);
    await writeFile(source, '');
    await client.uploadArtifact(runId, 'empty.txt', source, signal);
    expect(await client.listArtifacts(runId, '', signal)).toEqual([
      { path: 'a folder', isFolder: true },
      // A size of zero is left out on the wire.
      { path: 'empty.txt', isFolder: false },
    ]);
    expect(await client.listArtifacts(runId, 'a folder/100%', signal)).toEqual([
      { path, isFolder: false, bytes: bytes.length },
    ]);
    expect(await client.listArtifacts(runId, 'nothing/here', signal)).toEqual([]);
    const target = join(folder, 'target', 'copy.bin');
    await client.downloadArtifact(runId, path, target, signal);
    expect(bytes.equals(await readFile(target))).toBe(true);
    await client.downloadArtifact(runId, 'empty.txt', target, signal);
    expect(await readFile(target, 'utf8')).toBe('');
    await expect(client.downloadArtifact(runId, 'gone.txt', target, signal)).rejects.toMatchObject({
      failure: { statusCode: 404 },
    });
    expect(await readFile(target, 'utf8')).toBe('');
  });

  it('finds the models that MLflow 3 keeps beside the run', async () => {
    const run = await newRun();
    expect(await client.loggedModels(run, signal)).toEqual([]);
    const answer = await fetch(`${server.baseUrl}/api/2.0/mlflow/logged-models`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        experiment_id: run.experimentId,
        name: 'm',
        source_run_id: run.runId,
      }),
    });
    const { model } = (await answer.json()) as { model: { info: { artifact_uri: string } } };
    const root = model.info.artifact_uri.replace('mlflow-artifacts:/', '');
    for (const name of ['MLmodel', 'data/weights.bin'])
      await fetch(`${server.baseUrl}/api/2.0/mlflow-artifacts/artifacts/${root}/${name}`, {
        method: 'PUT',
        body: name,
      });
    const [found, ...others] = await client.loggedModels(run, signal);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ name: 'm', artifactUri: model.info.artifact_uri });
    const target = join(folder, 'model');
    const files = await client.downloadLoggedModel(found!, target, signal);
    expect([...files].sort()).toEqual(['MLmodel', 'data/weights.bin']);
    expect(await readFile(join(target, 'data/weights.bin'), 'utf8')).toBe('data/weights.bin');
  });
});
