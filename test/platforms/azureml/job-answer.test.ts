import { describe, expect, test } from 'vitest';
import { PlatformError } from '../../../src/errors.ts';
import { readJob, readJobStatus, readRunFacts } from '../../../src/platforms/azureml/job-answer.ts';

test.each([
  ['Completed', 'Completed'],
  ['cancelrequested', 'CancelRequested'],
  ['Pausing', 'Unknown'],
  [undefined, 'Unknown'],
])('the status %s is %s', (given, expected) => {
  expect(readJobStatus(given)).toBe(expected);
});

test('a resource full of nulls is read as far as it says something', () => {
  const job = readJob({
    id: '/x',
    name: 'job-1',
    properties: {
      status: 'Starting',
      displayName: null,
      experimentName: 'exp',
      tags: { a: 'b', gone: null },
      properties: null,
      services: { Studio: { endpoint: 'https://ml.azure.com/runs/job-1' }, Tracking: null },
      outputs: { default: { jobOutputType: 'uri_folder' }, model: { uri: null } },
    },
  });
  expect(job).toEqual({
    name: 'job-1',
    status: 'Starting',
    experimentName: 'exp',
    displayName: 'job-1',
    url: 'https://ml.azure.com/runs/job-1',
    tags: { a: 'b' },
    properties: {},
    outputs: ['default', 'model'],
  });
});

test('an answer that is no job is a broken contract', () => {
  expect(() => readJob({ name: 'x' })).toThrow(PlatformError);
  expect(() => readJob('text')).toThrow(PlatformError);
});

describe('the run history', () => {
  test('says when and why', () => {
    expect(
      readRunFacts({
        status: 'Failed',
        startTimeUtc: '2026-01-01T00:00:00Z',
        endTimeUtc: null,
        error: {
          error: {
            code: 'UserError',
            message: 'status code 1',
            innerError: { code: 'UserScript' },
          },
          correlation: {},
        },
        warnings: [{ source: 'x', message: 'low disk' }, {}],
      }),
    ).toEqual({
      startedAt: new Date('2026-01-01T00:00:00Z'),
      failure: { code: 'UserScript', message: 'status code 1', warnings: ['low disk'] },
    });
  });

  test('may fail without a reason, and complete with warnings', () => {
    expect(readRunFacts({ status: 'Failed', error: null }).failure?.message).toContain('no reason');
    expect(readRunFacts({ status: 'Completed', error: null })).toEqual({});
    expect(readRunFacts(undefined)).toEqual({});
    const warned = { status: 'Completed', warnings: [{ message: 'low disk' }] };
    expect(readRunFacts(warned).failure).toEqual({ code: '', message: '', warnings: ['low disk'] });
  });
});
