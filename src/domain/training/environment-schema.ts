/** An environment written out in a job or deployment file (azure-ai-ml 1.35, environment.schema.json). */
import {
  anything,
  choice,
  integer,
  literal,
  mapOf,
  optional,
  placed,
  record,
  refused,
  required,
  text,
} from '../../shared/yaml/yaml-shape.ts';

const anyKey = { pattern: /^[^\0]{1,255}$/s, rule: 'a key has 1 to 255 characters' };

const route = (what: string) =>
  required(record(what, { port: required(integer(1, 65_535)), path: required(text) }));

export const inlineEnvironment = record(
  'an environment',
  {
    name: optional(text),
    version: optional(literal),
    image: optional(text),
    conda_file: optional(placed(anything)),
    build: optional(
      refused(
        '`build` (an image from a Dockerfile) is valid for Azure ML, but this version of ml-actions does not send it',
      ),
    ),
    inference_config: optional(
      record('`inference_config`', {
        liveness_route: route('a liveness route'),
        readiness_route: route('a readiness route'),
        scoring_route: route('a scoring route'),
      }),
    ),
    os_type: optional(choice(['linux', 'windows'])),
    description: optional(text),
    tags: optional(mapOf(literal, anyKey)),
  },
  ['$schema'],
);
