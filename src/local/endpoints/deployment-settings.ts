import type { Properties } from '../assets/asset-version.ts';
import { HttpFailure } from '../http/route.ts';
import { isoDurationMs } from '../jobs/iso-duration.ts';
import { asRecord, member, textAt } from '../../shared/json.ts';
import type { ScoringInstance } from './endpoint-document.ts';

/** What Azure fills in (azureml-rest.md §9). */
const requestDefaults = {
  requestTimeout: 'PT5S',
  maxConcurrentRequestsPerInstance: 1,
  maxQueueWait: 'PT0.5S',
} as const;

const probeDefaults = {
  failureThreshold: 30,
  successThreshold: 1,
  timeout: 'PT2S',
  period: 'PT10S',
  initialDelay: 'PT10S',
} as const;

const optional = {
  appInsightsEnabled: false,
  codeConfiguration: null,
  dataCollector: null,
  description: null,
  egressPublicNetworkAccess: 'Enabled',
  environmentId: null,
  environmentVariables: {},
  instanceType: null,
  model: null,
  modelMountPath: null,
  properties: {},
  scaleSettings: { scaleType: 'Default' },
} as const;

const badRequest = (message: string): HttpFailure => new HttpFailure(400, 'BadRequest', message);

function given(properties: Properties, key: string): Properties {
  return (properties[key] ?? {}) as Properties;
}

/** Members that are null mean absent; what only the server says is not taken from a client. */
function withoutNulls(properties: Properties): Properties {
  const kept = Object.entries(properties).filter(
    ([key, value]) => value !== null && key !== 'provisioningState',
  );
  return Object.fromEntries(kept);
}

/** Throws `HttpFailure` 400, with one sentence, for what this machine does not do while it serves. */
export function checkServing(properties: Properties): void {
  const collections = Object.values(asRecord(member(properties, 'dataCollector', 'collections')));
  if (collections.some((one) => textAt(one, 'dataCollectionMode')?.toLowerCase() === 'enabled')) {
    throw badRequest('The local platform collects no data: leave out data_collector.');
  }
  if (textAt(properties, 'modelMountPath') !== undefined) {
    throw badRequest(
      'The local platform mounts nothing: leave out model_mount_path and read AZUREML_MODEL_DIR.',
    );
  }
}

/** The properties of a deployment with Azure's defaults; read-only members are dropped. */
export function deploymentProperties(properties: Properties): Properties {
  const own = withoutNulls(properties);
  const filled = (key: string, defaults: Properties): Properties => ({
    ...defaults,
    ...withoutNulls(given(own, key)),
  });
  return {
    ...optional,
    ...own,
    endpointComputeType: 'Managed',
    requestSettings: filled('requestSettings', requestDefaults),
    livenessProbe: filled('livenessProbe', probeDefaults),
    readinessProbe: filled('readinessProbe', probeDefaults),
  };
}

function milliseconds(properties: Properties, at: string, key: string): number {
  const text = textAt(properties, at, key) ?? '';
  const found = isoDurationMs(text);
  if (found === undefined)
    throw badRequest(`${at}.${key} is not a duration such as PT5S: '${text.slice(0, 40)}'.`);
  return found;
}

function wholeNumber(properties: Properties, at: string, key: string): number {
  const found = member(properties, at, key);
  if (typeof found === 'number' && Number.isInteger(found) && found >= 1) return found;
  throw badRequest(`${at}.${key} must be a whole number of at least 1.`);
}

/** Azure's longest time for one request to a managed deployment. */
const longestRequest = 180_000;
/** Waiting processes of one deployment beyond these would only take memory from each other. */
const mostWorkers = 4;

/** Limits of a process, from the properties (with their defaults) and the number of instances. */
export function instanceLimits(
  properties: Properties,
  capacity: number,
): Pick<ScoringInstance, 'workers' | 'requestTimeoutMs' | 'mostPending' | 'startLimitMs'> {
  const requestTimeoutMs = milliseconds(properties, 'requestSettings', 'requestTimeout');
  if (requestTimeoutMs > longestRequest) {
    throw badRequest(
      `requestSettings.requestTimeout must be at most ${longestRequest / 1000} seconds.`,
    );
  }
  const concurrent = wholeNumber(properties, 'requestSettings', 'maxConcurrentRequestsPerInstance');
  const period = milliseconds(properties, 'livenessProbe', 'period');
  const delay = milliseconds(properties, 'livenessProbe', 'initialDelay');
  return {
    workers: Math.min(capacity, mostWorkers),
    requestTimeoutMs,
    mostPending: 2 * concurrent * capacity,
    startLimitMs: delay + period * wholeNumber(properties, 'livenessProbe', 'failureThreshold'),
  };
}
