import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { definition } from '../../../src/commands/train/inputs.ts';
import { report } from '../../../src/commands/train/report.ts';
import { run } from '../../../src/commands/train/run.ts';
import { UserError } from '../../../src/errors.ts';
import type { WorkflowContext } from '../../../src/runtime/workflow-context.ts';
import { describeProblem } from '../../../src/shared/problem.ts';
import { fakeContext } from '../../fakes/command-context.ts';
import { fakeServer, type FakeServer } from '../../fakes/http-server.ts';
import { parsedInputs } from '../../fakes/parsed-inputs.ts';
import { ScriptedTraining, trainingPlatform, type Look } from '../../fakes/scripted-training.ts';
import { useTemporaryFolder } from '../../fakes/temporary-folder.ts';

/** The workspace of the test that runs. */
export const folder = { path: '' };
let mlflow: FakeServer;

/** A workspace with a job, and an MLflow that answers with two metrics, for every test of the calling file. */
export function useTrial(): void {
  const temporary = useTemporaryFolder();
  beforeAll(async () => {
    const metrics = [
      { key: 'auc', value: 0.9 },
      { key: 'loss', value: 'NaN' },
    ];
    mlflow = await fakeServer(() => ({
      body: { run: { info: { run_id: 'r' }, data: { metrics } } },
    }));
  });
  afterAll(() => mlflow[Symbol.asyncDispose]());
  beforeEach(async () => {
    folder.path = temporary.path;
    await mkdir(join(folder.path, 'src'));
    await writeFile(join(folder.path, 'src', 'train.py'), 'print(1)\n');
    await writeFile(
      join(folder.path, 'job.yml'),
      'command: python train.py --lr ${{inputs.lr}}\ncode: src\nenvironment: azureml:e:1\ninputs: { lr: 0.1 }\noutputs: { model: {} }\n',
    );
  });
}

export const workflow = (more: Partial<WorkflowContext> = {}): WorkflowContext => ({
  repository: 'acme/credit',
  workflow: 'w',
  runId: '42',
  runAttempt: '1',
  job: 'train',
  jobIndex: '0',
  step: 's',
  eventName: 'push',
  actor: 'ada',
  ref: 'refs/heads/main',
  sha: 'abc',
  serverUrl: 'https://github.com',
  apiUrl: '',
  runUrl: 'https://github.com/acme/credit/actions/runs/42',
  ...more,
});

export const done: readonly Look[] = [
  { status: 'Queued' },
  { status: 'Running', lines: ['epoch 1', '::error::not a command'] },
  { status: 'Completed', lines: ['epoch 2'] },
];

export interface Trial {
  readonly values?: Readonly<Record<string, string>>;
  readonly training?: ScriptedTraining;
  readonly workflow?: WorkflowContext | undefined;
  readonly signal?: AbortSignal;
}

export function trial({
  values = {},
  training = new ScriptedTraining(done),
  signal,
  ...more
}: Trial = {}) {
  let time = 0;
  const waits: number[] = [];
  const context = fakeContext({
    directory: folder.path,
    workflow: 'workflow' in more ? more.workflow : workflow(),
    now: () => new Date(time),
    delay: (ms, stop) => {
      stop.throwIfAborted();
      waits.push(ms);
      time += ms;
      return Promise.resolve();
    },
    openPlatform: () => Promise.resolve(trainingPlatform(training, mlflow.origin)),
  });
  const inputs = parsedInputs(definition, { 'job-file': 'job.yml', ...values });
  const outcome = run(inputs, context, signal ?? new AbortController().signal);
  return { context, training, waits, outcome, told: async () => report(await outcome) };
}

export const refusal = async (values: Readonly<Record<string, string>>, more: Trial = {}) => {
  const { outcome, training } = trial({ ...more, values });
  const error = await outcome.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UserError);
  expect(training.submitted).toEqual([]);
  return (error as UserError).problems.map(describeProblem);
};
