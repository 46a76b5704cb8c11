import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { PlatformError, UserError } from '../../src/errors.ts';
import {
  findOrStartServer,
  findServer,
  stopServer,
  type FoundServer,
} from '../../src/local/client.ts';
import { identify } from '../../src/local/processes/process-identity.ts';
import { LocalClient } from '../fakes/local-client.ts';
import {
  getDetails,
  getJob,
  putJob,
  readLog,
  waitForEnd,
  waitForStatus,
} from '../fakes/local-jobs.ts';
import { startTestServer } from '../fakes/local-server.ts';
import { useTemporaryFolder } from '../fakes/temporary-folder.ts';

const entry = join(import.meta.dirname, '../fakes/local-entry.ts');
const starter = join(import.meta.dirname, '../fakes/local-starter.ts');
const signal = AbortSignal.timeout(120_000);
const folder = useTemporaryFolder();

const start = (
  flags: readonly string[] = [],
  variables: NodeJS.ProcessEnv = {},
): Promise<FoundServer> => {
  const onProgress = (): void => undefined;
  const environment = { ...process.env, ...variables };
  const options = { home: folder.path, entry, environment, onProgress, flags };
  return findOrStartServer(options, signal);
};
const clientOf = (server: FoundServer): LocalClient =>
  new LocalClient(server.url, server.token, server);
const isAlive = async (pid: number): Promise<boolean> => (await identify(pid)) !== undefined;

async function kill9(server: FoundServer): Promise<void> {
  process.kill(server.pid, 'SIGKILL');
  while (await isAlive(server.pid)) await sleep(10);
}

/** The numbers that a job has written, when it has written so many. */
async function numbersFrom(client: LocalClient, job: string, count: number): Promise<number[]> {
  for (;;) {
    const numbers = (await readLog(client, job)).trim().split('\n').map(Number);
    if (numbers.length === count && numbers.every((number) => number > 1)) return numbers;
    await sleep(20);
  }
}

afterEach(async () => {
  await stopServer(folder.path, signal);
});

describe('the life of the local server', () => {
  it('goes on after the step that began it, which ends at once', async () => {
    const run = (): Promise<{ stdout: string }> =>
      promisify(execFile)(process.execPath, [starter, folder.path, entry], { timeout: 20_000 });
    const first = JSON.parse((await run()).stdout) as FoundServer;
    expect(await isAlive(first.pid)).toBe(true);
    const second = JSON.parse((await run()).stdout) as FoundServer;
    expect(second).toEqual(first);
    expect(second.home).toBe(folder.path);
    for (const name of ['server.json', 'secrets.json', 'server.lock', 'server.log']) {
      expect((await stat(join(folder.path, name))).mode & 0o077).toBe(0);
    }
    expect(await readFile(join(folder.path, '.gitignore'), 'utf8')).toBe('*\n');
  });

  it('is one, however many begin it at once', async () => {
    const servers = await Promise.all([start(), start(), start()]);
    expect(new Set(servers.map(({ pid }) => pid)).size).toBe(1);
    const log = await readFile(join(folder.path, 'server.log'), 'utf8');
    expect(log.match(/listening at/g)).toHaveLength(1);
  });

  it('is one even when the last one crashed and left its lock', async () => {
    await kill9(await start());
    expect(await readdir(folder.path)).toContain('server.lock');
    const servers = await Promise.all([start(), start(), start(), start()]);
    expect(new Set(servers.map(({ pid }) => pid)).size).toBe(1);
  });

  it('survives kill -9: running jobs are failed and gone, waiting ones begin, nothing half written is read', async () => {
    const server = await start();
    const before = clientOf(server);
    const many = Array.from({ length: 64 }, (_, index) => `sleeper-${index}`);
    await putJob(before, 'running', 'echo $$; sleep 60 & echo $!; wait');
    await waitForStatus(before, 'running', 'Running');
    const processes = await numbersFrom(before, 'running', 2);
    for (const name of many) {
      await putJob(before, name, 'sleep 60');
      if ((await getJob(before, name)).status === 'Queued') break;
      await sleep(50);
      if ((await getJob(before, name)).status === 'Queued') break;
    }
    await putJob(before, 'waiting', 'echo began');
    await kill9(server);
    expect(await Promise.all(processes.map(isAlive))).toEqual([true, true]);
    await writeFile(join(folder.path, 'documents/jobs/.half.json.abc'), '{"id":"half","docu');

    const after = clientOf(await start());
    expect(after.token).toBe(before.token);
    expect(await Promise.all(processes.map(isAlive))).toEqual([false, false]);
    expect((await getJob(after, 'running')).status).toBe('Failed');
    const { error } = await getDetails(after, 'running');
    expect(error?.error).toMatchObject({
      code: 'LocalPlatformStopped',
      message: 'The local platform stopped while this job was running.',
    });
    expect(await readLog(after, 'running')).toContain(String(processes[0]));
    const list = await after.arm('GET', '/jobs');
    const queued = (list.json['value'] as { name: string }[]).map(({ name }) => name);
    for (const name of queued.filter((one) => one.startsWith('sleeper'))) {
      await after.arm('POST', `/jobs/${name}/cancel`);
    }
    expect((await waitForEnd(after, 'waiting')).status).toBe('Completed');
    expect(await readLog(after, 'waiting')).toBe('began\n');
  });

  it('kills no process that only has the number of a job of before', async () => {
    const server = await start();
    await putJob(clientOf(server), 'old', 'sleep 60');
    await waitForStatus(clientOf(server), 'old', 'Running');
    await kill9(server);
    const folderOfJobs = join(folder.path, 'documents/jobs');
    const [file = ''] = await readdir(folderOfJobs);
    const text = await readFile(join(folderOfJobs, file), 'utf8');
    const stored = JSON.parse(text) as { document: { process: { pid: number; started: string } } };
    const orphan = stored.document.process.pid;
    // The number now belongs to somebody else: this test's own process.
    stored.document.process.pid = process.pid;
    await writeFile(join(folderOfJobs, file), JSON.stringify(stored));
    const after = clientOf(await start());
    expect((await getJob(after, 'old')).status).toBe('Failed');
    process.kill(-orphan, 'SIGKILL');
  });

  it('ends its jobs when it is stopped, and says so afterwards', async () => {
    const server = await start();
    await putJob(clientOf(server), 'cut', 'echo $$; sleep 60');
    const [leader = 0] = await numbersFrom(clientOf(server), 'cut', 1);
    expect(await stopServer(folder.path, signal)).toBe(true);
    expect(await isAlive(server.pid)).toBe(false);
    expect(await isAlive(leader)).toBe(false);
    expect(await findServer(folder.path, signal)).toBeUndefined();
    expect(await stopServer(folder.path, signal)).toBe(false);
    expect(await readdir(folder.path)).not.toContain('server.lock');
    const after = clientOf(await start());
    expect((await getJob(after, 'cut')).status).toBe('Failed');
    const { error } = await getDetails(after, 'cut');
    expect(error?.error.message).toContain('was stopped while this job was running');
  });

  it('is started again while the last one is on its way out', async () => {
    const server = await start();
    await putJob(
      clientOf(server),
      'lingers',
      `trap 'sleep 1; exit' TERM; echo $$; sleep 60 & wait`,
    );
    await numbersFrom(clientOf(server), 'lingers', 1);
    const [, next] = await Promise.all([
      stopServer(folder.path, signal),
      sleep(100).then(() => start()),
    ]);
    expect(next.pid).not.toBe(server.pid);
    expect((await getJob(clientOf(next), 'lingers')).status).toBe('Failed');
  });

  it('gives jobs what the step that came last has on PATH, and nothing that is not allow-listed', async () => {
    const server = await start();
    const client = clientOf(server);
    await putJob(client, 'before', 'python-of-a-later-step');
    expect((await waitForEnd(client, 'before')).status).toBe('Failed');
    const bin = join(folder.path, 'bin');
    await mkdir(bin);
    const script = '#!/bin/sh\necho "found, token [$GITHUB_TOKEN], proxy [$HTTPS_PROXY]"\n';
    await writeFile(join(bin, 'python-of-a-later-step'), script, { mode: 0o755 });
    const variables = {
      PATH: `${bin}:${process.env['PATH'] ?? ''}`,
      GITHUB_TOKEN: 'secret',
      HTTPS_PROXY: 'http://proxy.example',
    };
    expect((await start([], variables)).pid).toBe(server.pid);
    await putJob(client, 'after', 'python-of-a-later-step');
    expect((await waitForEnd(client, 'after')).status).toBe('Completed');
    expect(await readLog(client, 'after')).toBe('found, token [], proxy [http://proxy.example]\n');
    await start();
    await putJob(client, 'last', 'python-of-a-later-step');
    expect((await waitForEnd(client, 'last')).status).toBe('Failed');
  });

  it('keeps the names of its first start', async () => {
    const server = await start(['--workspace-name', 'team-ws', '--compute', 'cpu-cluster']);
    expect(server.workspaceName).toBe('team-ws');
    expect((await clientOf(server).arm('GET', '/computes/cpu-cluster')).status).toBe(200);
    await stopServer(folder.path, signal);
    expect((await start()).workspaceName).toBe('team-ws');
    await stopServer(folder.path, signal);
    const other = start(['--workspace-name', 'other-ws']);
    await expect(other).rejects.toThrow(/belongs to 'team-ws' and not to 'other-ws'/);
  });

  it('says why it did not start', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const address = taken.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const failure = start(['--port', port]);
    await expect(failure).rejects.toBeInstanceOf(PlatformError);
    await expect(failure).rejects.toThrow(/EADDRINUSE/);
    taken.close();
    expect(await findServer(folder.path, signal)).toBeUndefined();
  });

  it('ends when nobody needs it, and not while a job runs', async () => {
    const server = await startTestServer({ idleMs: 400 });
    await putJob(server.client, 'long', 'sleep 1.2');
    await sleep(900);
    expect(server.stops).toEqual([]);
    await waitForEnd(server.client, 'long');
    while (server.stops.length === 0) await sleep(20);
    expect(server.stops).toEqual(['idleness']);
    await server.close();
  });

  it('is asked to stop by health checks never', async () => {
    const server = await startTestServer({ idleMs: 300 });
    const until = Date.now() + 3000;
    while (server.stops.length === 0 && Date.now() < until) {
      await server.client.send('GET', '/healthz');
      await sleep(20);
    }
    expect(server.stops).toEqual(['idleness']);
    await server.close();
  });

  it('refuses to wait for ever: an aborted signal ends the search', async () => {
    const onProgress = (): void => undefined;
    const options = { home: folder.path, entry, environment: process.env, onProgress };
    await expect(
      findOrStartServer(options, AbortSignal.abort(new UserError({ message: 'x' }))),
    ).rejects.toThrow();
  });
});
