/** How a deployment serves, in the words of Azure's REST interface (as azure-ai-ml 1.35.2 sends them). */
import type {
  ContainerSpec,
  DataCollectorSpec,
  ProbeSpec,
  RequestSpec,
  ScaleSpec,
  ServingSettings,
} from '../../domain/deployment/serving-settings.ts';
import { compact, type JsonRecord } from '../../shared/json.ts';

const duration = (seconds: number | undefined): string | undefined =>
  seconds === undefined ? undefined : `PT${seconds}S`;
const ofMs = (milliseconds: number | undefined): string | undefined =>
  duration(milliseconds === undefined ? undefined : milliseconds / 1000);
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const probe = (spec: ProbeSpec): JsonRecord =>
  compact({
    failureThreshold: spec.failureThreshold,
    successThreshold: spec.successThreshold,
    timeout: duration(spec.timeoutSeconds),
    period: duration(spec.periodSeconds),
    initialDelay: duration(spec.initialDelaySeconds),
  });

const requests = (spec: RequestSpec): JsonRecord =>
  compact({
    requestTimeout: ofMs(spec.timeoutMs),
    maxConcurrentRequestsPerInstance: spec.maxConcurrentPerInstance,
    maxQueueWait: ofMs(spec.maxQueueWaitMs),
  });

function scale(spec: ScaleSpec): JsonRecord {
  if (spec.kind === 'default') return { scaleType: 'Default' };
  return compact({
    scaleType: 'TargetUtilization',
    minInstances: spec.minInstances,
    maxInstances: spec.maxInstances,
    pollingInterval: duration(spec.pollingSeconds),
    targetUtilizationPercentage: spec.targetPercentage,
  });
}

function dataCollector(spec: DataCollectorSpec): JsonRecord {
  const collections = Object.entries(spec.collections).map(([name, one]): [string, JsonRecord] => [
    name,
    compact({
      dataCollectionMode: one.isEnabled ? 'Enabled' : 'Disabled',
      dataId: one.data,
      clientId: one.clientId,
      samplingRate: spec.samplingRate,
    }),
  ]);
  return compact({
    collections: Object.fromEntries(collections),
    rollingRate: spec.rollingRate && capital(spec.rollingRate),
    requestLogging: spec.captureHeaders && { captureHeaders: spec.captureHeaders },
  });
}

const container = (spec: ContainerSpec): JsonRecord => ({ ...spec });

/** The members of a deployment's body that say how it serves; what was not said is undefined. */
export function servingBody(spec: ServingSettings): JsonRecord {
  const { egressPublicNetworkAccess: egress, resources } = spec;
  return {
    endpointComputeType: spec.computeType === 'kubernetes' ? 'Kubernetes' : 'Managed',
    description: spec.description,
    properties: spec.properties ?? {},
    appInsightsEnabled: spec.appInsightsEnabled,
    egressPublicNetworkAccess: egress && capital(egress),
    modelMountPath: spec.modelMountPath,
    requestSettings: spec.requests && requests(spec.requests),
    scaleSettings: spec.scale && scale(spec.scale),
    livenessProbe: spec.livenessProbe && probe(spec.livenessProbe),
    readinessProbe: spec.readinessProbe && probe(spec.readinessProbe),
    dataCollector: spec.dataCollector && dataCollector(spec.dataCollector),
    containerResourceRequirements:
      resources &&
      compact({
        containerResourceRequests: resources.requests && container(resources.requests),
        containerResourceLimits: resources.limits && container(resources.limits),
      }),
  };
}
