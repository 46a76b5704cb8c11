import { parentPort } from 'node:worker_threads';
import type { ChunkScanner, ScanResult, ScanTotals } from './chunk-scanner.ts';
import { createScanner, type ScanJob } from './scan-job.ts';

/** What a counting thread is asked. A job is not answered; everything else is, in the order asked. */
export type CountAsk =
  | { readonly kind: 'job'; readonly job: ScanJob }
  | {
      readonly kind: 'scan';
      readonly bytes: Uint8Array;
      readonly from: number;
      readonly end: number;
      readonly chunk: number;
    }
  | { readonly kind: 'totals' };

/** What it answers. */
export type CountAnswer = ScanResult | ScanTotals;

/** Serves as a counting thread until its parent ends it. To be called in a worker thread only. */
export function runCountWorker(): void {
  const port = parentPort;
  if (port === null) throw new Error('runCountWorker was called outside a worker thread');
  let scanner: ChunkScanner | undefined;
  port.on('message', (ask: CountAsk) => {
    if (ask.kind === 'job') scanner = createScanner(ask.job);
    else if (scanner === undefined) throw new Error('a chunk came before its job');
    else if (ask.kind === 'totals') port.postMessage(scanner.totals());
    else port.postMessage(scanner.scan(ask.bytes, ask.from, ask.end, ask.chunk));
  });
}
