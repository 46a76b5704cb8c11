import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ServingServer } from '../../fakes/serving-server.ts';

const files = { MLmodel: 'flavors: {}\n', 'data/weights.bin': 'w' };
let serving: ServingServer;
let run: string;
let logged: string;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'runs-'));
  run = join(folder, 'run');
  logged = join(folder, 'logged');
  await mkdir(join(run, 'inside'), { recursive: true });
  await writeFile(join(run, 'inside', 'MLmodel'), 'in the run');
  await mkdir(logged);
  await writeFile(join(logged, 'MLmodel'), 'beside the run');
  serving = await ServingServer.start({
    runs: { 'run-1': run },
    models: { 'run-1/beside': logged },
  });
});
afterAll(() => serving.close());

const put = (name: string, version: string, properties: Record<string, unknown>) =>
  serving.arm('PUT', `/models/${name}/versions/${version}`, { properties });
const get = (path: string) => serving.arm('GET', `/models/${path}`);

interface Resource {
  readonly name?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}
const uriOf = (json: object): string => String((json as Resource).properties?.['modelUri']);

/** The text of a file of a version, where its URI says that it is. */
async function keptText(resource: object, file: string): Promise<string> {
  const blobs = join(serving.root, 'home', 'blobs');
  const [container = ''] = (await readdir(blobs)).filter((name) => name.startsWith('azureml-blob'));
  const path = uriOf(resource).replace(/^.*\/paths\//, '');
  return readFile(join(blobs, container, path, file), 'utf8');
}

describe('a model version', () => {
  it('is made from an upload, answered in full and found again', async () => {
    await serving.model('credit', '1', files);
    const { status, json } = await get('credit/versions/1');
    expect(status).toBe(200);
    expect(json).toMatchObject({
      id: `${serving.client.workspace}/models/credit/versions/1`,
      name: '1',
      properties: {
        modelType: 'mlflow_model',
        flavors: {},
        jobName: null,
        isArchived: false,
        stage: null,
      },
    });
    expect(await keptText(json, 'data/weights.bin')).toBe('w');
  });

  it('keeps its files when the source changes, and serves them as blobs', async () => {
    await serving.model('frozen', '1', files);
    await serving.upload('LocalUpload/frozen-1/model/MLmodel', 'changed');
    const { json } = await get('frozen/versions/1');
    expect(await keptText(json, 'MLmodel')).toBe(files.MLmodel);
    const secrets = await serving.arm('POST', '/datastores/workspaceblobstore/listSecrets');
    const datastore = await serving.arm('GET', '/datastores/workspaceblobstore');
    const { accountName, containerName, endpoint } = (datastore.json as Resource)
      .properties as Record<string, string>;
    const path = uriOf(json).replace(/^.*\/paths\//, '');
    const url = `http://${accountName}.blob.${endpoint}/${containerName}/${path}MLmodel?${String(secrets.json['sasToken'])}`;
    expect(await (await fetch(url)).text()).toBe(files.MLmodel);
  });

  it.each([
    ['azureml://jobs/run-1/outputs/artifacts/paths/inside', 'in the run'],
    ['azureml://jobs/run-1/outputs/artifacts/paths/inside/', 'in the run'],
    ['runs:/run-1/inside', 'in the run'],
    ['azureml://jobs/run-1/outputs/artifacts/paths/beside', 'beside the run'],
    ['runs:/run-1/beside', 'beside the run'],
  ])('is made from %s', async (modelUri, text) => {
    const version = String(Math.random()).slice(2);
    const { status, json } = await put('of-run', version, { modelUri, modelType: 'mlflow_model' });
    expect(status).toBe(201);
    expect(json).toMatchObject({ properties: { jobName: 'run-1' } });
    expect(await keptText(json, 'MLmodel')).toBe(text);
  });

  it.each([
    [{ modelUri: 'azureml://jobs/run-1/outputs/artifacts/paths/nothing' }, 'does not exist'],
    [
      { modelUri: 'azureml://jobs/run-9/outputs/artifacts/paths/inside' },
      "There is no run 'run-9'",
    ],
    [{ modelUri: 'azureml://datastores/elsewhere/paths/x' }, "There is no datastore 'elsewhere'"],
    [{ modelUri: 'runs:/run-1/../../secrets' }, "must not contain '.' or '..'"],
    [{ modelUri: 's3://bucket/model' }, 'cannot read'],
    [{ modelUri: 'runs:/run-1/inside', modelType: 'mlflow' }, 'modelType must be one of'],
    [
      {
        modelUri: 'azureml://datastores/workspaceblobstore/paths/plain',
        modelType: 'mlflow_model',
      },
      'needs the file MLmodel',
    ],
    [{ modelUri: 'runs:/run-1/inside', colour: 'red' }, "Could not find member 'colour'"],
    [{ modelType: 'custom_model' }, 'modelUri field of ModelVersion is required'],
  ])('is refused for %j', async (properties, message) => {
    await serving.upload('plain/file.bin', 'x');
    const { status, text } = await put('refused', '1', properties);
    expect(status).toBe(400);
    expect(text).toContain(message);
    expect((await get('refused/versions/1')).status).toBe(404);
  });

  it('changes what may change, and never its path or type', async () => {
    await serving.model('changing', '1', files);
    const { json } = await get('changing/versions/1');
    const uri = uriOf(json);
    const source = 'azureml://datastores/workspaceblobstore/paths/LocalUpload/changing-1/model';
    const change = {
      modelType: 'mlflow_model',
      tags: { a: 'b' },
      stage: 'Production',
      description: 'd',
    };
    for (const modelUri of [uri, uri.toUpperCase(), source]) {
      const { status, json: after } = await put('changing', '1', { ...change, modelUri });
      expect(status).toBe(200);
      expect(after).toMatchObject({ properties: { ...change, modelUri: uri } });
    }
    const moved = await put('changing', '1', { ...change, modelUri: 'runs:/run-1/inside' });
    expect(moved.status).toBe(400);
    expect(moved.text).toContain('Asset paths cannot be updated.');
    const retyped = await put('changing', '1', { modelUri: source, modelType: 'custom_model' });
    expect(retyped.text).toContain('type of a model version cannot be updated');
  });

  it('is deleted with its files', async () => {
    await serving.model('short', '1', files);
    const { json } = await get('short/versions/1');
    expect((await serving.arm('DELETE', '/models/short/versions/1')).status).toBe(200);
    expect((await serving.arm('DELETE', '/models/short/versions/1')).status).toBe(204);
    expect((await get('short/versions/1')).status).toBe(404);
    await expect(keptText(json, 'MLmodel')).rejects.toThrow('ENOENT');
  });

  it('is made once by two who ask at once', async () => {
    const properties = { modelUri: 'runs:/run-1/inside', modelType: 'mlflow_model' };
    const both = await Promise.all([put('race', '1', properties), put('race', '1', properties)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 201]);
  });
});

describe('a model', () => {
  const value = (json: unknown) => (json as { value: Resource[] }).value;

  it('names its latest and next version', async () => {
    for (const version of ['1', '7', 'best']) await serving.model('many', version, files);
    const { json } = await get('many');
    expect(json).toMatchObject({
      name: 'many',
      properties: { latestVersion: 'best', nextVersion: '8' },
    });
    const newest = await get('many/versions?$orderBy=createdtime desc&$top=1');
    expect(value(newest.json).map((one) => one.name)).toEqual(['best']);
    expect((await get('nobody')).status).toBe(404);
  });

  it('lists by archive and by stage', async () => {
    for (const version of ['1', '2']) await serving.model('aging', version, files);
    const source = 'azureml://datastores/workspaceblobstore/paths/LocalUpload/aging-1/model';
    await put('aging', '1', {
      modelUri: source,
      modelType: 'mlflow_model',
      isArchived: true,
      stage: 'Production',
    });
    const names = async (query: string) =>
      value((await get(`aging/versions${query}`)).json).map((one) => one.name);
    expect(await names('')).toEqual(['2']);
    expect(await names('?listViewType=ArchivedOnly')).toEqual(['1']);
    expect(await names('?listViewType=All')).toEqual(['1', '2']);
    expect(await names('?stage=Production')).toEqual(['1']);
  });

  it('is archived and deleted as a whole', async () => {
    await serving.model('whole', '1', files);
    const listed = async (query = '') =>
      value((await serving.arm('GET', `/models${query}`)).json).map((one) => one.name);
    const archived = await serving.arm('PUT', '/models/whole', {
      properties: { isArchived: true, tags: { t: '1' } },
    });
    expect(archived.json).toMatchObject({ properties: { isArchived: true, tags: { t: '1' } } });
    expect(await listed()).not.toContain('whole');
    expect(await listed('?listViewType=All')).toContain('whole');
    expect((await serving.arm('DELETE', '/models/whole')).status).toBe(200);
    expect((await get('whole')).status).toBe(404);
    expect((await serving.arm('DELETE', '/models/whole')).status).toBe(204);
    await serving.model('whole', '1', files);
    expect(await listed()).toContain('whole');
  });
});

it('a start removes copies that no version names', async () => {
  const first = await ServingServer.start();
  await first.model('kept', '1', files);
  const blobs = join(first.root, 'home', 'blobs');
  const [container = ''] = (await readdir(blobs)).filter((name) => name.startsWith('azureml-blob'));
  const copies = join(blobs, container, 'LocalModels');
  await mkdir(join(copies, '.half-made'));
  await mkdir(join(copies, 'left-over'));
  await first.stop();
  const second = await ServingServer.start({ root: first.root });
  expect(await readdir(copies)).toHaveLength(1);
  expect((await second.arm('GET', '/models/kept/versions/1')).status).toBe(200);
  await second.close();
});
