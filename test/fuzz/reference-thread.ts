/** Counts parquet files by hyparquet, in a thread of its own: it may never end with a damaged one. */
import { parentPort } from 'node:worker_threads';
import { referenceCount } from '../data/parquet/reference-count.ts';

parentPort?.on('message', ({ content, names }: { content: Uint8Array; names: string[] }) => {
  referenceCount(content, names).then(
    (found) => parentPort?.postMessage(found),
    () => parentPort?.postMessage(undefined),
  );
});

parentPort?.postMessage('ready');
