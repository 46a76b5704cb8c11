import type { CountLimits } from './limits.ts';

/** A prediction file: where it is, and what the user calls it. */
export interface PredictionFile {
  /** Absolute path, already confined to the working directory (see `expandPredictions`). */
  readonly path: string;
  /** The name for reports and problems: the path relative to the working directory, with `/`. */
  readonly name: string;
}

/** A column to count by, and the input of the action that named it, so that a problem can point there. */
export interface WantedColumn {
  readonly name: string;
  readonly input?: string;
}

/** Numeric columns to sum over the rows of every combination (row-sums.ts). */
export interface SummedColumns {
  /** Sample weight: finite and not negative. */
  readonly weight?: WantedColumn;
  /** Probability of the positive prediction: from 0 to 1. */
  readonly probability?: WantedColumn;
  /** Score: any finite number. */
  readonly score?: WantedColumn;
  /** True and predicted value of a regression: finite numbers. */
  readonly errors?: { readonly truth: WantedColumn; readonly prediction: WantedColumn };
}

/** What to count. */
export interface CountRequest {
  readonly files: readonly PredictionFile[];
  readonly columns: readonly WantedColumn[];
  readonly sums?: SummedColumns;
  /** Whether to say for every row which combination it is (`ColumnCounts.order`). */
  readonly rowOrder?: boolean;
  /** The input that named the files, for problems about them. */
  readonly input?: string;
  /** Worker threads beside the calling thread, which counts too. 0 keeps everything in this thread. */
  readonly workers: number;
  /** The module a worker thread runs: it must call `runCountWorker()` (count-worker.ts). */
  readonly workerEntry: string | URL;
  readonly limits?: Partial<CountLimits>;
  /** Called now and then with the data rows counted and the bytes read so far, over all files. */
  readonly onProgress?: (rows: number, bytes: number) => void;
}
