import { member, textAt } from '../../shared/json.ts';
import { once } from '../../shared/once.ts';
import type { ServiceAnswer, ServiceRequest, Transport } from './request.ts';
import { protocolError } from './service-error.ts';
import { trackingBase } from './tracking-base.ts';

/** The stable version of the resource manager's contract that everything here is written for. */
export const apiVersion = '2024-04-01';

/** Where a workspace is. */
export interface WorkspaceAddress {
  /** The resource manager: Azure's, or the local server. */
  readonly endpoint: URL;
  readonly subscriptionId: string;
  readonly resourceGroup: string;
  readonly workspaceName: string;
}

/** What the workspace says about itself. */
export interface WorkspaceFacts {
  /** Required in the bodies of endpoints and deployments. */
  readonly location: string;
  /** Base URL of the region's data planes, without a trailing slash. */
  readonly dataPlane: string;
  /** Base URL of the web pages; empty when there are none. */
  readonly studio: string;
  /** `azureml://<host>/mlflow/v1.0/…`. */
  readonly trackingUri: string;
}

type Part = Omit<ServiceRequest, 'url' | 'access'>;

/** One workspace, as everything else here sees it. */
export interface Workspace {
  readonly transport: Transport;
  /** The ARM id, the prefix of the ids of everything in it. */
  readonly id: string;
  /** The URL of something below the workspace; `path` is already encoded, `query` is not. */
  url(path: string, query?: Readonly<Record<string, string>>): string;
  /** Asks the resource manager about something below the workspace. */
  arm(
    path: string,
    request: Part & { readonly query?: Readonly<Record<string, string>> },
    signal: AbortSignal,
  ): Promise<ServiceAnswer>;
  /** Asks a data plane of the region: `history`, `data`, … */
  plane(service: string, path: string, request: Part, signal: AbortSignal): Promise<ServiceAnswer>;
  /** Asks the workspace's MLflow; `path` follows `/api/2.0/mlflow`. */
  mlflow(path: string, request: Part, signal: AbortSignal): Promise<ServiceAnswer>;
  /** Base of `/api/2.0/mlflow/…`. */
  trackingBase(signal: AbortSignal): Promise<string>;
  facts(signal: AbortSignal): Promise<WorkspaceFacts>;
}

const withoutSlash = (url: string): string => url.replace(/\/+$/, '');

function workspaceId(address: WorkspaceAddress): string {
  const [subscription, group, name] = [
    address.subscriptionId,
    address.resourceGroup,
    address.workspaceName,
  ].map(encodeURIComponent);
  return `/subscriptions/${subscription}/resourceGroups/${group}/providers/Microsoft.MachineLearningServices/workspaces/${name}`;
}

async function readFacts(
  transport: Transport,
  url: string,
  signal: AbortSignal,
): Promise<WorkspaceFacts> {
  const doing = 'read the workspace';
  const { json } = await transport.send({ method: 'GET', url, doing, access: 'workspace' }, signal);
  const location = textAt(json, 'location');
  const discoveryUrl = textAt(json, 'properties', 'discoveryUrl');
  if (location === undefined || discoveryUrl === undefined)
    throw protocolError(doing, 'the answer has no location or no discoveryUrl');
  const services = await transport.send(
    { method: 'GET', url: discoveryUrl, doing: "find the region's services", access: 'workspace' },
    signal,
  );
  const dataPlane = textAt(services.json, 'api') ?? new URL(discoveryUrl).origin;
  return {
    location,
    dataPlane: withoutSlash(dataPlane),
    studio: withoutSlash(textAt(services.json, 'studio') ?? ''),
    trackingUri: textAt(json, 'properties', 'mlFlowTrackingUri') ?? '',
  };
}

/** Opens a workspace; nothing is asked of it yet. */
export function openWorkspace(transport: Transport, address: WorkspaceAddress): Workspace {
  const id = workspaceId(address);
  const url: Workspace['url'] = (path, query = {}) => {
    const parameters = new URLSearchParams({ 'api-version': apiVersion, ...query });
    return `${address.endpoint.origin}${id}${path}?${parameters.toString().replaceAll('+', '%20')}`;
  };
  const facts = once((signal) => readFacts(transport, url(''), signal));
  const tracking = async (signal: AbortSignal): Promise<string> =>
    trackingBase((await facts(signal)).trackingUri, address.endpoint);
  return {
    trackingBase: tracking,
    mlflow: async (path, request, signal) => {
      const base = `${await tracking(signal)}/api/2.0/mlflow${path}`;
      return transport.send({ ...request, url: base, access: 'workspace' }, signal);
    },
    transport,
    id,
    url,
    facts,
    arm: (path, { query, ...request }, signal) =>
      transport.send({ ...request, url: url(path, query), access: 'workspace' }, signal),
    plane: async (service, path, request, signal) => {
      const { dataPlane } = await facts(signal);
      const base = `${dataPlane}/${service}${id}${path}`;
      return transport.send({ ...request, url: base, access: 'workspace' }, signal);
    },
  };
}

/** All items of a list, page by page through the absolute `nextLink`, which is used as it is. At most 100 pages. */
export async function* listAll(
  workspace: Workspace,
  path: string,
  query: Readonly<Record<string, string>>,
  doing: string,
  signal: AbortSignal,
): AsyncGenerator {
  const { transport } = workspace;
  let url: string | undefined = workspace.url(path, query);
  for (let page = 0; url !== undefined; page++) {
    if (page === 100) throw protocolError(doing, 'the list has more than 100 pages');
    const answer: ServiceAnswer = await transport.send(
      { method: 'GET', url, doing, access: 'workspace', accept: [404] },
      signal,
    );
    if (answer.status === 404) return;
    const value = member(answer.json, 'value');
    if (Array.isArray(value)) yield* value as readonly unknown[];
    url = textAt(answer.json, 'nextLink');
  }
}
