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

/** The job as ARM answers it; members that were not given are null, as on Azure. */
export function jobResource(context: LocalContext, job: JobRecord): Record<string, unknown> {
  const id = workspaceArmId(context.workspace);
  const { host } = new URL(context.baseUrl());
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
  };
  const resources = job.properties['resources'] as Record<string, unknown> | null | undefined;
  return {
    id: `${id}/jobs/${job.name}`,
    name: job.name,
    type: 'Microsoft.MachineLearningServices/workspaces/jobs',
    properties: {
      ...absent,
      ...job.properties,
      properties: {
        ...job.properties.properties,
        '_azureml.ClusterName': context.workspace.compute,
      },
      resources: { instanceCount: 1, shmSize: '2g', ...resources },
      queueSettings: job.properties['queueSettings'] ?? { jobTier: 'Null' },
      status: job.status,
      outputs: outputsOf(job),
      services: {
        Tracking: {
          jobServiceType: 'Tracking',
          endpoint: `azureml://${host}/mlflow/v1.0${id}?`,
          status: null,
          port: null,
          errorMessage: null,
        },
      },
    },
    systemData: systemData(job.createdAt, job.createdAt),
  };
}
