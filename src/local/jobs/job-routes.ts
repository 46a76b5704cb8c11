import { isTerminal } from '../../domain/training/job.ts';
import { kinds, versionId } from '../assets/kinds.ts';
import { HttpFailure, type LocalRequest, type LocalResponse, type Route } from '../http/route.ts';
import { param, workspaceRoute } from '../http/workspace-route.ts';
import type { LocalContext } from '../local-context.ts';
import { workspaceArmId } from '../workspace/workspace-names.ts';
import { findEnvironment, isOwnEnvironment } from './job-python.ts';
import type { JobProperties, JobRecord } from './job-record.ts';
import { jobResource } from './job-resource.ts';
import { bodyVersion } from './job-settings-shape.ts';
import { readJobBody } from './job-shape.ts';
import type { Jobs } from './jobs.ts';

/** Azure's rule for names (azureml-rest.md §5). */
const jobName = /^[a-zA-Z0-9][a-zA-Z0-9\-_]{0,254}$/;
const idOf = /\/(codes|computes)\/([^/]+)(?:\/versions\/([^/]+))?$/i;

const notFound = (text: string): HttpFailure => new HttpFailure(404, 'NotFound', text);

/** The job of the path, or 404. */
async function found(jobs: Jobs, request: LocalRequest): Promise<JobRecord> {
  const name = param(request, 'name');
  const job = await jobs.registry.get(name);
  if (job === undefined) throw notFound(`Job ${name.slice(0, 255)} was not found.`);
  return job;
}

/** Compute, environment and code have to exist when a job is made; everything else fails in the run, as on Azure. */
async function checkReferences(context: LocalContext, properties: JobProperties): Promise<void> {
  const { computeId, codeId, environmentId } = properties;
  if (typeof computeId === 'string' && computeId !== '') {
    const name = idOf.exec(computeId)?.[2] ?? computeId;
    const known = [context.workspace.compute.toLowerCase(), 'serverless', 'local'];
    if (!known.includes(name.toLowerCase())) {
      const own = `the local platform has one compute, '${context.workspace.compute}'`;
      throw notFound(`The compute '${name.slice(0, 100)}' was not found: ${own}.`);
    }
  }
  if (typeof codeId === 'string' && codeId !== '') {
    const [, , name = '', version = ''] = idOf.exec(codeId) ?? [];
    if ((await context.store.get(kinds.codeVersions, versionId(name, version))) === undefined) {
      throw notFound(`The code '${codeId.slice(0, 300)}' was not found.`);
    }
  }
  const isMissing =
    isOwnEnvironment(environmentId) &&
    (await findEnvironment(context, environmentId)) === undefined;
  if (isMissing) throw notFound(`The environment '${environmentId.slice(0, 300)}' was not found.`);
}

/** What a second PUT of a name changes: these members, and no `properties` that have a value already. */
function updated(before: JobRecord, after: JobProperties): JobRecord {
  const own = before.properties;
  for (const [key, value] of Object.entries(after.properties)) {
    if (Object.hasOwn(own.properties, key) && own.properties[key] !== value) {
      const text = `The property '${key.slice(0, 100)}' of a job cannot be changed.`;
      throw new HttpFailure(400, 'UserError', text);
    }
  }
  return {
    ...before,
    properties: {
      ...own,
      tags: after.tags,
      displayName: after.displayName,
      description: after['description'] ?? own['description'] ?? null,
      isArchived: after['isArchived'] ?? own['isArchived'] ?? false,
      properties: { ...own.properties, ...after.properties },
    },
  };
}

async function put(
  context: LocalContext,
  jobs: Jobs,
  request: LocalRequest,
): Promise<LocalResponse> {
  const name = param(request, 'name');
  if (!jobName.test(name)) {
    throw new HttpFailure(400, 'RequestInvalid', `Job names must match ${jobName.source}.`);
  }
  const properties = readJobBody(
    await request.json(),
    name,
    bodyVersion(request.url.searchParams.get('api-version') ?? ''),
  );
  const location = `${context.baseUrl()}${request.url.pathname}${request.url.search}`;
  const before = await jobs.registry.get(name);
  if (before === undefined) {
    await checkReferences(context, properties);
    const createdAt = new Date().toISOString();
    const fresh: JobRecord = { name, properties, status: 'NotStarted', createdAt };
    const { job, isNew } = await jobs.registry.create(fresh);
    if (isNew) {
      jobs.start(job);
      return { status: 201, headers: { location }, body: jobResource(context, job) };
    }
  }
  const job = await jobs.registry.update(name, (old) => updated(old, properties));
  if (job === undefined) throw notFound(`Job ${name} was not found.`);
  return { status: 200, headers: { location }, body: jobResource(context, job) };
}

async function list(
  context: LocalContext,
  jobs: Jobs,
  request: LocalRequest,
): Promise<LocalResponse> {
  const query = request.url.searchParams;
  const view = query.get('listViewType') ?? 'ActiveOnly';
  const [tag, type] = [query.get('tag'), query.get('jobType')];
  const wanted = (await jobs.registry.list()).filter(({ properties }) => {
    const isInView =
      view === 'All' || (properties['isArchived'] === true) === (view === 'ArchivedOnly');
    const hasTag = tag === null || Object.hasOwn(properties.tags, tag);
    return isInView && hasTag && (type === null || type.toLowerCase() === 'command');
  });
  // Newest first, as Azure lists jobs.
  const value = wanted.reverse().map((job) => jobResource(context, job));
  return { status: 200, body: { value, nextLink: null } };
}

async function cancel(
  context: LocalContext,
  jobs: Jobs,
  request: LocalRequest,
): Promise<LocalResponse> {
  const { name } = await found(jobs, request);
  await jobs.cancel(name);
  const location = context.operations.resultLocation('jc', name);
  const headers = {
    location,
    'x-ms-async-operation-timeout': 'PT1H',
    'content-type': 'application/json; charset=utf-8',
  };
  return { status: 202, headers, body: 'null' };
}

/** Jobs: PUT (also of tags), GET, list, cancel. */
export function jobRoutes(context: LocalContext, jobs: Jobs): readonly Route[] {
  const names = context.workspace;
  return [
    workspaceRoute(names, 'GET', '/jobs', (request) => list(context, jobs, request)),
    workspaceRoute(names, 'GET', '/jobs/:name', async (request) => ({
      status: 200,
      body: jobResource(context, await found(jobs, request)),
    })),
    workspaceRoute(names, 'PUT', '/jobs/:name', (request) => put(context, jobs, request)),
    workspaceRoute(names, 'POST', '/jobs/:name/cancel', (request) =>
      cancel(context, jobs, request),
    ),
  ];
}

/** Whether a cancelled job has ended, for the operation that its cancellation is; undefined: no such job. */
export function hasJobEnded(jobs: Jobs): (name: string) => Promise<boolean | undefined> {
  return async (name) => {
    const job = await jobs.registry.get(name);
    return job === undefined ? undefined : isTerminal(job.status);
  };
}

/** The ARM id of a job. */
export function jobArmId(context: LocalContext, name: string): string {
  return `${workspaceArmId(context.workspace)}/jobs/${name}`;
}
