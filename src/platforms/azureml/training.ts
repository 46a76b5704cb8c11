import { isTerminal, type Job } from '../../domain/training/job.ts';
import type { CommandJobSpec, LocalPath, Reference } from '../../domain/training/job-spec.ts';
import { PlatformError } from '../../errors.ts';
import type { Progress, Training } from '../ports.ts';
import { downloadPlace, placeOfOutput } from './asset-files.ts';
import { ensureEnvironment } from './environment.ts';
import { readJob, readRunFacts } from './job-answer.ts';
import { jobApiVersion, jobBody } from './job-body.ts';
import { readLogs } from './job-logs.ts';
import { expandCompute, expandReference } from './references.ts';
import { uploadCode } from './upload/code-upload.ts';
import type { Datastores } from './upload/datastore.ts';
import type { Workspace } from './workspace.ts';

const jobPath = (name: string): string => `/jobs/${encodeURIComponent(name)}`;

async function codeId(
  workspace: Workspace,
  code: LocalPath | Reference | undefined,
  report: Progress,
  signal: AbortSignal,
): Promise<{ readonly codeId?: string }> {
  if (code === undefined) return {};
  const id =
    code.kind === 'local'
      ? await uploadCode(workspace, code.path, report, signal)
      : await expandReference(workspace, 'codes', code.text, signal);
  return { codeId: id };
}

/** What the inputs of a job became; local paths are uploaded to the default datastore. */
async function inputUris(
  workspace: Workspace,
  datastores: Datastores,
  spec: CommandJobSpec,
  report: Progress,
  signal: AbortSignal,
): Promise<Record<string, string>> {
  const uris: Record<string, string> = {};
  for (const [name, input] of Object.entries(spec.inputs)) {
    if (input.kind === 'literal') continue;
    const { path, type } = input;
    const kind = type.endsWith('_model') ? 'models' : 'data';
    uris[name] =
      path.kind === 'local'
        ? (await datastores.upload(path.path, report, signal)).uri
        : await expandReference(workspace, kind, path.text, signal);
  }
  return uris;
}

async function runDetails(
  workspace: Workspace,
  name: string,
  signal: AbortSignal,
): Promise<unknown> {
  const path = `/runs/${encodeURIComponent(name)}/details`;
  const doing = `read the run of ${name}`;
  // A job that was accepted a moment ago has no run yet.
  const request = { method: 'GET', doing, accept: [404] } as const;
  const answer = await workspace.plane('history/v1.0', path, request, signal);
  return answer.status === 404 ? undefined : answer.json;
}

async function getJob(
  workspace: Workspace,
  name: string,
  signal: AbortSignal,
): Promise<Job | undefined> {
  const request = { method: 'GET', doing: `read the job ${name}`, accept: [404] } as const;
  const answer = await workspace.arm(jobPath(name), request, signal);
  if (answer.status === 404) return undefined;
  const job = readJob(answer.json);
  // Times and reasons are the run history's; while a job runs they are not worth a request each time.
  if (!isTerminal(job.status)) return job;
  return readJob(answer.json, readRunFacts(await runDetails(workspace, name, signal)));
}

/** A job that runs as its user takes the user's token for Azure Machine Learning along (azureml-rest.md §1). */
async function userToken(
  { transport }: Workspace,
  { identity }: CommandJobSpec,
  audience: string,
  signal: AbortSignal,
): Promise<Readonly<Record<string, string>>> {
  if (identity?.kind !== 'user_identity') return {};
  const authorization = await transport.authorization(audience, signal);
  return { 'x-azureml-token': authorization.replace(/^Bearer /, '') };
}

async function submit(
  { workspace, datastores, audience }: TrainingParts,
  name: string,
  spec: CommandJobSpec,
  report: Progress,
  signal: AbortSignal,
): Promise<Job> {
  const { environment } = spec;
  const computeId = expandCompute(workspace, spec.compute);
  const parts = {
    ...(await codeId(workspace, spec.code, report, signal)),
    ...(computeId === undefined ? {} : { computeId }),
    inputUris: await inputUris(workspace, datastores, spec, report, signal),
    environmentId:
      environment.kind === 'reference'
        ? await expandReference(workspace, 'environments', environment.text, signal)
        : await ensureEnvironment(workspace, environment, signal),
  };
  const json = jobBody(name, spec, parts);
  const version = jobApiVersion(spec);
  const request = {
    method: 'PUT',
    doing: `submit the job ${name}`,
    json,
    headers: await userToken(workspace, spec, audience, signal),
    ...(version === undefined ? {} : { query: { 'api-version': version } }),
  } as const;
  return readJob((await workspace.arm(jobPath(name), request, signal)).json);
}

/** One request. Of a job that has ended in the meantime there is nothing to cancel, and the service may say so with an error. */
async function cancel(workspace: Workspace, name: string, signal: AbortSignal): Promise<void> {
  const doing = `cancel the job ${name}`;
  try {
    await workspace.arm(`${jobPath(name)}/cancel`, { method: 'POST', doing }, signal);
  } catch (error) {
    const status = error instanceof PlatformError ? (error.failure.statusCode ?? 0) : 0;
    if (status !== 400 && status !== 409) throw error;
    const job = await getJob(workspace, name, signal);
    if (job === undefined || !isTerminal(job.status)) throw error;
  }
}

/** What training needs. */
export interface TrainingParts {
  readonly workspace: Workspace;
  readonly datastores: Datastores;
  /** Of tokens for Azure Machine Learning itself. */
  readonly audience: string;
}

/** Command jobs of an Azure ML workspace. */
export function createTraining(parts: TrainingParts): Training {
  const { workspace, datastores } = parts;
  return {
    get: (name, signal) => getJob(workspace, name, signal),
    submit: (name, spec, report, signal) => submit(parts, name, spec, report, signal),
    cancel: (name, signal) => cancel(workspace, name, signal),
    logs: async (name, cursor, signal) => {
      const details = await runDetails(workspace, name, signal);
      if (details === undefined) return { lines: [], cursor };
      return readLogs(workspace.transport, details, cursor, signal);
    },
    download: async (name, output, folder, signal) => {
      const place = await placeOfOutput(workspace, name, output, signal);
      return downloadPlace(datastores, place, folder, signal);
    },
  };
}
