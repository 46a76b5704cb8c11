import { artifactContainer } from '../blobs/blob-store.ts';
import { listBlobs, type ListedBlob } from '../blobs/blob-list.ts';
import { HttpFailure, type LocalRequest, type LocalResponse, type Route } from '../http/route.ts';
import { param, workspaceRoute } from '../http/workspace-route.ts';
import type { JobRecord } from '../jobs/job-record.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { LocalContext } from '../local-context.ts';
import type { MlflowPort } from '../mlflow-port.ts';
import { artifactRoutes } from './artifact-routes.ts';
import { blobUrl } from './blob-url.ts';

/** The path prefix of the run history service. */
const historyPrefix = '/history/v1.0';
/** Folders whose files are logs (azureml-rest.md §5). */
const logFolders = ['user_logs/', 'azureml-logs/', 'system_logs/', 'logs/'];

/** What the history needs of the server's other rooms. */
export interface HistoryDependencies {
  readonly context: LocalContext;
  readonly mlflow: MlflowPort;
  readonly jobs: Jobs;
}

async function jobOf({ jobs }: HistoryDependencies, request: LocalRequest): Promise<JobRecord> {
  const run = param(request, 'run');
  const job = await jobs.registry.get(run);
  if (job !== undefined) return job;
  const text = `Run runId=${run.slice(0, 255)} was not found`;
  throw new HttpFailure(404, 'NotFoundError', text);
}

function errorOf(context: LocalContext, job: JobRecord): unknown {
  if (job.error === undefined) return null;
  const { code, message } = job.error;
  const details = {
    code,
    message,
    messageFormat: null,
    details: [],
    innerError: null,
    debugInfo: null,
  };
  return {
    error: details,
    correlation: {},
    environment: context.workspace.location,
    location: context.workspace.location,
    time: job.endedAt ?? null,
    componentName: 'local',
  };
}

/** Members that both the run and its details have. */
function runMembers(context: LocalContext, job: JobRecord): Record<string, unknown> {
  const { properties } = job;
  return {
    runId: job.name,
    runUuid: job.name,
    rootRunId: job.name,
    parentRunId: null,
    target: context.workspace.compute,
    status: job.status,
    createdTimeUtc: job.createdAt,
    startTimeUtc: job.startedAt ?? null,
    endTimeUtc: job.endedAt ?? null,
    error: errorOf(context, job),
    warnings: [],
    tags: properties.tags,
    properties: properties.properties,
    services: {},
    inputDatasets: [],
    outputDatasets: [],
  };
}

/** Signed read URLs of the log files: they appear as soon as there is something in them. */
async function logFiles(context: LocalContext, job: JobRecord): Promise<Record<string, string>> {
  const root = `ExperimentRun/dcid.${job.name}`;
  const found: ListedBlob[] = [];
  for (const folder of logFolders) {
    const query = { prefix: `${root}/${folder}`, delimiter: '', marker: '', most: 1000 };
    const page = await listBlobs(context.blobs.folder(artifactContainer), query);
    found.push(...page.blobs.filter(({ size }) => size > 0));
  }
  const entries = found.map(({ name }) => {
    const url = blobUrl(context, artifactContainer, name, 'r');
    return [name.slice(root.length + 1), url] as const;
  });
  return Object.fromEntries(entries);
}

async function details(on: HistoryDependencies, request: LocalRequest): Promise<LocalResponse> {
  const job = await jobOf(on, request);
  const body = {
    ...runMembers(on.context, job),
    logFiles: await logFiles(on.context, job),
    runDefinition: { command: job.properties.command, target: on.context.workspace.compute },
    submittedBy: 'local',
  };
  return { status: 200, body };
}

async function run(on: HistoryDependencies, request: LocalRequest): Promise<LocalResponse> {
  const job = await jobOf(on, request);
  const { displayName, experimentName } = job.properties;
  const body = {
    ...runMembers(on.context, job),
    displayName,
    experimentId: job.experimentId ?? null,
    experimentName,
    runType: 'azureml.scriptrun',
    dataContainerId: `dcid.${job.name}`,
    hidden: false,
  };
  return { status: 200, body };
}

/** The folder of a run's artifacts, of a job or of a run that a client made with MLflow; 404 when there is no such run. */
async function folderOf(on: HistoryDependencies, runId: string): Promise<string> {
  if ((await on.jobs.registry.get(runId)) !== undefined) return on.context.artifactFolder(runId);
  const folder = await on.mlflow.artifactFolder(runId, on.context.signal);
  if (folder !== undefined) return folder;
  throw new HttpFailure(404, 'NotFoundError', `Run runId=${runId.slice(0, 255)} was not found`);
}

/** Run history: details with log URLs, the run, and its artifacts. */
export function historyRoutes(on: HistoryDependencies): readonly Route[] {
  const names = on.context.workspace;
  const options = { prefix: historyPrefix };
  return [
    workspaceRoute(names, 'GET', '/runs/:run/details', (request) => details(on, request), options),
    workspaceRoute(names, 'GET', '/runs/:run', (request) => run(on, request), options),
    ...artifactRoutes(on.context, (runId) => folderOf(on, runId)),
  ];
}
