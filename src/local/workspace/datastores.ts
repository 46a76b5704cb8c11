import { accountName, artifactContainer, blobPrefix } from '../blobs/blob-store.ts';
import { HttpFailure, type LocalRequest, type LocalResponse, type Route } from '../http/route.ts';
import { param, workspaceRoute } from '../http/workspace-route.ts';
import type { LocalContext } from '../local-context.ts';
import { systemData } from '../assets/asset-version.ts';
import { workspaceArmId, type WorkspaceNames } from './workspace-names.ts';

/** A place for blobs that URIs name. */
export interface Datastore {
  readonly name: string;
  readonly container: string;
  readonly isDefault: boolean;
}

/** The two datastores that every workspace has, as on Azure. */
export function datastoresOf(names: WorkspaceNames): readonly Datastore[] {
  const blobs = `azureml-blobstore-${names.workspaceId}`;
  return [
    { name: 'workspaceblobstore', container: blobs, isDefault: true },
    { name: 'workspaceartifactstore', container: artifactContainer, isDefault: false },
  ];
}

/** The datastore of that name, or undefined. */
export function findDatastore(names: WorkspaceNames, name: string): Datastore | undefined {
  return datastoresOf(names).find((one) => one.name === name.toLowerCase());
}

/** Storage clients make `https://{accountName}.blob.{suffix}` of this; on loopback the host stands in front. */
function resource(context: LocalContext, datastore: Datastore, createdAt: string): unknown {
  const names = context.workspace;
  const base = new URL(context.baseUrl());
  return {
    id: `${workspaceArmId(names)}/datastores/${datastore.name}`,
    name: datastore.name,
    type: 'Microsoft.MachineLearningServices/workspaces/datastores',
    properties: {
      datastoreType: 'AzureBlob',
      accountName: `${base.host}/${accountName}`,
      containerName: datastore.container,
      endpoint: 'core.windows.net',
      protocol: base.protocol.replace(':', ''),
      credentials: { credentialsType: 'Sas' },
      isDefault: datastore.isDefault,
      serviceDataAccessAuthIdentity: 'None',
      subscriptionId: names.subscriptionId,
      resourceGroup: names.resourceGroup,
      description: null,
      tags: {},
      properties: {},
    },
    systemData: systemData(createdAt, createdAt),
  };
}

function found(context: LocalContext, request: LocalRequest): Datastore {
  const name = param(request, 'name');
  const datastore = findDatastore(context.workspace, name);
  if (datastore !== undefined) return datastore;
  throw new HttpFailure(404, 'NotFound', `There is no datastore ${name.slice(0, 255)}.`);
}

function listSecrets(context: LocalContext, request: LocalRequest): LocalResponse {
  const { container } = found(context, request);
  const sasToken = context.signer.sign(`${blobPrefix}/${container}`, {
    scope: 'below',
    permissions: 'rcwl',
    lifetime: 8 * 3600,
  });
  return { status: 200, body: { secretsType: 'Sas', sasToken } };
}

export function datastoreRoutes(context: LocalContext): readonly Route[] {
  const names = context.workspace;
  const createdAt = new Date(0).toISOString();
  const list = (request: LocalRequest): Promise<LocalResponse> => {
    const onlyDefault = request.url.searchParams.get('isDefault')?.toLowerCase() === 'true';
    const wanted = datastoresOf(names).filter((one) => one.isDefault || !onlyDefault);
    const value = wanted.map((one) => resource(context, one, createdAt));
    return Promise.resolve({ status: 200, body: { value, nextLink: null } });
  };
  const get = (request: LocalRequest): Promise<LocalResponse> =>
    Promise.resolve({ status: 200, body: resource(context, found(context, request), createdAt) });
  return [
    workspaceRoute(names, 'GET', '/datastores', list),
    workspaceRoute(names, 'GET', '/datastores/:name', async (request) => get(request)),
    workspaceRoute(names, 'POST', '/datastores/:name/listSecrets', async (request) =>
      Promise.resolve(listSecrets(context, request)),
    ),
  ];
}
