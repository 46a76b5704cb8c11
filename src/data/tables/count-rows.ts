import type { ColumnCounts } from '../../domain/fairness/column-counts.ts';
import type { CountRequest } from '../count-request.ts';
import { defaultLimits } from '../limits.ts';
import { sumPlan } from '../sums/sum-plan.ts';
import { readEach } from './read-each.ts';
import { RowTally } from './row-tally.ts';

/** Rows after which progress is told. */
const progressRows = 1 << 16;

/** What `countRows` needs of a request: it uses no threads. */
export type RowCountRequest = Omit<CountRequest, 'workers' | 'workerEntry'>;

/**
 * Counts files of any format row by row, in this thread: what `countColumns` cannot read, which is a table in one JSON
 * document (pandas `orient="split"` or `"records"`, MLflow's `eval_results_table.json`).
 *
 * @throws UserError for files or columns that cannot be counted
 * @throws CancelledError when the signal says so
 */
export async function countRows(
  request: RowCountRequest,
  signal: AbortSignal,
): Promise<ColumnCounts> {
  const { columns, onProgress } = request;
  const limits = { ...defaultLimits, ...request.limits };
  const sums = sumPlan(request.sums, limits.scorePairs);
  const tally = new RowTally({ columns, sums, isOrdered: request.rowOrder === true, limits });
  let bytes = 0;
  const read = await readEach(
    { ...request, columns: [...columns, ...(sums?.numbers ?? [])] },
    ({ name: file }) =>
      (cells, line) => {
        if (tally.rows % progressRows === 0) onProgress?.(tally.rows, bytes);
        return tally.add(cells, { file, line });
      },
    signal,
    (file) => (bytes += file.bytes),
  );
  return tally.counts(read.map(({ path, sha256, bytes: size }) => ({ path, sha256, bytes: size })));
}
