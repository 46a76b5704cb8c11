import { cp, mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ModelSource, ModelVersion } from '../../domain/registry/model-version.ts';
import { PlatformError, UserError } from '../../errors.ts';
import { textAt } from '../../shared/json.ts';
import type { ModelRegistration, ModelRegistry, Progress } from '../ports.ts';
import { downloadPlace, placeOfOutput, placeOfUri } from './asset-files.ts';
import { parseLocation } from './asset-location.ts';
import { modelBody, readModel, retaggedBody } from './model-body.ts';
import { findRunModel } from './run-artifacts.ts';
import type { ServiceAnswer } from './request.ts';
import type { Datastores } from './upload/datastore.ts';
import { readFileTree } from '../../shared/files/file-tree.ts';
import { listAll, type Workspace } from './workspace.ts';

/** What everything about models needs. */
interface Registry {
  readonly workspace: Workspace;
  readonly datastores: Datastores;
}

const races = 5;
const containerPath = (name: string): string => `/models/${encodeURIComponent(name)}`;
const versionPath = (name: string, version: string): string =>
  `${containerPath(name)}/versions/${encodeURIComponent(version)}`;

async function read(
  { workspace }: Registry,
  json: unknown,
  signal: AbortSignal,
): Promise<ModelVersion> {
  const { studio } = await workspace.facts(signal);
  // The local server names itself as the studio of its region; it has no pages.
  const isPage = studio.startsWith('https://ml.azure') || studio.startsWith('https://studio.');
  return readModel(json, isPage ? studio : '', workspace.id);
}

/** The URI of a source, in the form that keeps the lineage to the run; local files are uploaded first. */
async function sourceUri(
  { workspace, datastores }: Registry,
  source: ModelSource,
  report: Progress,
  signal: AbortSignal,
): Promise<string> {
  switch (source.kind) {
    case 'run':
      return (await findRunModel(workspace, datastores, source.runId, source.path, signal)).uri;
    case 'job-output':
      return `azureml://jobs/${source.jobName}/outputs/${source.output}/paths/`;
    case 'local':
      return (await datastores.upload(source.path, report, signal)).uri;
    case 'uri':
      return source.uri;
  }
}

async function nextVersion(
  { workspace }: Registry,
  name: string,
  signal: AbortSignal,
): Promise<string> {
  const doing = `find the next version of ${name}`;
  const request = { method: 'GET', doing, accept: [404] } as const;
  const answer = await workspace.arm(containerPath(name), request, signal);
  if (answer.status === 404) return '1';
  return textAt(answer.json, 'properties', 'nextVersion') ?? '1';
}

async function lookUp(
  { workspace }: Registry,
  name: string,
  version: string,
  signal: AbortSignal,
): Promise<ServiceAnswer> {
  const request = { method: 'GET', doing: `read ${name} ${version}`, accept: [404] } as const;
  return workspace.arm(versionPath(name, version), request, signal);
}

/** Whether a refused PUT means that somebody else has just taken the version. */
function isTaken(error: unknown): boolean {
  if (!(error instanceof PlatformError)) return false;
  return error.failure.statusCode === 409 || error.message.includes('cannot be updated');
}

async function put(
  { workspace }: Registry,
  registration: ModelRegistration,
  version: string,
  uri: string,
  signal: AbortSignal,
): Promise<unknown> {
  const { name } = registration;
  const doing = `register ${name} ${version}`;
  const request = { method: 'PUT', doing, json: modelBody(registration, uri) } as const;
  return (await workspace.arm(versionPath(name, version), request, signal)).json;
}

/** Takes the next free number; a PUT onto a version that exists would change it, so each is looked for first. */
async function putNext(
  registry: Registry,
  registration: ModelRegistration,
  uri: string,
  signal: AbortSignal,
): Promise<unknown> {
  const { name } = registration;
  for (let race = 1; ; race++) {
    const version = await nextVersion(registry, name, signal);
    const there = await lookUp(registry, name, version, signal);
    try {
      if (there.status === 404) return await put(registry, registration, version, uri, signal);
    } catch (error) {
      if (!isTaken(error) || race === races) throw error;
    }
    if (race === races)
      throw new PlatformError(`could not register ${name}: others keep taking the next version`, {
        code: 'version-race',
        retryable: true,
      });
  }
}

async function register(
  registry: Registry,
  registration: ModelRegistration,
  report: Progress,
  signal: AbortSignal,
): Promise<ModelVersion> {
  const { version } = registration;
  const uri = await sourceUri(registry, registration.source, report, signal);
  const json =
    version === undefined
      ? await putNext(registry, registration, uri, signal)
      : await put(registry, registration, version, uri, signal);
  return read(registry, json, signal);
}

async function list(
  registry: Registry,
  name: string,
  signal: AbortSignal,
): Promise<ModelVersion[]> {
  const path = `${containerPath(name)}/versions`;
  const query = { $orderBy: 'createdtime desc', listViewType: 'ActiveOnly' };
  const versions: ModelVersion[] = [];
  const doing = `list the versions of ${name}`;
  for await (const item of listAll(registry.workspace, path, query, doing, signal))
    versions.push(await read(registry, item, signal));
  return versions.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
}

async function tag(
  registry: Registry,
  name: string,
  version: string,
  tags: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<ModelVersion> {
  const there = await lookUp(registry, name, version, signal);
  if (there.status === 404)
    throw new UserError({ message: `there is no version ${version} of the model ${name}` });
  const json = retaggedBody(there.json, tags);
  const request = { method: 'PUT', doing: `tag ${name} ${version}`, json } as const;
  const answer = await registry.workspace.arm(versionPath(name, version), request, signal);
  return read(registry, answer.json, signal);
}

async function copyLocal(path: string, folder: string, signal: AbortSignal): Promise<string[]> {
  const tree = await readFileTree(path, signal);
  await mkdir(folder, { recursive: true });
  for (const { relative, absolute } of tree.files)
    await cp(absolute, join(folder, tree.kind === 'file' ? basename(relative) : relative), {
      dereference: true,
    });
  return tree.files.map(({ relative }) => relative).sort();
}

async function downloadUri(
  registry: Registry,
  uri: string,
  folder: string,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const { workspace, datastores } = registry;
  const location = parseLocation(uri);
  if (location.kind === 'model') {
    const there = await lookUp(registry, location.name, location.version, signal);
    if (there.status === 404) throw new UserError({ message: `there is no model version ${uri}` });
    const target = textAt(there.json, 'properties', 'modelUri') ?? '';
    // A version names files, never another version: following it twice would follow it for ever.
    if (parseLocation(target).kind !== 'model')
      return downloadUri(registry, target, folder, signal);
  }
  const place = await placeOfUri(workspace, uri, signal);
  if (place !== undefined) {
    const files = await downloadPlace(datastores, place, folder, signal);
    if (files.length > 0) return files;
    throw new PlatformError(`there are no files behind ${uri}`, {
      code: 'files-not-found',
      retryable: false,
    });
  }
  throw new UserError({
    message: `the files behind ${uri} cannot be downloaded`,
    hint: 'Use azureml://datastores/…, azureml://jobs/…, runs:/… or azureml:<name>:<version>.',
  });
}

async function download(
  registry: Registry,
  source: ModelSource,
  folder: string,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const { workspace, datastores } = registry;
  switch (source.kind) {
    case 'local':
      return copyLocal(source.path, folder, signal);
    case 'job-output': {
      const place = await placeOfOutput(workspace, source.jobName, source.output, signal);
      return downloadPlace(datastores, place, folder, signal);
    }
    case 'run': {
      const { runId, path } = source;
      const { place } = await findRunModel(workspace, datastores, runId, path, signal);
      return downloadPlace(datastores, place, folder, signal);
    }
    case 'uri':
      return downloadUri(registry, source.uri, folder, signal);
  }
}

/** Model versions of an Azure ML workspace. */
export function createModels(workspace: Workspace, datastores: Datastores): ModelRegistry {
  const registry: Registry = { workspace, datastores };
  return {
    register: (registration, report, signal) => register(registry, registration, report, signal),
    get: async (name, version, signal) => {
      const answer = await lookUp(registry, name, version, signal);
      return answer.status === 404 ? undefined : read(registry, answer.json, signal);
    },
    list: (name, signal) => list(registry, name, signal),
    tag: (name, version, tags, signal) => tag(registry, name, version, tags, signal),
    download: (source, folder, signal) => download(registry, source, folder, signal),
  };
}
