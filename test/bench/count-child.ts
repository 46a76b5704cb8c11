/** Counts one file as a process of its own: `node count-child.ts <file> <column> …`. */
import { availableParallelism } from 'node:os';
import { isMainThread } from 'node:worker_threads';
import { countColumns } from '../../src/data/count-columns.ts';
import { runCountWorker } from '../../src/data/count-worker.ts';

if (!isMainThread) runCountWorker();
else {
  const [path = '', ...columns] = process.argv.slice(2);
  const request = {
    files: [{ path, name: path }],
    columns: columns.map((name) => ({ name })),
    workers: Math.max(0, Math.min(8, availableParallelism()) - 1),
    workerEntry: import.meta.filename,
  };
  const { combinations } = await countColumns(request, new AbortController().signal);
  const answer = combinations.map(({ values, count }) => `${values.join(',')}: ${count}`).sort();
  process.stdout.write(JSON.stringify(answer));
}
