import { spawn, type ChildProcess } from 'node:child_process';
import { open, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PlatformError, UserError } from '../../errors.ts';
import { childEnvironment } from '../processes/child-environment.ts';
import { logTail } from '../processes/log-tail.ts';

/** What a server is started from. */
export interface LaunchOptions {
  /** The absolute folder of the server's state. */
  readonly home: string;
  /** The absolute path of `main.js` or `main.ts`. */
  readonly entry: string;
  /** The variables of the caller; the server sees the allow-listed ones. */
  readonly environment: NodeJS.ProcessEnv;
  /** More flags for `local start`, such as `--port`. */
  readonly flags?: readonly string[];
}

/** A log larger than this many bytes is put aside (one old one is kept) when a server starts. */
const largestLog = 10 * 1024 * 1024;

/** Starts the server in a session of its own, with no pipe to this process: a step would else never end. */
export async function launchServer(options: LaunchOptions): Promise<ChildProcess> {
  const { home, entry, flags = [] } = options;
  const path = join(home, 'server.log');
  const size = await stat(path).then(
    (stats) => stats.size,
    () => 0,
  );
  if (size > largestLog) await rename(path, `${path}.1`);
  const log = await open(path, 'a', 0o600);
  try {
    const args = [entry, 'local', 'start', '--foreground', '--home', home, ...flags];
    const child = spawn(process.execPath, args, {
      cwd: home,
      env: childEnvironment(options.environment),
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    child.unref();
    return child;
  } finally {
    await log.close();
  }
}

/** Whether a child has ended, by itself or by a signal. */
export const hasEnded = (child: ChildProcess): boolean =>
  child.exitCode !== null || child.signalCode !== null;

/** Throws when a child ended without becoming the server; status 0 means that the home was taken, 2 a mistake in its flags. */
export async function checkStart(home: string, child: ChildProcess): Promise<void> {
  if (!hasEnded(child) || child.exitCode === 0) return;
  const why = child.signalCode ?? `status ${String(child.exitCode)}`;
  const tail = await logTail(join(home, 'server.log'), 15);
  const text = `the local platform ended while it started (${why}):\n${tail}`;
  const hint = `Its log is ${join(home, 'server.log')}.`;
  if (child.exitCode === 2) throw new UserError({ message: text, hint });
  throw new PlatformError(text, { code: 'unreachable', retryable: false, hint });
}
