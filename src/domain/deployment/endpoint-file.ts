import { ok, problems, type Result } from '../../shared/result.ts';
import { compact } from '../../shared/json.ts';
import { readYaml } from '../../shared/yaml/read-yaml.ts';
import { taggedBy } from '../../shared/yaml/tagged-shape.ts';
import {
  anyKey,
  anything,
  choice,
  listOf,
  literal,
  mapOf,
  optional,
  placed,
  record,
  refused,
  required,
  text,
} from '../../shared/yaml/yaml-shape.ts';
import { resolveCompute } from '../training/job-references.ts';
import type { EndpointSpec } from './endpoint.ts';
import { endpointNameProblem } from './endpoint-names.ts';

const identity = taggedBy('type', 'an identity', {
  system_assigned: record('a system-assigned identity', { type: optional(anything) }),
  user_assigned: record('a user-assigned identity', {
    type: optional(anything),
    user_assigned_identities: required(
      placed(listOf(record('an identity', { resource_id: required(text) }))),
    ),
  }),
});

const byAction = (what: string) =>
  optional(refused(`${what} is moved by the action: leave it out, and see \`traffic-steps\``));

/** An online endpoint of the Azure ML CLI v2 YAML language, managed or on Kubernetes (azure-ai-ml 1.35). */
const onlineEndpoint = record(
  'an online endpoint',
  {
    name: optional(placed(text)),
    auth_mode: optional(choice(['key', 'aml_token', 'aad_token'])),
    description: optional(text),
    tags: optional(mapOf(literal, anyKey)),
    traffic: byAction('`traffic`'),
    mirror_traffic: byAction('`mirror_traffic`'),
    public_network_access: optional(choice(['enabled', 'disabled'])),
    identity: optional(identity),
    properties: optional(mapOf(literal, anyKey)),
    compute: optional(placed(text)),
  },
  // The workspace's location is sent, as the Azure command line does.
  ['$schema', 'id', 'kind', 'location', 'provisioning_state', 'scoring_uri', 'openapi_uri'],
);

/** What an endpoint file says; the name may be left to the input. */
export type EndpointFile = Omit<EndpointSpec, 'name'> & { readonly name: string | undefined };

/** Reads an endpoint file; problems carry file, line and column. */
export function parseEndpointFile(file: string, content: string): Result<EndpointFile> {
  const root = readYaml(content, { file });
  if (!root.ok) return root;
  const read = onlineEndpoint.read(root.value, '');
  if (!read.ok) return read;
  const { name, auth_mode: authMode = 'key', description, tags, properties } = read.value;
  const wrong = name && endpointNameProblem('an endpoint', name.value);
  if (name !== undefined && wrong !== undefined) return problems({ ...name.place, message: wrong });
  const compute = resolveCompute(read.value.compute);
  if (!compute.ok) return compute;
  const { identity: reader } = read.value;
  const assigned = reader?.kind === 'user_assigned' ? reader.user_assigned_identities : undefined;
  if (assigned !== undefined && assigned.value.length !== 1) {
    const message = 'an endpoint takes one user-assigned identity';
    return problems({ ...assigned.place, message });
  }
  return ok({
    name: name?.value,
    authMode,
    tags: Object.fromEntries(tags ?? []),
    ...compact({
      description,
      properties: properties && Object.fromEntries(properties),
      publicNetworkAccess: read.value.public_network_access,
      compute: compute.value,
      userAssignedIdentities: assigned?.value.map(({ resource_id: id }) => id),
    }),
  });
}
