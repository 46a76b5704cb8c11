import { readFile, readdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { identify } from '../../src/local/processes/process-identity.ts';
import {
  getDetails,
  getJob,
  makeEnvironment,
  putJob,
  readLog,
  waitForEnd,
  waitForStatus,
} from '../fakes/local-jobs.ts';
import { startTestServer, type TestServer } from '../fakes/local-server.ts';

let server: TestServer;
beforeAll(async () => {
  const workflow = { GITHUB_TOKEN: 'secret', ACTIONS_RUNTIME_TOKEN: 'secret', INPUT_NAME: 'x' };
  const files = {
    GITHUB_ENV: '/e',
    GITHUB_OUTPUT: '/o',
    GITHUB_PATH: '/p',
    AZURE_CLIENT_SECRET: 'secret',
  };
  server = await startTestServer({
    environment: { ...process.env, ...workflow, ...files, UV_INDEX: 'kept' },
    jobCapacity: 2,
    jobLogLimit: 200_000,
  });
});
afterAll(() => server.close());

/** Uploads one file as code and returns the code's id. */
async function uploadCode(name: string, file: string, text: string): Promise<string> {
  const { client } = server;
  const pending = await client.arm('POST', `/codes/${name}/versions/1/startPendingUpload`, {});
  const { blobUri } = pending.json['blobReferenceForConsumption'] as { blobUri: string };
  expect((await client.send('PUT', `${blobUri}/src/${file}`, { body: text })).status).toBe(201);
  const body = { properties: { codeUri: `${blobUri}/src` } };
  return String((await client.arm('PUT', `/codes/${name}/versions/1`, body)).json['id']);
}

async function uploadData(path: string, text: string): Promise<string> {
  const list = await server.client.arm('GET', '/datastores?isDefault=true');
  const [store] = list.json['value'] as [
    { properties: { accountName: string; containerName: string } },
  ];
  const { accountName, containerName } = store.properties;
  const url = `http://${accountName}.blob.core.windows.net/${containerName}/${path}`;
  await server.client.send('PUT', url, { body: text });
  return `azureml://datastores/workspaceblobstore/paths/${path}`;
}

/** Whether a process lives; what was killed and that nobody has reaped yet does not. */
const isAlive = async (pid: number): Promise<boolean> => (await identify(pid)) !== undefined;

describe('a job', () => {
  it('runs its code with inputs and outputs, and keeps what it made', async () => {
    const { client } = server;
    const codeId = await uploadCode(
      'code-ok',
      'run.sh',
      'cat "$1"; echo "lr $2"; echo model > "$3"/m.txt\n',
    );
    const uri = await uploadData('in/data.csv', 'a,b\n');
    await putJob(
      client,
      'ok',
      'bash run.sh ${{inputs.data}} ${{inputs.lr}} ${{outputs.model}} && mkdir outputs && echo kept > outputs/k.txt',
      {
        codeId,
        experimentName: 'exp',
        displayName: 'shown',
        inputs: {
          data: { jobInputType: 'uri_file', uri, mode: 'ReadOnlyMount' },
          lr: { jobInputType: 'literal', value: '0.5' },
        },
        outputs: { model: { jobOutputType: 'uri_folder' } },
      },
    );
    const job = await waitForEnd(client, 'ok');
    expect(await readLog(client, 'ok')).toBe('a,b\nlr 0.5\n');
    expect(job.status).toBe('Completed');
    expect(job.outputs['default']?.uri).toBe(
      'azureml://datastores/workspaceartifactstore/ExperimentRun/dcid.ok',
    );
    expect(job.outputs['model']?.uri).toBe(
      'azureml://datastores/workspaceblobstore/paths/azureml/ok/model/',
    );
    expect(server.runs.get('ok')).toBe('FINISHED');
    const artifacts = await client.history('/runs/ok/artifacts');
    const paths = (artifacts.json['value'] as { path: string }[]).map(({ path }) => path);
    expect(paths).toEqual([
      'azureml-logs/20_image_build_log.txt',
      'outputs/k.txt',
      'user_logs/std_log.txt',
    ]);
    const info = await client.history('/runs/ok/artifacts/contentinfo?path=outputs/k.txt');
    expect(
      (await client.send('GET', String(info.json['contentUri']), { anonymous: true })).text,
    ).toBe('kept\n');
    const run = await client.history('/runs/ok');
    expect(run.json).toMatchObject({ runId: 'ok', displayName: 'shown', experimentId: '7' });

    // The next job reads what this one made, by all three kinds of URI.
    await putJob(client, 'next', 'cat ${{inputs.a}}/m.txt ${{inputs.b}} ${{inputs.c}}/k.txt', {
      inputs: {
        a: { jobInputType: 'uri_folder', uri: job.outputs['model']?.uri },
        b: { jobInputType: 'uri_file', uri: 'azureml://jobs/ok/outputs/model/paths/m.txt' },
        c: { jobInputType: 'uri_folder', uri: 'azureml://jobs/ok/outputs/artifacts/paths/outputs' },
      },
    });
    expect((await waitForEnd(client, 'next')).status).toBe('Completed');
    expect(await readLog(client, 'next')).toBe('model\nmodel\nkept\n');
  });

  it('may write where it reads without changing what is stored', async () => {
    const { client } = server;
    const uri = await uploadData('in/stays.txt', 'before\n');
    await putJob(client, 'writes', 'echo after > ${{inputs.x}}', {
      inputs: { x: { jobInputType: 'uri_file', uri } },
    });
    expect((await waitForEnd(client, 'writes')).status).toBe('Completed');
    await putJob(client, 'reads', 'cat ${{inputs.x}}', {
      inputs: { x: { jobInputType: 'uri_file', uri } },
    });
    await waitForEnd(client, 'reads');
    expect(await readLog(client, 'reads')).toBe('before\n');
  });

  it('sees nothing of the workflow, and what Azure ML gives', async () => {
    const { client } = server;
    await putJob(client, 'env', 'env; echo OWN $GREETING; type python', {
      environmentVariables: { GREETING: 'hello' },
    });
    expect((await waitForEnd(client, 'env')).status).toBe('Completed');
    const log = await readLog(client, 'env');
    expect(log).not.toMatch(/secret|^GITHUB_|^ACTIONS_|^INPUT_|^AZURE_/m);
    expect(log).toContain('UV_INDEX=kept');
    expect(log).toContain('OWN hello');
    expect(log).toContain('AZUREML_RUN_ID=env\n');
    expect(log).toContain('MLFLOW_RUN_ID=env\n');
    expect(log).toContain(`MLFLOW_TRACKING_URI=${client.url}/mlflow/v2.0/subscriptions/`);
    expect(log).toContain('MLFLOW_EXPERIMENT_NAME=Default\n');
  });

  it('fails with its exit status and the last lines of its log', async () => {
    const { client } = server;
    await putJob(client, 'bad', 'LC_ALL=C /bin/ls no-such-file');
    expect((await waitForEnd(client, 'bad')).status).toBe('Failed');
    const { error, endTimeUtc, startTimeUtc } = await getDetails(client, 'bad');
    expect(error?.error.code).toBe('UserError');
    expect(error?.error.message).toMatch(
      /^Execution failed\. User process 'ls' exited with status code 2\. Please check log file 'user_logs\/std_log\.txt' for error details\. Error: .*No such file/,
    );
    expect(Date.parse(endTimeUtc ?? '')).toBeGreaterThanOrEqual(Date.parse(startTimeUtc ?? ''));
    expect(server.runs.get('bad')).toBe('FAILED');
  });

  it.each([
    [
      'an input that is not there',
      {
        x: { jobInputType: 'uri_file', uri: 'azureml://datastores/workspaceblobstore/paths/none' },
      },
      /The input 'x' is empty/,
    ],
    [
      'an input of another cloud',
      { x: { jobInputType: 'uri_file', uri: 'https://example.com/a' } },
      /cannot read 'https:/,
    ],
    [
      'an input that climbs out',
      {
        x: {
          jobInputType: 'uri_file',
          uri: 'azureml://datastores/workspaceblobstore/paths/../../secrets.json',
        },
      },
      /must not contain/,
    ],
    ['no input of that name', {}, /names what the job does not have: \$\{\{inputs\.x\}\}/],
  ])('is accepted with %s and fails in the run', async (what, inputs, message) => {
    const name = what.replaceAll(' ', '-');
    await putJob(server.client, name, 'cat ${{inputs.x}}', { inputs });
    expect((await waitForEnd(server.client, name)).status).toBe('Failed');
    const { error, logFiles } = await getDetails(server.client, name);
    expect(error?.error.message).toMatch(message);
    // As on Azure, a job that never began has no log of its user.
    expect(Object.keys(logFiles)).toEqual(['azureml-logs/20_image_build_log.txt']);
  });

  it('fails when tracking does, with its reason', async () => {
    await putJob(server.client, 'untracked', 'true', { experimentName: 'refused' });
    expect((await waitForEnd(server.client, 'untracked')).status).toBe('Failed');
    const { error } = await getDetails(server.client, 'untracked');
    expect(error?.error.message).toBe('MLflow does not start.');
  });

  it('is cancelled with all its processes', async () => {
    const { client } = server;
    await putJob(client, 'stop', 'sleep 60 & echo $!; wait');
    await waitForStatus(client, 'stop', 'Running');
    let child = 0;
    while (!child) {
      child = Number(await readLog(client, 'stop'));
      await sleep(20);
    }
    const cancel = await client.arm('POST', '/jobs/stop/cancel');
    expect([cancel.status, cancel.text]).toEqual([202, 'null']);
    const location = String(cancel.headers['location']);
    expect(location).toContain('/mfeOperationResults/jc:');
    let answer = await client.send('GET', location);
    while (answer.status === 202) {
      expect([answer.text, answer.headers['retry-after-ms']]).toEqual(['{}', '200']);
      await sleep(50);
      answer = await client.send('GET', location);
    }
    expect([answer.status, answer.text]).toEqual([200, '']);
    expect((await getJob(client, 'stop')).status).toBe('Canceled');
    expect(await isAlive(child)).toBe(false);
    expect(server.runs.get('stop')).toBe('KILLED');
    expect((await client.arm('POST', '/jobs/stop/cancel')).status).toBe(202);
    expect((await getJob(client, 'stop')).status).toBe('Canceled');
    expect((await client.arm('POST', '/jobs/nobody/cancel')).status).toBe(404);
  });

  it('that ignores SIGTERM is killed', async () => {
    const { client } = server;
    await putJob(client, 'stubborn', `trap '' TERM; echo up; while true; do sleep 0.2; done`);
    while ((await readLog(client, 'stubborn')) === '') await sleep(20);
    await client.arm('POST', '/jobs/stubborn/cancel');
    expect((await getJob(client, 'stubborn')).status).toBe('CancelRequested');
    expect((await waitForEnd(client, 'stubborn')).status).toBe('Canceled');
  });

  it('leaves nothing running behind', async () => {
    const { client } = server;
    await putJob(client, 'daemon', 'sleep 60 & echo $!');
    expect((await waitForEnd(client, 'daemon')).status).toBe('Completed');
    const child = Number(await readLog(client, 'daemon'));
    expect(child).toBeGreaterThan(1);
    await sleep(50);
    expect(await isAlive(child)).toBe(false);
  });

  it.runIf(process.platform === 'linux')('ends also what has left its group', async () => {
    const { client } = server;
    await putJob(client, 'runaway', `setsid bash -c 'echo $$; exec sleep 60' & sleep 0.5`);
    expect((await waitForEnd(client, 'runaway')).status).toBe('Completed');
    const child = Number(await readLog(client, 'runaway'));
    expect(child).toBeGreaterThan(1);
    await sleep(50);
    expect(await isAlive(child)).toBe(false);
  });

  it('is cancelled at its time limit, and says so', async () => {
    const { client } = server;
    await putJob(client, 'slow', 'sleep 60', {
      limits: { jobLimitsType: 'Command', timeout: 'PT0.3S' },
    });
    expect((await waitForEnd(client, 'slow')).status).toBe('Canceled');
    const { error } = await getDetails(client, 'slow');
    expect(error?.error).toMatchObject({ code: 'JobTimeout' });
    expect(error?.error.message).toContain('longer than its limit of PT0.3S');
  });

  it('shows its log while it runs, and is ended when the log outgrows its bound', async () => {
    const { client } = server;
    await putJob(
      client,
      'loud',
      'echo first; while true; do echo 0123456789012345678901234567890123456789; done',
    );
    while (!(await readLog(client, 'loud')).startsWith('first\n')) await sleep(20);
    expect((await waitForEnd(client, 'loud')).status).toBe('Failed');
    const { error } = await getDetails(client, 'loud');
    expect(error?.error.message).toContain('wrote more than 200000 bytes of log');
  });

  it('waits for its turn, and can be cancelled while it waits', async () => {
    const { client } = server;
    await putJob(client, 'q1', 'sleep 60');
    await putJob(client, 'q2', 'sleep 60');
    await putJob(client, 'q3', 'echo ran');
    await putJob(client, 'q4', 'echo ran');
    await waitForStatus(client, 'q1', 'Running');
    await waitForStatus(client, 'q2', 'Running');
    expect((await waitForStatus(client, 'q3', 'Queued')).status).toBe('Queued');
    await client.arm('POST', '/jobs/q4/cancel');
    expect((await waitForEnd(client, 'q4')).status).toBe('Canceled');
    expect(await readLog(client, 'q4')).toBe('');
    await client.arm('POST', '/jobs/q1/cancel');
    expect((await waitForEnd(client, 'q3')).status).toBe('Completed');
    await client.arm('POST', '/jobs/q2/cancel');
    await waitForEnd(client, 'q2');
  });
});

describe('the documents of jobs', () => {
  it('can be changed in tags, name and description, and not in what was run', async () => {
    const { client } = server;
    await putJob(client, 'doc', 'true', { tags: { a: '1' }, properties: { commit: 'abc' } });
    await waitForEnd(client, 'doc');
    const environmentId = await makeEnvironment(client);
    const again = (properties: Record<string, unknown>): ReturnType<typeof client.arm> =>
      client.arm('PUT', '/jobs/doc', {
        properties: { jobType: 'Command', command: 'rm -rf /', environmentId, ...properties },
      });
    const changed = await again({ tags: { b: '2' }, displayName: 'new' });
    expect(changed.status).toBe(200);
    expect(changed.json['properties']).toMatchObject({
      tags: { b: '2' },
      displayName: 'new',
      command: 'true',
      status: 'Completed',
    });
    expect((await again({ properties: { commit: 'def' } })).status).toBe(400);
    expect((await again({ properties: { more: 'x' } })).status).toBe(200);
  });

  it('are listed newest first, archived ones apart', async () => {
    const { client } = server;
    const list = await client.arm('GET', '/jobs?listViewType=ActiveOnly');
    const jobs = list.json['value'] as { name: string }[];
    expect(jobs[0]?.name).toBe('doc');
    expect(jobs.length).toBeGreaterThan(10);
    const archived = await client.arm('GET', '/jobs?listViewType=ArchivedOnly');
    expect(archived.json['value']).toEqual([]);
  });

  it.each([
    [
      'an unknown member',
      { colour: 'red' },
      400,
      "Could not find member 'colour' on object of type 'CommandJob'",
    ],
    [
      'a newer member of an output',
      { outputs: { o: { jobOutputType: 'uri_folder', assetName: 'x' } } },
      400,
      "Could not find member 'assetName' on object of type 'UriFolderJobOutput'",
    ],
    [
      'a number as a literal',
      { inputs: { n: { jobInputType: 'literal', value: 1 } } },
      400,
      'a string is expected',
    ],
    ['no environment', { environmentId: null }, 400, 'environmentId'],
    [
      'an environment that is not there',
      { environmentId: 'ENV/environments/none/versions/1' },
      404,
      'was not found',
    ],
    ['another compute', { computeId: 'ENV/computes/gpu' }, 404, "'gpu' was not found"],
    ['code that is not there', { codeId: 'ENV/codes/none/versions/1' }, 404, 'was not found'],
    ['a time limit that is none', { limits: { timeout: '1h' } }, 400, 'ISO 8601'],
    ['several machines', { resources: { instanceCount: 2 } }, 400, 'one machine'],
    ['another type', { jobType: 'Sweep' }, 400, 'cannot run Sweep jobs'],
  ])('are refused with %s', async (_, properties, status, message) => {
    const { client } = server;
    const environmentId = await makeEnvironment(client);
    const body = {
      properties: { jobType: 'Command', command: 'true', environmentId, ...properties },
    };
    const text = JSON.stringify(body).replaceAll('ENV', client.workspace);
    const path = `${client.workspace}/jobs/refused?api-version=2024-04-01`;
    const answer = await client.send('PUT', path, { body: text });
    expect(answer.text).toContain(message);
    expect(answer.status).toBe(status);
    expect((await client.arm('GET', '/jobs/refused')).status).toBe(404);
  });

  it('have names of letters, digits, hyphens and underscores', async () => {
    const environmentId = await makeEnvironment(server.client);
    const body = { properties: { jobType: 'Command', command: 'true', environmentId } };
    for (const name of ['-a', 'a.b', 'a%2Fb', `a${'b'.repeat(255)}`]) {
      expect((await server.client.arm('PUT', `/jobs/${name}`, body)).status).toBe(400);
    }
  });

  it('are whole on disk', async () => {
    const { client, home } = server;
    const folder = `${home}/documents/jobs`;
    const names = await readdir(folder);
    expect(names.filter((name) => name.startsWith('.'))).toEqual([]);
    for (const name of names) {
      expect(JSON.parse(await readFile(`${folder}/${name}`, 'utf8'))).toHaveProperty(
        'document.status',
      );
    }
    expect(await readdir(`${home}/jobs`)).toEqual([]);
    expect((await client.send('GET', '/healthz')).status).toBe(200);
    expect(server.log.filter((line) => line.includes('Error'))).toEqual([]);
  });
});
