/** Counts one csv file as a process of its own: `node count-csv-child.ts <file> <column> …`. */
import { isMainThread } from 'node:worker_threads';
import { countColumns } from '../../src/data/count-columns.ts';
import { runCountWorker } from '../../src/data/count-worker.ts';

if (!isMainThread) runCountWorker();
else {
  const [path = '', ...columns] = process.argv.slice(2);
  const request = {
    files: [{ path, name: path }],
    columns: columns.map((name) => ({ name })),
    workers: 1,
    workerEntry: import.meta.filename,
  };
  const { combinations } = await countColumns(request, new AbortController().signal);
  const answer = combinations.map(({ values, count }) => `${values.join(',')}: ${count}`).sort();
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  process.stdout.write(JSON.stringify({ peakBytes, answer }));
}
