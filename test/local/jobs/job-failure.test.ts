import { describe, expect, it } from 'vitest';
import { EnvironmentFailure } from '../../../src/local/environments/environment-cache.ts';
import { preparationError, processError } from '../../../src/local/jobs/job-failure.ts';

const limits = { timeout: 'PT1H', logLimit: 1000 };

describe('processError', () => {
  it.each([
    ['python train.py', "User process 'python'"],
    ['  A=1 B=2 ./run.sh --x', "User process 'run.sh'"],
    ['"/usr/bin/python3" x', "User process 'python3'"],
    ['X=1', "User process 'bash'"],
  ])('names the program of %s', (command, program) => {
    const error = processError({ kind: 'exit', status: 3 }, command, limits, 'last');
    expect(error).toEqual({
      code: 'UserError',
      message: `Execution failed. ${program} exited with status code 3. Please check log file 'user_logs/std_log.txt' for error details. Error: last`,
    });
  });

  it('is none for status 0 and for a cancellation', () => {
    expect(processError({ kind: 'exit', status: 0 }, 'x', limits, '')).toBeUndefined();
    expect(processError({ kind: 'aborted' }, 'x', limits, '')).toBeUndefined();
  });

  it('says which limit or signal ended it', () => {
    const message = (end: Parameters<typeof processError>[0]): string =>
      processError(end, 'x', limits, '')?.message ?? '';
    expect(message({ kind: 'signal', signal: 'SIGKILL' })).toContain(
      'terminated by signal SIGKILL',
    );
    expect(message({ kind: 'log-limit' })).toContain('more than 1000 bytes of log');
    expect(message({ kind: 'time-limit' })).toContain('longer than its limit of PT1H');
    expect(processError({ kind: 'time-limit' }, 'x', limits, '')?.code).toBe('JobTimeout');
  });
});

describe('preparationError', () => {
  it('tells an environment from everything else', () => {
    expect(preparationError(new EnvironmentFailure('no Python')).code).toBe('ImageBuildFailure');
    expect(preparationError(new Error('x'))).toEqual({ code: 'UserError', message: 'x' });
    expect(preparationError('odd').message).toBe('odd');
  });
});
