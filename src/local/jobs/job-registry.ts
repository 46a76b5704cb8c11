import { kinds } from '../assets/kinds.ts';
import type { DocumentStore } from '../store/document-store.ts';
import type { JobRecord } from './job-record.ts';

/** Jobs on disk; changes of one job come one after the other, so that none is lost. */
export interface JobRegistry {
  get(name: string): Promise<JobRecord | undefined>;
  list(): Promise<readonly JobRecord[]>;
  /** Writes what `change` makes of the present record; without one `undefined` is returned and nothing written. */
  update(name: string, change: (job: JobRecord) => JobRecord): Promise<JobRecord | undefined>;
  /** Writes a new record unless there is one of that name; returns the one that is there, and whether it is new. */
  create(job: JobRecord): Promise<{ readonly job: JobRecord; readonly isNew: boolean }>;
}

/** Opens the jobs of a store. */
export function openJobRegistry(store: DocumentStore): JobRegistry {
  const turns = new Map<string, Promise<unknown>>();
  const inTurn = <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const key = name.toLowerCase();
    const result = (turns.get(key) ?? Promise.resolve()).then(work);
    const settled = result.then(
      () => undefined,
      () => undefined,
    );
    turns.set(key, settled);
    void settled.then(() => {
      if (turns.get(key) === settled) turns.delete(key);
    });
    return result;
  };
  const get = async (name: string): Promise<JobRecord | undefined> =>
    (await store.get(kinds.jobs, name)) as JobRecord | undefined;
  return {
    get,
    list: async () => {
      const jobs = (await store.list(kinds.jobs)).map(({ document }) => document as JobRecord);
      return jobs.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
    },
    update: (name, change) =>
      inTurn(name, async () => {
        const before = await get(name);
        if (before === undefined) return undefined;
        const after = change(before);
        await store.put(kinds.jobs, before.name, after);
        return after;
      }),
    create: (job) =>
      inTurn(job.name, async () => {
        const before = await get(job.name);
        if (before !== undefined) return { job: before, isNew: false };
        await store.put(kinds.jobs, job.name, job);
        return { job, isNew: true };
      }),
  };
}
