import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PlatformError } from '../../../../src/errors.ts';
import { cloudOf } from '../../../../src/platforms/azureml/cloud.ts';
import { openDatastores } from '../../../../src/platforms/azureml/upload/datastore.ts';
import { idle, testWorkspace, type Doors } from '../../../fakes/azureml.ts';
import { useTemporaryFolder } from '../../../fakes/temporary-folder.ts';

const folder = useTemporaryFolder();
const quiet = (): void => undefined;
const fileHash = 'be8e1ccd5bbcf8736e49e2bd0fe5d827c4332a4b6c1975d480092b1fa0cc9d74';
const blob = `/acct.blob.core.windows.net/blobs/LocalUpload/${fileHash}/train.py`;

async function upload(doors: Doors) {
  await writeFile(join(folder.path, 'train.py'), 'print(1)\n');
  await using server = await testWorkspace(doors);
  const masked: string[] = [];
  const tools = { cloud: cloudOf(undefined), mask: (secret: string) => masked.push(secret) };
  const datastores = openDatastores(server.workspace, tools);
  const path = join(folder.path, 'train.py');
  const { uri } = await datastores.upload(path, quiet, idle);
  await datastores.upload(path, quiet, idle);
  return { uri, masked, calls: server.calls(), seen: [...server.seen] };
}

describe('an upload', () => {
  test('goes to the default datastore below the hash of its content', async () => {
    const { uri, masked, calls, seen } = await upload({
      [`HEAD ${blob}`]: (_, count) =>
        count === 1
          ? { status: 404 }
          : { headers: { 'x-ms-meta-upload_status': 'completed', 'x-ms-meta-name': 'x' } },
      [`PUT ${blob}`]: { status: 201 },
    });
    expect(uri).toBe(
      `azureml://datastores/workspaceblobstore/paths/LocalUpload/${fileHash}/train.py`,
    );
    expect(masked).toEqual(['sv=1&sig=abc%2Bdef%3D']);
    expect(calls).toEqual([
      'GET /datastores',
      'POST /datastores/workspaceblobstore/listSecrets',
      `HEAD ${blob}`,
      `PUT ${blob}`,
      `PUT ${blob}`,
      // The second time it is there.
      `HEAD ${blob}`,
    ]);
    expect(seen[3]?.url).toBe(`${blob}?sv=1&sig=abc%2Bdef%3D`);
    expect(seen[4]?.url).toBe(`${blob}?comp=metadata&sv=1&sig=abc%2Bdef%3D`);
  });

  test('that was left unfinished is finished', async () => {
    const { calls } = await upload({
      [`HEAD ${blob}`]: {},
      // One request writes a whole blob: one that is there is complete, and marking it is what remains.
      [`PUT ${blob}`]: ({ url }) => ({ status: url.includes('comp=metadata') ? 200 : 409 }),
    });
    expect(calls.slice(2, 5)).toEqual([`HEAD ${blob}`, `PUT ${blob}`, `PUT ${blob}`]);
  });

  test('is signed with the account’s key where there is one', async () => {
    const key = Buffer.from('account key').toString('base64');
    const { masked, seen } = await upload({
      'POST /datastores/workspaceblobstore/listSecrets': {
        body: { secretsType: 'AccountKey', key },
      },
      [`HEAD ${blob}`]: { status: 404 },
      [`PUT ${blob}`]: { status: 201 },
    });
    expect(masked).toEqual([key]);
    expect(seen[3]?.url).toBe(blob);
    expect(seen[3]?.headers.authorization).toMatch(/^SharedKey .*acct:/);
    expect(seen[3]?.headers).toHaveProperty('x-ms-date');
    expect(seen[3]?.headers).toHaveProperty('x-ms-client-request-id');
  });

  test('uses the identity’s own token where datastores have no secret', async () => {
    const none = {
      name: 'workspaceblobstore',
      properties: {
        datastoreType: 'AzureBlob',
        accountName: '',
        containerName: 'blobs',
        credentials: { credentialsType: 'None' },
      },
    };
    await writeFile(join(folder.path, 'train.py'), 'print(1)\n');
    await using server = await testWorkspace({
      'GET /datastores': (seen) => ({
        body: {
          value: [
            {
              ...none,
              properties: {
                ...none.properties,
                accountName: `${seen.headers.host ?? ''}/acct`,
                protocol: 'http',
              },
            },
          ],
        },
      }),
      [`HEAD ${blob}`]: { headers: { 'x-ms-meta-upload_status': 'completed' } },
    });
    const tools = { cloud: cloudOf(undefined), mask: quiet };
    await openDatastores(server.workspace, tools).upload(
      join(folder.path, 'train.py'),
      quiet,
      idle,
    );
    expect(server.seen.at(-1)?.headers.authorization).toBe('Bearer test-token');
    expect(server.calls()).not.toContain('POST /datastores/workspaceblobstore/listSecrets');
  });
});

test('a datastore that is no blob storage is refused', async () => {
  await using server = await testWorkspace({
    'GET /datastores/lake': {
      body: { name: 'lake', properties: { datastoreType: 'AzureDataLakeGen2' } },
    },
  });
  const tools = { cloud: cloudOf(undefined), mask: quiet };
  const opened = openDatastores(server.workspace, tools).byName('lake', idle);
  await expect(opened).rejects.toThrow(PlatformError);
  await expect(opened).rejects.toThrow('AzureDataLakeGen2');
});
