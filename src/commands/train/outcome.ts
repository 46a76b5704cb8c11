import type { Job } from '../../domain/training/job.ts';

/** What came of a training: the job as it was last seen, and what was read from it. */
export interface TrainOutcome {
  /** `submitted`: not waited for. `timed-out`: waited for as long as was allowed. */
  readonly kind: 'completed' | 'failed' | 'timed-out' | 'submitted';
  readonly job: Job;
  readonly reattached: boolean;
  /** Whether the cancellation was asked for, after a time-out. */
  readonly cancelled: boolean;
  /** Last value of every metric; NaN and infinities included. */
  readonly metrics: Readonly<Record<string, number>>;
  /** The end of the job's log, oldest line first. */
  readonly lastLines: readonly string[];
  /** Relative to the working directory; empty when no outputs were asked for. */
  readonly outputsDirectory: string;
  readonly downloadedFiles: number;
}
