import { parentPort } from 'node:worker_threads';
import type { ChunkScanner, ScanResult, ScanTotals } from './chunk-scanner.ts';
import type { GroupCounter, GroupResult, GroupTotals } from './parquet/group-counter.ts';
import type { GroupJob, RowGroupAtHand } from './parquet/group-job.ts';
import { createScanner, type ScanJob } from './scan-job.ts';
import { snapshotBuffers } from './sums/sums-snapshot.ts';

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
  | { readonly kind: 'totals' }
  | { readonly kind: 'group-job'; readonly job: GroupJob }
  | { readonly kind: 'group'; readonly group: RowGroupAtHand }
  | { readonly kind: 'group-totals' };

/** What it answers. */
export type CountAnswer = ScanResult | ScanTotals | GroupResult | GroupTotals;

/** Serves as a counting thread until its parent ends it. To be called in a worker thread only. */
export function runCountWorker(): void {
  const port = parentPort;
  if (port === null) throw new Error('runCountWorker was called outside a worker thread');
  let scanner: ChunkScanner | undefined;
  const answerGroup = groupServer((answer) => port.postMessage(answer));
  port.on('message', (ask: CountAsk) => {
    if (isAboutGroups(ask)) answerGroup(ask);
    else if (ask.kind === 'job') scanner = createScanner(ask.job);
    else if (scanner === undefined) throw new Error('a chunk came before its job');
    else if (ask.kind === 'totals') {
      const totals = scanner.totals();
      const { snapshot } = totals.sums ?? {};
      port.postMessage(totals, snapshot === undefined ? [] : snapshotBuffers(snapshot));
    } else port.postMessage(scanner.scan(ask.bytes, ask.from, ask.end, ask.chunk));
  });
}

type GroupAsk = Extract<CountAsk, { readonly kind: `group${string}` }>;

const isAboutGroups = (ask: CountAsk): ask is GroupAsk => ask.kind.startsWith('group');

/** Answers questions about the row groups of parquet files, each when the one before is answered. */
function groupServer(post: (answer: CountAnswer) => void): (ask: GroupAsk) => void {
  let counter: GroupCounter | undefined;
  let turn = Promise.resolve();
  return (ask) => {
    // An error ends the thread, as one outside of a promise would.
    turn = turn.then(async () => {
      if (ask.kind === 'group-job') {
        // A fair part of the bundle, which a csv file does not need.
        const { GroupCounter } = await import('./parquet/group-counter.ts');
        counter = await GroupCounter.for(ask.job);
      } else if (counter === undefined) throw new Error('a row group came before its job');
      else if (ask.kind === 'group-totals') post(counter.totals());
      else post(await counter.count(ask.group));
    });
  };
}
