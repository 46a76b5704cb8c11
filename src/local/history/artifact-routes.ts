import { relative, sep } from 'node:path';
import { artifactContainer } from '../blobs/blob-store.ts';
import { listBlobs } from '../blobs/blob-list.ts';
import { checkBody, type ObjectShape } from '../http/strict-body.ts';
import { HttpFailure, type LocalRequest, type LocalResponse, type Route } from '../http/route.ts';
import { param, workspaceRoute } from '../http/workspace-route.ts';
import type { LocalContext } from '../local-context.ts';
import { blobUrl } from './blob-url.ts';

/** The path prefix of the run history service. */
const prefix = '/history/v1.0';
/** The most paths of one request, as on Azure. */
const largestBatch = 100;

const batchShape: ObjectShape = {
  name: 'BatchArtifactCreateCommand',
  members: {
    paths: 'any',
  },
  required: ['paths'],
};

interface Run {
  readonly id: string;
  /** Its artifacts' place in the container, without a trailing slash. */
  readonly root: string;
}

type FolderOf = (runId: string) => Promise<string>;

async function runOf(
  context: LocalContext,
  folderOf: FolderOf,
  request: LocalRequest,
): Promise<Run> {
  const id = param(request, 'run');
  const root = relative(context.blobs.folder(artifactContainer), await folderOf(id));
  if (root === '' || root.startsWith('..')) throw new Error(`artifacts of ${id} are no blobs`);
  return { id, root: root.split(sep).join('/') };
}

const artifactOf = (run: Run, path: string): Record<string, unknown> => ({
  artifactId: `ExperimentRun/dcid.${run.id}/${path}`,
  origin: 'ExperimentRun',
  container: `dcid.${run.id}`,
  path,
});

/** All artifacts of a run, or those whose path begins so; 5,000 a page. */
async function list(
  context: LocalContext,
  run: Run,
  request: LocalRequest,
): Promise<LocalResponse> {
  const query = request.url.searchParams;
  const page = await listBlobs(context.blobs.folder(artifactContainer), {
    prefix: `${run.root}/${query.get('path') ?? ''}`,
    delimiter: '',
    marker: query.get('continuationToken') ?? '',
    most: 5000,
  });
  const value = page.blobs.map(({ name, modified }) => ({
    ...artifactOf(run, name.slice(run.root.length + 1)),
    createdTime: modified.toISOString(),
  }));
  const continuationToken = page.next === '' ? null : page.next;
  return { status: 200, body: { value, continuationToken, nextLink: null } };
}

async function contentInfo(
  context: LocalContext,
  run: Run,
  request: LocalRequest,
): Promise<LocalResponse> {
  const path = request.url.searchParams.get('path') ?? '';
  const blob = `${run.root}/${path}`;
  if ((await context.blobs.stat(artifactContainer, blob)) === undefined) {
    const text = `The artifact ${path.slice(0, 300)} of run ${run.id} does not exist.`;
    throw new HttpFailure(404, 'NotFoundError', text);
  }
  const contentUri = blobUrl(context, artifactContainer, blob, 'r');
  return { status: 200, body: { ...artifactOf(run, path), contentUri } };
}

/** URLs to read each artifact below a path. */
async function prefixContentInfo(
  context: LocalContext,
  run: Run,
  request: LocalRequest,
): Promise<LocalResponse> {
  const { body } = await list(context, run, request);
  const { value, ...page } = body as { readonly value: readonly { readonly path: string }[] };
  const withUrls = value.map(({ path }) => ({
    ...artifactOf(run, path),
    contentUri: blobUrl(context, artifactContainer, `${run.root}/${path}`, 'r'),
  }));
  return { status: 200, body: { ...page, value: withUrls } };
}

function pathsOf(body: unknown): readonly string[] {
  const { paths } = checkBody(body, batchShape);
  if (!Array.isArray(paths) || paths.length > largestBatch) {
    const text = `Artifact batch size exceeded the limit of ${largestBatch}`;
    throw new HttpFailure(400, 'ValidationError', text);
  }
  return paths.map((entry: unknown) => {
    const path =
      typeof entry === 'object' && entry !== null && 'path' in entry ? entry.path : undefined;
    if (typeof path === 'string' && path !== '') return path;
    throw new HttpFailure(400, 'ValidationError', 'Each of paths needs a path.');
  });
}

/** URLs to write artifacts to: the client puts each as a blob. */
async function create(
  context: LocalContext,
  run: Run,
  request: LocalRequest,
): Promise<LocalResponse> {
  const artifacts: Record<string, unknown> = {};
  const artifactContentInformation: Record<string, unknown> = {};
  for (const path of pathsOf(await request.json())) {
    const blob = `${run.root}/${path}`;
    // Throws for a name that no blob may have, before anything is handed out.
    context.blobs.path(artifactContainer, blob);
    const contentUri = blobUrl(context, artifactContainer, blob, 'rcw');
    artifacts[path] = artifactOf(run, path);
    artifactContentInformation[path] = { ...artifactOf(run, path), contentUri };
  }
  return { status: 200, body: { artifacts, artifactContentInformation, errors: {} } };
}

/**
 * Artifacts of a run, by both paths that clients use: `/runs/…` and azureml-mlflow's `/experiments/<id>/runs/…`
 * (azure-clients.md §5). `folderOf` gives a run's folder or throws 404.
 */
export function artifactRoutes(context: LocalContext, folderOf: FolderOf): readonly Route[] {
  const doors = [
    ['GET', '', list],
    ['GET', '/path', list],
    ['GET', '/contentinfo', contentInfo],
    ['GET', '/prefix/contentinfo', prefixContentInfo],
    ['POST', '/batch/metadata', create],
  ] as const;
  return ['/runs/:run', '/experiments/:experiment/runs/:run'].flatMap((run) =>
    doors.map(([method, path, handle]) =>
      workspaceRoute(
        context.workspace,
        method,
        `${run}/artifacts${path}`,
        async (request) => handle(context, await runOf(context, folderOf, request), request),
        { prefix },
      ),
    ),
  );
}
