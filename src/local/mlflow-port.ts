/** How a run ended, in MLflow's words (mlflow 3, RunStatus). */
export type MlflowRunStatus = 'FINISHED' | 'FAILED' | 'KILLED';

export interface MlflowRun {
  readonly experimentId: string;
  /** The absolute folder of the run's artifacts: below `LocalContext.blobs.folder('azureml')`, so that each is a blob too. */
  readonly artifactRoot: string;
}

export interface MlflowRunOptions {
  readonly displayName: string;
  readonly tags: Readonly<Record<string, string>>;
  /** Told what takes long (making the tool environment, starting the server): one short sentence each time. */
  readonly report: (message: string) => void;
}

/**
 * What jobs and the run history ask of MLflow. The server behind it starts on first use; every failure is an `Error` whose
 * message is the sentence a person reads as the reason why the job failed.
 */
export interface MlflowPort {
  /**
   * The tracking URI of jobs: our own server's `…/mlflow/v2.0/subscriptions/…/workspaces/<name>` without a trailing slash;
   * plain MLflow clients add `/api/2.0/mlflow/…` and send the server's token (MLFLOW_TRACKING_TOKEN).
   */
  baseUrl(): string;
  /**
   * Makes the run whose id is the job's name, status RUNNING; the experiment is made when it is missing. Its artifact root is
   * `LocalContext.artifactFolder(runId)`, where the job's logs already are. Idempotent: the run may exist from before a crash.
   */
  createRun(
    runId: string,
    experimentName: string,
    options: MlflowRunOptions,
    signal: AbortSignal,
  ): Promise<MlflowRun>;
  /** Sets the end of a run; a run that does not exist is no error. */
  finishRun(runId: string, status: MlflowRunStatus, signal: AbortSignal): Promise<void>;
  /** The artifact root of any run, also of one that a client made; undefined when MLflow knows no such run. */
  artifactFolder(runId: string, signal: AbortSignal): Promise<string | undefined>;
  /**
   * The folder of a model that MLflow 3 keeps beside the run (outside its artifacts), by the name or id it was logged under;
   * the newest one of that name, or undefined.
   */
  findLoggedModel(runId: string, name: string, signal: AbortSignal): Promise<string | undefined>;
}
