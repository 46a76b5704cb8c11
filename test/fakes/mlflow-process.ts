import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureToolEnvironment } from '../../src/local/tools/tool-environment.ts';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A real `mlflow server` on loopback with its state in a folder; ended by disposing of it. */
export async function startMlflow(
  folder: string,
  ...args: readonly string[]
): Promise<AsyncDisposable & { readonly baseUrl: string }> {
  const signal = AbortSignal.timeout(500_000);
  const report = (message: string): void => void process.stderr.write(`${message}\n`);
  const { python } = await ensureToolEnvironment({ environment: process.env, signal, report });
  const port = await freePort();
  const baseUrl = `http://127.0.0.1:${port}`;
  const server = spawn(
    python,
    [
      ...[
        '-m',
        'mlflow',
        'server',
        '--host',
        '127.0.0.1',
        '--port',
        String(port),
        '--workers',
        '1',
      ],
      ...['--backend-store-uri', `sqlite:///${join(folder, 'mlflow.db')}`],
      ...['--artifacts-destination', join(folder, 'artifacts'), ...args],
    ],
    {
      cwd: folder,
      detached: true,
      stdio: 'ignore',
      env: { ...process.env, MLFLOW_SERVER_ENABLE_JOB_EXECUTION: 'false' },
    },
  );
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid, 'SIGTERM');
    await ended;
  };
  while (
    !(await fetch(`${baseUrl}/health`).then(
      (answer) => answer.ok,
      () => false,
    ))
  ) {
    if (server.exitCode !== null) throw new Error(`mlflow server ended with ${server.exitCode}`);
    await sleep(250, undefined, { signal });
  }
  return { baseUrl, [Symbol.asyncDispose]: stop };
}
