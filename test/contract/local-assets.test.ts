import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../fakes/local-client.ts';
import { startTestServer, type TestServer } from '../fakes/local-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

/** Sends without the token: a signed URL carries its own permission. */
const signed = (
  method: string,
  url: string,
  body?: string,
  headers: Record<string, string> = {},
): Promise<Answer> =>
  server.client.send(method, url, {
    anonymous: true,
    headers: { 'x-ms-blob-type': 'BlockBlob', ...headers },
    ...(body === undefined ? {} : { body }),
  });

interface Upload {
  readonly blobUri: string;
  readonly sasUri: string;
}

async function startUpload(): Promise<Upload> {
  const path = '/codes/c1/versions/1/startPendingUpload';
  const answer = await server.client.arm('POST', path, {
    pendingUploadType: 'TemporaryBlobReference',
  });
  expect(answer.status).toBe(200);
  const reference = answer.json['blobReferenceForConsumption'] as {
    blobUri: string;
    credential: { credentialType: string; sasUri: string };
  };
  expect(reference.credential.credentialType).toBe('SAS');
  return { blobUri: reference.blobUri, sasUri: reference.credential.sasUri };
}

/** The URL of a blob in a container whose signed URL is given: the query stays as it is. */
const inside = ({ sasUri }: Upload, blob: string): string => {
  const [base = '', query = ''] = sasUri.split('?');
  return `${base}/${blob}?${query}`;
};

describe('code', () => {
  it('is uploaded once and found again by its content, under any name', async () => {
    const { client } = server;
    const hash = createHash('sha256').update('content').digest('hex');
    const search = `?hash=${hash}&hashVersion=202208`;
    const miss = await client.arm('GET', `/codes/whatever/versions${search}`);
    expect([miss.status, miss.json['value']]).toEqual([200, []]);

    const upload = await startUpload();
    const first = inside(upload, 'src/train.py');
    expect((await signed('HEAD', first)).status).toBe(404);
    const put = await signed('PUT', first, 'print(1)\n', { 'if-none-match': '*' });
    expect(put.status).toBe(201);
    const meta = { 'x-ms-meta-upload_status': 'completed', 'x-ms-meta-name': 'c1' };
    expect((await signed('PUT', `${first}&comp=metadata`, '', meta)).status).toBe(200);
    const head = await signed('HEAD', first);
    expect(head.status).toBe(200);
    expect(head.headers['x-ms-meta-upload_status']).toBe('completed');
    expect(head.headers['content-length']).toBe('9');

    const codeUri = `${upload.blobUri}/src`;
    const properties = { hash_sha256: hash, hash_version: '202208' };
    const body = {
      properties: { properties, tags: {}, isAnonymous: true, isArchived: false, codeUri },
    };
    const made = await client.arm('PUT', '/codes/c1/versions/1', body);
    expect(made.status).toBe(201);
    expect(made.json).toMatchObject({ name: '1', properties: { provisioningState: 'Succeeded' } });
    expect(made.json['id']).toBe(`${client.workspace}/codes/c1/versions/1`);

    const hit = await client.arm('GET', `/codes/another/versions${search}`);
    expect(hit.json['value']).toMatchObject([{ id: made.json['id'] }]);
    const other = await client.arm('GET', `/codes/c1/versions?hash=${hash}&hashVersion=1`);
    expect(other.json['value']).toEqual([]);
  });

  it('keeps its place', async () => {
    const { client } = server;
    const body = (codeUri: string): unknown => ({ properties: { codeUri } });
    expect((await client.arm('PUT', '/codes/c2/versions/1', body('a'))).status).toBe(201);
    expect((await client.arm('PUT', '/codes/C2/versions/1', body('a'))).status).toBe(200);
    const moved = await client.arm('PUT', '/codes/c2/versions/1', body('b'));
    expect(moved.status).toBe(400);
    expect(moved.text).toContain('Asset paths cannot be updated.');
  });

  it('accepts a number as hash version, as the SDK sends it', async () => {
    const properties = { hash_sha256: 'abc', hash_version: 202208 };
    const body = { properties: { codeUri: 'x', properties } };
    expect((await server.client.arm('PUT', '/codes/c3/versions/1', body)).status).toBe(201);
    const found = await server.client.arm('GET', '/codes/x/versions?hash=abc&hashVersion=202208');
    expect(found.json['value']).toHaveLength(1);
  });
});

describe('blobs', () => {
  it('are never overwritten under If-None-Match, not even by two at once', async () => {
    const url = inside(await startUpload(), 'once.txt');
    const texts = ['aaaa', 'bbbb'];
    const answers = await Promise.all(
      texts.map((text) => signed('PUT', url, text, { 'if-none-match': '*' })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const winner = texts[answers.findIndex(({ status }) => status === 201)];
    expect((await signed('GET', url)).text).toBe(winner);
    expect((await signed('PUT', url, 'cc')).status).toBe(201);
    expect((await signed('GET', url)).text).toBe('cc');
  });

  it('are read in ranges', async () => {
    const url = inside(await startUpload(), 'digits.txt');
    await signed('PUT', url, '0123456789');
    const part = await signed('GET', url, undefined, { 'x-ms-range': 'bytes=2-4' });
    expect([part.status, part.text, part.headers['content-range']]).toEqual([
      206,
      '234',
      'bytes 2-4/10',
    ]);
    const rest = await signed('GET', url, undefined, { range: 'bytes=7-33554431' });
    expect([rest.status, rest.text]).toEqual([206, '789']);
    const beyond = await signed('GET', url, undefined, { range: 'bytes=10-' });
    expect([beyond.status, beyond.headers['x-ms-error-code']]).toEqual([416, 'InvalidRange']);
  });

  it('may be empty', async () => {
    const url = inside(await startUpload(), 'empty');
    expect((await signed('PUT', url, '')).status).toBe(201);
    const read = await signed('GET', url);
    expect([read.status, read.text, read.headers['content-length']]).toEqual([200, '', '0']);
  });

  it('are checked against their MD5', async () => {
    const url = inside(await startUpload(), 'md5.txt');
    const good = createHash('md5').update('text').digest('base64');
    expect((await signed('PUT', url, 'other', { 'content-md5': good })).status).toBe(400);
    expect((await signed('HEAD', url)).status).toBe(404);
    expect((await signed('PUT', url, 'text', { 'content-md5': good })).status).toBe(201);
  });

  it('are listed by prefix, page by page, in the order of their names', async () => {
    const upload = await startUpload();
    const names = ['a/1.txt', 'a/2&<>.txt', 'a.txt', 'b/c/d.txt', 'ab.txt'];
    for (const name of names) {
      await signed('PUT', inside(upload, name.split('/').map(encodeURIComponent).join('/')), 'x');
    }
    const list = async (query: string): Promise<Answer> =>
      signed('GET', `${upload.sasUri}&restype=container&comp=list${query}`);
    const namesIn = ({ text }: Answer): string[] =>
      [...text.matchAll(/<Name>(.*?)<\/Name>/g)].map((match) => match[1] ?? '');
    const all = await list('');
    expect(all.headers['content-type']).toBe('application/xml');
    expect(namesIn(all)).toEqual([
      'a.txt',
      'a/1.txt',
      'a/2&amp;&lt;&gt;.txt',
      'ab.txt',
      'b/c/d.txt',
    ]);
    expect(all.text).toContain('<Content-Length>1</Content-Length>');
    expect(namesIn(await list('&prefix=a/'))).toHaveLength(2);
    expect(namesIn(await list('&prefix=a'))).toHaveLength(4);
    expect(namesIn(await list('&prefix=none'))).toEqual([]);
    const folders = await list('&delimiter=/');
    expect(folders.text).toContain('<BlobPrefix><Name>a/</Name></BlobPrefix>');
    expect(folders.text).toContain('<BlobPrefix><Name>b/</Name></BlobPrefix>');
    const first = await list('&maxresults=2');
    const [, marker = ''] = /<NextMarker>(.*?)<\/NextMarker>/.exec(first.text) ?? [];
    const second = await list(`&maxresults=10&marker=${encodeURIComponent(marker)}`);
    expect([...namesIn(first), ...namesIn(second)]).toEqual(namesIn(all));
    expect(second.text).toContain('<NextMarker></NextMarker>');
  });

  it('cannot be deleted, and a signature opens its own container only', async () => {
    const [mine, other] = [await startUpload(), await startUpload()];
    await signed('PUT', inside(mine, 'a'), 'x');
    expect((await signed('DELETE', inside(mine, 'a'))).status).toBeGreaterThanOrEqual(401);
    const query = mine.sasUri.split('?')[1] ?? '';
    const foreign = `${other.blobUri}/a?${query}`;
    expect((await signed('PUT', foreign, 'x')).status).toBe(403);
    expect((await signed('GET', `${mine.blobUri}/a?${query}x`)).status).toBe(403);
    expect((await signed('GET', `${mine.blobUri}/a`)).status).toBe(401);
    const widened = query.replace('sp=rcwl', 'sp=rcwld');
    expect((await signed('GET', `${mine.blobUri}/a?${widened}`)).status).toBe(403);
  });

  it.each(['..%2F..%2Fsecrets.json', 'a%2F..%2F..%2Fb', 'a%5Cb', 'a//b', '%00', 'x'.repeat(300)])(
    'have no name like %s',
    async (name) => {
      const upload = await startUpload();
      const put = await signed('PUT', inside(upload, name), 'x');
      expect([400, 403]).toContain(put.status);
      const path = `${upload.blobUri}/${name}`;
      expect((await server.client.send('PUT', path, { body: 'x' })).status).toBe(400);
    },
  );

  it('say so when a name is a file and a folder', async () => {
    const upload = await startUpload();
    expect((await signed('PUT', inside(upload, 'a'), 'x')).status).toBe(201);
    const below = await signed('PUT', inside(upload, 'a/b'), 'x');
    expect([below.status, below.headers['x-ms-error-code']]).toEqual([409, 'BlobNameConflict']);
  });

  it('need a container that exists', async () => {
    const path = '/mlactionslocal.blob.core.windows.net/no-such-container/a';
    const answer = await server.client.send('PUT', path, { body: 'x' });
    expect([answer.status, answer.headers['x-ms-error-code']]).toEqual([404, 'ContainerNotFound']);
  });
});

describe('the workspace', () => {
  it('names its services, its default datastore and how to write there', async () => {
    const { client } = server;
    const workspace = await client.arm('GET', '');
    const { discoveryUrl } = workspace.json['properties'] as { discoveryUrl: string };
    const discovered = await client.send('GET', discoveryUrl);
    expect(discovered.json['api']).toBe(client.url);
    const list = await client.arm('GET', '/datastores?isDefault=true&count=30');
    const [store] = list.json['value'] as [
      { name: string; properties: { accountName: string; containerName: string } },
    ];
    expect(store.name).toBe('workspaceblobstore');
    const secrets = await client.arm('POST', `/datastores/${store.name}/listSecrets`, {});
    expect(secrets.json['secretsType']).toBe('Sas');
    const { accountName, containerName } = store.properties;
    const base = `http://${accountName}.blob.core.windows.net/${containerName}`;
    const query = String(secrets.json['sasToken']);
    expect((await signed('PUT', `${base}/LocalUpload/x/y.csv?${query}`, 'a,b')).status).toBe(201);
    expect((await signed('GET', `${base}/LocalUpload/x/y.csv?${query}`)).text).toBe('a,b');
    expect((await client.arm('GET', '/datastores/nowhere')).status).toBe(404);
  });

  it('has one compute, and no words for others', async () => {
    const { client } = server;
    expect((await client.arm('GET', '/computes/LOCAL')).status).toBe(200);
    const other = await client.arm('GET', '/computes/gpu-cluster');
    expect([other.status, other.text]).toEqual([404, '']);
  });
});

describe('environments', () => {
  it('answer their conda file as JSON text and cannot be changed', async () => {
    const { client } = server;
    const path = '/environments/train/versions/1';
    const body = (python: string): unknown => ({
      properties: { image: 'img', condaFile: `dependencies:\n  - python=${python}\n` },
    });
    const made = await client.arm('PUT', path, body('3.11'));
    expect(made.status).toBe(201);
    expect(made.json['properties']).toMatchObject({
      condaFile: '{"dependencies":["python=3.11"]}',
      environmentType: 'UserCreated',
    });
    expect((await client.arm('PUT', path, body('3.11'))).status).toBe(200);
    const changed = await client.arm('PUT', path, body('3.12'));
    expect(changed.status).toBe(409);
    const container = await client.arm('GET', '/environments/train');
    expect(container.json['properties']).toMatchObject({ latestVersion: '1', nextVersion: '2' });
  });

  it('are listed by time and not by number', async () => {
    const { client } = server;
    for (const version of ['9', '10', '2']) {
      await client.arm('PUT', `/environments/many/versions/${version}`, {
        properties: { image: version },
      });
    }
    const query = '?$orderBy=createdtime%20desc&$top=1';
    const latest = await client.arm('GET', `/environments/many/versions${query}`);
    expect(latest.json['value']).toMatchObject([{ name: '2' }]);
    const container = await client.arm('GET', '/environments/many');
    expect(container.json['properties']).toMatchObject({ latestVersion: '2', nextVersion: '11' });
    expect((await client.arm('GET', '/environments/none')).status).toBe(404);
  });

  it('are no images built here', async () => {
    const build = { contextUri: 'https://x/y' };
    const answer = await server.client.arm('PUT', '/environments/b/versions/1', {
      properties: { build },
    });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('builds no images');
  });
});

describe('data', () => {
  it('names a place in a datastore, for good', async () => {
    const { client } = server;
    const path = '/data/d/versions/1';
    const properties = {
      dataType: 'uri_file',
      dataUri: 'azureml://datastores/workspaceblobstore/paths/a',
    };
    expect((await client.arm('PUT', path, { properties })).status).toBe(201);
    const moved = { ...properties, dataUri: 'azureml://datastores/workspaceblobstore/paths/b' };
    expect((await client.arm('PUT', path, { properties: moved })).status).toBe(400);
    const unknown = { ...properties, referencedUris: [] };
    const strict = await client.arm('PUT', '/data/d/versions/2', { properties: unknown });
    expect(strict.text).toContain(
      "Could not find member 'referencedUris' on object of type 'UriFileDataVersion'",
    );
  });
});
