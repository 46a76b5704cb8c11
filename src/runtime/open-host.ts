import type { InputSource } from '../shared/input/schema.ts';
import type { CommentApi } from './comment.ts';
import type { Host } from './host.ts';
import { terminalHost } from './terminal-host.ts';
import type { WorkflowContext } from './workflow-context.ts';

/** The host of this process: GitHub's toolkit is loaded only inside a workflow. */
export async function openHost(
  workflow: WorkflowContext | undefined,
  source: () => InputSource,
): Promise<Host> {
  if (workflow === undefined) return terminalHost(process.stdout, process.stderr, process.env);
  const [core, { githubHost }] = await Promise.all([
    import('@actions/core'),
    import('./github-host.ts'),
  ]);
  return githubHost({
    core,
    stdout: process.stdout,
    now: Date.now,
    comments: () => openComments(workflow, source()),
    runUrl: workflow.runUrl,
  });
}

/** The comments of the pull request; `undefined` without one, without a token, or with `comment: never`. */
function openComments(
  workflow: WorkflowContext,
  source: InputSource,
): Promise<CommentApi> | undefined {
  const token = source.value('github-token') ?? '';
  const { pullRequest, apiUrl, repository } = workflow;
  if (pullRequest === undefined || token === '' || source.value('comment') === 'never') {
    return undefined;
  }
  return import('./github-comments.ts').then(({ githubComments }) =>
    githubComments({ apiUrl, token, repository, pullRequest: pullRequest.number }),
  );
}
