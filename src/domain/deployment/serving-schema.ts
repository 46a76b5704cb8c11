/**
 * How a deployment serves, in the CLI v2 YAML language: probes, limits, scale, what is collected, and what a Kubernetes
 * pod gets (azure-ai-ml 1.35, managedOnlineDeployment and kubernetesOnlineDeployment.schema.json).
 */
import { taggedBy } from '../../shared/yaml/tagged-shape.ts';
import {
  anyKey,
  anything,
  boolean,
  choice,
  integer,
  listOf,
  literal,
  mapOf,
  number,
  optional,
  placed,
  record,
  refused,
  text,
} from '../../shared/yaml/yaml-shape.ts';

const seconds = integer(1, 86_400);
const count = integer(1, 10_000);

const probe = (what: string) =>
  record(what, {
    failure_threshold: optional(count),
    success_threshold: optional(count),
    timeout: optional(seconds),
    period: optional(seconds),
    initial_delay: optional(seconds),
  });

const scale = taggedBy('type', 'scale settings', {
  default: record('default scale settings', { type: optional(anything) }),
  target_utilization: record('scale settings by utilization', {
    type: optional(anything),
    min_instances: optional(integer(0, 10_000)),
    max_instances: optional(count),
    polling_interval: optional(seconds),
    target_utilization_percentage: optional(integer(1, 100)),
  }),
});

const flag = choice(['true', 'false']);

const collection = record('a collection', {
  enabled: optional(flag),
  data: optional(text),
  client_id: optional(text),
});

const dataCollector = record('`data_collector`', {
  collections: optional(mapOf(collection, anyKey)),
  rolling_rate: optional(choice(['year', 'month', 'day', 'hour', 'minute'])),
  sampling_rate: optional(number(0, 1)),
  request_logging: optional(
    record('`request_logging`', { capture_headers: optional(listOf(text)) }),
  ),
  destination: optional(
    refused('`data_collector.destination` is valid for Azure ML, but nothing of it is sent'),
  ),
});

const container = record('resources of a container', {
  cpu: optional(literal),
  memory: optional(literal),
  'nvidia.com/gpu': optional(literal),
});

/** The members of a deployment file that say how it serves. */
export const servingMembers = {
  type: optional(choice(['managed', 'kubernetes'])),
  description: optional(text),
  properties: optional(mapOf(literal, anyKey)),
  app_insights_enabled: optional(boolean),
  egress_public_network_access: optional(choice(['enabled', 'disabled'])),
  model_mount_path: optional(text),
  request_settings: optional(
    record('`request_settings`', {
      request_timeout_ms: optional(integer(1, 180_000)),
      max_concurrent_requests_per_instance: optional(count),
      max_queue_wait_ms: optional(integer(0, 180_000)),
    }),
  ),
  scale_settings: optional(scale),
  liveness_probe: optional(probe('a liveness probe')),
  readiness_probe: optional(probe('a readiness probe')),
  data_collector: optional(dataCollector),
  resources: optional(
    placed(record('`resources`', { requests: optional(container), limits: optional(container) })),
  ),
};
