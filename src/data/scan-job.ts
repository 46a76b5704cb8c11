import type { ChunkScanner } from './chunk-scanner.ts';
import type { WantedColumn } from './count-request.ts';
import type { CsvLayout } from './csv-plan.ts';
import { CsvScanner } from './csv-scanner.ts';
import { JsonlScanner } from './jsonl-scanner.ts';
import { RowKeeper } from './row-keeper.ts';
import type { SumPlan } from './sums/sum-plan.ts';

/** What is asked of every scanner, whatever the format. */
export interface AskedOfScan {
  readonly columns: readonly WantedColumn[];
  readonly limit: number;
  readonly sums?: SumPlan | undefined;
  /** Whether the order of the rows is to be told. */
  readonly isOrdered?: boolean;
}

/** What a scanner must know of a file before its first chunk. It travels to worker threads, so it is plain data. */
export type ScanJob = AskedOfScan &
  ({ readonly format: 'csv'; readonly layout: CsvLayout } | { readonly format: 'jsonl' });

/** A scanner for one file in one thread. */
export function createScanner(job: ScanJob): ChunkScanner {
  const { columns, limit, sums, isOrdered = false } = job;
  const isKept = sums !== undefined || isOrdered;
  const keeper = isKept ? new RowKeeper(sums, isOrdered) : undefined;
  if (job.format === 'jsonl') return new JsonlScanner(columns, limit, sums, keeper);
  return new CsvScanner(job.layout, columns, limit, sums, keeper);
}
