import type { EnvironmentSpec } from '../training/job-spec.ts';
import type { ServingSettings } from './serving-settings.ts';

/** Percentages of live traffic by deployment name: whole numbers, together 0 or 100. */
export type Traffic = Readonly<Record<string, number>>;

export type ProvisioningState =
  'Creating' | 'Updating' | 'Scaling' | 'Deleting' | 'Succeeded' | 'Failed' | 'Canceled';

export interface EndpointSpec {
  readonly name: string;
  readonly authMode: 'key' | 'aml_token' | 'aad_token';
  readonly description?: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly properties?: Readonly<Record<string, string>>;
  readonly publicNetworkAccess?: 'enabled' | 'disabled';
  /** ARM ids of the identities that it reads models with; absent: one of its own. */
  readonly userAssignedIdentities?: readonly string[];
  /** A Kubernetes compute, by its name; absent: managed. */
  readonly compute?: string;
}

export interface Endpoint {
  readonly name: string;
  readonly id: string;
  readonly authMode: 'key' | 'aml_token' | 'aad_token';
  readonly provisioningState: ProvisioningState;
  readonly scoringUri: string;
  readonly traffic: Traffic;
  readonly mirrorTraffic: Traffic;
  readonly tags: Readonly<Record<string, string>>;
}

export interface DeploymentSpec {
  readonly endpointName: string;
  readonly name: string;
  /** A registered version's id. */
  readonly modelId: string;
  /** `score.py` and the folder it is in (absolute); absent for MLflow models, which need no code. */
  readonly code?: { readonly path: string; readonly scoringScript: string };
  readonly environment?: EnvironmentSpec;
  readonly environmentVariables: Readonly<Record<string, string>>;
  /** Absent: the compute's own default, which only Kubernetes has. */
  readonly instanceType?: string;
  readonly instanceCount: number;
  readonly serving?: ServingSettings;
  readonly tags: Readonly<Record<string, string>>;
}

export interface Deployment {
  readonly endpointName: string;
  readonly name: string;
  readonly id: string;
  readonly modelId: string;
  readonly provisioningState: ProvisioningState;
  readonly instanceType: string;
  readonly instanceCount: number;
  readonly tags: Readonly<Record<string, string>>;
}

/** The answer of a scoring request, whatever its status. */
export interface Scored {
  readonly status: number;
  readonly body: string;
  /** The deployment that answered, when the endpoint says so. */
  readonly deployment: string;
  readonly milliseconds: number;
}
