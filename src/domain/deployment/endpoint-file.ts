import { ok, problems, type Result } from '../../shared/result.ts';
import { readYaml } from '../../shared/yaml/read-yaml.ts';
import {
  choice,
  literal,
  mapOf,
  optional,
  placed,
  record,
  refused,
  text,
} from '../../shared/yaml/yaml-shape.ts';
import type { EndpointSpec } from './endpoint.ts';
import { endpointNameProblem } from './endpoint-names.ts';

const notSent = (what: string) =>
  optional(
    refused(`${what} is valid for Azure ML, but this version of ml-actions does not send it`),
  );

const byAction = (what: string) =>
  optional(refused(`${what} is moved by the action: leave it out, and see \`traffic-steps\``));

/** A managed online endpoint of the Azure ML CLI v2 YAML language (managedOnlineEndpoint.schema.json, azure-ai-ml 1.28). */
const managedOnlineEndpoint = record(
  'an online endpoint',
  {
    name: optional(placed(text)),
    auth_mode: optional(choice(['key', 'aml_token', 'aad_token'])),
    description: optional(text),
    tags: optional(
      mapOf(literal, { pattern: /^[^\0]{1,255}$/s, rule: 'a key has 1 to 255 characters' }),
    ),
    traffic: byAction('`traffic`'),
    mirror_traffic: byAction('`mirror_traffic`'),
    public_network_access: notSent('`public_network_access`'),
    identity: notSent('`identity`'),
    properties: notSent('`properties`'),
    location: notSent('`location`'),
    compute: notSent('`compute` (Kubernetes)'),
  },
  ['$schema', 'id', 'kind', 'provisioning_state', 'scoring_uri', 'openapi_uri'],
);

/** What an endpoint file says; the name may be left to the input. */
export type EndpointFile = Omit<EndpointSpec, 'name'> & { readonly name: string | undefined };

/** Reads an endpoint file; problems carry file, line and column. */
export function parseEndpointFile(file: string, content: string): Result<EndpointFile> {
  const root = readYaml(content, { file });
  if (!root.ok) return root;
  const read = managedOnlineEndpoint.read(root.value, '');
  if (!read.ok) return read;
  const { name, auth_mode: authMode = 'key', description, tags } = read.value;
  const wrong = name && endpointNameProblem('an endpoint', name.value);
  if (name !== undefined && wrong !== undefined) return problems({ ...name.place, message: wrong });
  return ok({
    name: name?.value,
    authMode,
    tags: Object.fromEntries(tags ?? []),
    ...(description === undefined ? {} : { description }),
  });
}
