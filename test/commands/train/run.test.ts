import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { CancelledError, PlatformError } from '../../../src/errors.ts';
import { ScriptedTraining, type Look } from '../../fakes/scripted-training.ts';
import { done, folder, refusal, trial, workflow, type Trial, useTrial } from './trial.ts';

useTrial();

describe('a job that completes', () => {
  it('is named before it is submitted, followed, and read back', async () => {
    const training = new ScriptedTraining(done);
    let namedFirst = false;
    const { context, told, waits } = trial({ training });
    training.onSubmit = () => (namedFirst = context.published.has('job-name'));
    const { outputs, conclusion, title, sections } = await told();
    expect(namedFirst).toBe(true);
    const { name, spec } = training.submitted[0]!;
    expect(name).toMatch(/^ml-[0-9a-f]{16}-credit-train-42-01$/);
    expect(context.published.get('job-name')).toBe(name);
    expect(conclusion).toBe('success');
    expect(title).toBe(`Training completed: job ${name}`);
    expect(outputs).toEqual({
      'job-name': name,
      'run-id': name,
      'run-url': `https://ml.example/${name}`,
      'experiment-name': 'e',
      status: 'Completed',
      metrics: '{"auc":0.9,"loss":"NaN"}',
      'outputs-directory': '',
      reattached: 'false',
    });
    expect(sections.map(({ markdown }) => markdown).join('\n')).toContain('| `auc` | 0.9 |');
    expect(context.logger.entries).toEqual([
      `info: Submitted job ${name}.`,
      `info: Job page: https://ml.example/${name}`,
      `group: Log of job ${name}`,
      'progress: Queued (0 s)',
      'foreign: epoch 1',
      'foreign: ::error::not a command',
      'foreign: epoch 2',
    ]);
    expect(waits).toEqual([1000, 1250]);
    expect(spec.experimentName).toBe('credit');
    expect(spec.tags).toEqual({
      'ml-actions.version': '0.0.0-test',
      'ml-actions.commit': 'abc',
      'ml-actions.run-url': 'https://github.com/acme/credit/actions/runs/42',
      'ml-actions.repository': 'acme/credit',
      'ml-actions.actor': 'ada',
    });
    expect(spec.properties).toEqual({
      'mlflow.source.git.repoURL': 'https://github.com/acme/credit',
      'mlflow.source.git.branch': 'refs/heads/main',
      'mlflow.source.git.commit': 'abc',
      'ml-actions.inputs-digest': expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
    expect(training.cancelled).toEqual([]);
  });

  it('hands on its outputs', async () => {
    const { told } = trial({ values: { 'download-outputs': 'all', 'download-directory': 'out' } });
    expect((await told()).outputs['outputs-directory']).toBe('out');
    expect(await readFile(join(folder.path, 'out/model/file.txt'), 'utf8')).toBe('model');
    expect(await readFile(join(folder.path, 'out/default/file.txt'), 'utf8')).toBe('default');
  });

  it('polls ever more slowly, up to five seconds', async () => {
    const long = Array<Look>(30).fill({ status: 'Queued' });
    const { outcome, waits } = trial({
      training: new ScriptedTraining([...long, { status: 'Completed' }]),
    });
    await outcome;
    expect(waits.slice(0, 3)).toEqual([1000, 1250, 1563]);
    expect(waits.at(-1)).toBe(5000);
    expect(Math.max(...waits)).toBe(5000);
  });

  it('need not be waited for', async () => {
    const { told, training } = trial({ values: { 'wait-for-completion': 'false' } });
    expect(await told()).toMatchObject({ conclusion: 'success', outputs: { status: 'Starting' } });
    expect(training.submitted).toHaveLength(1);
  });
});

describe('running again', () => {
  const nameOf = async (more: Trial = {}): Promise<string> => {
    const { outcome } = trial(more);
    return (await outcome).job.name;
  };

  test.each(['Running', 'Completed'] as const)('attaches to a %s job', async (status) => {
    const name = await nameOf();
    const training = new ScriptedTraining([]);
    training.add(name, status);
    if (status === 'Running') {
      const get = training.get.bind(training);
      let looks = 0;
      training.get = async (asked) => {
        const job = await get(asked);
        return job && ++looks > 2 ? { ...job, status: 'Completed' } : job;
      };
    }
    const { told } = trial({ training });
    expect((await told()).outputs).toMatchObject({ 'job-name': name, reattached: 'true' });
    expect(training.submitted).toEqual([]);
  });

  test.each(['Failed', 'Canceled', 'CancelRequested'] as const)(
    'starts the next attempt after %s',
    async (status) => {
      const name = await nameOf();
      const training = new ScriptedTraining(done);
      training.add(name, status);
      const { told } = trial({ training });
      const next = name.replace(/01$/, '02');
      expect((await told()).outputs).toMatchObject({ 'job-name': next, reattached: 'false' });
    },
  );

  test('other code, inputs, matrix index or run is another job; tags are not', async () => {
    const first = await nameOf();
    expect(await nameOf({ values: { tags: 'who=me' } })).toBe(first);
    expect(await nameOf({ values: { set: 'inputs.lr=0.2' } })).not.toBe(first);
    expect(await nameOf({ workflow: workflow({ jobIndex: '1' }) })).not.toBe(first);
    expect(await nameOf({ workflow: workflow({ runId: '43' }) })).not.toBe(first);
    // What a run leaves behind is no change.
    await mkdir(join(folder.path, 'src', '__pycache__'));
    await writeFile(join(folder.path, 'src', '__pycache__', 'x.pyc'), '1');
    expect(await nameOf()).toBe(first);
    await writeFile(join(folder.path, 'src', 'train.py'), 'print(2)\n');
    expect(await nameOf()).not.toBe(first);
  });

  test('on a laptop every run is new', async () => {
    const [one, other] = [
      await nameOf({ workflow: undefined }),
      await nameOf({ workflow: undefined }),
    ];
    expect(one).toMatch(/^ml-[0-9a-f]{16}-job-[0-9a-f]{8}-01$/);
    expect(other).not.toBe(one);
  });

  test('a chosen name stands for one job', async () => {
    const values = { 'job-name': 'mine' };
    const first = trial({ values });
    await first.outcome;
    const { spec } = first.training.submitted[0]!;
    const training = new ScriptedTraining(done);
    training.add('mine', 'Completed', spec.properties);
    expect((await trial({ values, training }).told()).outputs['reattached']).toBe('true');
    expect(await refusal({ ...values, set: 'inputs.lr=9' }, { training })).toEqual([
      'there is a job `mine` already, made from other inputs (job file, inputs or code) (input `job-name`). Choose another name, or leave `job-name` out.',
    ]);
    training.add('mine', 'Failed', spec.properties);
    expect((await refusal(values, { training }))[0]).toContain('has ended already (Failed)');
    training.add('mine', 'Running');
    expect((await refusal(values, { training }))[0]).toContain('which ml-actions did not start');
  });
});

describe('a job that does not complete', () => {
  it('fails with its reason and the last fifty lines', async () => {
    const lines = Array.from({ length: 80 }, (_, i) => `line ${i}`);
    const failure = {
      code: 'UserError',
      message: 'exited with status code 1',
      warnings: ['disk full'],
    };
    const training = new ScriptedTraining([
      { status: 'Running', lines: [...lines, '```', '</details>'] },
      { status: 'Failed', lines: ['ValueError: <b>'], failure },
    ]);
    const { conclusion, title, sections, annotations, outputs } = await trial({ training }).told();
    expect([conclusion, outputs['status']]).toEqual(['failure', 'Failed']);
    expect(title).toMatch(/^Training failed: job ml-/);
    const text = sections.map(({ markdown }) => markdown).join('\n\n');
    expect(text).toContain('UserError: exited with status code 1');
    expect(text).toContain('disk full');
    expect(text).toContain('````text\nline 33\n');
    expect(text).toContain('ValueError: <b>\n````');
    expect(annotations[0]).toMatchObject({
      level: 'error',
      message: 'UserError: exited with status code 1 · disk full · ValueError: <b>',
    });
  });

  it('says so when the platform gave no reason', async () => {
    const training = new ScriptedTraining([{ status: 'Canceled' }]);
    const { title, terminal } = await trial({ training }).told();
    expect(title).toMatch(/^Training was cancelled/);
    expect(terminal[0]!.text).toBe('The platform gave no reason for the status Canceled.');
  });

  test.each([
    ['cancel', 1, 'its cancellation was asked for'],
    ['leave', 0, 'it was left running'],
  ])('that lasts too long: %s', async (onTimeout, cancels, words) => {
    const training = new ScriptedTraining([{ status: 'Running' }]);
    const values = { 'timeout-seconds': '7', 'on-timeout': onTimeout };
    const { told, waits } = trial({ training, values });
    const { conclusion, title, annotations } = await told();
    expect(conclusion).toBe('failure');
    expect(title).toContain(words);
    expect(annotations[0]).toMatchObject({ title: 'Training did not end in time', message: title });
    expect(training.cancelled).toHaveLength(cancels);
    expect(waits.reduce((sum, ms) => sum + ms)).toBe(7000);
  });
});

describe('an abort', () => {
  test.each(['while it runs', 'while it is submitted'])(
    '%s cancels the job exactly once',
    async (when) => {
      const controller = new AbortController();
      const training = new ScriptedTraining([{ status: 'Running' }]);
      const abort = (): void => controller.abort(new CancelledError());
      if (when === 'while it runs') training.onLook = (count) => count === 3 && abort();
      else training.onSubmit = abort;
      const { outcome, context } = trial({ training, signal: controller.signal });
      await expect(outcome).rejects.toBeInstanceOf(CancelledError);
      expect(training.cancelled).toEqual([context.published.get('job-name')]);
    },
  );

  it('stays an abort when the platform does not answer within the budget', async () => {
    const controller = new AbortController();
    const training = new ScriptedTraining([{ status: 'Running' }]);
    training.onLook = () => controller.abort(new CancelledError());
    training.onCancel = (signal) => {
      expect(signal.aborted).toBe(false);
      return Promise.reject(new Error('no answer'));
    };
    const { outcome, context } = trial({ training, signal: controller.signal });
    await expect(outcome).rejects.toBeInstanceOf(CancelledError);
    expect(context.logger.entries.at(-1)).toMatch(
      /^warning: Cancelled, but job .* could not be cancelled: no answer$/,
    );
  });

  it('warns of nothing when the job had not reached the platform yet', async () => {
    const controller = new AbortController();
    const training = new ScriptedTraining([]);
    training.onSubmit = () => {
      controller.abort(new CancelledError());
      throw new CancelledError();
    };
    training.onCancel = () =>
      Promise.reject(
        new PlatformError('not found', { code: 'NotFound', statusCode: 404, retryable: false }),
      );
    const { outcome, context } = trial({ training, signal: controller.signal });
    await expect(outcome).rejects.toBeInstanceOf(CancelledError);
    expect(context.logger.entries.at(-1)).toMatch(/^info: Cancelled: there is no job .* to cancel/);
  });

  it('of a job that has ended cancels nothing', async () => {
    const controller = new AbortController();
    const training = new ScriptedTraining([{ status: 'Completed' }]);
    training.download = () => {
      controller.abort(new CancelledError());
      return Promise.reject(new CancelledError());
    };
    const { outcome } = trial({
      training,
      signal: controller.signal,
      values: { 'download-outputs': 'model' },
    });
    await expect(outcome).rejects.toBeInstanceOf(CancelledError);
    expect(training.cancelled).toEqual([]);
  });
});
