import { join } from 'node:path';
import { PlatformError, UserError } from '../errors.ts';
import { delay, throwIfAborted } from '../shared/delay.ts';
import { prepareHome } from './lifecycle/home.ts';
import {
  checkStart,
  hasEnded,
  launchServer,
  type LaunchOptions,
} from './lifecycle/launch-server.ts';
import { readServerFile, type ServerFile } from './lifecycle/server-file.ts';
import { childEnvironment } from './processes/child-environment.ts';
import { isRunning, type ProcessIdentity } from './processes/process-identity.ts';

export { resolveHome } from './lifecycle/home.ts';

export interface FindOptions extends LaunchOptions {
  readonly onProgress: (message: string) => void;
}

/** A server that answers. */
export interface FoundServer {
  readonly url: string;
  readonly token: string;
  readonly home: string;
  readonly subscriptionId: string;
  readonly resourceGroup: string;
  readonly workspaceName: string;
  readonly pid: number;
}

/** Milliseconds that a start may take: it runs no Python, but the machine may be busy. */
const startTimeout = 60_000;
/** Milliseconds that a server which is there may take to answer. */
const answerTimeout = 10_000;

/** One sentence where the local platform cannot run: jobs need process groups and files that only their owner reads. */
export function refuseOtherSystems(platform: NodeJS.Platform): void {
  if (platform === 'linux' || platform === 'darwin') return;
  throw new UserError({
    message: `the platform \`local\` runs on Linux and macOS, and this is ${platform}`,
    input: 'platform',
    hint: 'Use a Linux or macOS runner, WSL, or `azureml`.',
  });
}

const found = (home: string, file: ServerFile): FoundServer => ({
  url: file.url,
  token: file.token,
  home,
  subscriptionId: file.subscriptionId,
  resourceGroup: file.resourceGroup,
  workspaceName: file.workspaceName,
  pid: file.process.pid,
});

/** Asks a server whether it is the one of that file; any failure is no. */
async function answers(file: ServerFile, signal: AbortSignal): Promise<boolean> {
  try {
    const response = await fetch(`${file.url}/healthz`, {
      headers: { authorization: `Bearer ${file.token}` },
      signal: AbortSignal.any([signal, AbortSignal.timeout(2_000)]),
    });
    const body = (await response.json()) as { readonly pid?: unknown };
    return response.status === 200 && body.pid === file.process.pid;
  } catch {
    return false;
  }
}

/** The server of a home that runs and answers; undefined when there is none. Throws `PlatformError` when it hangs. */
export async function findServer(
  home: string,
  signal: AbortSignal,
): Promise<FoundServer | undefined> {
  const deadline = performance.now() + answerTimeout;
  for (;;) {
    signal.throwIfAborted();
    const file = await readServerFile(home);
    if (file === undefined || !(await isRunning(file.process))) return undefined;
    if (await answers(file, signal)) return found(home, file);
    if (performance.now() > deadline) {
      const text = `the local platform (process ${file.process.pid}) does not answer at ${file.url}`;
      const hint = `Its log is ${join(home, 'server.log')}; \`local stop\` ends it.`;
      throw new PlatformError(text, { code: 'unreachable', retryable: true, hint });
    }
    await delay(200, signal);
  }
}

/**
 * Tells a server the allow-listed variables of this step: jobs, deployments and environments that are started from now on get the
 * Python that a step before this one has put on PATH, also where the server is older than that step.
 */
async function tellEnvironment(
  server: FoundServer,
  { environment, onProgress }: FindOptions,
  signal: AbortSignal,
): Promise<void> {
  const response = await fetch(`${server.url}/local/environment`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${server.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ variables: childEnvironment(environment) }),
    signal: AbortSignal.any([signal, AbortSignal.timeout(answerTimeout)]),
  }).catch((error: unknown) => {
    throwIfAborted(signal);
    return error;
  });
  if (response instanceof Response && response.ok) return;
  const why = response instanceof Response ? `status ${response.status}` : String(response);
  onProgress(`the local platform goes on with the variables of an earlier step (${why})`);
}

async function findOrStart(options: FindOptions, signal: AbortSignal): Promise<FoundServer> {
  const { home } = options;
  const there = await findServer(home, signal);
  if (there !== undefined) return there;
  options.onProgress(`starting the local platform (state in ${home})`);
  await prepareHome(home);
  let child = await launchServer(options);
  const deadline = performance.now() + startTimeout;
  while (performance.now() < deadline) {
    await delay(50, signal);
    const server = await findServer(home, signal);
    if (server !== undefined) {
      // Another caller's was first: ours must not come up later, when that one may have been stopped.
      if (server.pid !== child.pid) child.kill();
      return server;
    }
    await checkStart(home, child);
    // The home was taken by a server that may be on its way out: try again until it is gone or answers.
    if (hasEnded(child)) {
      await delay(300, signal);
      child = await launchServer(options);
    }
  }
  const text = `the local platform did not start within ${startTimeout / 1000} s`;
  const hint = `Its log is ${join(home, 'server.log')}.`;
  throw new PlatformError(text, { code: 'timeout', retryable: true, hint });
}

/**
 * The server of a home, started when it does not run. Two callers at once get one server: each starts a process, and the lock of the
 * home lets one of them live. What it starts from now on sees the allow-listed variables of this caller. Throws `UserError` on systems without it, `PlatformError` when it does not start.
 */
export async function findOrStartServer(
  options: FindOptions,
  signal: AbortSignal,
): Promise<FoundServer> {
  refuseOtherSystems(process.platform);
  const server = await findOrStart(options, signal);
  await tellEnvironment(server, options, signal);
  return server;
}

async function terminate(identity: ProcessIdentity): Promise<void> {
  if (await isRunning(identity)) process.kill(identity.pid, 'SIGTERM');
}

/** Asks the server of a home to stop and waits until its process has ended; false when none ran. */
export async function stopServer(home: string, signal: AbortSignal): Promise<boolean> {
  const file = await readServerFile(home);
  if (file === undefined || !(await isRunning(file.process))) return false;
  await fetch(`${file.url}/local/stop`, {
    method: 'POST',
    headers: { authorization: `Bearer ${file.token}` },
    signal: AbortSignal.any([signal, AbortSignal.timeout(5_000)]),
  }).catch(() => terminate(file.process));
  const deadline = performance.now() + 30_000;
  while (await isRunning(file.process)) {
    if (performance.now() > deadline) {
      const text = `the local platform (process ${file.process.pid}) did not stop within 30 s`;
      throw new PlatformError(text, { code: 'timeout', retryable: true });
    }
    await delay(50, signal);
  }
  return true;
}
