import { availableParallelism } from 'node:os';
import { HttpFailure, type LocalResponse, type Route } from '../http/route.ts';
import { param, workspaceRoute } from '../http/workspace-route.ts';
import type { LocalContext } from '../local-context.ts';
import { systemData } from '../assets/asset-version.ts';
import { workspaceArmId } from './workspace-names.ts';

const type = 'Microsoft.MachineLearningServices/workspaces';

function workspaceResource(context: LocalContext): unknown {
  const names = context.workspace;
  const id = workspaceArmId(names);
  const { host } = new URL(context.baseUrl());
  return {
    id,
    name: names.workspaceName,
    type,
    location: names.location,
    tags: {},
    sku: { name: 'Basic', tier: 'Basic' },
    kind: 'Default',
    identity: null,
    systemData: systemData(new Date(0).toISOString(), new Date(0).toISOString()),
    properties: {
      workspaceId: names.workspaceId,
      friendlyName: names.workspaceName,
      description: null,
      storageAccount: null,
      keyVault: null,
      applicationInsights: null,
      discoveryUrl: `${context.baseUrl()}/discovery`,
      mlFlowTrackingUri: `azureml://${host}/mlflow/v1.0${id}`,
      provisioningState: 'Succeeded',
      publicNetworkAccess: 'Disabled',
      v1LegacyMode: false,
    },
  };
}

/** Where clients find each service of the region: here all are this server. */
function discovery(context: LocalContext): unknown {
  const services = ['api', 'catalog', 'experimentation', 'history', 'modelmanagement', 'studio'];
  return Object.fromEntries(services.map((service) => [service, context.baseUrl()]));
}

function computeResource(context: LocalContext): unknown {
  const names = context.workspace;
  return {
    id: `${workspaceArmId(names)}/computes/${names.compute}`,
    name: names.compute,
    type: `${type}/computes`,
    location: names.location,
    properties: {
      computeType: 'AmlCompute',
      computeLocation: names.location,
      description: 'this machine',
      provisioningState: 'Succeeded',
      provisioningErrors: null,
      properties: {
        vmSize: `local_${availableParallelism()}_cores`,
        vmPriority: 'Dedicated',
        scaleSettings: { minNodeCount: 1, maxNodeCount: 1, nodeIdleTimeBeforeScaleDown: 'PT120S' },
        currentNodeCount: 1,
        targetNodeCount: 1,
        allocationState: 'Steady',
        errors: null,
      },
    },
  };
}

/** The workspace, the discovery of its services, and its one compute. */
export function workspaceRoutes(context: LocalContext): readonly Route[] {
  const names = context.workspace;
  const answer = (body: unknown): Promise<LocalResponse> => Promise.resolve({ status: 200, body });
  return [
    workspaceRoute(names, 'GET', '', () => answer(workspaceResource(context))),
    { method: 'GET', path: '/discovery', handle: () => answer(discovery(context)) },
    workspaceRoute(names, 'GET', '/computes', () =>
      answer({ value: [computeResource(context)], nextLink: null }),
    ),
    workspaceRoute(names, 'GET', '/computes/:name', async (request) => {
      if (param(request, 'name').toLowerCase() === names.compute.toLowerCase()) {
        return answer(computeResource(context));
      }
      // Azure's 404 of a compute has no body (azureml-rest.md §2).
      throw new HttpFailure(404, 'NotFound', 'no such compute', { body: 'none' });
    }),
  ];
}
