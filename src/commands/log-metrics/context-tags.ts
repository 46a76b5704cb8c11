import type { CommandContext } from '../command.ts';

/** Tags that say where a run's data came from. */
export function workflowTags({
  workflow,
  tool,
}: Pick<CommandContext, 'workflow' | 'tool'>): Readonly<Record<string, string>> {
  const version = { 'ml-actions.version': tool.version };
  if (workflow === undefined) return version;
  return {
    ...version,
    'ml-actions.commit': workflow.sha,
    'ml-actions.run-url': workflow.runUrl,
    'ml-actions.repository': workflow.repository,
    'ml-actions.actor': workflow.actor,
    'ml-actions.workflow': workflow.workflow,
    'ml-actions.job': workflow.job,
  };
}

/** Tags under MLflow's own names (mlflow 3, utils/mlflow_tags.py), for a run that we make; an existing run has its own source. */
export function sourceTags({
  workflow,
}: Pick<CommandContext, 'workflow'>): Readonly<Record<string, string>> {
  if (workflow === undefined) return {};
  return {
    'mlflow.source.type': 'PROJECT',
    'mlflow.source.name': `${workflow.serverUrl}/${workflow.repository}`,
    'mlflow.source.git.commit': workflow.sha,
    'mlflow.source.git.branch': workflow.ref.replace(/^refs\/heads\//, ''),
    'mlflow.source.git.repoURL': `${workflow.serverUrl}/${workflow.repository}`,
    'mlflow.user': workflow.actor,
  };
}
