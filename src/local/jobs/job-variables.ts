import { delimiter } from 'node:path';
import type { ResolvedEnvironment } from '../environments/environment-cache.ts';
import type { WorkspaceNames } from '../workspace/workspace-names.ts';
import { workspaceArmId } from '../workspace/workspace-names.ts';
import type { Bindings } from './substitute.ts';

export interface JobSurroundings {
  /** The allow-listed variables of this machine. */
  readonly base: Readonly<Record<string, string>>;
  readonly python: ResolvedEnvironment;
  readonly workspace: WorkspaceNames;
  readonly serviceUrl: string;
  readonly trackingUri: string;
  readonly token: string;
  readonly runId: string;
  readonly experimentName: string;
  readonly experimentId: string;
  readonly bindings: Bindings;
  /** The author's own; they win. */
  readonly own: Readonly<Record<string, string>>;
}

/** The variables that Azure ML sets for a job, as far as they mean something here. */
function azureVariables(job: JobSurroundings): Record<string, string> {
  const { workspace } = job;
  return {
    AZUREML_RUN_ID: job.runId,
    AZUREML_ROOT_RUN_ID: job.runId,
    AZUREML_EXPERIMENT_ID: job.experimentId,
    AZUREML_EXPERIMENT_SCOPE: `${workspaceArmId(workspace)}/experiments/${job.experimentName}`,
    AZUREML_ARM_SUBSCRIPTION: workspace.subscriptionId,
    AZUREML_ARM_RESOURCEGROUP: workspace.resourceGroup,
    AZUREML_ARM_WORKSPACE_NAME: workspace.workspaceName,
    AZUREML_ARM_PROJECT_NAME: job.experimentName,
    AZUREML_WORKSPACE_ID: workspace.workspaceId,
    AZUREML_WORKSPACE_SCOPE: workspaceArmId(workspace),
    AZUREML_SERVICE_ENDPOINT: job.serviceUrl,
    AZUREML_DISCOVERY_SERVICE_ENDPOINT: `${job.serviceUrl}/discovery`,
    MLFLOW_TRACKING_URI: job.trackingUri,
    MLFLOW_TRACKING_TOKEN: job.token,
    MLFLOW_RUN_ID: job.runId,
    MLFLOW_EXPERIMENT_NAME: job.experimentName,
  };
}

function named(prefix: string, values: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(values).map(([key, value]) => [`${prefix}${key}`, value] as const);
  return Object.fromEntries(entries);
}

/** The whole environment of a job's processes. */
export function jobVariables(job: JobSurroundings): Record<string, string> {
  const { binFolder, virtualEnvironment } = job.python;
  const path = job.base['PATH'] ?? '/usr/local/bin:/usr/bin:/bin';
  return {
    ...job.base,
    // Without it a log is seen only when Python's buffer is full.
    PYTHONUNBUFFERED: '1',
    ...(virtualEnvironment === undefined ? {} : { VIRTUAL_ENV: virtualEnvironment }),
    PATH: binFolder === undefined ? path : `${binFolder}${delimiter}${path}`,
    ...azureVariables(job),
    ...named('AZURE_ML_INPUT_', job.bindings.inputs),
    ...named('AZURE_ML_OUTPUT_', job.bindings.outputs),
    ...job.own,
  };
}
