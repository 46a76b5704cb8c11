import type { Problem } from '../../shared/problem.ts';
import { ok, problems, type Result } from '../../shared/result.ts';
import { readYaml } from '../../shared/yaml/read-yaml.ts';
import {
  anyKey,
  integer,
  literal,
  mapOf,
  mappingOr,
  optional,
  placed,
  record,
  required,
  text,
  type Placed,
} from '../../shared/yaml/yaml-shape.ts';
import { inlineEnvironment } from '../training/environment-schema.ts';
import { notSent } from '../training/not-sent.ts';
import { resolveEnvironment } from '../training/job-environment.ts';
import { resolvePath, type JobFileFacts } from '../training/job-references.ts';
import type { DeploymentSpec } from './endpoint.ts';
import { endpointNameProblem } from './endpoint-names.ts';
import { servingMembers } from './serving-schema.ts';
import { servingSettings } from './serving-settings.ts';

/** An online deployment of the Azure ML CLI v2 YAML language, managed or on Kubernetes (azure-ai-ml 1.35). */
const onlineDeployment = record(
  'an online deployment',
  {
    name: optional(placed(text)),
    endpoint_name: optional(placed(text)),
    model: optional(placed(text)),
    code_configuration: optional(
      record('`code_configuration`', {
        code: required(placed(text)),
        scoring_script: required(placed(text)),
      }),
    ),
    environment: optional(placed(mappingOr(inlineEnvironment, text))),
    environment_variables: optional(
      mapOf(literal, {
        pattern: /^[A-Za-z_][A-Za-z0-9_]*$/,
        rule: 'not a name of an environment variable',
      }),
    ),
    instance_type: optional(text),
    instance_count: optional(integer(1, 50)),
    tags: optional(mapOf(literal, anyKey)),
    ...servingMembers,
    private_network_connection: notSent('`private_network_connection`'),
  },
  ['$schema', 'id', 'provisioning_state'],
);

/** What a deployment file says; what it leaves out comes from the inputs. */
export type DeploymentFile = Pick<
  DeploymentSpec,
  'code' | 'environment' | 'environmentVariables' | 'serving' | 'tags'
> & {
  readonly name: string | undefined;
  readonly instanceType: string | undefined;
  readonly instanceCount: number | undefined;
};

/** The names that the inputs chose: a file that names others is a mistake. */
export interface ChosenNames {
  readonly endpoint: string | undefined;
  readonly model: string;
}

/** Reads a deployment file; problems carry file, line and column. Paths start from the file's folder. */
export function parseDeploymentFile(
  file: string,
  content: string,
  chosen: ChosenNames,
  facts: JobFileFacts,
): Result<DeploymentFile> {
  const root = readYaml(content, { file });
  if (!root.ok) return root;
  const read = onlineDeployment.read(root.value, '');
  if (!read.ok) return read;
  const { value } = read;
  const code = codeOf(value.code_configuration, facts);
  const environment =
    value.environment === undefined ? ok(undefined) : resolveEnvironment(value.environment, facts);
  const wrong = [
    ...nameProblems(value, chosen),
    ...containerProblems(value),
    ...(code.ok ? [] : code.problems),
    ...(environment.ok ? [] : environment.problems),
  ];
  if (!code.ok || !environment.ok || wrong.length > 0) return problems(...wrong);
  const serving = servingSettings(value);
  return ok({
    name: value.name?.value,
    instanceType: value.instance_type,
    instanceCount: value.instance_count,
    environmentVariables: Object.fromEntries(value.environment_variables ?? []),
    tags: Object.fromEntries(value.tags ?? []),
    ...(code.value === undefined ? {} : { code: code.value }),
    ...(environment.value === undefined ? {} : { environment: environment.value }),
    ...(serving === undefined ? {} : { serving }),
  });
}

function nameProblems(
  file: {
    readonly name: Placed<string> | undefined;
    readonly endpoint_name: Placed<string> | undefined;
    readonly model: Placed<string> | undefined;
  },
  chosen: ChosenNames,
): readonly Problem[] {
  const { name, endpoint_name: endpoint, model } = file;
  const wrong = name && endpointNameProblem('a deployment', name.value);
  const ofModel = model && /^azureml:([^:@/]+)([:@][^:@/]+)?$/.exec(model.value)?.[1];
  return [
    ...(name && wrong !== undefined ? [{ ...name.place, message: wrong }] : []),
    ...(endpoint && chosen.endpoint !== undefined && endpoint.value !== chosen.endpoint
      ? [
          {
            ...endpoint.place,
            message: `\`endpoint_name\` is \`${endpoint.value}\`, and the step deploys to \`${chosen.endpoint}\``,
          },
        ]
      : []),
    ...(model && ofModel !== chosen.model
      ? [
          {
            ...model.place,
            message: `\`model\` is \`${model.value}\`, and the step deploys \`${chosen.model}\``,
            hint: 'Leave it out: `model-name` and `model-version` choose the model.',
          },
        ]
      : []),
  ];
}

function containerProblems({
  type,
  resources,
}: {
  readonly type: string | undefined;
  readonly resources: Placed<unknown> | undefined;
}): readonly Problem[] {
  if (resources === undefined || type === 'kubernetes') return [];
  const hint = 'Say `type: kubernetes`, or choose an `instance_type`.';
  const message = '`resources` are those of a pod, and this deployment is managed';
  return [{ ...resources.place, message, hint }];
}

function codeOf(
  said: { readonly code: Placed<string>; readonly scoring_script: Placed<string> } | undefined,
  facts: JobFileFacts,
): Result<DeploymentSpec['code'] | undefined> {
  if (said === undefined) return ok(undefined);
  const code = resolvePath('code_configuration.code', said.code, 'any', facts);
  if (!code.ok) return code;
  if (code.value.kind !== 'local') {
    const message = '`code_configuration.code` must be a folder beside the file';
    return problems({ ...said.code.place, message });
  }
  const script = {
    ...said.scoring_script,
    value: `${said.code.value}/${said.scoring_script.value}`,
  };
  const found = resolvePath('code_configuration.scoring_script', script, 'file', facts);
  if (!found.ok) return found;
  return ok({ path: code.value.path, scoringScript: said.scoring_script.value });
}
