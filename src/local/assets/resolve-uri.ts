import { join } from 'node:path';
import type { LocalContext } from '../local-context.ts';
import type { MlflowPort } from '../mlflow-port.ts';
import { findDatastore } from '../workspace/datastores.ts';
import type { AssetVersion } from './asset-version.ts';
import { kinds, versionId } from './kinds.ts';

/** A URI that leads nowhere here; the message says why. */
export class UriFailure extends Error {
  override readonly name = 'UriFailure';
}

export interface UriResolver {
  /** The absolute file or folder that a URI or an asset's id stands for; whether it exists is not looked at. */
  resolve(uri: string, signal: AbortSignal): Promise<string>;
}

/** Named outputs of a job by their URIs, for `azureml://jobs/<job>/outputs/<name>/paths/…`. */
export type JobOutputs = (job: string) => Promise<Readonly<Record<string, string>> | undefined>;

const datastoreUri =
  /^azureml:\/\/(?:subscriptions\/[^/]+\/resourcegroups\/[^/]+\/(?:providers\/microsoft\.machinelearningservices\/)?workspaces\/[^/]+\/)?datastores\/([^/]+)\/(?:paths\/)?(.*)$/i;
const jobUri =
  /^azureml:\/\/(?:subscriptions\/[^/]+\/resourcegroups\/[^/]+\/workspaces\/[^/]+\/)?jobs\/([^/]+)\/outputs\/([^/]+)\/?(?:paths\/)?(.*)$/i;
const runUri = /^runs:\/+([^/]+)\/?(.*)$/i;
const versionUri = /\/(data|models)\/([^/]+)\/versions\/([^/]+)$/i;
const shortUri = /^azureml:([^:/@]+):([^:/@]+)$/;

/** Below a folder by forward-slash parts; nothing may climb out of it. */
function below(folder: string, path: string): string {
  const parts = path.split('/').filter((part) => part !== '');
  if (parts.some((part) => part === '..' || part === '.' || /[\0\\]/.test(part))) {
    throw new UriFailure(`The path '${path.slice(0, 200)}' must not contain '.' or '..'.`);
  }
  return join(folder, ...parts);
}

interface Resolution {
  readonly context: LocalContext;
  readonly mlflow: MlflowPort;
  readonly outputs: JobOutputs;
  readonly signal: AbortSignal;
  /** How many references were followed: assets may name each other. */
  readonly depth: number;
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    throw new UriFailure(`The path '${path.slice(0, 200)}' is not percent-encoded UTF-8.`);
  }
}

function fromDatastore(context: LocalContext, name: string, path: string): string {
  const datastore = findDatastore(context.workspace, name);
  if (datastore === undefined) throw new UriFailure(`There is no datastore '${name}'.`);
  return below(context.blobs.folder(datastore.container), decoded(path));
}

async function fromRun(at: Resolution, run: string, path: string): Promise<string> {
  const isJob = (await at.outputs(run)) !== undefined;
  const folder = isJob
    ? at.context.artifactFolder(run)
    : await at.mlflow.artifactFolder(run, at.signal);
  if (folder === undefined) throw new UriFailure(`There is no run '${run}'.`);
  return below(folder, path);
}

async function fromJob(at: Resolution, job: string, output: string, path: string): Promise<string> {
  if (output === 'artifacts' || output === 'default') return fromRun(at, job, path);
  const outputs = await at.outputs(job);
  if (outputs === undefined) throw new UriFailure(`There is no job '${job}'.`);
  const uri = Object.hasOwn(outputs, output) ? outputs[output] : undefined;
  if (uri === undefined) throw new UriFailure(`The job '${job}' has no output '${output}'.`);
  return below(await follow({ ...at, depth: at.depth + 1 }, uri), path);
}

async function fromVersion(
  at: Resolution,
  collection: string,
  name: string,
  version: string,
): Promise<string> {
  const isData = collection.toLowerCase() === 'data';
  const kind = isData ? kinds.dataVersions : kinds.modelVersions;
  const found = (await at.context.store.get(kind, versionId(name, version))) as
    AssetVersion | undefined;
  const uri = found?.properties[isData ? 'dataUri' : 'modelUri'];
  if (typeof uri !== 'string') {
    throw new UriFailure(`There is no ${collection} version '${name}:${version}'.`);
  }
  return follow({ ...at, depth: at.depth + 1 }, uri);
}

async function follow(at: Resolution, uri: string): Promise<string> {
  if (at.depth > 10) throw new UriFailure(`The references behind '${uri}' go in a circle.`);
  const [, datastore, path] = datastoreUri.exec(uri) ?? [];
  if (datastore !== undefined) return fromDatastore(at.context, datastore, path ?? '');
  const [, job, output, jobPath] = jobUri.exec(uri) ?? [];
  if (job !== undefined && output !== undefined) return fromJob(at, job, output, jobPath ?? '');
  const [, run, runPath] = runUri.exec(uri) ?? [];
  if (run !== undefined) return fromRun(at, run, runPath ?? '');
  const [, collection, name, version] = versionUri.exec(uri) ?? [];
  if (collection !== undefined && name !== undefined && version !== undefined) {
    return fromVersion(at, collection, name, version);
  }
  const [, shortName, shortVersion] = shortUri.exec(uri) ?? [];
  if (shortName !== undefined && shortVersion !== undefined) {
    return fromVersion(at, 'data', shortName, shortVersion);
  }
  throw new UriFailure(
    `The local platform cannot read '${uri.slice(0, 300)}': it knows datastores, jobs, runs, data and model versions.`,
  );
}

/** Follows URIs over assets, jobs and runs to a place on disk. */
export function createUriResolver(
  context: LocalContext,
  mlflow: MlflowPort,
  outputs: JobOutputs,
): UriResolver {
  return {
    resolve: (uri, signal) => follow({ context, mlflow, outputs, signal, depth: 0 }, uri),
  };
}
