import { CancelledError } from '../../errors.ts';
import type { ChunkOrder } from '../chunk-tally.ts';
import type { ScanProblem } from '../chunk-scanner.ts';
import type { CountThread } from '../count-thread.ts';
import { GroupCounter, type GroupResult, type GroupTotals } from './group-counter.ts';
import type { FedGroup, GroupFeed } from './group-feed.ts';
import type { GroupJob } from './group-job.ts';

/** Row groups a thread may have waiting, one under way among them; a large one is not kept waiting. */
const depth = 2;
const largeBytes = 4 * 1024 * 1024;

/** What it takes to count the row groups of a file. */
export interface GroupScan {
  readonly feed: GroupFeed;
  readonly job: GroupJob;
  readonly threads: readonly CountThread[];
  /** Called after every group, with the rows of the groups so far. */
  readonly onGroup: (rows: number) => void;
  readonly signal: AbortSignal;
}

/** What was counted, or the problem with the first row group that has one. */
export interface GroupOutcome {
  /** Of this thread, scanner 0, and of `threads`, 1 and on. */
  readonly totals: readonly GroupTotals[];
  /** The order of the rows, group by group, where it was asked for. */
  readonly orders: readonly ChunkOrder[];
  readonly rows: number;
  readonly problem: ScanProblem | undefined;
}

/**
 * Counts every row group. This thread reads and hashes; it hands groups to the other threads and counts one itself
 * whenever they have enough to do, so that no processor waits. Stops early at a problem.
 */
export async function scanGroups(scan: GroupScan): Promise<GroupOutcome> {
  const pass = new GroupPass(scan, await GroupCounter.for(scan.job));
  return await pass.run();
}

class GroupPass {
  readonly #scan: GroupScan;
  readonly #own: GroupCounter;
  readonly #pending = new Set<Promise<void>>();
  readonly #orders: ChunkOrder[] = [];
  #begun = false;
  #rows = 0;
  #broken: unknown;
  #problem: { readonly group: number; readonly problem: ScanProblem } | undefined;

  constructor(scan: GroupScan, own: GroupCounter) {
    this.#scan = scan;
    this.#own = own;
  }

  async run(): Promise<GroupOutcome> {
    const { feed, threads, signal } = this.#scan;
    try {
      for (;;) {
        const group = await feed.next(signal);
        if (group === undefined) break;
        await this.#count(group);
        this.#checkAlive();
        if (this.#problem !== undefined) break;
      }
    } finally {
      await Promise.all(this.#pending);
    }
    this.#checkAlive();
    const rows = this.#rows;
    if (this.#problem !== undefined) {
      return { totals: [], orders: [], rows, problem: this.#problem.problem };
    }
    const others = this.#begun ? threads.map((thread) => thread.groupTotals()) : [];
    // A group without rows has none.
    const orders = this.#orders.filter(Boolean);
    const totals = [this.#own.totals(), ...(await Promise.all(others))];
    return { totals, orders, rows, problem: undefined };
  }

  async #count(group: FedGroup): Promise<void> {
    const thread = this.#idleThread(group);
    if (thread === undefined) {
      this.#record(group, await this.#own.count(group, this.#scan.signal), 0);
      return;
    }
    if (!this.#begun) for (const each of this.#scan.threads) each.beginGroups(this.#scan.job);
    this.#begun = true;
    const done = thread
      .countGroup(group)
      .then((result) => this.#record(group, result, 1 + this.#scan.threads.indexOf(thread)))
      .catch((error: unknown) => void (this.#broken ??= error))
      .finally(() => this.#pending.delete(done));
    this.#pending.add(done);
  }

  /** The thread with the least to do, unless all have enough. */
  #idleThread({ bytes }: FedGroup): CountThread | undefined {
    let best: CountThread | undefined;
    for (const thread of this.#scan.threads) {
      if (thread.load < (best?.load ?? (bytes > largeBytes ? 1 : depth))) best = thread;
    }
    return best;
  }

  #record(group: FedGroup, { problem, order }: GroupResult, scanner: number): void {
    if (order !== undefined) this.#orders[group.number] = { scanner, rows: order };
    this.#scan.feed.release(group);
    this.#rows += group.rows;
    this.#scan.onGroup(this.#rows);
    if (problem === undefined || (this.#problem?.group ?? Infinity) <= group.number) return;
    this.#problem = { group: group.number, problem };
  }

  /** Throws when the pass is to stop: cancelled, or a thread broke. */
  #checkAlive(): void {
    if (this.#scan.signal.aborted) throw new CancelledError('cancelled while counting predictions');
    if (this.#broken !== undefined) throw this.#broken as Error;
  }
}
