import { join } from 'node:path';
import { artifactContainer, openBlobStore } from './blobs/blob-store.ts';
import { createEnvironmentCache } from './environments/virtual-environments.ts';
import { createUrlSigner } from './http/url-signer.ts';
import { watchIdleness, type IdleWatch } from './lifecycle/idle-watch.ts';
import { prepareHome } from './lifecycle/home.ts';
import { openSecrets } from './lifecycle/secrets.ts';
import { makeSocketFolder, type SocketFolder } from './lifecycle/socket-folder.ts';
import type { LocalContext } from './local-context.ts';
import { createOperations } from './operations/operations.ts';
import { childEnvironment } from './processes/child-environment.ts';
import { openDocumentStore } from './store/document-store.ts';
import { datastoresOf } from './workspace/datastores.ts';
import { openWorkspace, type AskedNames } from './workspace/workspace-file.ts';

/** What a server is made from. */
export interface ContextOptions {
  /** The absolute folder of all state; its lock must be held by this process. */
  readonly home: string;
  readonly names: AskedNames;
  readonly environment: NodeJS.ProcessEnv;
  /** Milliseconds without requests, jobs and deployments after which `onStop` is called; 0: never. */
  readonly idleMs: number;
  readonly log: (message: string) => void;
  /** Asked to stop: by a client (`local stop`) or by idleness. */
  readonly onStop: (reason: string) => void;
}

/** The context, and what only its server may do to it. */
export interface OpenedContext {
  readonly context: LocalContext;
  readonly sockets: SocketFolder;
  readonly idle: IdleWatch;
  readonly stopping: AbortController;
  /** To be called once, when the port is known. */
  readonly listensAt: (url: string) => void;
}

/** Opens the state of a home, which is made on first use. */
export async function openContext(options: ContextOptions): Promise<OpenedContext> {
  const { home, log } = options;
  await prepareHome(home);
  const workspace = await openWorkspace(home, options.names);
  const { token, signingKey } = await openSecrets(home);
  const sockets = await makeSocketFolder(home);
  const stopping = new AbortController();
  const { signal } = stopping;
  let url: string | undefined;
  const baseUrl = (): string => {
    if (url === undefined) throw new Error('the server does not listen yet');
    return url;
  };
  const store = openDocumentStore(join(home, 'documents'));
  const signer = createUrlSigner(signingKey);
  const blobs = openBlobStore(join(home, 'blobs'), store);
  for (const { container } of datastoresOf(workspace)) await blobs.createContainer(container);
  let variables = childEnvironment(options.environment);
  const environment = (): Readonly<Record<string, string>> => variables;
  const runs = join(blobs.folder(artifactContainer), 'ExperimentRun');
  const idle = watchIdleness(options.idleMs, () => options.onStop('idleness'));
  const context: LocalContext = {
    ...{ home, store, blobs, workspace, signer, token, environment, baseUrl, log, signal },
    setEnvironment: (given) => void (variables = childEnvironment(given)),
    operations: createOperations({ store, workspace, signer, baseUrl, log, signal }),
    environmentCache: createEnvironmentCache(environment),
    artifactFolder: (runId) => join(runs, `dcid.${runId}`),
    socketPath: sockets.path,
    addIdleGuard: idle.addGuard,
  };
  return { context, sockets, idle, stopping, listensAt: (at) => void (url = at) };
}
