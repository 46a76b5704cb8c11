import { CancelledError, PlatformError, UserError } from '../../errors.ts';
import {
  findOrStartServer,
  findServer,
  refuseOtherSystems,
  stopServer,
  type FoundServer,
} from '../../local/client.ts';
import { localHelp, readLocalOptions, type LocalOptions } from './options.ts';

export interface LocalIo {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  readonly environment: NodeJS.ProcessEnv;
  /** The absolute path of the file that was started. */
  readonly entry: string;
}

function describe(server: FoundServer): string {
  const { subscriptionId, resourceGroup, workspaceName } = server;
  return [
    `The local platform runs at ${server.url} (process ${server.pid}).`,
    `  workspace  ${workspaceName}, resource group ${resourceGroup}, subscription ${subscriptionId}`,
    `  state      ${server.home}`,
    '',
  ].join('\n');
}

async function start(options: LocalOptions, io: LocalIo, signal: AbortSignal): Promise<number> {
  if (options.foreground) {
    const log = (message: string): void => {
      io.stderr.write(`${new Date().toISOString()} ${message}\n`);
    };
    const [{ serve }, { defaultParts }] = await Promise.all([
      import('./serve.ts'),
      import('../../local/default-parts.ts'),
    ]);
    const { environment } = io;
    const isServer = await serve(options, { environment, log, parts: defaultParts }, signal);
    if (!isServer) log('another process serves this home already');
    return 0;
  }
  const { home, flags } = options;
  const onProgress = (message: string): void => void io.stderr.write(`${message}\n`);
  const find = { home, entry: io.entry, environment: io.environment, onProgress, flags };
  io.stdout.write(describe(await findOrStartServer(find, signal)));
  return 0;
}

async function status(options: LocalOptions, io: LocalIo, signal: AbortSignal): Promise<number> {
  const server = await findServer(options.home, signal);
  const none = `The local platform does not run (state in ${options.home}).\n`;
  io.stdout.write(server === undefined ? none : describe(server));
  return server === undefined ? 1 : 0;
}

async function stop(options: LocalOptions, io: LocalIo, signal: AbortSignal): Promise<number> {
  const didRun = await stopServer(options.home, signal);
  io.stdout.write(
    didRun ? 'The local platform has stopped.\n' : 'The local platform did not run.\n',
  );
  return 0;
}

/** Exit statuses by the kind of failure (docs/architecture.md); a bug is thrown on. */
function explain(error: unknown, io: LocalIo): number {
  if (error instanceof CancelledError) return 130;
  if (error instanceof UserError) {
    io.stderr.write(`${error.message}\n`);
    return 2;
  }
  if (error instanceof PlatformError) {
    io.stderr.write(`${error.message}\n${error.failure.hint ?? ''}\n`);
    return 3;
  }
  throw error;
}

/** `local start|status|stop`: the local platform for people and other clients. Returns the exit status. */
export async function runLocal(
  argv: readonly string[],
  io: LocalIo,
  signal: AbortSignal,
): Promise<number> {
  try {
    const options = readLocalOptions(argv, io.environment, process.cwd());
    if (options === undefined) {
      io.stdout.write(localHelp);
      return 0;
    }
    refuseOtherSystems(process.platform);
    return await { start, status, stop }[options.action](options, io, signal);
  } catch (error) {
    return explain(error, io);
  }
}
