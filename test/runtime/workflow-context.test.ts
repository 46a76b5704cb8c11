import { describe, expect, it } from 'vitest';
import { runsWithForeignRights, workflowContext } from '../../src/runtime/workflow-context.ts';

const environment = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'o/r',
  GITHUB_RUN_ID: '42',
  GITHUB_JOB: 'train',
  GITHUB_SHA: 'merge',
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_SERVER_URL: 'https://github.com',
};

describe('workflowContext', () => {
  it('is absent on a laptop', () => {
    expect(workflowContext({}, undefined)).toBeUndefined();
  });

  it('takes the head of a pull request as the commit, not the merge commit', () => {
    const event = {
      pull_request: {
        number: 7,
        head: { sha: 'head', repo: { full_name: 'fork/r' } },
        base: { ref: 'main' },
      },
    };
    expect(workflowContext(environment, event)).toMatchObject({
      sha: 'head',
      runUrl: 'https://github.com/o/r/actions/runs/42',
      runAttempt: '1',
      jobIndex: '0',
      pullRequest: { number: 7, headSha: 'head', headRepository: 'fork/r', baseRef: 'main' },
    });
  });

  it.each([
    [undefined],
    [null],
    ['text'],
    [{ pull_request: 3 }],
    [{ pull_request: { number: 'x' } }],
  ])('survives the event %j', (event) => {
    const context = workflowContext(environment, event);
    expect(context?.sha).toBe('merge');
    expect(context?.pullRequest).toBeUndefined();
  });

  it('knows the events that lend rights to foreign code', () => {
    const on = (eventName: string) =>
      workflowContext({ ...environment, GITHUB_EVENT_NAME: eventName }, {});
    expect(
      ['pull_request', 'push', 'pull_request_target', 'workflow_run'].map((name) =>
        runsWithForeignRights(on(name)),
      ),
    ).toEqual([false, false, true, true]);
  });
});
