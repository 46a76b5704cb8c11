/** A run of an MLflow tracking server (MLflow REST API 2.0, server 3.18), the parts the actions use. */
export interface Run {
  readonly runId: string;
  readonly experimentId: string;
  readonly name: string;
  readonly status: 'RUNNING' | 'SCHEDULED' | 'FINISHED' | 'FAILED' | 'KILLED';
  readonly artifactUri: string;
  readonly startTime: Date;
  readonly endTime?: Date;
  /** Last value of every metric; NaN and ±Infinity included. */
  readonly metrics: Readonly<Record<string, number>>;
  readonly params: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
}

export interface Metric {
  readonly key: string;
  readonly value: number;
  /** Milliseconds since 1970, a whole number. */
  readonly timestamp: number;
  readonly step: number;
}

export interface RunData {
  readonly metrics?: readonly Metric[];
  readonly params?: Readonly<Record<string, string>>;
  readonly tags?: Readonly<Record<string, string>>;
}

export interface ArtifactEntry {
  /** Relative to the run's artifact root, with forward slashes. */
  readonly path: string;
  readonly isFolder: boolean;
  readonly bytes?: number;
}

/** A model that MLflow 3 keeps outside the artifact root of the run that logged it. */
export interface LoggedModel {
  readonly modelId: string;
  readonly name: string;
  readonly artifactUri: string;
}

export interface NewRun {
  readonly experimentName: string;
  readonly name?: string;
  readonly tags: Readonly<Record<string, string>>;
}

/**
 * An MLflow tracking server. Every call takes the caller's signal, retries what is safe to retry, and throws `PlatformError`
 * with the server's own words. Values are checked before they are sent, because the server drops what it cannot parse.
 */
export interface TrackingClient {
  getRun(runId: string, signal: AbortSignal): Promise<Run | undefined>;
  createRun(run: NewRun, signal: AbortSignal): Promise<Run>;
  endRun(
    runId: string,
    status: 'FINISHED' | 'FAILED' | 'KILLED',
    signal: AbortSignal,
  ): Promise<void>;
  /** Sends in batches within the server's limits. */
  log(runId: string, data: RunData, signal: AbortSignal): Promise<void>;
  metricHistory(runId: string, key: string, signal: AbortSignal): Promise<readonly Metric[]>;
  /** One level of the run's artifacts below `path` (empty: the root); missing is empty. */
  listArtifacts(
    runId: string,
    path: string,
    signal: AbortSignal,
  ): Promise<readonly ArtifactEntry[]>;
  /** Writes one artifact to a file (absolute path), aside then renamed. */
  downloadArtifact(runId: string, path: string, file: string, signal: AbortSignal): Promise<void>;
  uploadArtifact(runId: string, path: string, file: string, signal: AbortSignal): Promise<void>;
  /** Models this run logged; empty where the server has no such API. */
  loggedModels(run: Run, signal: AbortSignal): Promise<readonly LoggedModel[]>;
  /** Writes the files of a logged model below the folder; returns their relative paths. */
  downloadLoggedModel(
    model: LoggedModel,
    folder: string,
    signal: AbortSignal,
  ): Promise<readonly string[]>;
}
