import type { BlobStore } from './blobs/blob-store.ts';
import type { EnvironmentCache } from './environments/environment-cache.ts';
import type { Route } from './http/route.ts';
import type { UrlSigner } from './http/url-signer.ts';
import type { MlflowPort } from './mlflow-port.ts';
import type { Operations } from './operations/operations.ts';
import type { DocumentStore } from './store/document-store.ts';
import type { WorkspaceNames } from './workspace/workspace-names.ts';

/** What every room of the local server is given. Modules keep it; nothing in it changes while the server lives. */
export interface LocalContext {
  /** The absolute folder of all state. */
  readonly home: string;
  readonly store: DocumentStore;
  readonly blobs: BlobStore;
  readonly workspace: WorkspaceNames;
  readonly operations: Operations;
  readonly signer: UrlSigner;
  readonly environmentCache: EnvironmentCache;
  /** The server's bearer token, for jobs that talk back. */
  readonly token: string;
  /** The allow-listed variables of the step that came last: to be asked whenever something is started. */
  readonly environment: () => Readonly<Record<string, string>>;
  /** Takes the variables of a step that has come; what is not allow-listed is left out. */
  readonly setEnvironment: (environment: NodeJS.ProcessEnv) => void;
  /** `http://127.0.0.1:<port>`; throws before the server listens. */
  readonly baseUrl: () => string;
  /** The folder of a run's artifacts and logs: blobs `azureml/ExperimentRun/dcid.<run id>/`, as on Azure. */
  readonly artifactFolder: (runId: string) => string;
  /** A Unix socket path of at most 103 bytes in a folder that only the owner may enter. */
  readonly socketPath: (name: string) => string;
  /** One line in the server's log. */
  readonly log: (message: string) => void;
  /** Aborted when the server is going to stop; whatever runs ends then. */
  readonly signal: AbortSignal;
  /** The server does not end by idleness while a guard says true. */
  readonly addIdleGuard: (isBusy: () => boolean) => void;
}

/** A part of the server: its doors, what it does after a start (recovery), and how it ends. */
export interface LocalModule {
  readonly routes: readonly Route[];
  /** Runs before the first request is answered: mends what a crash left. Long work belongs in the background. */
  readonly start?: () => Promise<void>;
  /** Runs after `LocalContext.signal` was aborted and no request is answered any more; ends child processes. */
  readonly close?: () => Promise<void>;
}

export type CreateModule = (context: LocalContext, mlflow: MlflowPort) => LocalModule;

/** The parts that are made from outside: MLflow (which tests replace), and the modules that build on it. */
export interface ServerParts {
  readonly mlflow: (context: LocalContext) => { readonly port: MlflowPort } & LocalModule;
  readonly modules: readonly CreateModule[];
}
