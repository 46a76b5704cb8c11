import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { codeRoutes } from './assets/code-versions.ts';
import { dataRoutes } from './assets/data-versions.ts';
import { environmentRoutes } from './assets/environment-versions.ts';
import { blobRoutes } from './blobs/blob-routes.ts';
import { artifactContainer, openBlobStore } from './blobs/blob-store.ts';
import { createEnvironmentCache } from './environments/virtual-environments.ts';
import { historyRoutes } from './history/run-routes.ts';
import { serveHttp } from './http/http-server.ts';
import type { Route } from './http/route.ts';
import { createUrlSigner } from './http/url-signer.ts';
import { hasJobEnded, jobRoutes } from './jobs/job-routes.ts';
import { createJobs, type Jobs } from './jobs/jobs.ts';
import { watchIdleness, type IdleWatch } from './lifecycle/idle-watch.ts';
import { controlRoutes, isControl } from './lifecycle/control-routes.ts';
import { prepareHome } from './lifecycle/home.ts';
import { openSecrets, type Secrets } from './lifecycle/secrets.ts';
import { makeSocketFolder, type SocketFolder } from './lifecycle/socket-folder.ts';
import type { LocalContext, LocalModule, ServerParts } from './local-context.ts';
import type { MlflowPort } from './mlflow-port.ts';
import { createOperations } from './operations/operations.ts';
import { operationRoutes } from './operations/operation-routes.ts';
import { openDocumentStore } from './store/document-store.ts';
import { childEnvironment } from './processes/child-environment.ts';
import { datastoreRoutes, datastoresOf } from './workspace/datastores.ts';
import { openWorkspace, type AskedNames } from './workspace/workspace-file.ts';
import type { WorkspaceNames } from './workspace/workspace-names.ts';
import { workspaceRoutes } from './workspace/workspace-routes.ts';

export interface LocalServerConfig {
  /** The absolute folder of all state; its lock must be held by this process. */
  readonly home: string;
  /** 0: any free port. */
  readonly port: number;
  readonly names: AskedNames;
  readonly environment: NodeJS.ProcessEnv;
  /** Milliseconds without requests, jobs and deployments after which `onIdle` is called; 0: never. */
  readonly idleMs: number;
  readonly parts: ServerParts;
  readonly log: (message: string) => void;
  /** Asked to stop: by a client (`local stop`) or by idleness. */
  readonly onStop: (reason: string) => void;
  /** The most bytes of a job's log; 1 GiB unless a test says less. */
  readonly jobLogLimit?: number;
  /** How many jobs run at once; one per core unless a test says otherwise. */
  readonly jobCapacity?: number;
}

export interface RunningServer {
  readonly url: string;
  readonly token: string;
  readonly workspace: WorkspaceNames;
  /** Ends jobs, modules and connections. */
  close(): Promise<void>;
}

const defaultLogLimit = 1024 ** 3;

interface Base {
  readonly context: LocalContext;
  readonly secrets: Secrets;
  readonly sockets: SocketFolder;
  readonly idle: IdleWatch;
  readonly stopping: AbortController;
  readonly listening: { url?: string };
}

async function openBase(config: LocalServerConfig): Promise<Base> {
  const { home, log } = config;
  await prepareHome(home);
  const workspace = await openWorkspace(home, config.names);
  const secrets = await openSecrets(home);
  const sockets = await makeSocketFolder(home);
  const stopping = new AbortController();
  const { signal } = stopping;
  const listening: { url?: string } = {};
  const baseUrl = (): string => {
    if (listening.url === undefined) throw new Error('the server does not listen yet');
    return listening.url;
  };
  const store = openDocumentStore(join(home, 'documents'));
  const signer = createUrlSigner(secrets.signingKey);
  const blobs = openBlobStore(join(home, 'blobs'), store);
  for (const { container } of datastoresOf(workspace)) await blobs.createContainer(container);
  const operations = createOperations({ store, workspace, signer, baseUrl, signal });
  const environment = childEnvironment(config.environment);
  const folder = join(home, 'environments');
  const idle = watchIdleness(config.idleMs, () => config.onStop('idleness'));
  const context: LocalContext = {
    home,
    store,
    blobs,
    workspace,
    operations,
    signer,
    environmentCache: createEnvironmentCache({ folder, environment }),
    token: secrets.token,
    environment,
    baseUrl,
    artifactFolder: (runId) =>
      join(blobs.folder(artifactContainer), 'ExperimentRun', `dcid.${runId}`),
    socketPath: sockets.path,
    log,
    signal,
    addIdleGuard: idle.addGuard,
  };
  return { context, secrets, sockets, idle, stopping, listening };
}

function routesOf(
  { context }: Base,
  config: LocalServerConfig,
  mlflow: MlflowPort,
  jobs: Jobs,
  modules: readonly LocalModule[],
): readonly Route[] {
  return [
    ...controlRoutes(context, config.onStop),
    ...workspaceRoutes(context),
    ...datastoreRoutes(context),
    ...blobRoutes(context),
    ...codeRoutes(context),
    ...environmentRoutes(context),
    ...dataRoutes(context),
    ...jobRoutes(context, jobs),
    ...historyRoutes({ context, mlflow, jobs }),
    ...operationRoutes(context.operations, { jc: hasJobEnded(jobs) }),
    ...modules.flatMap(({ routes }) => routes),
  ];
}

/** Opens the state of a home, mends what a crash left, and serves it on 127.0.0.1. */
export async function startLocalServer(config: LocalServerConfig): Promise<RunningServer> {
  const base = await openBase(config);
  const { context, secrets, idle } = base;
  const tracking = config.parts.mlflow(context);
  const mlflow = tracking.port;
  const jobs = createJobs({
    context,
    mlflow,
    capacity: config.jobCapacity ?? availableParallelism(),
    logLimit: config.jobLogLimit ?? defaultLogLimit,
  });
  const modules = [tracking, ...config.parts.modules.map((create) => create(context, mlflow))];
  context.addIdleGuard(() => jobs.isBusy() || context.operations.isBusy());
  await context.operations.recover();
  const server = await serveHttp(
    {
      routes: routesOf(base, config, mlflow, jobs, modules),
      token: secrets.token,
      signer: context.signer,
      location: context.workspace.location,
      onRequest: (path) => {
        if (!isControl(path)) idle.touch();
      },
      onError: (error, what) => {
        const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
        context.log(`${what}: ${trace}`);
      },
      onListening: async (port) => {
        base.listening.url = `http://127.0.0.1:${port}`;
        for (const { start } of modules) await start?.();
        await jobs.recover();
      },
    },
    config.port,
  );
  return {
    url: context.baseUrl(),
    token: secrets.token,
    workspace: context.workspace,
    close: async () => {
      idle.stop();
      base.stopping.abort();
      await jobs.close();
      await server.close();
      await Promise.all(modules.map(({ close }) => close?.()));
      await base.sockets.remove();
    },
  };
}
