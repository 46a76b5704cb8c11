import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { PlatformError, UserError } from '../../errors.ts';
import { member, textAt } from '../../shared/json.ts';
import { leadsInside } from '../../shared/files/real-place.ts';
import { mapLimited } from '../../shared/pool.ts';
import { artifactsOutput, parseLocation } from './asset-location.ts';
import { protocolError } from './service-error.ts';
import type { BlobContainer } from './upload/blob-container.ts';
import type { Datastores } from './upload/datastore.ts';
import type { Workspace } from './workspace.ts';

/** A place in a datastore whose files can be listed and read. */
export interface Place {
  readonly datastore: string;
  /** Without a slash at its ends. */
  readonly path: string;
}

const downloadsAtOnce = 4;
const mostFiles = 100_000;
const trim = (path: string): string => path.replaceAll(/^\/+|\/+$/g, '');

/** A name that a service gave, as a path that stays below the folder; throws for one that would not. */
function localPath(folder: string, relative: string): string {
  const parts = relative.split('/');
  const unsafe = parts.some(
    (part) => part === '' || part === '.' || part === '..' || /[\\\0]|^[A-Za-z]:/.test(part),
  );
  if (unsafe)
    throw protocolError('download the files', `${JSON.stringify(relative)} is not a safe path`);
  return join(folder, ...parts);
}

async function downloadBlob(
  container: BlobContainer,
  blob: string,
  target: string,
  signal: AbortSignal,
): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  // One name a file, so that what a killed step has left is replaced by the next.
  const aside = `${target}.part`;
  await rm(aside, { force: true });
  try {
    // An attempt that breaks is repeated from the start: the file is opened anew and truncated.
    const write = (body: NodeJS.ReadableStream): Promise<void> =>
      pipeline(body, createWriteStream(aside), { signal });
    await container.read(blob, write, signal);
    await rename(aside, target);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

interface Wanted {
  readonly name: string;
  readonly relative: string;
}

/** The blobs that a path means: the file itself, or what is in the folder. */
async function blobsOf(
  container: BlobContainer,
  path: string,
  signal: AbortSignal,
): Promise<readonly Wanted[]> {
  const blobs = await container.list(path, signal);
  return blobs.flatMap(({ name }) => {
    if (name === path) return [{ name, relative: path.split('/').at(-1) ?? path }];
    // The prefix `a/b` also lists `a/bc`.
    const inside = path === '' || name.startsWith(`${path}/`);
    const relative = path === '' ? name : name.slice(path.length + 1);
    return inside && relative !== '' && !relative.endsWith('/') ? [{ name, relative }] : [];
  });
}

/** Clients write the paths of URIs as they are; some services percent-encode them. */
function decoded(path: string): string | undefined {
  try {
    const text = decodeURIComponent(path);
    return text === path ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Writes a file, or the files of a folder, below a local folder; returns their relative paths, sorted. */
export async function downloadPlace(
  datastores: Datastores,
  place: Place,
  folder: string,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const { container } = await datastores.byName(place.datastore, signal);
  const path = trim(place.path);
  const other = decoded(path);
  let wanted = await blobsOf(container, path, signal);
  if (wanted.length === 0 && other !== undefined) wanted = await blobsOf(container, other, signal);
  if (wanted.length > mostFiles)
    throw protocolError('download the files', `there are more than ${mostFiles}`);
  const targets = wanted.map((blob) => ({ ...blob, target: localPath(folder, blob.relative) }));
  for (const parent of new Set(targets.map(({ target }) => dirname(target)))) {
    if (!(await leadsInside(folder, parent)))
      throw new UserError({
        message: 'a link in the download folder leads out of it',
        file: parent,
      });
  }
  await mapLimited(targets, downloadsAtOnce, ({ name, target }) =>
    downloadBlob(container, name, target, signal),
  );
  return targets.map(({ relative }) => relative).toSorted();
}

/** The URI that the run history keeps for an output whose place was chosen when the job ran. */
async function resolveOutput(
  workspace: Workspace,
  job: string,
  output: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  const doing = `find the output ${output} of ${job}`;
  const run = await workspace.plane(
    'history/v1.0',
    '/rundata',
    { method: 'POST', doing, json: { runId: job, selectRunMetadata: true }, repeatable: true },
    signal,
  );
  const assetId = textAt(run.json, 'runMetadata', 'outputs', output, 'assetId');
  if (assetId === undefined) return undefined;
  const resolved = await workspace.plane(
    'data/v1.0',
    '/dataversion/batchGetResolvedUris',
    { method: 'POST', doing, json: { values: [assetId] }, repeatable: true },
    signal,
  );
  return textAt(resolved.json, 'values', assetId, 'uri');
}

/** Where the files of a job's output are. Throws `PlatformError` when the job has no such output. */
export async function placeOfOutput(
  workspace: Workspace,
  job: string,
  output: string,
  signal: AbortSignal,
): Promise<Place> {
  // The artifacts of a run are always here, also of a run that is no job (azureml-rest.md §5).
  if (output === artifactsOutput)
    return { datastore: 'workspaceartifactstore', path: `ExperimentRun/dcid.${job}` };
  const doing = `read the job ${job}`;
  const path = `/jobs/${encodeURIComponent(job)}`;
  const { json } = await workspace.arm(path, { method: 'GET', doing }, signal);
  const outputs = member(json, 'properties', 'outputs');
  const given = textAt(outputs, output, 'uri');
  const known = given !== undefined && !given.includes('${{');
  const uri = known ? given : await resolveOutput(workspace, job, output, signal);
  const location = parseLocation(uri ?? '');
  if (location.kind === 'datastore') return location;
  throw new PlatformError(`the job ${job} has no output ${output} that can be downloaded`, {
    code: 'output-not-found',
    retryable: false,
    hint: 'Outputs exist when the job has ended; their names are those of the job file.',
  });
}

/** Where the files behind a URI are; undefined when it is none that we can follow. Model versions are the registry's to resolve. */
export async function placeOfUri(
  workspace: Workspace,
  uri: string,
  signal: AbortSignal,
): Promise<Place | undefined> {
  const location = parseLocation(uri);
  if (location.kind === 'datastore') return location;
  if (location.kind !== 'job') return undefined;
  const place = await placeOfOutput(workspace, location.job, location.output, signal);
  return { ...place, path: `${trim(place.path)}/${trim(location.path)}` };
}
