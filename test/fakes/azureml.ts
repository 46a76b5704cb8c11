import { cloudOf } from '../../src/platforms/azureml/cloud.ts';
import { fixedToken } from '../../src/platforms/azureml/fixed-token.ts';
import { createPipelines } from '../../src/platforms/azureml/pipeline.ts';
import type { Transport } from '../../src/platforms/azureml/request.ts';
import { createTransport } from '../../src/platforms/azureml/transport.ts';
import { openWorkspace, type Workspace } from '../../src/platforms/azureml/workspace.ts';
import { fakeServer, type Answer, type FakeServer, type Seen } from './http-server.ts';

export const idle = new AbortController().signal;
export const prefix =
  '/subscriptions/s-1/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/ws';

/** A transport to a server of the test, which waits for nothing; `waits` are the waits it would have made. */
export function testTransport(origin: string, waits: number[] = []): Transport {
  const endpoint = new URL(origin);
  const credential = fixedToken('test-token');
  const cloud = cloudOf(undefined);
  const delay = (ms: number): Promise<void> => {
    waits.push(ms);
    return Promise.resolve();
  };
  return createTransport({
    endpoint,
    cloud,
    credential,
    pipelines: createPipelines(endpoint, cloud.resourceManager, 's-1', credential),
    mask: () => undefined,
    retryTools: { delay, random: () => 0.5 },
  });
}

export interface TestWorkspace extends FakeServer {
  readonly workspace: Workspace;
  /** Method and path below the workspace (or from the root), without the query. */
  readonly calls: () => readonly string[];
}

const short = (seen: Seen): string =>
  `${seen.method} ${seen.url.replace(prefix, '').replace(/\?.*/, '')}`;

/** Answers by `METHOD /path` below the workspace; what is not listed is 404 with Azure's shape. */
export type Doors = Readonly<
  Record<string, Answer | ((seen: Seen, count: number) => Answer | Promise<Answer>)>
>;

const notFound: Answer = {
  status: 404,
  body: { error: { code: 'NotFound', message: 'not here' } },
};

/** A workspace behind the given doors; it, its discovery and its datastores answer by themselves. */
export async function testWorkspace(doors: Doors): Promise<TestWorkspace> {
  const counts = new Map<string, number>();
  const server = await fakeServer((seen) => {
    const call = short(seen);
    const door = doors[call] ?? standard(server.origin)[call] ?? notFound;
    const count = (counts.get(call) ?? 0) + 1;
    counts.set(call, count);
    return typeof door === 'function' ? door(seen, count) : door;
  });
  const address = { subscriptionId: 's-1', resourceGroup: 'rg', workspaceName: 'ws' };
  const endpoint = new URL(server.origin);
  return {
    origin: server.origin,
    seen: server.seen,
    workspace: openWorkspace(testTransport(server.origin), { endpoint, ...address }),
    calls: () => server.seen.map(short),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

function standard(origin: string): Doors {
  const datastore = (name: string, containerName: string): Answer => ({
    body: {
      id: `${prefix}/datastores/${name}`,
      name,
      properties: {
        datastoreType: 'AzureBlob',
        accountName: `${new URL(origin).host}/acct`,
        containerName,
        endpoint: 'core.windows.net',
        protocol: 'http',
        credentials: { credentialsType: 'Sas' },
        isDefault: name === 'workspaceblobstore',
      },
    },
  });
  const blobs = datastore('workspaceblobstore', 'blobs');
  const secrets = { body: { secretsType: 'Sas', sasToken: 'sv=1&sig=abc%2Bdef%3D' } };
  return {
    'GET ': {
      body: {
        location: 'eastus',
        properties: {
          discoveryUrl: `${origin}/discovery`,
          mlFlowTrackingUri: `azureml://${new URL(origin).host}/mlflow/v1.0${prefix}`,
        },
      },
    },
    'GET /discovery': { body: { api: origin, studio: '' } },
    'GET /datastores': { body: { value: [blobs.body] } },
    'GET /datastores/workspaceblobstore': blobs,
    'GET /datastores/workspaceartifactstore': datastore('workspaceartifactstore', 'azureml'),
    'POST /datastores/workspaceblobstore/listSecrets': secrets,
    'POST /datastores/workspaceartifactstore/listSecrets': secrets,
  };
}
