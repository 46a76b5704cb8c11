import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PlatformError, UserError } from '../../../src/errors.ts';
import { cloudOf } from '../../../src/platforms/azureml/cloud.ts';
import { createModels } from '../../../src/platforms/azureml/models.ts';
import { openDatastores } from '../../../src/platforms/azureml/upload/datastore.ts';
import type { ModelRegistration, ModelRegistry } from '../../../src/platforms/ports.ts';
import {
  idle,
  prefix,
  testWorkspace,
  type Doors,
  type TestWorkspace,
} from '../../fakes/azureml.ts';
import { useTemporaryFolder } from '../../fakes/temporary-folder.ts';

const folder = useTemporaryFolder();
const quiet = (): void => undefined;
const blobs = '/acct.blob.core.windows.net';
const mlflow = '/mlflow/v2.0/api/2.0/mlflow';

async function withModels(
  doors: Doors,
  work: (models: ModelRegistry, server: TestWorkspace) => Promise<void>,
): Promise<void> {
  await using server = await testWorkspace(doors);
  const tools = { cloud: cloudOf(undefined), mask: quiet };
  await work(createModels(server.workspace, openDatastores(server.workspace, tools)), server);
}

const version = (number: string, properties = {}, createdAt = '2026-01-01T00:00:00Z') => ({
  id: `${prefix.toLowerCase()}/models/Credit/versions/${number}`,
  name: number,
  properties: {
    modelType: 'mlflow_model',
    modelUri: 'azureml://datastores/d/paths/m',
    ...properties,
  },
  systemData: { createdAt },
});

const registration = (rest: Partial<ModelRegistration> = {}): ModelRegistration => ({
  name: 'Credit',
  type: 'mlflow_model',
  source: { kind: 'uri', uri: 'azureml://datastores/d/paths/m' },
  description: '',
  tags: {},
  properties: {},
  ...rest,
});

const list = (...names: string[]) => ({
  body: `<EnumerationResults><Blobs>${names
    .map((name) => `<Blob><Name>${name}</Name></Blob>`)
    .join('')}</Blobs></EnumerationResults>`,
});

describe('register', () => {
  test('an explicit version is one PUT of a strict body', async () => {
    const doors: Doors = { 'PUT /models/Credit/versions/7': { status: 201, body: version('7') } };
    await withModels(doors, async (models, server) => {
      const given = registration({ version: '7', description: 'why', tags: { a: 'b' } });
      expect(await models.register(given, quiet, idle)).toMatchObject({
        name: 'Credit',
        version: '7',
      });
      expect(server.seen[0]?.json).toStrictEqual({
        properties: {
          modelType: 'mlflow_model',
          modelUri: 'azureml://datastores/d/paths/m',
          description: 'why',
          tags: { a: 'b' },
          properties: {},
          isAnonymous: false,
          isArchived: false,
        },
      });
    });
  });

  test('a new model starts at 1', async () => {
    const doors: Doors = { 'PUT /models/Credit/versions/1': { status: 201, body: version('1') } };
    await withModels(doors, async (models) => {
      expect((await models.register(registration(), quiet, idle)).version).toBe('1');
    });
  });

  test.each([
    [409, { error: { code: 'Conflict' } }],
    [400, { error: { code: 'UserError', message: 'Asset paths cannot be updated.' } }],
  ])(
    'a version that somebody took in between (%i) is followed by the next',
    async (status, body) => {
      const doors: Doors = {
        'GET /models/Credit': (_, count) => ({
          body: { properties: { nextVersion: String(count + 3) } },
        }),
        'GET /models/Credit/versions/4': { body: version('4') },
        'PUT /models/Credit/versions/5': { status, body },
        'PUT /models/Credit/versions/6': { status: 201, body: version('6') },
      };
      await withModels(doors, async (models, server) => {
        expect((await models.register(registration(), quiet, idle)).version).toBe('6');
        expect(server.calls()).not.toContain('PUT /models/Credit/versions/4');
      });
    },
  );

  test('a race without an end has one', async () => {
    const doors: Doors = {
      'GET /models/Credit': { body: { properties: { nextVersion: '4' } } },
      'GET /models/Credit/versions/4': { body: version('4') },
    };
    await withModels(doors, async (models) => {
      const register = models.register(registration(), quiet, idle);
      await expect(register).rejects.toThrow('keep taking the next version');
    });
  });

  test('another refusal is final', async () => {
    const doors: Doors = {
      'PUT /models/Credit/versions/1': {
        status: 400,
        body: { error: { code: 'UserError', message: 'no MLmodel' } },
      },
    };
    await withModels(doors, async (models, server) => {
      const register = models.register(registration(), quiet, idle);
      await expect(register).rejects.toThrow('no MLmodel');
      expect(server.calls().filter((call) => call.startsWith('PUT'))).toHaveLength(1);
    });
  });
});

describe('the model of a run', () => {
  const run = (artifactUri: string) => ({
    body: { run: { info: { run_id: 'run-1', experiment_id: '5', artifact_uri: artifactUri } } },
  });
  const register = async (doors: Doors, path: string) => {
    let sent: unknown;
    const put: Doors = {
      'PUT /models/Credit/versions/1': (seen) => {
        sent = seen.json;
        return { status: 201, body: version('1') };
      },
    };
    await withModels({ ...doors, ...put }, async (models) => {
      const source = { kind: 'run', runId: 'run-1', path } as const;
      await models.register(registration({ version: '1', source }), quiet, idle);
    });
    return sent;
  };

  test('below the artifacts of a job keeps its lineage in the URI', async () => {
    const doors: Doors = {
      [`GET ${mlflow}/runs/get`]: run(
        'azureml://h/mlflow/v2.0/x/experiments/5/runs/run-1/artifacts',
      ),
      [`GET ${blobs}/azureml`]: list('ExperimentRun/dcid.run-1/outputs/model/MLmodel'),
    };
    expect(await register(doors, '/outputs/model/')).toMatchObject({
      properties: { modelUri: 'azureml://jobs/run-1/outputs/artifacts/paths/outputs/model' },
    });
  });

  test('of a run that is no job is named by its place and its run', async () => {
    const doors: Doors = {
      [`GET ${mlflow}/runs/get`]: run('mlflow-artifacts:/5/run-1/artifacts'),
      [`GET ${blobs}/azureml`]: list('5/run-1/artifacts/model/MLmodel'),
    };
    expect(await register(doors, 'model')).toMatchObject({
      properties: {
        modelUri: 'azureml://datastores/workspaceartifactstore/paths/5/run-1/artifacts/model',
        jobName: 'run-1',
      },
    });
  });

  test('that MLflow 3 keeps beside the artifacts is found by its name', async () => {
    const doors: Doors = {
      [`GET ${mlflow}/runs/get`]: run('mlflow-artifacts:/ExperimentRun/dcid.run-1'),
      [`GET ${blobs}/azureml`]: list('ExperimentRun/dcid.run-1/model-notes.txt'),
      [`POST ${mlflow}/logged-models/search`]: {
        body: {
          models: [
            {
              info: {
                model_id: 'm-1',
                name: 'model',
                artifact_uri: 'mlflow-artifacts:/5/models/m-1/artifacts',
              },
            },
            {
              info: {
                model_id: 'm-0',
                name: 'model',
                artifact_uri: 'mlflow-artifacts:/5/models/m-0/artifacts',
              },
            },
          ],
        },
      },
    };
    expect(await register(doors, 'model')).toMatchObject({
      properties: {
        modelUri: 'azureml://datastores/workspaceartifactstore/paths/5/models/m-1/artifacts',
        jobName: 'run-1',
      },
    });
    expect(await register(doors, 'm-0')).toMatchObject({
      properties: {
        modelUri: 'azureml://datastores/workspaceartifactstore/paths/5/models/m-0/artifacts',
      },
    });
    await expect(register(doors, 'modle')).rejects.toThrow('Did you mean `model`?');
  });

  test('that is nowhere, or of no run, is a mistake', async () => {
    const doors: Doors = {
      [`GET ${mlflow}/runs/get`]: run('mlflow-artifacts:/ExperimentRun/dcid.run-1'),
      [`GET ${blobs}/azureml`]: list(),
    };
    await expect(register(doors, 'model')).rejects.toThrow(UserError);
    await expect(register({}, 'model')).rejects.toThrow('there is no run run-1');
  });
});

describe('versions', () => {
  test('are listed over all pages, newest first, whatever their numbers', async () => {
    let origin = '';
    const doors: Doors = {
      'GET /models/Credit/versions': (seen) =>
        seen.url.includes('$skip')
          ? { body: { value: [version('1', {}, '2026-03-01T00:00:00Z')], nextLink: null } }
          : {
              body: {
                value: [version('2', {}, '2026-02-01T00:00:00Z')],
                nextLink: `${origin}${prefix}/models/Credit/versions?$skip=a%2Fb&api-version=x`,
              },
            },
    };
    await withModels(doors, async (models, server) => {
      origin = server.origin;
      const versions = await models.list('Credit', idle);
      expect(versions.map((one) => one.version)).toEqual(['1', '2']);
      expect(server.seen.some(({ url }) => url.endsWith('?$skip=a%2Fb&api-version=x'))).toBe(true);
    });
  });

  test('a tag is added to everything that is there', async () => {
    const known = version('3', {
      description: 'kept',
      tags: { a: '1', b: '2' },
      properties: { digest: 'x' },
      flavors: { sklearn: { data: {} } },
      stage: null,
      isArchived: false,
      provisioningState: 'Succeeded',
    });
    const doors: Doors = {
      'GET /models/Credit/versions/3': { body: known },
      'PUT /models/Credit/versions/3': ({ json }) => ({ body: { ...known, ...(json as object) } }),
    };
    await withModels(doors, async (models, server) => {
      const tagged = await models.tag('Credit', '3', { b: 'new' }, idle);
      expect(tagged.tags).toEqual({ a: '1', b: 'new' });
      expect(server.seen[1]?.json).toStrictEqual({
        properties: {
          description: 'kept',
          flavors: { sklearn: { data: {} } },
          isArchived: false,
          modelType: 'mlflow_model',
          modelUri: 'azureml://datastores/d/paths/m',
          properties: { digest: 'x' },
          tags: { a: '1', b: 'new' },
        },
      });
      await expect(models.tag('Credit', '9', {}, idle)).rejects.toThrow(UserError);
    });
  });

  test('a version knows its run and its type, however the service writes them', async () => {
    const doors: Doors = {
      'GET /models/Credit/versions/1': {
        body: version('1', { modelType: 'CustomModel', modelUri: 'runs:/run-9/m' }),
      },
    };
    await withModels(doors, async (models) => {
      expect(await models.get('Credit', '1', idle)).toMatchObject({
        type: 'custom_model',
        runId: 'run-9',
        url: '',
      });
    });
  });
});

describe('download', () => {
  test('a version that names a version is not followed for ever', async () => {
    const doors: Doors = {
      'GET /models/a/versions/1': { body: version('1', { modelUri: 'azureml:a:1' }) },
    };
    await withModels(doors, async (models) => {
      const download = models.download({ kind: 'uri', uri: 'azureml:a:1' }, folder.path, idle);
      await expect(download).rejects.toThrow(UserError);
    });
  });

  test('nothing where files should be is a failure, not an empty success', async () => {
    await withModels({ [`GET ${blobs}/blobs`]: list() }, async (models) => {
      const uri = 'azureml://datastores/workspaceblobstore/paths/gone';
      const download = models.download({ kind: 'uri', uri }, folder.path, idle);
      await expect(download).rejects.toThrow(PlatformError);
    });
  });

  test('a percent-encoded path is found too', async () => {
    const doors: Doors = {
      [`GET ${blobs}/blobs`]: ({ url }) =>
        new URL(url, 'http://x').searchParams.get('prefix') === 'my model'
          ? list('my model/a')
          : list(),
      [`GET ${blobs}/blobs/my%20model/a`]: { body: 'a' },
    };
    await withModels(doors, async (models) => {
      const uri = 'azureml://datastores/workspaceblobstore/paths/my%20model/';
      expect(await models.download({ kind: 'uri', uri }, folder.path, idle)).toEqual(['a']);
    });
  });

  test('a local folder is copied without what would not be uploaded', async () => {
    const source = join(folder.path, 'source');
    await mkdir(join(source, '.git'), { recursive: true });
    await writeFile(join(source, 'MLmodel'), 'm');
    await writeFile(join(source, '.git', 'HEAD'), 'x');
    await withModels({}, async (models) => {
      const target = join(folder.path, 'target');
      const files = await models.download({ kind: 'local', path: source }, target, idle);
      expect(files).toEqual(['MLmodel']);
      expect(await readFile(join(target, 'MLmodel'), 'utf8')).toBe('m');
    });
  });

  test('an address that is no place of ours is refused', async () => {
    await withModels({}, async (models) => {
      const download = models.download({ kind: 'uri', uri: 's3://x' }, folder.path, idle);
      await expect(download).rejects.toThrow(UserError);
    });
  });
});
