import type { CombinationTotals } from './combination-totals.ts';
import type { CountThread } from './count-thread.ts';
import type { PredictionFile, WantedColumn } from './count-request.ts';
import type { CountLimits } from './limits.ts';
import type { RowOrder } from './row-order.ts';
import type { SumPlan } from './sums/sum-plan.ts';

/** What the pass over one file needs of the pass over all of them. */
export interface CountContext {
  readonly columns: readonly WantedColumn[];
  /** The numeric columns to sum, if any. */
  readonly sums: SumPlan | undefined;
  readonly input: string | undefined;
  readonly limits: CountLimits;
  readonly totals: CombinationTotals;
  /** Where the order of the rows is kept, if it was asked for. */
  readonly order: RowOrder | undefined;
  /** The worker threads for a file of so many bytes: none for a small one. */
  threadsFor(bytes: number): Promise<readonly CountThread[]>;
  /** Rows and bytes of the file at hand so far. */
  progress(rows: number, bytes: number): void;
  readonly signal: AbortSignal;
}

/** Every column that a file must have, once. */
export function neededColumns({ columns, sums }: CountContext): WantedColumn[] {
  const all = [...columns, ...(sums?.numbers ?? [])];
  return all.filter(({ name }, i) => all.findIndex((other) => other.name === name) === i);
}

/** The file at hand and its number among the files. */
export interface FileAtHand {
  readonly file: PredictionFile;
  readonly number: number;
}

/** What the pass over one file yields beside what it adds to the totals. */
export interface FileOutcome {
  readonly rows: number;
  readonly sha256: string;
  readonly bytes: number;
}
