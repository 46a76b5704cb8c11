import { stringify } from 'yaml';
import { ok, problems, type Result } from '../../shared/result.ts';
import { compact } from '../../shared/json.ts';
import { readYaml } from '../../shared/yaml/read-yaml.ts';
import type { Placed, Shape } from '../../shared/yaml/yaml-shape.ts';
import { describeNode, plainData, type YamlNode } from '../../shared/yaml/yaml-tree.ts';
import type { inlineEnvironment } from './environment-schema.ts';
import { placedAt, resolveReference, type JobFileFacts } from './job-references.ts';
import type { EnvironmentSpec } from './job-spec.ts';

/** The environment as the schema reads it. */
export type InlineEnvironment = typeof inlineEnvironment extends Shape<infer T> ? T : never;

function condaText(conda: Placed<YamlNode>, facts: JobFileFacts): Result<string> {
  const node = conda.value;
  if (node.kind === 'mapping') return ok(stringify(plainData(node)));
  if (node.kind !== 'scalar' || typeof node.value !== 'string')
    return problems({
      ...conda.place,
      message: `\`environment.conda_file\` must be a path or a mapping, but it is ${describeNode(node)}`,
    });
  const file = node.value;
  const text = facts.readText(file);
  if (!text.ok)
    return problems(
      ...text.problems.map((problem) => ({
        ...problem,
        ...conda.place,
        message: `\`environment.conda_file\`: ${problem.message}`,
      })),
    );
  const read = readYaml(text.value, { file });
  if (!read.ok) return read;
  if (read.value.kind === 'mapping') return text;
  return problems({ file, message: 'a conda file is a mapping with `dependencies`' });
}

/** A reference, or an image and conda packages (the file's text is read here, so that the platform needs no path). */
export function resolveEnvironment(
  given: Placed<string | InlineEnvironment>,
  facts: JobFileFacts,
): Result<EnvironmentSpec> {
  const { value, place } = given;
  if (typeof value === 'string') return resolveReference('environment', { value, place });
  if (value.image === undefined)
    return problems({
      ...place,
      message: 'an environment needs `image`',
      hint: 'For example `image: mcr.microsoft.com/azureml/openmpi5.0-ubuntu24.04`; `platform: local` does not use it.',
    });
  const conda = value.conda_file;
  const text = conda === undefined ? ok(undefined) : placedAt(condaText(conda, facts), place);
  if (!text.ok) return text;
  return ok({
    kind: 'inline',
    image: value.image,
    ...compact({
      name: value.name,
      version: value.version,
      condaFile: text.value,
      osType: value.os_type,
      inferenceConfig: value.inference_config && {
        liveness: value.inference_config.liveness_route,
        readiness: value.inference_config.readiness_route,
        scoring: value.inference_config.scoring_route,
      },
    }),
  });
}
