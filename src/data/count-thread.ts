import { Worker } from 'node:worker_threads';
import type { ScanResult, ScanTotals } from './chunk-scanner.ts';
import type { Chunk } from './chunk-feed.ts';
import { countRole } from './count-role.ts';
import type { CountAnswer, CountAsk } from './count-worker.ts';
import type { GroupResult, GroupTotals } from './parquet/group-counter.ts';
import type { GroupJob, RowGroupAtHand } from './parquet/group-job.ts';
import type { ScanJob } from './scan-job.ts';

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

/** A counting thread, seen from outside: answers come in the order of the questions. */
export class CountThread {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];
  #ended: Error | undefined;

  constructor(entry: string | URL) {
    this.#worker = new Worker(entry, { argv: [countRole] });
    this.#worker.on('message', (answer: CountAnswer) => {
      this.#waiting.shift()?.resolve(answer as never);
    });
    this.#worker.on('error', (error) => this.#end(error as Error));
    this.#worker.on('exit', () => this.#end(new Error('a counting thread ended unexpectedly')));
  }

  /** Questions not answered yet. */
  get load(): number {
    return this.#waiting.length;
  }

  /** Begins a file: what was counted before is forgotten. */
  begin(job: ScanJob): void {
    this.#post({ kind: 'job', job });
  }

  /** Counts a chunk; its memory must not change until then. */
  scan({ bytes, from, end }: Chunk, chunk: number): Promise<ScanResult> {
    return this.#ask({ kind: 'scan', bytes, from, end, chunk });
  }

  /** What was counted since `begin`. */
  totals(): Promise<ScanTotals> {
    return this.#ask({ kind: 'totals' });
  }

  /** Begins a parquet file: what was counted before is forgotten. */
  beginGroups(job: GroupJob): void {
    this.#post({ kind: 'group-job', job });
  }

  /** Counts a row group; its memory must not change until then. */
  countGroup({ number, firstRow, rows, chunks }: RowGroupAtHand): Promise<GroupResult> {
    return this.#ask({ kind: 'group', group: { number, firstRow, rows, chunks } });
  }

  /** What was counted since `beginGroups`. */
  groupTotals(): Promise<GroupTotals> {
    return this.#ask({ kind: 'group-totals' });
  }

  /** Ends the thread at once; questions not answered are rejected. */
  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #post(ask: CountAsk): void {
    this.#worker.postMessage(ask);
  }

  #ask<T extends CountAnswer>(ask: CountAsk): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.#ended !== undefined) {
        reject(this.#ended);
        return;
      }
      this.#waiting.push({ resolve, reject });
      this.#post(ask);
    });
  }

  #end(error: Error): void {
    this.#ended ??= error;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#ended);
  }
}
