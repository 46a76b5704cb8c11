import type { ProvisioningState, Traffic } from '../../domain/deployment/endpoint.ts';

export type AuthMode = 'Key' | 'AMLToken';

export interface EndpointKeys {
  readonly primaryKey: string;
  readonly secondaryKey: string;
}

type TextMap = Readonly<Record<string, string>>;

/** An online endpoint as it is kept on disk. */
export interface EndpointDocument {
  readonly name: string;
  readonly location: string;
  readonly tags: TextMap;
  readonly identity: unknown;
  readonly authMode: AuthMode;
  readonly description: string | null;
  readonly properties: TextMap;
  readonly publicNetworkAccess: string;
  readonly traffic: Traffic;
  readonly mirrorTraffic: Traffic;
  readonly keys: EndpointKeys;
  readonly provisioningState: ProvisioningState;
  readonly createdAt: string;
  readonly lastModifiedAt: string;
}

/** Which Python a scoring process runs in: the tool environment, or one made from a conda file with the scoring server added. */
export type ScoringEnvironment =
  | { readonly kind: 'tools' }
  | {
      readonly kind: 'conda';
      readonly condaFile: string;
      readonly extraRequirements: readonly string[];
    };

/** Everything that a scoring process is started from, again after a restart of the server too. */
export interface ScoringInstance {
  /** The name of its folder below `<home>/deployments` and of its socket. */
  readonly id: string;
  /** Below the instance's folder; absent without a model. */
  readonly modelFolder?: string;
  /** Relative to the folder `code` of the instance. */
  readonly entryScript: string;
  readonly environment: ScoringEnvironment;
  /** The user's own variables. */
  readonly variables: TextMap;
  readonly workers: number;
  /** Milliseconds that a request may take. */
  readonly requestTimeoutMs: number;
  /** Requests that are worked on or wait at once; more are 429 (Azure: twice `maxConcurrentRequestsPerInstance` an instance). */
  readonly mostPending: number;
  /** Milliseconds until a start counts as failed. */
  readonly startLimitMs: number;
}

/** A deployment as it is kept on disk. */
export interface DeploymentDocument {
  readonly endpoint: string;
  readonly name: string;
  readonly location: string;
  readonly tags: TextMap;
  readonly capacity: number;
  /** `properties` of the resource as answered, without `provisioningState`. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly provisioningState: ProvisioningState;
  /** What serves; absent until the first start has succeeded. A failed update leaves the old one here, and serving. */
  readonly instance?: ScoringInstance;
  /** The instance that was started last: where the logs are. */
  readonly logs?: string;
  readonly createdAt: string;
  readonly lastModifiedAt: string;
}

/** Whether something is being done to it, so that a second change has to wait. */
export function isInTransition(state: ProvisioningState): boolean {
  return !['Succeeded', 'Failed', 'Canceled'].includes(state);
}
