import {
  anyKey,
  anything,
  choice,
  integer,
  literal,
  mapOf,
  mappingOr,
  optional,
  placed,
  record,
  required,
  text,
} from '../../shared/yaml/yaml-shape.ts';
import { notSent } from './not-sent.ts';
import { inlineEnvironment } from './environment-schema.ts';
import { distribution, identity, queueSettings, resources, services } from './settings-schema.ts';

/** Names of job inputs and outputs (azure-ai-ml 1.28). */
const names = {
  pattern: /^[a-zA-Z_][a-zA-Z0-9_]*$/,
  rule: 'a name has letters, digits and underscores and does not begin with a digit',
};
/** A week: longer is a mistyped unit. */
const longestSeconds = 604_800;

const assetTypes = [
  'uri_folder',
  'uri_file',
  'mltable',
  'mlflow_model',
  'custom_model',
  'triton_model',
] as const;

const inputModes = [
  'ro_mount',
  'rw_mount',
  'download',
  'direct',
  'eval_mount',
  'eval_download',
] as const;

const inputAsset = record('a job input', {
  type: optional(choice(assetTypes)),
  path: required(placed(text)),
  mode: optional(choice(inputModes)),
});

const outputAsset = record('a job output', {
  type: optional(choice(assetTypes)),
  mode: optional(choice(['rw_mount', 'mount', 'upload', 'direct'])),
  path: optional(text),
  // With a name the output becomes an asset when the job has ended.
  name: optional(text),
  version: optional(literal),
});

/**
 * The command job of the Azure ML CLI v2 YAML language, as data (azure-ai-ml 1.35, commandJob.schema.json). Fields that Azure
 * would honour and that this version does not send are refused: dropping one silently would train something else.
 */
export const commandJob = record(
  'a command job',
  {
    type: optional(choice(['command'])),
    name: optional(placed(text)),
    display_name: optional(text),
    experiment_name: optional(text),
    description: optional(text),
    tags: optional(mapOf(literal, anyKey)),
    properties: optional(mapOf(literal, anyKey)),
    command: required(anything),
    code: optional(placed(text)),
    environment: required(placed(mappingOr(inlineEnvironment, text))),
    environment_variables: optional(
      mapOf(literal, {
        pattern: /^[A-Za-z_][A-Za-z0-9_]*$/,
        rule: 'not a name of an environment variable',
      }),
    ),
    compute: optional(placed(text)),
    resources: optional(resources),
    limits: optional(record('`limits`', { timeout: optional(integer(1, longestSeconds)) })),
    inputs: optional(mapOf(mappingOr(inputAsset, literal), names)),
    outputs: optional(mapOf(outputAsset, names)),
    distribution: optional(distribution),
    identity: optional(identity),
    services: optional(services),
    queue_settings: optional(queueSettings),
    parent_job_name: notSent('`parent_job_name`'),
  },
  // Only ever answered by the service; `az ml job show` prints them, so files contain them.
  ['$schema', 'id', 'status', 'creation_context', 'provisioning_state', 'log_files', 'job_name'],
);
