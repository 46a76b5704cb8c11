import { randomUUID } from 'node:crypto';
import { blobPrefix } from '../blobs/blob-store.ts';
import { HttpFailure, type LocalRequest, type LocalResponse, type Route } from '../http/route.ts';
import { assetMembers, checkBody, resourceShape } from '../http/strict-body.ts';
import { workspaceRoute } from '../http/workspace-route.ts';
import type { LocalContext } from '../local-context.ts';
import { assetProperties, type AssetVersion, type Properties } from './asset-version.ts';
import { assetRoutes, type AssetCollection } from './asset-routes.ts';
import { kinds } from './kinds.ts';

const codeShape = resourceShape('CodeVersionResource', {
  name: 'CodeVersion',
  members: { ...assetMembers, codeUri: 'string' },
  required: ['codeUri'],
});

const uploadShape = {
  name: 'PendingUploadRequestDto',
  members: { pendingUploadId: 'string', pendingUploadType: 'string' },
} as const;

/** Seconds that an upload's signed URL is valid: Azure's eight hours. */
const uploadLifetime = 8 * 3600;

/**
 * The search by content hash goes over the whole workspace, whatever name is in the path (azureml-rest.md §3).
 */
function byHash(
  request: LocalRequest,
  all: readonly AssetVersion[],
): readonly AssetVersion[] | undefined {
  const hash = request.url.searchParams.get('hash');
  if (hash === null) return undefined;
  const wantedVersion = request.url.searchParams.get('hashVersion');
  return all.filter(({ properties }) => {
    const own = (properties['properties'] ?? {}) as Properties;
    const isVersion = wantedVersion === null || String(own['hash_version']) === wantedVersion;
    return own['hash_sha256'] === hash && isVersion && properties['isArchived'] !== true;
  });
}

/** Code versions: what jobs run and scoring scripts are. */
export const codeCollection: AssetCollection = {
  collection: 'codes',
  kind: kinds.codeVersions,
  shape: codeShape,
  accept: assetProperties,
  immutable: ['codeUri'],
  conflict: () => new HttpFailure(400, 'UserError', 'Asset paths cannot be updated.'),
  search: byHash,
};

/** Each call makes a container of its own and signs for it: create, write, list and read, but not delete. */
async function startPendingUpload(
  context: LocalContext,
  request: LocalRequest,
): Promise<LocalResponse> {
  checkBody((await request.json()) ?? {}, uploadShape);
  const id = randomUUID();
  const container = `${id.slice(0, 8)}-${id.replaceAll('-', '').slice(8)}`;
  await context.blobs.createContainer(container);
  const path = `${blobPrefix}/${container}`;
  const blobUri = `${context.baseUrl()}${path}`;
  const query = context.signer.sign(path, {
    scope: 'below',
    permissions: 'rcwl',
    lifetime: uploadLifetime,
  });
  const body = {
    blobReferenceForConsumption: {
      blobUri,
      storageAccountArmId: null,
      credential: { credentialType: 'SAS', sasUri: `${blobUri}?${query}` },
    },
    pendingUploadId: id,
    pendingUploadType: 'TemporaryBlobReference',
  };
  return { status: 200, body };
}

export function codeRoutes(context: LocalContext): readonly Route[] {
  const path = '/codes/:name/versions/:version/startPendingUpload';
  return [
    ...assetRoutes(context, codeCollection),
    workspaceRoute(context.workspace, 'POST', path, (request) =>
      startPendingUpload(context, request),
    ),
  ];
}
