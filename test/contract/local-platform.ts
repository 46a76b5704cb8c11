import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultParts } from '../../src/local/default-parts.ts';
import type { LocalContext, ServerParts } from '../../src/local/local-context.ts';
import type { MlflowPort } from '../../src/local/mlflow-port.ts';
import { startLocalServer } from '../../src/local/server.ts';
import { createAzureMl } from '../../src/platforms/azureml/azureml-platform.ts';
import { cloudOf } from '../../src/platforms/azureml/cloud.ts';
import { fixedToken } from '../../src/platforms/azureml/fixed-token.ts';
import type { OpenedPlatform } from './platform-contract.ts';
import { recordingClient, type Exchange } from './swagger/exchange.ts';

/** An MLflow that only keeps folders: enough for jobs that log nothing, and there at once. */
function foldersOnly(context: LocalContext): { readonly port: MlflowPort; readonly routes: [] } {
  const folderOf = async (runId: string): Promise<string> => {
    const folder = context.artifactFolder(runId);
    await mkdir(folder, { recursive: true });
    return folder;
  };
  return {
    routes: [],
    port: {
      baseUrl: () => `${context.baseUrl()}/mlflow`,
      createRun: async (runId) => ({ experimentId: '1', artifactRoot: await folderOf(runId) }),
      finishRun: () => Promise.resolve(),
      artifactFolder: folderOf,
      findLoggedModel: () => Promise.resolve(undefined),
    },
  };
}

/** The real local server in this process, on a home of its own, and the adapter in front of it. */
export async function openLocalPlatform(mlflow: 'real' | 'folders'): Promise<OpenedPlatform> {
  const folder = await mkdtemp(join(tmpdir(), 'platform-'));
  const parts: ServerParts =
    mlflow === 'real' ? defaultParts : { ...defaultParts, mlflow: foldersOnly };
  const messages: string[] = [];
  const server = await startLocalServer({
    home: join(folder, 'home'),
    port: 0,
    names: {},
    environment: process.env,
    idleMs: 0,
    parts,
    log: (message) => messages.push(message),
    onStop: () => undefined,
  });
  const { subscriptionId, resourceGroup, workspaceName } = server.workspace;
  const secrets: string[] = [];
  const exchanges: Exchange[] = [];
  const { openTracking, ...adapter } = createAzureMl({
    kind: 'local',
    address: { endpoint: new URL(server.url), subscriptionId, resourceGroup, workspaceName },
    cloud: cloudOf(undefined),
    credential: fixedToken(server.token),
    mask: (secret) => secrets.push(secret),
    httpClient: recordingClient(exchanges),
  });
  const tracking = await openTracking(new AbortController().signal);
  return {
    platform: { ...adapter, tracking },
    folder,
    compute: server.workspace.compute,
    secrets,
    exchanges,
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
