import type { WorkflowContext } from '../runtime/workflow-context.ts';

/** Who a rollout belongs to: the workflow run, so that its re-runs and its second step find it; `laptop` outside of one. */
export function rolloutOwner(workflow: WorkflowContext | undefined): string {
  return workflow === undefined ? 'laptop' : `${workflow.repository}#${workflow.runId}`;
}
