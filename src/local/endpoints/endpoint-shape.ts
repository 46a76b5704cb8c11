import { resourceShape, type MemberShape, type ObjectShape } from '../http/strict-body.ts';

const tracked: Readonly<Record<string, MemberShape>> = {
  location: 'string',
  tags: 'string-map',
  kind: 'string',
  identity: 'any',
  sku: {
    name: 'Sku',
    members: {
      name: 'string',
      tier: 'string',
      size: 'string',
      family: 'string',
      capacity: 'number',
    },
  },
};

const required = (shape: ObjectShape): ObjectShape => ({
  ...shape,
  required: [...(shape.required ?? []), 'location'],
});

/** `OnlineEndpointTrackedResource` of api-version 2024-04-01. */
export const endpointShape = required(
  resourceShape(
    'OnlineEndpointTrackedResource',
    {
      name: 'OnlineEndpoint',
      members: {
        authMode: 'string',
        description: 'string',
        keys: {
          name: 'EndpointAuthKeys',
          members: { primaryKey: 'string', secondaryKey: 'string' },
        },
        properties: 'string-map',
        traffic: { mapOf: 'number' },
        mirrorTraffic: { mapOf: 'number' },
        publicNetworkAccess: 'string',
        compute: 'string',
        provisioningState: 'string',
        scoringUri: 'string',
        swaggerUri: 'string',
      },
      required: ['authMode'],
    },
    tracked,
  ),
);

const probe: ObjectShape = {
  name: 'ProbeSettings',
  members: {
    failureThreshold: 'number',
    initialDelay: 'string',
    period: 'string',
    successThreshold: 'number',
    timeout: 'string',
  },
};

const deploymentMembers: Readonly<Record<string, MemberShape>> = {
  endpointComputeType: 'string',
  appInsightsEnabled: 'boolean',
  codeConfiguration: {
    name: 'CodeConfiguration',
    members: { codeId: 'string', scoringScript: 'string' },
    required: ['scoringScript'],
  },
  dataCollector: 'any',
  description: 'string',
  egressPublicNetworkAccess: 'string',
  environmentId: 'string',
  environmentVariables: 'string-map',
  instanceType: 'string',
  livenessProbe: probe,
  model: 'string',
  modelMountPath: 'string',
  properties: 'string-map',
  provisioningState: 'string',
  readinessProbe: probe,
  requestSettings: {
    name: 'OnlineRequestSettings',
    members: {
      maxConcurrentRequestsPerInstance: 'number',
      maxQueueWait: 'string',
      requestTimeout: 'string',
    },
  },
  scaleSettings: {
    discriminator: 'scaleType',
    choices: { Default: { name: 'DefaultScaleSettings', members: { scaleType: 'string' } } },
  },
};

/** `OnlineDeploymentTrackedResource` of api-version 2024-04-01, managed ones only. */
export const deploymentShape = required(
  resourceShape(
    'OnlineDeploymentTrackedResource',
    {
      discriminator: 'endpointComputeType',
      choices: { Managed: { name: 'ManagedOnlineDeployment', members: deploymentMembers } },
    },
    tracked,
  ),
);

/** `PartialMinimalTrackedResourceWithIdentity`: what PATCH of an endpoint takes. */
export const endpointPatchShape: ObjectShape = {
  name: 'PartialMinimalTrackedResourceWithIdentity',
  members: { identity: 'any', tags: 'string-map' },
};

/** `PartialMinimalTrackedResourceWithSku`: what PATCH of a deployment takes. */
export const deploymentPatchShape: ObjectShape = {
  name: 'PartialMinimalTrackedResourceWithSku',
  members: { sku: tracked['sku'] ?? 'any', tags: 'string-map' },
};

export const regenerateShape: ObjectShape = {
  name: 'RegenerateEndpointKeysRequest',
  members: { keyType: 'string', keyValue: 'string' },
  required: ['keyType'],
};

export const logsShape: ObjectShape = {
  name: 'DeploymentLogsRequest',
  members: { containerType: 'string', tail: 'number' },
};
