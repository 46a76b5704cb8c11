/** How a deployment serves, beside its model, code and environment; what was not said is absent. */
import { compact } from '../../shared/json.ts';
import type { Member } from '../../shared/yaml/yaml-shape.ts';
import type { servingMembers } from './serving-schema.ts';

export interface ProbeSpec {
  readonly failureThreshold?: number;
  readonly successThreshold?: number;
  readonly timeoutSeconds?: number;
  readonly periodSeconds?: number;
  readonly initialDelaySeconds?: number;
}

export interface RequestSpec {
  readonly timeoutMs?: number;
  readonly maxConcurrentPerInstance?: number;
  readonly maxQueueWaitMs?: number;
}

export type ScaleSpec =
  | { readonly kind: 'default' }
  | {
      readonly kind: 'target_utilization';
      readonly minInstances?: number;
      readonly maxInstances?: number;
      readonly pollingSeconds?: number;
      readonly targetPercentage?: number;
    };

export interface CollectionSpec {
  readonly isEnabled: boolean;
  readonly data?: string;
  readonly clientId?: string;
}

export interface DataCollectorSpec {
  readonly collections: Readonly<Record<string, CollectionSpec>>;
  readonly rollingRate?: 'year' | 'month' | 'day' | 'hour' | 'minute';
  /** Share of the requests, 0 to 1. */
  readonly samplingRate?: number;
  readonly captureHeaders?: readonly string[];
}

export interface ContainerSpec {
  readonly cpu?: string;
  readonly memory?: string;
  readonly gpu?: string;
}

export interface ServingSettings {
  /** Absent: managed. */
  readonly computeType?: 'kubernetes';
  readonly description?: string;
  readonly properties?: Readonly<Record<string, string>>;
  readonly appInsightsEnabled?: boolean;
  readonly egressPublicNetworkAccess?: 'enabled' | 'disabled';
  readonly modelMountPath?: string;
  readonly requests?: RequestSpec;
  readonly scale?: ScaleSpec;
  readonly livenessProbe?: ProbeSpec;
  readonly readinessProbe?: ProbeSpec;
  readonly dataCollector?: DataCollectorSpec;
  readonly resources?: { readonly requests?: ContainerSpec; readonly limits?: ContainerSpec };
}

type Members = typeof servingMembers;
type ServingRecord = {
  readonly [K in keyof Members]: Members[K] extends Member<infer T> ? T : never;
};
type Known<K extends keyof Members> = NonNullable<ServingRecord[K]>;

const probe = (read: Known<'liveness_probe'>): ProbeSpec =>
  compact({
    failureThreshold: read.failure_threshold,
    successThreshold: read.success_threshold,
    timeoutSeconds: read.timeout,
    periodSeconds: read.period,
    initialDelaySeconds: read.initial_delay,
  });

const requests = (read: Known<'request_settings'>): RequestSpec =>
  compact({
    timeoutMs: read.request_timeout_ms,
    maxConcurrentPerInstance: read.max_concurrent_requests_per_instance,
    maxQueueWaitMs: read.max_queue_wait_ms,
  });

function scale(read: Known<'scale_settings'>): ScaleSpec {
  if (read.kind === 'default') return { kind: 'default' };
  return {
    kind: 'target_utilization',
    ...compact({
      minInstances: read.min_instances,
      maxInstances: read.max_instances,
      pollingSeconds: read.polling_interval,
      targetPercentage: read.target_utilization_percentage,
    }),
  };
}

function dataCollector(read: Known<'data_collector'>): DataCollectorSpec {
  const collections = [...(read.collections ?? [])].map(([name, one]) => [
    name,
    { isEnabled: one.enabled === 'true', ...compact({ data: one.data, clientId: one.client_id }) },
  ]);
  return {
    collections: Object.fromEntries(collections) as DataCollectorSpec['collections'],
    ...compact({
      rollingRate: read.rolling_rate,
      samplingRate: read.sampling_rate,
      captureHeaders: read.request_logging?.capture_headers,
    }),
  };
}

function resources(read: Known<'resources'>['value']): ServingSettings['resources'] {
  const container = (one: typeof read.requests): ContainerSpec | undefined =>
    one && compact({ cpu: one.cpu, memory: one.memory, gpu: one['nvidia.com/gpu'] });
  return compact({ requests: container(read.requests), limits: container(read.limits) });
}

/** The settings of a deployment as the schema read them; undefined when nothing was said. */
export function servingSettings(read: ServingRecord): ServingSettings | undefined {
  const settings: ServingSettings = compact({
    computeType: read.type === 'kubernetes' ? ('kubernetes' as const) : undefined,
    description: read.description,
    properties: read.properties && Object.fromEntries(read.properties),
    appInsightsEnabled: read.app_insights_enabled,
    egressPublicNetworkAccess: read.egress_public_network_access,
    modelMountPath: read.model_mount_path,
    requests: read.request_settings && requests(read.request_settings),
    scale: read.scale_settings && scale(read.scale_settings),
    livenessProbe: read.liveness_probe && probe(read.liveness_probe),
    readinessProbe: read.readiness_probe && probe(read.readiness_probe),
    dataCollector: read.data_collector && dataCollector(read.data_collector),
    resources: read.resources && resources(read.resources.value),
  });
  return Object.keys(settings).length === 0 ? undefined : settings;
}
