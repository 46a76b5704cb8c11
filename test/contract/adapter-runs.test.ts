import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { isTerminal } from '../../src/domain/training/job.ts';
import { UserError } from '../../src/errors.ts';
import { ensureToolEnvironment } from '../../src/local/tools/tool-environment.ts';
import type { ModelRegistration } from '../../src/platforms/ports.ts';
import { createTrackingClient } from '../../src/tracking/create-tracking-client.ts';
import { openLocalPlatform } from './local-platform.ts';
import { quiet, signal, unique, useOpened, write } from './platform-contract.ts';

const world = useOpened(() => openLocalPlatform('real'));

const script = `
import mlflow, os

class Sum(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        return model_input.sum(axis=1)

with mlflow.start_run() as run:
    mlflow.log_metric("accuracy", 0.5)
    mlflow.pyfunc.log_model(name="sum", python_model=Sum())
    os.makedirs("plain", exist_ok=True)
    open("plain/MLmodel", "w").write("flavors: {}\\n")
    mlflow.log_artifacts("plain", "plain")
    print("run", run.info.run_id)
`;

const registration = (rest: Pick<ModelRegistration, 'name' | 'source'>): ModelRegistration => ({
  type: 'mlflow_model',
  description: '',
  tags: {},
  properties: {},
  ...rest,
});

test('a job logs to the run of its name, and its models are found wherever MLflow keeps them', async () => {
  const { platform, folder, compute } = world.get();
  const { python } = await ensureToolEnvironment({
    environment: process.env,
    signal,
    report: quiet,
  });
  const code = await write(join(folder, 'code'), { 'train.py': script });
  const name = unique('contract');
  await platform.training.submit(
    name,
    {
      type: 'command',
      experimentName: 'runs',
      tags: {},
      properties: {},
      command: `${python} train.py`,
      code: { kind: 'local', path: code },
      environment: { kind: 'inline', image: 'mcr.microsoft.com/azureml/minimal-py311:latest' },
      environmentVariables: {},
      ...(compute === undefined ? {} : { compute }),
      inputs: {},
      outputs: {},
    },
    quiet,
    signal,
  );
  let job = await platform.training.get(name, signal);
  while (job !== undefined && !isTerminal(job.status)) {
    await sleep(200);
    job = await platform.training.get(name, signal);
  }
  const { lines } = await platform.training.logs(name, '', signal);
  expect([job?.status, ...lines]).toContain(`run ${name}`);
  expect(job?.status).toBe('Completed');

  const tracking = createTrackingClient(platform.tracking);
  expect((await tracking.getRun(name, signal))?.metrics).toMatchObject({ accuracy: 0.5 });

  const model = unique('contract');
  const below = await platform.models.register(
    registration({ name: model, source: { kind: 'run', runId: name, path: 'plain' } }),
    quiet,
    signal,
  );
  expect(below.runId).toBe(name);
  const beside = await platform.models.register(
    registration({ name: model, source: { kind: 'run', runId: name, path: 'sum' } }),
    quiet,
    signal,
  );
  expect(beside).toMatchObject({ version: '2', runId: name });
  const fetched = join(folder, 'fetched');
  const source = { kind: 'uri', uri: beside.id } as const;
  expect(await platform.models.download(source, fetched, signal)).toContain('MLmodel');
  expect(await readFile(join(fetched, 'MLmodel'), 'utf8')).toContain('python_function');
  const ofRun = { kind: 'run', runId: name, path: 'sum' } as const;
  expect(await platform.models.download(ofRun, join(folder, 'again'), signal)).toContain('MLmodel');

  const nowhere = registration({ name: model, source: { kind: 'run', runId: name, path: 'smu' } });
  const refused = platform.models.register(nowhere, quiet, signal);
  await expect(refused).rejects.toThrow(UserError);
  await expect(refused).rejects.toThrow('`sum`');
});
