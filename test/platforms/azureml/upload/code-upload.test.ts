import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PlatformError } from '../../../../src/errors.ts';
import { uploadCode } from '../../../../src/platforms/azureml/upload/code-upload.ts';
import { idle, prefix, testWorkspace, type Doors } from '../../../fakes/azureml.ts';
import type { Answer, Seen } from '../../../fakes/http-server.ts';
import { useTemporaryFolder } from '../../../fakes/temporary-folder.ts';

const folder = useTemporaryFolder();
const quiet = (): void => undefined;

async function code(): Promise<string> {
  const path = join(folder.path, 'src dir');
  await mkdir(path);
  await writeFile(join(path, 'train.py'), 'print(1)\n');
  await writeFile(join(path, 'a#b.txt'), 'x');
  return path;
}

/** Any name of a code version is as good as another. */
const anyDoor = (answers: Readonly<Record<string, (seen: Seen) => Answer>>): Doors =>
  new Proxy<Record<string, (seen: Seen) => Answer>>(
    {},
    {
      get: (_, call: string) => {
        const found = Object.keys(answers).find((key) => new RegExp(`^${key}$`).test(call));
        return found === undefined ? undefined : answers[found];
      },
    },
  );

test('code that the workspace knows is not uploaded again', async () => {
  await using server = await testWorkspace({
    'GET /codes/ml-actions/versions': { body: { value: [{ id: '/old/codes/x/versions/1' }] } },
  });
  expect(await uploadCode(server.workspace, await code(), quiet, idle)).toBe(
    '/old/codes/x/versions/1',
  );
  expect(server.seen).toHaveLength(1);
  expect(server.seen[0]?.url).toMatch(/hash=[0-9a-f]{64}&hashVersion=202208$/);
});

test('new code is put file by file, marked, and registered', async () => {
  const sas = 'skoid=1&sr=c&sp=rcwl&sig=a%2Fb%3D';
  let origin = '';
  await using server = await testWorkspace(
    anyDoor({
      'POST /codes/[^/]+/versions/1/startPendingUpload': () => ({
        body: {
          blobReferenceForConsumption: {
            blobUri: `${origin}/container`,
            credential: { credentialType: 'SAS', sasUri: `${origin}/container?${sas}` },
          },
        },
      }),
      'PUT /container/.*': (seen) => ({ status: seen.url.includes('comp=metadata') ? 200 : 201 }),
      'PUT /codes/[^/]+/versions/1': (seen) => ({
        status: 201,
        body: { id: `${prefix}/codes/new/versions/1`, properties: seen.json },
      }),
    }),
  );
  origin = server.origin;
  const id = await uploadCode(server.workspace, await code(), quiet, idle);
  expect(id).toBe(`${prefix}/codes/new/versions/1`);
  const all = server.seen.filter(({ url }) => url.startsWith('/container/'));
  // Files go up together, in no order; the mark comes last.
  const blobs = [...all.slice(0, 2).sort((a, b) => (a.url < b.url ? -1 : 1)), ...all.slice(2)];
  expect(blobs.map(({ url }) => url)).toEqual([
    `/container/src%20dir/a%23b.txt?${sas}`,
    `/container/src%20dir/train.py?${sas}`,
    `/container/src%20dir/a%23b.txt?comp=metadata&${sas}`,
  ]);
  expect(blobs[1]).toMatchObject({
    body: 'print(1)\n',
    headers: { 'if-none-match': '*', 'x-ms-blob-type': 'BlockBlob', 'content-length': '9' },
  });
  expect(blobs[1]?.headers.authorization).toBeUndefined();
  expect(blobs[2]?.headers).toMatchObject({
    'x-ms-meta-upload_status': 'completed',
    'x-ms-meta-version': '1',
  });
  expect(server.seen.at(-1)?.json).toEqual({
    properties: {
      properties: {
        hash_sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
        hash_version: '202208',
      },
      tags: {},
      isAnonymous: true,
      isArchived: false,
      codeUri: `${origin}/container/src%20dir`,
    },
  });
});

test('a blob that an earlier attempt wrote is no conflict', async () => {
  let origin = '';
  await using server = await testWorkspace(
    anyDoor({
      'POST /codes/[^/]+/versions/1/startPendingUpload': () => ({
        body: {
          blobReferenceForConsumption: {
            blobUri: `${origin}/container`,
            credential: { sasUri: `${origin}/container?sig=x` },
          },
        },
      }),
      'PUT /container/.*': (seen) => ({ status: seen.url.includes('comp=') ? 200 : 409 }),
      'PUT /codes/[^/]+/versions/1': () => ({ status: 201, body: { id: 'new' } }),
    }),
  );
  origin = server.origin;
  expect(await uploadCode(server.workspace, await code(), quiet, idle)).toBe('new');
});

test('an answer without a signed address is a broken contract', async () => {
  await using server = await testWorkspace(
    anyDoor({ 'POST /codes/[^/]+/versions/1/startPendingUpload': () => ({ body: {} }) }),
  );
  const upload = uploadCode(server.workspace, await code(), quiet, idle);
  await expect(upload).rejects.toThrow(PlatformError);
  await expect(upload).rejects.toThrow('no signed address');
});
