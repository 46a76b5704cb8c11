import type { ChunkScanner } from './chunk-scanner.ts';
import type { WantedColumn } from './count-request.ts';
import type { CsvLayout } from './csv-plan.ts';
import { CsvScanner } from './csv-scanner.ts';
import { JsonlScanner } from './jsonl-scanner.ts';

/** What a scanner must know of a file before its first chunk. It travels to worker threads, so it is plain data. */
export type ScanJob = { readonly columns: readonly WantedColumn[]; readonly limit: number } & (
  { readonly format: 'csv'; readonly layout: CsvLayout } | { readonly format: 'jsonl' }
);

/** A scanner for one file in one thread. */
export function createScanner(job: ScanJob): ChunkScanner {
  if (job.format === 'jsonl') return new JsonlScanner(job.columns, job.limit);
  return new CsvScanner(job.layout, job.columns, job.limit);
}
