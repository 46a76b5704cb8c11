import { systemData } from '../assets/asset-version.ts';
import type { LocalContext } from '../local-context.ts';
import { workspaceArmId } from '../workspace/workspace-names.ts';
import type { JobOutput, JobRecord } from './job-record.ts';

/** Where an output lies when its job does not say: Azure's own convention (azureml-rest.md §5). */
export function outputUri(job: string, name: string, output: JobOutput): string {
  if (typeof output.uri === 'string' && output.uri !== '') return output.uri;
  const folder = output.jobOutputType === 'uri_file' ? '' : '/';
  return `azureml://datastores/workspaceblobstore/paths/azureml/${job}/${name}${folder}`;
}

/** The URIs of a job's named outputs. */
export function outputUris({ name, properties }: JobRecord): Record<string, string> {
  const entries = Object.entries(properties.outputs);
  return Object.fromEntries(entries.map(([key, output]) => [key, outputUri(name, key, output)]));
}

/** Outputs as answered: the declared ones, and `default`, which is the run's artifacts. */
function outputsOf(job: JobRecord): Record<string, unknown> {
  const uris = outputUris(job);
  const named = Object.entries(job.properties.outputs).map(([key, output]) => [
    key,
    { description: null, mode: 'ReadWriteMount', ...output, uri: uris[key] },
  ]);
  return {
    ...(Object.fromEntries(named) as Record<string, unknown>),
    default: {
      description: null,
      jobOutputType: 'uri_folder',
      mode: 'ReadWriteMount',
      uri: `azureml://datastores/workspaceartifactstore/ExperimentRun/dcid.${job.name}`,
    },
  };
}

/** Members that Azure answers as null or empty when they were not given. */
const absent = {
  description: null,
  componentId: null,
  computeId: null,
  codeId: null,
  identity: null,
  limits: null,
  distribution: null,
  environmentVariables: {},
  notificationSetting: null,
  parameters: {},
  isArchived: false,
} as const;

/** Where the job's run can be tracked; there is no page to look at. */
function services(context: LocalContext): Record<string, unknown> {
  const { host } = new URL(context.baseUrl());
  const endpoint = `azureml://${host}/mlflow/v1.0${workspaceArmId(context.workspace)}?`;
  const rest = { status: null, port: null, errorMessage: null };
  return { Tracking: { jobServiceType: 'Tracking', endpoint, ...rest } };
}

/** The job as ARM answers it. */
export function jobResource(context: LocalContext, job: JobRecord): Record<string, unknown> {
  const own = job.properties;
  const resources = own['resources'] as Record<string, unknown> | null | undefined;
  return {
    id: `${workspaceArmId(context.workspace)}/jobs/${job.name}`,
    name: job.name,
    type: 'Microsoft.MachineLearningServices/workspaces/jobs',
    properties: {
      ...absent,
      ...own,
      properties: { ...own.properties, '_azureml.ClusterName': context.workspace.compute },
      resources: { instanceCount: 1, shmSize: '2g', ...resources },
      queueSettings: own['queueSettings'] ?? { jobTier: 'Null' },
      status: job.status,
      outputs: outputsOf(job),
      services: services(context),
    },
    systemData: systemData(job.createdAt, job.createdAt),
  };
}
