import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

const patience = 1000;

/** What hyparquet counts in files, each for a second at the most. */
export class ParquetReference {
  #worker: Worker | undefined;

  /** Undefined when it cannot read the file, or does not end. */
  async count(content: Uint8Array, names: readonly string[]): Promise<string[] | undefined> {
    const worker = (this.#worker ??= await begun());
    try {
      return await answerOf(worker, { content, names });
    } catch {
      this.#worker = undefined;
      await worker.terminate();
      return undefined;
    }
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }
}

/** A thread that has loaded what it needs. */
async function begun(): Promise<Worker> {
  const worker = new Worker(new URL('./reference-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  await once(worker, 'message');
  return worker;
}

/** Rejects when there is none in time. */
async function answerOf(worker: Worker, question: object): Promise<string[] | undefined> {
  const signal = AbortSignal.timeout(patience);
  worker.postMessage(question);
  const [found] = (await once(worker, 'message', { signal })) as [string[] | undefined];
  return found;
}
