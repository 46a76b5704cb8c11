import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { JobOutputs } from '../../../src/local/assets/resolve-uri.ts';
import { createUriResolver, UriFailure } from '../../../src/local/assets/resolve-uri.ts';
import type { LocalContext } from '../../../src/local/local-context.ts';
import { openContext } from '../../../src/local/open-context.ts';
import { folderMlflow } from '../../fakes/folder-mlflow.ts';
import { useTemporaryFolder } from '../../fakes/temporary-folder.ts';

const folder = useTemporaryFolder();
const { signal } = new AbortController();
const store = 'azureml://datastores/workspaceblobstore/paths';

let context: LocalContext;
let blobs: string;
beforeEach(async () => {
  const { path: home } = folder;
  const nothing = (): void => undefined;
  const quiet = { idleMs: 0, log: nothing, onStop: nothing };
  const opened = await openContext({ home, names: {}, environment: {}, ...quiet });
  ({ context } = opened);
  blobs = context.blobs.folder(`azureml-blobstore-${context.workspace.workspaceId}`);
  await opened.sockets.remove();
});

const outputs: JobOutputs = (job) =>
  Promise.resolve(job === 'train' ? { model: `${store}/out/train` } : undefined);

function resolve(uri: string): Promise<string> {
  const { port } = folderMlflow(new Map([['a-run', 'RUNNING']]))(context);
  return createUriResolver(context, port, outputs).resolve(uri, signal);
}

const putAsset = (kind: string, id: string, properties: unknown): Promise<void> =>
  context.store.put(kind, id, { name: id.split('/')[0], version: '1', properties });

describe('a URI', () => {
  it.each([
    `${store}/a/b.csv`,
    'azureml://datastores/WorkspaceBlobStore/a/b.csv',
    'azureml://subscriptions/s/resourcegroups/g/workspaces/w/datastores/workspaceblobstore/paths/a/b.csv',
    'AzureML://subscriptions/s/resourceGroups/g/providers/Microsoft.MachineLearningServices/workspaces/w/datastores/workspaceblobstore/paths/a//b.csv',
  ])('of a datastore is a file: %s', async (uri) => {
    expect(await resolve(uri)).toBe(join(blobs, 'a', 'b.csv'));
  });

  it('may be percent-encoded', async () => {
    expect(await resolve(`${store}/a%20b/%C3%A9.csv`)).toBe(join(blobs, 'a b', 'é.csv'));
  });

  it.each([
    ['runs:/a-run/model', 'a-run', 'model'],
    ['runs:/train', 'train', ''],
    ['azureml://jobs/train/outputs/artifacts/paths/outputs/', 'train', 'outputs'],
    ['azureml://jobs/a-run/outputs/default/paths/model/MLmodel', 'a-run', 'model/MLmodel'],
  ])('of a run is a file among its artifacts: %s', async (uri, run, path) => {
    expect(await resolve(uri)).toBe(join(context.artifactFolder(run), path));
  });

  it('of a job’s output is where the output is', async () => {
    const uri = 'azureml://jobs/train/outputs/model/paths/deep/model.pkl';
    expect(await resolve(uri)).toBe(join(blobs, 'out/train/deep/model.pkl'));
  });

  it('of an asset is where its version is', async () => {
    await putAsset('data-versions', 'people/1', { dataUri: `${store}/people.csv` });
    await putAsset('model-versions', 'm/1', { modelUri: 'azureml:people:1' });
    for (const uri of ['azureml:people:1', '/x/workspaces/w/data/people/versions/1']) {
      expect(await resolve(uri)).toBe(join(blobs, 'people.csv'));
    }
    expect(await resolve('/x/workspaces/w/models/m/versions/1')).toBe(join(blobs, 'people.csv'));
  });
});

describe('a URI that leads nowhere is refused', () => {
  it.each([
    [`${store}/../secrets.json`, "must not contain '.' or '..'"],
    [`${store}/a/%2e%2e/b`, "must not contain '.' or '..'"],
    [`${store}/a\\b`, "must not contain '.' or '..'"],
    [`${store}/%ff`, 'is not percent-encoded UTF-8'],
    ['runs:/a-run/../../b', "must not contain '.' or '..'"],
    ['azureml://datastores/other/paths/a', "There is no datastore 'other'"],
    ['runs:/no-run/model', "There is no run 'no-run'"],
    ['azureml://jobs/none/outputs/model', "There is no job 'none'"],
    ['azureml://jobs/train/outputs/none', "The job 'train' has no output 'none'"],
    ['azureml://jobs/train/outputs/constructor', "has no output 'constructor'"],
    ['azureml:people:2', "There is no data version 'people:2'"],
    ['https://example.com/data.csv', "cannot read 'https://example.com/data.csv'"],
    ['file:///etc/passwd', 'cannot read'],
    ['', 'cannot read'],
  ])('%s', async (uri, reason) => {
    const refusal = await resolve(uri).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(UriFailure);
    expect((refusal as UriFailure).message).toContain(reason);
  });

  it('when assets name each other in a circle', async () => {
    await putAsset('data-versions', 'a/1', { dataUri: 'azureml:b:1' });
    await putAsset('data-versions', 'b/1', { dataUri: 'azureml:a:1' });
    await expect(resolve('azureml:a:1')).rejects.toThrow('go in a circle');
  });
});
