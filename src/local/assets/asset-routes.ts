import { HttpFailure, type LocalRequest, type LocalResponse, type Route } from '../http/route.ts';
import { checkBody, type ObjectShape } from '../http/strict-body.ts';
import { param, workspaceRoute } from '../http/workspace-route.ts';
import type { LocalContext } from '../local-context.ts';
import { workspaceArmId } from '../workspace/workspace-names.ts';
import {
  nextVersion,
  systemData,
  versionResource,
  type AssetVersion,
  type Properties,
} from './asset-version.ts';
import { versionId } from './kinds.ts';

/** What one collection of assets is about; the routes are the same for all (azureml-rest.md appendix B). */
export interface AssetCollection {
  /** `codes`, `environments`, `data` or `models`. */
  readonly collection: string;
  /** The kind of its documents. */
  readonly kind: string;
  readonly shape: ObjectShape;
  /** Which properties are kept, made from the ones of the body; throws `HttpFailure` for impossible ones. */
  readonly accept: (properties: Properties) => Properties;
  /** Properties that may never change; another value in a second PUT is `conflict`. */
  readonly immutable: readonly string[];
  readonly conflict: () => HttpFailure;
  /** Narrows a list by the query, in ways that only this collection knows. */
  readonly search?: (request: LocalRequest, all: readonly AssetVersion[]) => SearchResult;
}

/** Versions that a search found, or undefined when the query asks for no search. */
type SearchResult = readonly AssetVersion[] | undefined;

/** Azure's rule for names and versions of assets. */
const assetName = /^[a-zA-Z0-9][a-zA-Z0-9\-_.]{0,254}$/;

/** All versions in the store, oldest first. */
export async function listVersions(
  context: LocalContext,
  kind: string,
): Promise<readonly AssetVersion[]> {
  const documents = await context.store.list(kind);
  return documents
    .map(({ document }) => document as AssetVersion)
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
}

/** One version, or `HttpFailure` 404. */
export async function findVersion(
  context: LocalContext,
  collection: Pick<AssetCollection, 'collection' | 'kind'>,
  name: string,
  version: string,
): Promise<AssetVersion> {
  const found = await context.store.get(collection.kind, versionId(name, version));
  if (found !== undefined) return found as AssetVersion;
  const what = `${collection.collection}/${name}/versions/${version}`;
  throw new HttpFailure(404, 'NotFound', `${what.slice(0, 300)} does not exist in the workspace.`);
}

const ofName = (all: readonly AssetVersion[], name: string): readonly AssetVersion[] =>
  all.filter((asset) => asset.name.toLowerCase() === name.toLowerCase());

/** `listViewType`, `$orderBy=createdtime desc` and `$top` as clients send them. */
function page(request: LocalRequest, versions: readonly AssetVersion[]): readonly AssetVersion[] {
  const query = request.url.searchParams;
  const view = query.get('listViewType') ?? 'ActiveOnly';
  const isWanted = ({ properties }: AssetVersion): boolean =>
    view === 'All' || (properties['isArchived'] === true) === (view === 'ArchivedOnly');
  const wanted = versions.filter(isWanted);
  if (/^createdtime +desc$/i.test(query.get('$orderBy') ?? '')) wanted.reverse();
  const top = Number(query.get('$top') ?? Infinity);
  return top >= 1 ? wanted.slice(0, top) : wanted;
}

async function put(
  context: LocalContext,
  assets: AssetCollection,
  request: LocalRequest,
): Promise<LocalResponse> {
  const [name, version] = [param(request, 'name'), param(request, 'version')];
  if (![name, version].every((text) => assetName.test(text))) {
    const text = `Asset name and version must match ${assetName.source}.`;
    throw new HttpFailure(400, 'RequestInvalid', text);
  }
  const body = checkBody(await request.json(), assets.shape);
  const properties = assets.accept(body['properties'] as Properties);
  const before = (await context.store.get(assets.kind, versionId(name, version))) as
    AssetVersion | undefined;
  const differs = (key: string): boolean =>
    (before?.properties[key] ?? null) !== (properties[key] ?? null);
  if (before !== undefined && assets.immutable.some(differs)) throw assets.conflict();
  const now = new Date().toISOString();
  const asset: AssetVersion = {
    name: before?.name ?? name,
    version: before?.version ?? version,
    properties,
    createdAt: before?.createdAt ?? now,
    lastModifiedAt: now,
  };
  await context.store.put(assets.kind, versionId(name, version), asset);
  const resource = versionResource(context.workspace, assets.collection, asset);
  return { status: before === undefined ? 201 : 200, body: resource };
}

async function container(
  context: LocalContext,
  assets: AssetCollection,
  request: LocalRequest,
): Promise<LocalResponse> {
  const name = param(request, 'name');
  const versions = ofName(await listVersions(context, assets.kind), name);
  const [first, latest] = [versions[0], versions.at(-1)];
  if (first === undefined || latest === undefined) {
    const text = `${assets.collection}/${name.slice(0, 255)} does not exist in the workspace.`;
    throw new HttpFailure(404, 'NotFound', text);
  }
  const properties = {
    description: null,
    tags: {},
    properties: {},
    isArchived: versions.every((asset) => asset.properties['isArchived'] === true),
    latestVersion: latest.version,
    nextVersion: nextVersion(versions.map((asset) => asset.version)),
    provisioningState: 'Succeeded',
  };
  const body = {
    id: `${workspaceArmId(context.workspace)}/${assets.collection}/${first.name}`,
    name: first.name,
    type: `Microsoft.MachineLearningServices/workspaces/${assets.collection}`,
    properties,
    systemData: systemData(first.createdAt, latest.lastModifiedAt),
  };
  return { status: 200, body };
}

async function list(
  context: LocalContext,
  assets: AssetCollection,
  request: LocalRequest,
): Promise<LocalResponse> {
  const all = await listVersions(context, assets.kind);
  const found = assets.search?.(request, all) ?? page(request, ofName(all, param(request, 'name')));
  const value = found.map((one) => versionResource(context.workspace, assets.collection, one));
  return { status: 200, body: { value, nextLink: null } };
}

/** PUT and GET of versions, their list, and the container that names the latest and the next one. */
export function assetRoutes(context: LocalContext, assets: AssetCollection): readonly Route[] {
  const at = `/${assets.collection}/:name`;
  const names = context.workspace;
  const get = async (request: LocalRequest): Promise<LocalResponse> => {
    const found = findVersion(context, assets, param(request, 'name'), param(request, 'version'));
    return { status: 200, body: versionResource(names, assets.collection, await found) };
  };
  const versionPath = `${at}/versions/:version`;
  return [
    workspaceRoute(names, 'GET', at, (request) => container(context, assets, request)),
    workspaceRoute(names, 'GET', `${at}/versions`, (request) => list(context, assets, request)),
    workspaceRoute(names, 'GET', versionPath, get),
    workspaceRoute(names, 'PUT', versionPath, (request) => put(context, assets, request)),
  ];
}
