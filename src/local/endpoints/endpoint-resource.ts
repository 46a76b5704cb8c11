import { systemData, type Properties } from '../assets/asset-version.ts';
import type { LocalContext } from '../local-context.ts';
import { workspaceArmId } from '../workspace/workspace-names.ts';
import type { DeploymentDocument, EndpointDocument } from './endpoint-document.ts';

const type = 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints';

/** The address of an endpoint's scoring route; the port is that of this start of the server. */
function scoringBase(context: LocalContext, name: string): string {
  return `${context.baseUrl()}/endpoints/${name}`;
}

const endpointId = (context: LocalContext, name: string): string =>
  `${workspaceArmId(context.workspace)}/onlineEndpoints/${name}`;

/** The ARM resource of an endpoint; keys are only in the answer of `listKeys`. */
export function endpointResource(context: LocalContext, endpoint: EndpointDocument): Properties {
  const { authMode, description, traffic, mirrorTraffic, provisioningState } = endpoint;
  const { publicNetworkAccess, createdAt, lastModifiedAt } = endpoint;
  const id = endpointId(context, endpoint.name);
  return {
    id,
    name: endpoint.name,
    type,
    location: endpoint.location,
    tags: endpoint.tags,
    kind: 'Managed',
    identity: endpoint.identity,
    properties: {
      ...{ authMode, description, traffic, mirrorTraffic, provisioningState, publicNetworkAccess },
      compute: null,
      keys: null,
      properties: { 'azureml.onlineendpointid': id.toLowerCase(), ...endpoint.properties },
      scoringUri: `${scoringBase(context, endpoint.name)}/score`,
      swaggerUri: `${scoringBase(context, endpoint.name)}/swagger.json`,
    },
    systemData: systemData(createdAt, lastModifiedAt),
  };
}

/** The ARM resource of a deployment. */
export function deploymentResource(
  context: LocalContext,
  deployment: DeploymentDocument,
): Properties {
  const { provisioningState, createdAt, lastModifiedAt } = deployment;
  return {
    id: `${endpointId(context, deployment.endpoint)}/deployments/${deployment.name}`,
    name: deployment.name,
    type: `${type}/deployments`,
    location: deployment.location,
    tags: deployment.tags,
    kind: 'Managed',
    sku: { name: 'Default', tier: 'Standard', capacity: deployment.capacity },
    properties: { ...deployment.properties, provisioningState },
    systemData: systemData(createdAt, lastModifiedAt),
  };
}
