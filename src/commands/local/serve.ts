import { prepareHome } from '../../local/lifecycle/home.ts';
import { removeServerFile, writeServerFile } from '../../local/lifecycle/server-file.ts';
import { releaseServerLock, takeServerLock } from '../../local/lifecycle/server-lock.ts';
import type { ServerParts } from '../../local/local-context.ts';
import { identify } from '../../local/processes/process-identity.ts';
import { startLocalServer, type RunningServer } from '../../local/server.ts';
import type { LocalOptions } from './options.ts';

export interface ServeEnvironment {
  readonly environment: NodeJS.ProcessEnv;
  readonly log: (message: string) => void;
  readonly parts: ServerParts;
}

async function announce(home: string, server: RunningServer): Promise<void> {
  const self = await identify(process.pid);
  if (self === undefined) throw new Error('this process cannot be identified');
  const { subscriptionId, resourceGroup, workspaceName } = server.workspace;
  const names = { subscriptionId, resourceGroup, workspaceName };
  await writeServerFile(home, { url: server.url, token: server.token, process: self, ...names });
}

async function serveLocked(
  options: LocalOptions,
  { environment, log, parts }: ServeEnvironment,
  signal: AbortSignal,
): Promise<void> {
  let onStop: (reason: string) => void = () => undefined;
  const asked = new Promise<string>((resolve) => (onStop = resolve));
  const server = await startLocalServer({
    home: options.home,
    port: options.port,
    names: options.names,
    environment,
    idleMs: options.idleMinutes * 60_000,
    parts,
    log,
    onStop,
  });
  await announce(options.home, server);
  log(`listening at ${server.url} (workspace ${server.workspace.workspaceName})`);
  signal.addEventListener('abort', () => onStop('a signal'), { once: true });
  if (signal.aborted) onStop('a signal');
  log(`stopping: ${await asked}`);
  await removeServerFile(options.home);
  await server.close();
  log('stopped');
}

/** Is the server of a home until it is told to stop; false when another process is that server already. */
export async function serve(
  options: LocalOptions,
  io: ServeEnvironment,
  signal: AbortSignal,
): Promise<boolean> {
  await prepareHome(options.home);
  if (!(await takeServerLock(options.home))) return false;
  try {
    await serveLocked(options, io, signal);
  } finally {
    await releaseServerLock(options.home);
  }
  return true;
}
