/** What metric-frame.py finds, from one counting pass: `node count-groups-child.ts <file>`. */
import { isMainThread } from 'node:worker_threads';
import { countColumns } from '../../src/data/count-columns.ts';
import { runCountWorker } from '../../src/data/count-worker.ts';

if (!isMainThread) runCountWorker();
else {
  const path = process.argv[2] ?? '';
  const request = {
    files: [{ path, name: path }],
    columns: ['sex', 'race', 'y_true', 'y_pred'].map((name) => ({ name })),
    workers: 1,
    workerEntry: import.meta.filename,
  };
  const { combinations } = await countColumns(request, new AbortController().signal);
  const groups = (column: number): Record<string, number> => {
    const found: Record<string, number> = {};
    for (const { values, count } of combinations) {
      const group = values[column] ?? '';
      found[group] = (found[group] ?? 0) + count;
    }
    return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  const answer = { sex: groups(0), race: groups(1) };
  process.stdout.write(
    JSON.stringify({ peakBytes: process.resourceUsage().maxRSS * 1024, answer }),
  );
}
