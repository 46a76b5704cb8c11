import type { Job } from '../domain/training/job.ts';
import type { CommandJobSpec } from '../domain/training/job-spec.ts';
import type { ModelSource, ModelType, ModelVersion } from '../domain/registry/model-version.ts';
import type {
  Deployment,
  DeploymentSpec,
  Endpoint,
  EndpointSpec,
  Scored,
  Traffic,
} from '../domain/deployment/endpoint.ts';

/** Told about long work: an upload, an image build, a deployment. One short sentence each time. */
export type Progress = (message: string) => void;

/** New text of a job's log since the cursor; the cursor starts as the empty string and is opaque. */
export interface LogChunk {
  readonly lines: readonly string[];
  readonly cursor: string;
}

/** Runs jobs. Names are chosen by the caller, so that a repeated submit finds the first one. */
export interface Training {
  /** The job of that name, or undefined when there is none. */
  get(name: string, signal: AbortSignal): Promise<Job | undefined>;
  /** Uploads what the job needs and starts it. A job of that name must not exist. */
  submit(name: string, spec: CommandJobSpec, report: Progress, signal: AbortSignal): Promise<Job>;
  /** Complete new lines of the user's log. For a terminal job the rest, last partial line included. */
  logs(name: string, cursor: string, signal: AbortSignal): Promise<LogChunk>;
  /** Asks for the cancellation; one request, no retry, does not wait for the end. */
  cancel(name: string, signal: AbortSignal): Promise<void>;
  /** Writes the files of an output (`default`: the run's artifacts) below the folder; returns their relative paths. */
  download(
    name: string,
    output: string,
    folder: string,
    signal: AbortSignal,
  ): Promise<readonly string[]>;
}

export interface ModelRegistration {
  readonly name: string;
  /** Absent: the next number. */
  readonly version?: string;
  readonly type: ModelType;
  readonly source: ModelSource;
  readonly description: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, string>>;
}

/** Keeps model versions. */
export interface ModelRegistry {
  register(
    registration: ModelRegistration,
    report: Progress,
    signal: AbortSignal,
  ): Promise<ModelVersion>;
  get(name: string, version: string, signal: AbortSignal): Promise<ModelVersion | undefined>;
  /** All versions, newest first by creation; empty when the name is unknown. */
  list(name: string, signal: AbortSignal): Promise<readonly ModelVersion[]>;
  /** Sets or overwrites tags and leaves the others. */
  tag(
    name: string,
    version: string,
    tags: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<ModelVersion>;
  /** Writes the files of a source or a version below the folder; returns their relative paths. */
  download(source: ModelSource, folder: string, signal: AbortSignal): Promise<readonly string[]>;
}

/** Serves models. Every write waits for the platform's operation to end. */
export interface Endpoints {
  getEndpoint(name: string, signal: AbortSignal): Promise<Endpoint | undefined>;
  createEndpoint(spec: EndpointSpec, report: Progress, signal: AbortSignal): Promise<Endpoint>;
  deleteEndpoint(name: string, signal: AbortSignal): Promise<void>;
  listDeployments(endpoint: string, signal: AbortSignal): Promise<readonly Deployment[]>;
  createDeployment(
    spec: DeploymentSpec,
    report: Progress,
    signal: AbortSignal,
  ): Promise<Deployment>;
  /** Sets or overwrites tags of a deployment and leaves the others; what serves is not touched. */
  tagDeployment(
    endpoint: string,
    name: string,
    tags: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<Deployment>;
  deleteDeployment(endpoint: string, name: string, signal: AbortSignal): Promise<void>;
  /** Replaces the whole map; deployments that are not named get nothing. */
  setTraffic(endpoint: string, traffic: Traffic, signal: AbortSignal): Promise<Endpoint>;
  setMirrorTraffic(endpoint: string, traffic: Traffic, signal: AbortSignal): Promise<Endpoint>;
  /** Sends one request with the endpoint's own credential; `deployment` bypasses the traffic rules. */
  invoke(
    endpoint: Endpoint,
    body: string,
    deployment: string | undefined,
    signal: AbortSignal,
  ): Promise<Scored>;
  logs(
    endpoint: string,
    deployment: string,
    container: 'InferenceServer' | 'StorageInitializer',
    tail: number,
    signal: AbortSignal,
  ): Promise<string>;
}

/** How the tracking server of a platform is reached. */
export interface TrackingAddress {
  /** Base of `/api/2.0/mlflow/…`, without a trailing slash. */
  readonly baseUrl: string;
  /** Headers for one request; asked anew each time, because tokens expire. */
  readonly headers: (signal: AbortSignal) => Promise<Readonly<Record<string, string>>>;
}

/** Everything a command may ask of a platform. */
export interface Platform {
  readonly kind: 'local' | 'azureml';
  readonly training: Training;
  readonly models: ModelRegistry;
  readonly endpoints: Endpoints;
  readonly tracking: TrackingAddress;
}

/** The common inputs that choose and reach a platform. */
export interface PlatformSettings {
  readonly platform: 'local' | 'azureml';
  readonly subscriptionId: string | undefined;
  readonly resourceGroup: string | undefined;
  readonly workspaceName: string | undefined;
  readonly tenantId: string | undefined;
  readonly clientId: string | undefined;
  readonly azureCredential: 'oidc' | 'secret' | 'cli' | 'managed-identity';
  /** An MLflow server in place of the platform's own. */
  readonly trackingUri: string | undefined;
  /** Base of the local platform's state on a laptop. */
  readonly workingDirectory: string;
}
