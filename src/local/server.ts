import { availableParallelism } from 'node:os';
import { codeRoutes } from './assets/code-versions.ts';
import { dataRoutes } from './assets/data-versions.ts';
import { environmentRoutes } from './assets/environment-versions.ts';
import { blobRoutes } from './blobs/blob-routes.ts';
import { historyRoutes } from './history/run-routes.ts';
import { serveHttp, type LocalHttpServer } from './http/http-server.ts';
import type { Route } from './http/route.ts';
import { hasJobEnded, jobRoutes } from './jobs/job-routes.ts';
import { createJobs, type Jobs } from './jobs/jobs.ts';
import { controlRoutes, isControl } from './lifecycle/control-routes.ts';
import type { LocalModule, ServerParts } from './local-context.ts';
import type { MlflowPort } from './mlflow-port.ts';
import { openContext, type ContextOptions, type OpenedContext } from './open-context.ts';
import { operationRoutes } from './operations/operation-routes.ts';
import { datastoreRoutes } from './workspace/datastores.ts';
import type { WorkspaceNames } from './workspace/workspace-names.ts';
import { workspaceRoutes } from './workspace/workspace-routes.ts';

export interface LocalServerConfig extends ContextOptions {
  /** 0: any free port. */
  readonly port: number;
  readonly parts: ServerParts;
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

/** The rooms of a server, before it listens. */
interface Rooms {
  readonly opened: OpenedContext;
  readonly mlflow: MlflowPort;
  readonly jobs: Jobs;
  readonly modules: readonly LocalModule[];
}

async function openRooms(config: LocalServerConfig): Promise<Rooms> {
  const opened = await openContext(config);
  const { context } = opened;
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
  return { opened, mlflow, jobs, modules };
}

function routesOf(rooms: Rooms, onStop: (reason: string) => void): readonly Route[] {
  const { mlflow, jobs, modules } = rooms;
  const { context } = rooms.opened;
  return [
    ...controlRoutes(context, onStop),
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

function listen(config: LocalServerConfig, rooms: Rooms): Promise<LocalHttpServer> {
  const { context, idle, listensAt } = rooms.opened;
  const options = {
    routes: routesOf(rooms, config.onStop),
    token: context.token,
    signer: context.signer,
    location: context.workspace.location,
    onRequest: (path: string): void => {
      if (!isControl(path)) idle.touch();
    },
    onError: (error: unknown, what: string): void => {
      const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
      context.log(`${what}: ${trace}`);
    },
    onListening: async (port: number): Promise<void> => {
      listensAt(`http://127.0.0.1:${port}`);
      await context.operations.recover();
      for (const { start } of rooms.modules) await start?.();
      await rooms.jobs.recover();
    },
  };
  return serveHttp(options, config.port);
}

async function close({ opened, jobs, modules }: Rooms, server: LocalHttpServer): Promise<void> {
  opened.idle.stop();
  // Jobs end first, while MLflow is there to be told.
  await jobs.close();
  opened.stopping.abort();
  await server.close();
  for (const module of modules) await module.close?.();
  await opened.sockets.remove();
}

/** Opens the state of a home, mends what a crash left, and serves it on 127.0.0.1. */
export async function startLocalServer(config: LocalServerConfig): Promise<RunningServer> {
  const rooms = await openRooms(config);
  const server = await listen(config, rooms);
  const { baseUrl, token, workspace } = rooms.opened.context;
  return { url: baseUrl(), token, workspace, close: () => close(rooms, server) };
}
