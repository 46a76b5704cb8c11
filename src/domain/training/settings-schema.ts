/**
 * Of a job in the CLI v2 YAML language: how it is spread over processes, who it runs as, where it is queued, what listens
 * in it, and what it runs on (azure-ai-ml 1.35, commandJob.schema.json).
 */
import { taggedBy } from '../../shared/yaml/tagged-shape.ts';
import {
  anyKey,
  anything,
  boolean,
  choice,
  integer,
  listOf,
  listOr,
  literal,
  mapOf,
  optional,
  record,
  refused,
  text,
} from '../../shared/yaml/yaml-shape.ts';

const count = integer(0, 10_000);
const port = integer(1, 65_535);
/** The word that told the shape apart. */
const type = optional(anything);

const processes = { type, process_count_per_instance: optional(count) };

export const distribution = taggedBy('type', 'a distribution', {
  pytorch: record('a PyTorch distribution', processes),
  mpi: record('an MPI distribution', processes),
  tensorflow: record('a TensorFlow distribution', {
    type,
    parameter_server_count: optional(count),
    worker_count: optional(count),
  }),
  ray: record('a Ray distribution', {
    type,
    port: optional(port),
    address: optional(text),
    include_dashboard: optional(boolean),
    dashboard_port: optional(port),
    head_node_additional_args: optional(text),
    worker_node_additional_args: optional(text),
  }),
});

const managed = record('a managed identity', {
  type,
  client_id: optional(text),
  object_id: optional(text),
  msi_resource_id: optional(text),
});

export const identity = taggedBy('type', 'an identity', {
  aml_token: record('the identity of the workspace', { type }),
  user_identity: record('the identity of the user', { type }),
  managed,
  managed_identity: managed,
});

export const queueSettings = record('`queue_settings`', {
  job_tier: optional(choice(['spot', 'basic', 'standard', 'premium'])),
  priority: optional(choice(['low', 'medium', 'high'])),
});

const listening = {
  type,
  port: optional(port),
  nodes: optional(choice(['all'])),
  properties: optional(mapOf(literal, anyKey)),
  // Answered by the service; `az ml job show` prints them.
  endpoint: optional(anything),
  status: optional(anything),
};

const service = taggedBy('type', 'a service', {
  jupyter_lab: record('a JupyterLab service', listening),
  vs_code: record('a VS Code service', listening),
  custom: record('a service of its own', listening),
  ssh: record('an SSH service', { ...listening, ssh_public_keys: optional(text) }),
  tensor_board: record('a TensorBoard service', { ...listening, log_dir: optional(text) }),
});

export const services = mapOf(service, anyKey);

/** What az ml accepts and the contract that it sends command jobs with does not know (azure-ai-ml 1.35.2 says so itself). */
const notSent = (field: string) =>
  optional(refused(`\`${field}\` is in no version of Azure's interface that takes command jobs`));

export const resources = record('`resources`', {
  instance_count: optional(integer(1, 1000)),
  instance_type: optional(text),
  shm_size: optional(text),
  docker_args: optional(listOr(listOf(text), text)),
  locations: notSent('resources.locations'),
  max_instance_count: notSent('resources.max_instance_count'),
  properties: optional(mapOf(anything, anyKey)),
});
