import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CommandJobSpec } from '../../../src/domain/training/job-spec.ts';
import { PlatformError } from '../../../src/errors.ts';
import { cloudOf } from '../../../src/platforms/azureml/cloud.ts';
import { createTraining } from '../../../src/platforms/azureml/training.ts';
import { openDatastores } from '../../../src/platforms/azureml/upload/datastore.ts';
import type { Training } from '../../../src/platforms/ports.ts';
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
const job = (status: string, rest = {}) => ({
  body: { name: 'job-1', properties: { status, ...rest } },
});
const history = `/history/v1.0${prefix}`;

async function withTraining(
  doors: Doors,
  work: (training: Training, server: TestWorkspace) => Promise<void>,
): Promise<void> {
  await using server = await testWorkspace(doors);
  const tools = { cloud: cloudOf(undefined), mask: quiet };
  const { workspace } = server;
  const datastores = openDatastores(workspace, tools);
  await work(createTraining({ workspace, datastores, audience: 'https://ml.azure.com' }), server);
}

const spec = (rest: Partial<CommandJobSpec> = {}): CommandJobSpec => ({
  type: 'command',
  tags: {},
  properties: {},
  command: 'python train.py',
  environment: { kind: 'inline', image: 'i' },
  environmentVariables: {},
  inputs: {},
  outputs: {},
  ...rest,
});

describe('submit', () => {
  test('an unchanged job takes three requests', async () => {
    const code = join(folder.path, 'code');
    await mkdir(code);
    await writeFile(join(code, 'train.py'), 'print(1)\n');
    let environment = '';
    await withTraining({}, async (training, server) => {
      await training.submit('job-1', spec(), quiet, idle).catch(quiet);
      environment = server.calls()[0] ?? '';
    });
    const doors: Doors = {
      'GET /codes/ml-actions/versions': { body: { value: [{ id: '/code/1' }] } },
      [environment]: { body: { id: '/environment/1' } },
      'PUT /jobs/job-1': { status: 201, ...job('Starting') },
    };
    await withTraining(doors, async (training, server) => {
      const given = spec({ code: { kind: 'local', path: code }, compute: 'cpu' });
      const submitted = await training.submit('job-1', given, quiet, idle);
      expect(submitted.status).toBe('Starting');
      expect(server.calls()).toEqual([
        'GET /codes/ml-actions/versions',
        environment,
        'PUT /jobs/job-1',
      ]);
      expect(server.seen.at(-1)?.json).toMatchObject({
        properties: {
          codeId: '/code/1',
          environmentId: '/environment/1',
          computeId: `${prefix}/computes/cpu`,
        },
      });
    });
  });

  test.each([
    ['the stable version', {}, '2024-04-01'],
    [
      'a preview for what no stable version knows',
      { queueSettings: { priority: 'low' } },
      '2025-01-01-preview',
    ],
    [
      'a preview for an output that becomes an asset',
      { outputs: { m: { type: 'mlflow_model', name: 'lending' } } },
      '2025-01-01-preview',
    ],
  ] as const)('speaks %s', async (_, rest, version) => {
    const doors: Doors = { 'PUT /jobs/job-1': { status: 201, ...job('Starting') } };
    await withTraining(doors, async (training, server) => {
      const environment = { kind: 'reference', text: 'azureml:e:2' } as const;
      await training.submit('job-1', spec({ environment, ...rest }), quiet, idle);
      const { url, headers } = server.seen.at(-1)!;
      expect(url).toContain(`api-version=${version}`);
      expect(headers).not.toHaveProperty('x-azureml-token');
    });
  });

  test('a job that runs as its user takes the token along', async () => {
    const doors: Doors = { 'PUT /jobs/job-1': { status: 201, ...job('Starting') } };
    await withTraining(doors, async (training, server) => {
      const environment = { kind: 'reference', text: 'azureml:e:2' } as const;
      const identity = { kind: 'user_identity' } as const;
      await training.submit('job-1', spec({ environment, identity }), quiet, idle);
      expect(server.seen.at(-1)?.headers['x-azureml-token']).toBe('test-token');
    });
  });

  test('references are expanded by what they refer to', async () => {
    const doors: Doors = { 'PUT /jobs/job-1': { status: 201, ...job('Starting') } };
    const reference = (text: string) => ({ kind: 'reference', text }) as const;
    await withTraining(doors, async (training, server) => {
      const given = spec({
        code: reference('azureml:c:1'),
        environment: reference('azureml:e:2'),
        inputs: {
          data: { kind: 'asset', type: 'uri_folder', path: reference('azureml:d:3') },
          model: { kind: 'asset', type: 'mlflow_model', path: reference('azureml:m:4') },
          uri: { kind: 'asset', type: 'uri_file', path: reference('https://example.com/x.csv') },
        },
      });
      await training.submit('job-1', given, quiet, idle);
      expect(server.seen).toHaveLength(1);
      expect(server.seen[0]?.json).toMatchObject({
        properties: {
          codeId: `${prefix}/codes/c/versions/1`,
          environmentId: `${prefix}/environments/e/versions/2`,
          inputs: {
            data: { uri: `${prefix}/data/d/versions/3` },
            model: { uri: `${prefix}/models/m/versions/4` },
            uri: { uri: 'https://example.com/x.csv' },
          },
        },
      });
    });
  });
});

describe('get', () => {
  test('asks the run history only about a job that has ended', async () => {
    const details = {
      status: 'Failed',
      startTimeUtc: '2026-01-01T00:00:00Z',
      endTimeUtc: '2026-01-01T00:01:00Z',
      error: { error: { code: 'UserError', message: 'exit 3', innerError: null } },
    };
    const doors: Doors = {
      'GET /jobs/job-1': (_, count) => job(count === 1 ? 'Running' : 'Failed'),
      [`GET ${history}/runs/job-1/details`.replace(prefix, '')]: { body: details },
    };
    await withTraining(doors, async (training, server) => {
      expect((await training.get('job-1', idle))?.status).toBe('Running');
      expect(server.calls()).toEqual(['GET /jobs/job-1']);
      expect(await training.get('job-1', idle)).toMatchObject({
        status: 'Failed',
        endedAt: new Date('2026-01-01T00:01:00Z'),
        failure: { code: 'UserError', message: 'exit 3' },
      });
    });
  });

  test('a job that ended before it had a run is still a job', async () => {
    await withTraining({ 'GET /jobs/job-1': job('Failed') }, async (training) => {
      expect((await training.get('job-1', idle))?.status).toBe('Failed');
      expect(await training.get('absent', idle)).toBeUndefined();
    });
  });

  test('the log of a job without a run is empty', async () => {
    await withTraining({}, async (training) => {
      expect(await training.logs('job-1', 'c', idle)).toEqual({ lines: [], cursor: 'c' });
    });
  });
});

describe('cancel', () => {
  test('is one request, and a failed one is not repeated', async () => {
    const doors: Doors = { 'POST /jobs/job-1/cancel': { status: 503 } };
    await withTraining(doors, async (training, server) => {
      await expect(training.cancel('job-1', idle)).rejects.toThrow(PlatformError);
      expect(server.calls()).toEqual(['POST /jobs/job-1/cancel']);
    });
  });

  test('of a job that has ended is fine, of one that has not is not', async () => {
    const doors: Doors = {
      'POST /jobs/job-1/cancel': { status: 400, body: { error: { code: 'UserError' } } },
      'GET /jobs/job-1': (_, count) => job(count === 1 ? 'Completed' : 'Running'),
    };
    await withTraining(doors, async (training) => {
      await training.cancel('job-1', idle);
      await expect(training.cancel('job-1', idle)).rejects.toThrow('cancel the job job-1');
    });
  });
});

describe('download', () => {
  const blobs = '/acct.blob.core.windows.net';
  const list = (...names: string[]) => ({
    body: `<EnumerationResults><Blobs>${names
      .map((name) => `<Blob><Name>${name}</Name><Properties/></Blob>`)
      .join('')}</Blobs><NextMarker /></EnumerationResults>`,
  });

  test('finds an output that only the run history knows, and keeps to its folder', async () => {
    const doors: Doors = {
      'GET /jobs/job-1': job('Completed', { outputs: { model: { uri: null } } }),
      'POST /history/v1.0/rundata': {
        body: {
          runMetadata: { outputs: { model: { assetId: 'azureml://a/1', type: 'uri_folder' } } },
        },
      },
      'POST /data/v1.0/dataversion/batchGetResolvedUris': {
        body: {
          values: {
            'azureml://a/1': {
              uri: 'azureml://subscriptions/s/resourcegroups/r/workspaces/w/datastores/workspaceblobstore/paths/azureml/job-1/model/',
            },
          },
        },
      },
      [`GET ${blobs}/blobs`]: list(
        'azureml/job-1/model/MLmodel',
        'azureml/job-1/model/data/w',
        'azureml/job-1/modelling/x',
      ),
      [`GET ${blobs}/blobs/azureml/job-1/model/MLmodel`]: (_, count) =>
        count === 1
          ? { headers: { 'content-length': '10' }, body: 'half', destroy: true, status: 200 }
          : { body: 'whole' },
      [`GET ${blobs}/blobs/azureml/job-1/model/data/w`]: { body: 'w' },
    };
    await withTraining(doors, async (training) => {
      const files = await training.download('job-1', 'model', folder.path, idle);
      expect(files).toEqual(['MLmodel', 'data/w']);
      expect(await readFile(join(folder.path, 'MLmodel'), 'utf8')).toBe('whole');
      expect(await readFile(join(folder.path, 'data', 'w'), 'utf8')).toBe('w');
    });
  });

  test.each(['../evil', 'a/../../evil', 'a//b', 'C:evil', 'a\\..\\b'])(
    'a name such as %s writes nothing',
    async (name) => {
      const root = 'ExperimentRun/dcid.job-1';
      const doors: Doors = { [`GET ${blobs}/azureml`]: list(`${root}/ok`, `${root}/${name}`) };
      await withTraining(doors, async (training, server) => {
        const download = training.download('job-1', 'default', join(folder.path, 'in'), idle);
        await expect(download).rejects.toThrow('not a safe path');
        expect(server.calls()).not.toContain(`GET ${blobs}/azureml/${root}/ok`);
      });
    },
  );

  test('an output that does not exist is said by name', async () => {
    const doors: Doors = {
      'GET /jobs/job-1': job('Completed', { outputs: {} }),
      'POST /history/v1.0/rundata': { body: { runMetadata: {} } },
    };
    await withTraining(doors, async (training) => {
      const download = training.download('job-1', 'absent', folder.path, idle);
      await expect(download).rejects.toThrow('no output absent');
    });
  });
});
