import { expect, test } from 'vitest';
import { definition } from '../../../src/commands/train-cancel/inputs.ts';
import { report } from '../../../src/commands/train-cancel/report.ts';
import { run } from '../../../src/commands/train-cancel/run.ts';
import type { JobStatus } from '../../../src/domain/training/job.ts';
import { fakeContext } from '../../fakes/command-context.ts';
import { parsedInputs } from '../../fakes/parsed-inputs.ts';
import { ScriptedTraining, trainingPlatform } from '../../fakes/scripted-training.ts';

const attempt = async (status: JobStatus | undefined, jobName = 'j') => {
  const training = new ScriptedTraining([]);
  if (status !== undefined) training.add('j', status);
  const context = fakeContext({
    openPlatform: () => Promise.resolve(trainingPlatform(training, '')),
  });
  const inputs = parsedInputs(definition, { 'job-name': jobName });
  const told = report(await run(inputs, context, new AbortController().signal));
  return { told, cancelled: training.cancelled };
};

test.each([
  ['Running', ['j'], 'Asked for the cancellation of job j'],
  ['Queued', ['j'], 'Asked for the cancellation of job j'],
  ['CancelRequested', [], 'Job j is CancelRequested already'],
  ['Completed', [], 'Job j is Completed already'],
  [undefined, [], 'There is no job j'],
] as const)('a job that is %s', async (status, cancelled, title) => {
  const result = await attempt(status);
  expect(result.cancelled).toEqual(cancelled);
  expect(result.told).toMatchObject({ title, conclusion: 'success' });
  expect(result.told.outputs).toEqual({
    status: status ?? '',
    cancelled: String(cancelled.length > 0),
  });
});

test('without a name there is nothing to look at', async () => {
  const result = await attempt('Running', '');
  expect(result).toMatchObject({
    cancelled: [],
    told: { title: 'No job was named: nothing to cancel' },
  });
});

test('the name comes from the step before', () => {
  expect(definition.inputs['job-name'].environment).toBe('ML_ACTIONS_JOB_NAME');
});
