/** Lets so many pieces of work run at once, in the order of their arrival. */
export interface WorkQueue {
  /** Whether work that is added now would have to wait. */
  isFull(): boolean;
  /** Runs the work when there is room; `undefined` when the signal was aborted while it waited. */
  add<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T | undefined>;
}

/** A queue of that capacity (1 or more). */
export function createWorkQueue(capacity: number): WorkQueue {
  let running = 0;
  const waiting: (() => void)[] = [];
  const room = (signal: AbortSignal): Promise<boolean> =>
    new Promise((resolve) => {
      const enter = (): void => {
        signal.removeEventListener('abort', leave);
        resolve(true);
      };
      const leave = (): void => {
        waiting.splice(waiting.indexOf(enter), 1);
        resolve(false);
      };
      waiting.push(enter);
      signal.addEventListener('abort', leave, { once: true });
    });
  return {
    isFull: () => running >= capacity,
    add: async (work, signal) => {
      if (signal.aborted) return undefined;
      if (running < capacity) running += 1;
      else if (!(await room(signal))) return undefined;
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        // The place is handed over, so that nobody slips in between.
        if (next === undefined) running -= 1;
        else next();
      }
    },
  };
}
