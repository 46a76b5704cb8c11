import type {
  Deployment,
  DeploymentSpec,
  Endpoint,
  EndpointSpec,
  ProvisioningState,
  Traffic,
} from '../../domain/deployment/endpoint.ts';
import { asRecord, compact, member, textAt, textsAt, type JsonRecord } from '../../shared/json.ts';
import { idPart } from './resource-id.ts';
import { servingBody } from './serving-body.ts';
import { protocolError } from './service-error.ts';

const access = { enabled: 'Enabled', disabled: 'Disabled' } as const;
const authModes = { key: 'Key', aml_token: 'AMLToken', aad_token: 'AADToken' } as const;

/** The members of an endpoint that a PUT may carry at 2024-04-01; the others are the service's or secret. */
const writable = ['authMode', 'compute', 'description', 'properties', 'publicNetworkAccess'];

/** The body of a new endpoint; it needs the workspace's location and an identity to read models with. */
export function endpointBody(
  spec: EndpointSpec,
  { location, computeId }: { readonly location: string; readonly computeId?: string },
): JsonRecord {
  const { publicNetworkAccess, userAssignedIdentities: assigned } = spec;
  return {
    location,
    tags: spec.tags,
    identity:
      assigned === undefined
        ? { type: 'SystemAssigned' }
        : {
            type: 'UserAssigned',
            userAssignedIdentities: Object.fromEntries(assigned.map((id) => [id, {}])),
          },
    properties: compact({
      authMode: authModes[spec.authMode],
      description: spec.description,
      properties: spec.properties ?? {},
      publicNetworkAccess: publicNetworkAccess && access[publicNetworkAccess],
      compute: computeId,
      traffic: {},
      mirrorTraffic: {},
    }),
  };
}

/** The identity without what the service added to it. */
function writableIdentity(json: unknown): JsonRecord | undefined {
  const identity = member(json, 'identity');
  const type = textAt(identity, 'type');
  if (type === undefined) return undefined;
  const assigned = Object.keys(asRecord(member(identity, 'userAssignedIdentities')));
  const userAssignedIdentities =
    assigned.length === 0 ? undefined : Object.fromEntries(assigned.map((id) => [id, {}]));
  return compact({ type, userAssignedIdentities });
}

function numbers(value: unknown): Record<string, number> {
  const entries = Object.entries(asRecord(value)).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  return Object.fromEntries(entries);
}

/** Zeros say nothing, and a deployment that gets nothing may be gone by now. */
const withoutZeros = (traffic: Traffic): Traffic =>
  Object.fromEntries(Object.entries(traffic).filter(([, percent]) => percent > 0));

/** The body that says what an endpoint is already, with other traffic: a PUT replaces whatever it leaves out. */
export function reroutedBody(
  json: unknown,
  change: { readonly traffic?: Traffic; readonly mirrorTraffic?: Traffic },
): JsonRecord {
  const known = asRecord(member(json, 'properties'));
  const kept = writable
    .map((name): [string, unknown] => [name, known[name]])
    .filter(([, value]) => value !== undefined && value !== null);
  const given = (name: 'location' | 'kind'): string | undefined => textAt(json, name);
  return compact({
    location: given('location'),
    kind: given('kind'),
    tags: textsAt(json, 'tags'),
    identity: writableIdentity(json),
    properties: {
      ...Object.fromEntries(kept),
      traffic: withoutZeros(change.traffic ?? numbers(known['traffic'])),
      mirrorTraffic: withoutZeros(change.mirrorTraffic ?? numbers(known['mirrorTraffic'])),
    },
  });
}

/** Ids and the location that a deployment's parts were found as. */
export interface DeploymentParts {
  readonly location: string;
  readonly codeId?: string;
  readonly environmentId?: string;
}

/** The body of a deployment; what is not given is left to the service's defaults. */
export function deploymentBody(spec: DeploymentSpec, parts: DeploymentParts): JsonRecord {
  const { code, serving = {} } = spec;
  const codeConfiguration =
    code === undefined
      ? undefined
      : compact({ codeId: parts.codeId, scoringScript: code.scoringScript });
  return {
    location: parts.location,
    tags: spec.tags,
    sku: { name: 'Default', capacity: spec.instanceCount },
    properties: compact({
      model: spec.modelId,
      environmentId: parts.environmentId,
      codeConfiguration,
      environmentVariables: spec.environmentVariables,
      instanceType: spec.instanceType,
      ...servingBody(serving),
    }),
  };
}

const states: readonly ProvisioningState[] = [
  'Creating',
  'Updating',
  'Scaling',
  'Deleting',
  'Succeeded',
  'Failed',
  'Canceled',
];

/** The state in our words; what we do not know is something in progress. */
function readState(properties: unknown): ProvisioningState {
  const state = textAt(properties, 'provisioningState')?.toLowerCase();
  return states.find((known) => known.toLowerCase() === state) ?? 'Updating';
}

function readAuthMode(properties: unknown): Endpoint['authMode'] {
  const mode = textAt(properties, 'authMode')?.toLowerCase();
  if (mode === 'amltoken') return 'aml_token';
  return mode === 'aadtoken' ? 'aad_token' : 'key';
}

/** Reads an endpoint resource. */
export function readEndpoint(json: unknown): Endpoint {
  const name = textAt(json, 'name');
  const properties = member(json, 'properties');
  if (name === undefined)
    throw protocolError('read the endpoint', 'the answer has no name of an endpoint');
  return {
    name,
    id: textAt(json, 'id') ?? '',
    authMode: readAuthMode(properties),
    provisioningState: readState(properties),
    scoringUri: textAt(properties, 'scoringUri') ?? '',
    traffic: numbers(member(properties, 'traffic')),
    mirrorTraffic: numbers(member(properties, 'mirrorTraffic')),
    tags: textsAt(json, 'tags'),
  };
}

/** Reads a deployment resource. */
export function readDeployment(json: unknown): Deployment {
  const id = textAt(json, 'id') ?? '';
  const name = idPart(id, 'deployments') ?? textAt(json, 'name');
  const endpointName = idPart(id, 'onlineEndpoints');
  const properties = member(json, 'properties');
  if (name === undefined || endpointName === undefined)
    throw protocolError('read the deployment', 'the answer has no id of a deployment');
  const capacity = member(json, 'sku', 'capacity');
  return {
    endpointName,
    name,
    id,
    modelId: textAt(properties, 'model') ?? '',
    provisioningState: readState(properties),
    instanceType: textAt(properties, 'instanceType') ?? '',
    instanceCount: typeof capacity === 'number' ? capacity : 1,
    tags: textsAt(json, 'tags'),
  };
}
