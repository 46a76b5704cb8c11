import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findOrStartServer, stopServer } from '../../src/local/client.ts';
import { LocalClient } from '../fakes/local-client.ts';
import {
  getDetails,
  getJob,
  putJob,
  readLog,
  waitForEnd,
  waitForStatus,
} from '../fakes/local-jobs.ts';
import { startTestServer, type TestServer } from '../fakes/local-server.ts';

const entry = join(import.meta.dirname, '../fakes/local-entry.ts');

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ jobCapacity: 2 });
});
afterAll(() => server.close());

/** Makes an environment of that conda file and returns its id. */
async function makeEnvironment(
  name: string,
  condaFile: string,
  client = server.client,
): Promise<string> {
  const answer = await client.arm('PUT', `/environments/${name}/versions/1`, {
    properties: { image: 'mcr.example/base', condaFile },
  });
  return String(answer.json['id']);
}

async function buildLog(name: string, client = server.client): Promise<string> {
  const { logFiles } = await getDetails(client, name);
  const url = logFiles['azureml-logs/20_image_build_log.txt'] ?? '';
  return (await client.send('GET', url, { anonymous: true })).text;
}

describe('the environment of a job', () => {
  it('is a virtual environment, built once for all jobs that want the same', async () => {
    const { client, environments } = server;
    const odd = await makeEnvironment('same', '{"name": "other", "dependencies": ["pip"]}');
    const command = 'python -c "import sys; print(sys.prefix)"; command -v pip';
    const pinned = await makeEnvironment('pinned', 'dependencies: [pip]');
    await putJob(client, 'first', command, { environmentId: pinned });
    await putJob(client, 'second', command, { environmentId: odd });
    expect((await waitForEnd(client, 'first')).status).toBe('Completed');
    expect((await waitForEnd(client, 'second')).status).toBe('Completed');
    const log = await readLog(client, 'first');
    expect(log).toContain(environments);
    expect(await readLog(client, 'second')).toBe(log);
    expect(await readdir(environments)).toHaveLength(1);
    const logs = [await buildLog('first'), await buildLog('second')];
    expect(logs.filter((text) => text.includes('is in the cache'))).toHaveLength(1);
    expect(logs[0]).toContain('image mcr.example/base is not used on the local platform');
  });

  it('is made once for servers of two homes that want it at once', async () => {
    const root = await mkdtemp(join(tmpdir(), 'two-homes-'));
    const environment = { ...process.env, XDG_CACHE_HOME: join(root, 'cache') };
    const homes = ['one', 'two'].map((name) => join(root, name));
    const signal = AbortSignal.timeout(100_000);
    const logs = await Promise.all(
      homes.map(async (home) => {
        const find = { home, entry, environment, onProgress: () => undefined };
        const found = await findOrStartServer(find, signal);
        const client = new LocalClient(found.url, found.token, found);
        const environmentId = await makeEnvironment('pip', 'dependencies: [pip]', client);
        await putJob(client, 'job', 'command -v python', { environmentId });
        expect((await waitForEnd(client, 'job')).status).toBe('Completed');
        return { python: await readLog(client, 'job'), build: await buildLog('job', client) };
      }),
    );
    for (const home of homes) await stopServer(home, signal);
    expect(logs[0]?.python).toContain(join(root, 'cache', 'ml-actions', 'environments'));
    expect(logs[1]?.python).toBe(logs[0]?.python);
    expect(logs.filter(({ build }) => build.includes('is in the cache'))).toHaveLength(1);
    await rm(root, { recursive: true, force: true });
  });

  it('names the Python that there is when it wants another', async () => {
    const environmentId = await makeEnvironment('old', 'dependencies: [python=2.7]');
    await putJob(server.client, 'old', 'true', { environmentId });
    expect((await waitForEnd(server.client, 'old')).status).toBe('Failed');
    const { error } = await getDetails(server.client, 'old');
    expect(error?.error.code).toBe('ImageBuildFailure');
    expect(error?.error.message).toMatch(/needs Python 2\.7, but python3? is 3\.\d+\.\d+/);
  });

  it('names them too when a range of versions wants another', async () => {
    const environmentId = await makeEnvironment('range', 'dependencies: ["python>=3,<3.2"]');
    await putJob(server.client, 'range', 'true', { environmentId });
    expect((await waitForEnd(server.client, 'range')).status).toBe('Failed');
    const { error } = await getDetails(server.client, 'range');
    expect(error?.error.message).toMatch(/needs Python >=3,<3\.2, but python3? is 3\.\d+\.\d+/);
  });

  it('fails with every package that pip cannot install', async () => {
    const environmentId = await makeEnvironment('foreign', 'dependencies: [r-base, cudatoolkit]');
    await putJob(server.client, 'foreign', 'true', { environmentId });
    expect((await waitForEnd(server.client, 'foreign')).status).toBe('Failed');
    const { error } = await getDetails(server.client, 'foreign');
    expect(error?.error.message).toContain("'r-base' is not a Python package");
    expect(error?.error.message).toContain("'cudatoolkit' is not a Python package");
  });

  it('fails with pip’s own words, leaves nothing that looks finished, and can be cancelled', async () => {
    const { client, environments } = server;
    const before = await readdir(environments);
    const missing =
      'dependencies: [python=3, {pip: ["--no-index", "--find-links /none", "no-such-package-of-ours"]}]';
    const environmentId = await makeEnvironment('missing', missing);
    await putJob(client, 'missing', 'true', { environmentId });
    await waitForStatus(client, 'missing', 'Preparing');
    // It waits for the build of another job, and leaves the queue without disturbing it.
    await putJob(client, 'cancelled', 'true', { environmentId });
    await waitForStatus(client, 'cancelled', 'Preparing');
    await client.arm('POST', '/jobs/cancelled/cancel');
    expect((await waitForEnd(client, 'cancelled')).status).toBe('Canceled');
    expect((await getJob(client, 'missing')).status).toBe('Preparing');
    expect((await waitForEnd(client, 'missing')).status).toBe('Failed');
    const { error } = await getDetails(client, 'missing');
    expect(error?.error.message).toMatch(/could not be built[^]*no-such-package-of-ours/);
    expect(await buildLog('missing')).toContain('no-such-package-of-ours');
    const made = (await readdir(environments)).filter((name) => !before.includes(name));
    expect(made).toHaveLength(1);
    expect(await readdir(join(environments, made[0] ?? ''))).toEqual([]);
  });

  it('of Azure’s own images is the Python on PATH, and the log says so', async () => {
    const environmentId = 'azureml://registries/azureml/environments/sklearn-1.5/labels/latest';
    await putJob(server.client, 'curated', 'echo ran', { environmentId });
    expect((await waitForEnd(server.client, 'curated')).status).toBe('Completed');
    expect(await buildLog('curated')).toContain('is a container image of Azure: not used');
  });

  it('without any Python lets a job run that needs none, and explains the one that does', async () => {
    const bare = await startTestServer({ environment: { PATH: '/nowhere:/bin-of-nothing' } });
    const { client } = bare;
    const condaFile = 'dependencies: [pip]';
    const made = await client.arm('PUT', '/environments/e/versions/1', {
      properties: { image: 'x', condaFile },
    });
    await putJob(client, 'conda', 'true', { environmentId: made.json['id'] });
    expect((await waitForEnd(client, 'conda')).status).toBe('Failed');
    const { error } = await getDetails(client, 'conda');
    expect(error?.error.message).toContain('there is no Python on PATH');
    await bare.close();
  });
});
