import { HttpFailure, type LocalRequest, type LocalResponse, type Route } from './route.ts';
import type { WorkspaceNames } from '../workspace/workspace-names.ts';

const root = '/subscriptions/:subscriptionId/resourceGroups/:resourceGroupName';
const provider = '/providers/Microsoft.MachineLearningServices';

/** Refuses names that are not this workspace's, with ARM's own words. */
export function checkWorkspace(names: WorkspaceNames, params: LocalRequest['params']): void {
  const differs = (key: string, own: string): boolean =>
    params[key]?.toLowerCase() !== own.toLowerCase();
  const shown = (key: string): string => (params[key] ?? '').slice(0, 100);
  if (differs('subscriptionId', names.subscriptionId)) {
    const text = `The subscription '${shown('subscriptionId')}' could not be found.`;
    throw new HttpFailure(404, 'SubscriptionNotFound', text);
  }
  if (differs('resourceGroupName', names.resourceGroup)) {
    const text = `Resource group '${shown('resourceGroupName')}' could not be found.`;
    throw new HttpFailure(404, 'ResourceGroupNotFound', text);
  }
  if (differs('workspaceName', names.workspaceName)) {
    const resource = `Microsoft.MachineLearningServices/workspaces/${shown('workspaceName')}`;
    const group = `under resource group '${names.resourceGroup}' was not found.`;
    throw new HttpFailure(404, 'ResourceNotFound', `The Resource '${resource}' ${group}`);
  }
}

export interface WorkspaceRouteOptions {
  /** What stands before `/subscriptions`: `/history/v1.0`, `/mlflow/v2.0`; absent for ARM. */
  readonly prefix?: string;
  readonly access?: Route['access'];
}

/** A route below the workspace (`suffix` as `/jobs/:name`); names of another workspace are 404. */
export function workspaceRoute(
  names: WorkspaceNames,
  method: Route['method'],
  suffix: string,
  handle: (request: LocalRequest) => Promise<LocalResponse>,
  options: WorkspaceRouteOptions = {},
): Route {
  return {
    method,
    path: `${options.prefix ?? ''}${root}${provider}/workspaces/:workspaceName${suffix}`,
    ...(options.access === undefined ? {} : { access: options.access }),
    handle: (request) => {
      checkWorkspace(names, request.params);
      return handle(request);
    },
  };
}

/** A part of a matched path; a missing one is a mistake in the route's own pattern. */
export function param(request: LocalRequest, name: string): string {
  const value = request.params[name];
  if (value === undefined) throw new Error(`the route has no :${name}`);
  return value;
}
