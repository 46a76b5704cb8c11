import { describe, expect, it } from 'vitest';
import {
  HttpFailure,
  type LocalRequest,
  type LocalResponse,
} from '../../../src/local/http/route.ts';
import { createUrlSigner } from '../../../src/local/http/url-signer.ts';
import { operationRoutes } from '../../../src/local/operations/operation-routes.ts';
import { createOperations, type Operations } from '../../../src/local/operations/operations.ts';
import { openDocumentStore } from '../../../src/local/store/document-store.ts';
import { useTemporaryFolder } from '../../fakes/temporary-folder.ts';

const folder = useTemporaryFolder();
const workspace = {
  subscriptionId: 's',
  resourceGroup: 'r',
  workspaceName: 'w',
  workspaceId: 'wid',
  location: 'local',
  compute: 'local',
};
const signer = createUrlSigner(Buffer.alloc(32));

const open = (): Operations =>
  createOperations({
    store: openDocumentStore(folder.path),
    workspace,
    signer,
    baseUrl: () => 'http://127.0.0.1:1',
    log: () => undefined,
    signal: new AbortController().signal,
  });

/** Asks the route that a URL means, as the server would. */
function ask(operations: Operations, url: string | undefined): Promise<LocalResponse> {
  const parsed = new URL(url ?? '');
  expect(signer.allows(parsed, 'r')).toBe(true);
  const [id = '', place = ''] = parsed.pathname.split('/').reverse();
  const [status, result] = operationRoutes(operations, {
    jc: (name) => Promise.resolve({ a: true, b: false }[name]),
  });
  const route = place === 'mfeOperationsStatus' ? status : result;
  if (route === undefined) throw new Error('no route');
  return route.handle({ params: { id: decodeURIComponent(id) } } as unknown as LocalRequest);
}

describe('operations', () => {
  it('are in progress until their work has ended', async () => {
    const operations = open();
    let finish: () => void = () => undefined;
    const work = new Promise<void>((resolve) => (finish = resolve));
    const { statusHeaders, resultHeaders, ended } = await operations.start(
      'oeidp',
      'Creating',
      () => work,
    );
    const status = statusHeaders['azure-asyncoperation'];
    expect(new URL(status ?? '').searchParams.get('api-version')).toBe('2024-04-01');
    expect(operations.isBusy()).toBe(true);
    const first = await ask(operations, status);
    expect(first).toMatchObject({ status: 200, headers: { 'retry-after-ms': '200' } });
    expect(first.body).toMatchObject({
      status: 'Creating',
      endTime: '0001-01-01T00:00:00',
      percentComplete: 0,
    });
    expect(await ask(operations, resultHeaders['location'])).toMatchObject({
      status: 202,
      body: {},
    });
    finish();
    await ended;
    expect((await ask(operations, status)).body).toMatchObject({ status: 'Succeeded' });
    expect(await ask(operations, resultHeaders['location'])).toEqual({ status: 200 });
    expect(operations.isBusy()).toBe(false);
  });

  it('fail with the words of their work', async () => {
    const operations = open();
    const refuse = (): Promise<void> =>
      Promise.reject(new HttpFailure(400, 'BadArgument', 'no such model'));
    const refused = await operations.start('odidp', 'Creating', refuse);
    await refused.ended;
    expect(
      (await ask(operations, refused.statusHeaders['azure-asyncoperation'])).body,
    ).toMatchObject({
      status: 'Failed',
      error: { code: 'BadArgument', message: 'no such model' },
    });
    const broken = await operations.start('odidp', 'Deleting', () =>
      Promise.reject(new Error('disk')),
    );
    await broken.ended;
    expect(await ask(operations, broken.resultHeaders['location'])).toMatchObject({
      status: 400,
      body: { error: { code: 'InternalServerError', message: 'disk' } },
    });
  });

  it('that a crash interrupted are failed after the next start, and only those', async () => {
    const before = open();
    const done = await before.start('oe', 'Creating', () => Promise.resolve());
    await done.ended;
    const lost = await before.start('oe', 'Updating', () => new Promise(() => undefined));
    const after = open();
    await after.recover();
    expect((await ask(after, lost.statusHeaders['azure-asyncoperation'])).body).toMatchObject({
      status: 'Failed',
      error: { code: 'OperationInterrupted' },
    });
    expect((await ask(after, done.statusHeaders['azure-asyncoperation'])).body).toMatchObject({
      status: 'Succeeded',
    });
  });

  it('of other kinds are asked where they are kept', async () => {
    const operations = open();
    expect(await ask(operations, operations.resultLocation('jc', 'a'))).toEqual({ status: 200 });
    expect(await ask(operations, operations.resultLocation('jc', 'b'))).toMatchObject({
      status: 202,
    });
    await expect(ask(operations, operations.resultLocation('jc', 'c'))).rejects.toThrow(
      'no such operation',
    );
    await expect(ask(operations, operations.resultLocation('xx', 'c'))).rejects.toThrow(
      'no such operation',
    );
  });
});
