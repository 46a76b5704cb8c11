import { PlatformError } from '../../../errors.ts';
import { asArray, member, textAt } from '../../../shared/json.ts';
import { once } from '../../../shared/once.ts';
import type { Progress } from '../../ports.ts';
import type { AzureCloud } from '../cloud.ts';
import { protocolError } from '../service-error.ts';
import type { Workspace } from '../workspace.ts';
import {
  indicatorOf,
  openContainer,
  uploadFiles,
  type BlobAccess,
  type BlobContainer,
} from './blob-container.ts';
import { assetHash } from './content-hash.ts';
import { readFileTree } from '../../../shared/files/file-tree.ts';

/** A place for blobs in the workspace, by the name that URIs use. */
export interface Datastore {
  readonly name: string;
  readonly container: BlobContainer;
}

/** What a local path became. */
export interface UploadedAsset {
  /** `azureml://datastores/<name>/paths/LocalUpload/<hash>/<name>`, with a trailing slash for a folder. */
  readonly uri: string;
}

/** Opens datastores and keeps them open; secrets are asked for once and masked. */
export interface Datastores {
  byName(name: string, signal: AbortSignal): Promise<Datastore>;
  upload(path: string, report: Progress, signal: AbortSignal): Promise<UploadedAsset>;
}

export interface DatastoreTools {
  readonly cloud: AzureCloud;
  readonly mask: (secret: string) => void;
}

async function readAccess(
  workspace: Workspace,
  name: string,
  account: string,
  credentials: string | undefined,
  { cloud, mask }: DatastoreTools,
  signal: AbortSignal,
): Promise<BlobAccess> {
  const own: BlobAccess = { kind: 'token', audience: cloud.storageAudience };
  // A datastore without secrets is one that identities open themselves.
  if (credentials === 'None') return own;
  const doing = `open the datastore ${name}`;
  const answer = await workspace.arm(
    `/datastores/${encodeURIComponent(name)}/listSecrets`,
    { method: 'POST', doing, repeatable: true },
    signal,
  );
  const key = textAt(answer.json, 'key');
  const sas = textAt(answer.json, 'sasToken');
  if (key !== undefined) {
    mask(key);
    return { kind: 'key', account, key };
  }
  if (sas === undefined) return own;
  mask(sas);
  return { kind: 'sas', query: sas.replace(/^\?/, '') };
}

async function openDatastore(
  workspace: Workspace,
  resource: unknown,
  tools: DatastoreTools,
  signal: AbortSignal,
): Promise<Datastore> {
  const name = textAt(resource, 'name') ?? '';
  const properties = member(resource, 'properties');
  const type = textAt(properties, 'datastoreType');
  if (type !== 'AzureBlob')
    throw new PlatformError(
      `the datastore ${name} is of type ${type ?? 'unknown'}, not AzureBlob`,
      {
        code: 'unsupported-datastore',
        retryable: false,
      },
    );
  const account = textAt(properties, 'accountName') ?? '';
  const container = textAt(properties, 'containerName') ?? '';
  const protocol = textAt(properties, 'protocol') ?? 'https';
  const suffix = textAt(properties, 'endpoint') ?? 'core.windows.net';
  const base = `${protocol}://${account}.blob.${suffix}/${container}`;
  const credentials = textAt(properties, 'credentials', 'credentialsType');
  const access = await readAccess(workspace, name, account, credentials, tools, signal);
  return { name, container: openContainer(workspace.transport, base, access) };
}

async function findDefault(workspace: Workspace, signal: AbortSignal): Promise<unknown> {
  const query = { isDefault: 'true', count: '30', orderByAsc: 'false' };
  const doing = 'find the default datastore';
  const { json } = await workspace.arm('/datastores', { method: 'GET', doing, query }, signal);
  const [first] = asArray(member(json, 'value'));
  if (first === undefined) throw protocolError(doing, 'the workspace has none');
  return first;
}

/** Uploads a file or folder as an asset, unless the same content is there already. */
async function uploadAsset(
  { name: datastore, container }: Datastore,
  path: string,
  report: Progress,
  signal: AbortSignal,
): Promise<UploadedAsset> {
  const tree = await readFileTree(path, signal);
  const hash = await assetHash(tree, signal);
  const isFolder = tree.kind === 'folder';
  const place = `LocalUpload/${hash}/${tree.name}`;
  const uri = `azureml://datastores/${datastore}/paths/${place}${isFolder ? '/' : ''}`;
  const prefix = isFolder ? `${place}/` : `LocalUpload/${hash}/`;
  const there = await container.metadata(prefix + indicatorOf(tree.files), signal);
  if (there?.['upload_status'] === 'completed') {
    report(`${tree.name} is unchanged: nothing to upload`);
    return { uri };
  }
  report(`uploading ${tree.name}: ${tree.files.length} files`);
  await uploadFiles(container, prefix, tree.files, {}, report, signal);
  return { uri };
}

/** The datastores of a workspace. */
export function openDatastores(workspace: Workspace, tools: DatastoreTools): Datastores {
  const open = new Map<string, (signal: AbortSignal) => Promise<Datastore>>();
  const theDefault = once(async (signal) =>
    openDatastore(workspace, await findDefault(workspace, signal), tools, signal),
  );
  const byName: Datastores['byName'] = (name, signal) => {
    const key = name.toLowerCase();
    const found =
      open.get(key) ??
      once(async (stop: AbortSignal) => {
        const path = `/datastores/${encodeURIComponent(name)}`;
        const request = { method: 'GET', doing: `read the datastore ${name}` } as const;
        const { json } = await workspace.arm(path, request, stop);
        return openDatastore(workspace, json, tools, stop);
      });
    open.set(key, found);
    return found(signal);
  };
  return {
    byName,
    upload: async (path, report, signal) =>
      uploadAsset(await theDefault(signal), path, report, signal),
  };
}
