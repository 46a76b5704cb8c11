import { CancelledError } from '../errors.ts';
import { RowTooLong, type Chunk, type ChunkFeed } from './chunk-feed.ts';
import type { ScanTotals } from './chunk-scanner.ts';
import type { ChunkTally } from './chunk-tally.ts';
import type { CountThread } from './count-thread.ts';
import { describeBytes } from './limits.ts';
import type { RowCutter } from './row-cutter.ts';
import { createScanner, type ScanJob } from './scan-job.ts';

/** Chunks a thread may have waiting: one under way and one to go on with. */
const depth = 2;

/** What it takes to scan the rest of a file whose header is known. */
export interface FileScan {
  readonly feed: ChunkFeed;
  readonly cutter: RowCutter;
  readonly job: ScanJob;
  readonly lineBytes: number;
  readonly threads: readonly CountThread[];
  readonly tally: ChunkTally;
  /** Called after every chunk. */
  readonly onChunk: () => void;
  readonly signal: AbortSignal;
}

/**
 * Scans every chunk, the first one first if it was read already. This thread reads and hashes; it hands chunks to the
 * other threads and counts one itself whenever they have enough to do, so that no processor waits. Stops early
 * at a problem, which is then in the tally. The totals are those of this thread, scanner 0, and of `threads`, 1 and on.
 */
export async function scanFile(scan: FileScan, first: Chunk | undefined): Promise<ScanTotals[]> {
  const { threads, tally, job } = scan;
  const own = createScanner(job);
  const pending = new Set<Promise<void>>();
  let broken: unknown;
  let started = false;
  let number = 0;
  for (let chunk = first ?? (await nextChunk(scan, 0)); chunk !== undefined;) {
    const current = chunk;
    const at = number++;
    const thread = current.long ? undefined : leastBusy(threads);
    if (thread === undefined) {
      tally.record(at, own.scan(current.bytes, current.from, current.end, at), 0);
      scan.feed.release(current);
    } else {
      if (!started) for (const each of threads) each.begin(job);
      started = true;
      const done = thread
        .scan(current, at)
        .then((result) => tally.record(at, result, 1 + threads.indexOf(thread)))
        .catch((error: unknown) => (broken ??= error))
        .then(() => scan.feed.release(current))
        .finally(() => pending.delete(done));
      pending.add(done);
    }
    scan.onChunk();
    if (broken !== undefined || tally.failed) break;
    chunk = await nextChunk(scan, number);
  }
  await Promise.all(pending);
  checkAlive(scan.signal, broken);
  const others = started && !tally.failed ? threads.map((thread) => thread.totals()) : [];
  return [own.totals(), ...(await Promise.all(others))];
}

/** The thread with the least to do, unless all have enough. */
function leastBusy(threads: readonly CountThread[]): CountThread | undefined {
  let best: CountThread | undefined;
  for (const thread of threads) {
    if (thread.load < (best?.load ?? depth)) best = thread;
  }
  return best;
}

async function nextChunk(scan: FileScan, number: number): Promise<Chunk | undefined> {
  checkAlive(scan.signal, undefined);
  try {
    return await scan.feed.next(scan.cutter, scan.lineBytes);
  } catch (error) {
    if (!(error instanceof RowTooLong)) throw error;
    const problem = { message: `this line is longer than ${describeBytes(error.limit)}`, line: 1 };
    const hint = 'Perhaps a quote is opened in it and never closed.';
    const told = error.quoted ? { ...problem, hint } : problem;
    scan.tally.record(number, { rows: 0, lines: 0, problem: told }, 0);
    return undefined;
  }
}

/** Throws when the pass is to stop: cancelled, or a thread broke. */
function checkAlive(signal: AbortSignal, broken: unknown): void {
  if (signal.aborted) throw new CancelledError('cancelled while counting predictions');
  if (broken !== undefined) throw broken as Error;
}
