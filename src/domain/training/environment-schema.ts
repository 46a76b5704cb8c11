/** An environment written out in a job or deployment file (azure-ai-ml 1.35, environment.schema.json). */
import {
  anyKey,
  anything,
  choice,
  integer,
  literal,
  mapOf,
  optional,
  placed,
  record,
  required,
  text,
} from '../../shared/yaml/yaml-shape.ts';
import { notSent } from './not-sent.ts';

const route = (what: string) =>
  required(record(what, { port: required(integer(1, 65_535)), path: required(text) }));

export const inlineEnvironment = record(
  'an environment',
  {
    name: optional(text),
    version: optional(literal),
    image: optional(text),
    conda_file: optional(placed(anything)),
    build: notSent('`build` (an image from a Dockerfile)'),
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
