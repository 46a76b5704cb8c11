/** What a training job is, whatever runs it. Statuses are Azure ML's (an open set: unknown ones count as in progress). */
export type JobStatus =
  | 'NotStarted'
  | 'Starting'
  | 'Provisioning'
  | 'Preparing'
  | 'Queued'
  | 'Running'
  | 'Finalizing'
  | 'CancelRequested'
  | 'Completed'
  | 'Failed'
  | 'Canceled'
  | 'NotResponding'
  | 'Paused'
  | 'Unknown';

const terminal: readonly string[] = ['Completed', 'Failed', 'Canceled', 'NotResponding', 'Paused'];

/** Whether a job of this status will never change again by itself (azure-ai-ml 1.28 draws the same line). */
export function isTerminal(status: string): boolean {
  return terminal.includes(status);
}

/** Why a job failed, in the platform's words. */
export interface JobFailure {
  readonly code: string;
  readonly message: string;
  readonly warnings: readonly string[];
}

/** A job as the platform reports it. Its MLflow run id is its name. */
export interface Job {
  readonly name: string;
  readonly status: JobStatus;
  readonly experimentName: string;
  readonly displayName: string;
  /** Where a person can look at it; empty when there is no page. */
  readonly url: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, string>>;
  /** Names of the declared outputs; `default` (the run's artifacts) is always one of them. */
  readonly outputs: readonly string[];
  readonly startedAt?: Date;
  readonly endedAt?: Date;
  readonly failure?: JobFailure;
}
