import { UserError } from '../errors.ts';
import { runsWithForeignRights, type WorkflowContext } from '../runtime/workflow-context.ts';

/**
 * Refuses to go on under `pull_request_target` and `workflow_run`: these run with the base repository's secrets and write access,
 * while the files may be anyone's. `doing` completes "would …": `run the job's code`.
 */
export function refuseForeignCode(workflow: WorkflowContext | undefined, doing: string): void {
  if (workflow === undefined || !runsWithForeignRights(workflow)) return;
  throw new UserError({
    message: `on \`${workflow.eventName}\` this step would ${doing} with the rights of ${workflow.repository}, and the code may come from anyone`,
    hint: 'Run it on `pull_request` (pull requests from forks then get no secrets: use `platform: local`), and what needs secrets on `push` to a protected branch, after review.',
  });
}
