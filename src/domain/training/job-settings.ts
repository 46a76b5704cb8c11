/** What a job is spread, run, queued and looked into with: read by settings-schema, as the platform is told. */
import type { Json } from '../../shared/canonical-json.ts';
import { compact } from '../../shared/json.ts';
import type { Shape } from '../../shared/yaml/yaml-shape.ts';
import { plainJson, type YamlNode } from '../../shared/yaml/yaml-tree.ts';
import type {
  distribution,
  identity,
  queueSettings,
  resources,
  services,
} from './settings-schema.ts';

/** How the job is spread over processes and machines. */
export type DistributionSpec =
  | { readonly kind: 'pytorch' | 'mpi'; readonly processCountPerInstance?: number }
  | {
      readonly kind: 'tensorflow';
      readonly parameterServerCount: number;
      readonly workerCount?: number;
    }
  | {
      readonly kind: 'ray';
      readonly port?: number;
      readonly address?: string;
      readonly includeDashboard?: boolean;
      readonly dashboardPort?: number;
      readonly headNodeAdditionalArgs?: string;
      readonly workerNodeAdditionalArgs?: string;
    };

/** Who the job is towards data and other services. */
export type IdentitySpec =
  | { readonly kind: 'aml_token' | 'user_identity' }
  | {
      readonly kind: 'managed';
      readonly clientId?: string;
      readonly objectId?: string;
      readonly resourceId?: string;
    };

/** Something that listens in the job while it runs. */
export interface ServiceSpec {
  readonly kind: 'jupyter_lab' | 'vs_code' | 'custom' | 'ssh' | 'tensor_board';
  readonly port?: number;
  /** On every node; absent: on the first. */
  readonly nodes?: 'all';
  readonly properties: Readonly<Record<string, string>>;
}

export interface QueueSpec {
  readonly jobTier?: 'spot' | 'basic' | 'standard' | 'premium';
  readonly priority?: 'low' | 'medium' | 'high';
}

export interface ResourcesSpec {
  readonly instanceCount?: number;
  readonly instanceType?: string;
  readonly shmSize?: string;
  readonly dockerArgs?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Json>>;
}

/** The parts of a job that say where and as whom it runs; what was not said is absent. */
export interface JobSettings {
  readonly distribution?: DistributionSpec;
  readonly identity?: IdentitySpec;
  readonly services?: Readonly<Record<string, ServiceSpec>>;
  readonly queueSettings?: QueueSpec;
  readonly resources?: ResourcesSpec;
}

type Read<S> = S extends Shape<infer T> ? T : never;

interface SettingsRecord {
  readonly distribution: Read<typeof distribution> | undefined;
  readonly identity: Read<typeof identity> | undefined;
  readonly services: Read<typeof services> | undefined;
  readonly queue_settings: Read<typeof queueSettings> | undefined;
  readonly resources: Read<typeof resources> | undefined;
}

function distributionOf(read: Read<typeof distribution>): DistributionSpec {
  switch (read.kind) {
    case 'pytorch':
    case 'mpi':
      return {
        kind: read.kind,
        ...compact({ processCountPerInstance: read.process_count_per_instance }),
      };
    case 'tensorflow':
      return {
        kind: 'tensorflow',
        // What Azure's own reader sends when it is left out.
        parameterServerCount: read.parameter_server_count ?? 0,
        ...compact({ workerCount: read.worker_count }),
      };
    case 'ray':
      return {
        kind: 'ray',
        ...compact({
          port: read.port,
          address: read.address,
          includeDashboard: read.include_dashboard,
          dashboardPort: read.dashboard_port,
          headNodeAdditionalArgs: read.head_node_additional_args,
          workerNodeAdditionalArgs: read.worker_node_additional_args,
        }),
      };
  }
}

function identityOf(read: Read<typeof identity>): IdentitySpec {
  if (read.kind === 'aml_token' || read.kind === 'user_identity') return { kind: read.kind };
  return {
    kind: 'managed',
    ...compact({
      clientId: read.client_id,
      objectId: read.object_id,
      resourceId: read.msi_resource_id,
    }),
  };
}

function servicesOf(read: Read<typeof services>): Readonly<Record<string, ServiceSpec>> {
  const entries = [...read].map(([name, service]): [string, ServiceSpec] => {
    const own =
      service.kind === 'ssh'
        ? compact({ sshPublicKeys: service.ssh_public_keys })
        : service.kind === 'tensor_board'
          ? compact({ logDir: service.log_dir })
          : {};
    const properties = { ...Object.fromEntries(service.properties ?? []), ...own };
    return [
      name,
      { kind: service.kind, ...compact({ port: service.port, nodes: service.nodes }), properties },
    ];
  });
  return Object.fromEntries(entries);
}

const jsonMap = (nodes: ReadonlyMap<string, YamlNode>): Readonly<Record<string, Json>> =>
  Object.fromEntries([...nodes].map(([key, node]) => [key, plainJson(node)]));

function resourcesOf(read: Read<typeof resources>): ResourcesSpec {
  return compact({
    instanceCount: read.instance_count,
    instanceType: read.instance_type,
    shmSize: read.shm_size,
    dockerArgs: read.docker_args,
    properties: read.properties === undefined ? undefined : jsonMap(read.properties),
  });
}

/** The settings of a job as the schema read it. */
export function jobSettings(job: SettingsRecord): JobSettings {
  const queue = job.queue_settings;
  return compact({
    distribution: job.distribution && distributionOf(job.distribution),
    identity: job.identity && identityOf(job.identity),
    services: job.services && servicesOf(job.services),
    queueSettings: queue && compact({ jobTier: queue.job_tier, priority: queue.priority }),
    resources: job.resources && resourcesOf(job.resources),
  });
}
