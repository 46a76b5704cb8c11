import { expect, test } from 'vitest';
import { refuseForeignCode } from '../../src/commands/refuse-foreign-code.ts';
import { UserError } from '../../src/errors.ts';
import { workflowContext } from '../../src/runtime/workflow-context.ts';

const on = (event: string) =>
  workflowContext({ GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: event }, {});

test.each(['pull_request_target', 'workflow_run'])('%s is refused', (event) => {
  expect(() => refuseForeignCode(on(event), 'train')).toThrow(UserError);
});

test.each(['pull_request', 'push', 'workflow_dispatch', 'merge_group'])('%s is not', (event) => {
  expect(() => refuseForeignCode(on(event), 'train')).not.toThrow();
});

test('a laptop is not', () => {
  expect(() => refuseForeignCode(undefined, 'train')).not.toThrow();
});
