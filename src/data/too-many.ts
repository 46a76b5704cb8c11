import type { ScanProblem } from './chunk-scanner.ts';
import type { CombinationTable } from './combination-table.ts';
import type { WantedColumn } from './count-request.ts';

/** Bytes a table's keys may take: distinct values of megabytes each are no groups either. */
const keyBytes = 64 * 1024 * 1024;

/**
 * The problem with a table of one file that holds too much, if it does. Keys may be more than combinations (`a`, `"a"`),
 * hence the allowance; the exact count is taken when the tables of all threads and files are put together.
 */
export function tooManyCombinations(
  table: CombinationTable,
  columns: readonly WantedColumn[],
  limit: number,
): ScanProblem | undefined {
  if (table.size <= 2 * limit && table.keyBytes <= keyBytes) return undefined;
  const rows = table.combinations().map(({ values }) => values);
  return tooManyProblem(rows, columns, limit);
}

/** Names the column to blame: the one with the most distinct values. */
export function tooManyProblem(
  rows: readonly (readonly (string | null)[])[],
  columns: readonly WantedColumn[],
  limit: number,
): ScanProblem {
  const distinct = columns.map((_, i) => new Set(rows.map((values) => values[i])).size);
  const most = Math.max(...distinct);
  const worst = columns[distinct.indexOf(most)];
  const names = columns.map(({ name }) => `\`${name}\``).join(', ');
  const number = limit.toLocaleString('en-US');
  return {
    message: `more than ${number} distinct combinations of ${names}; \`${worst?.name ?? ''}\` has the most distinct values`,
    ...(worst?.input === undefined ? {} : { input: worst.input }),
    hint: 'Columns must hold groups and labels, not ids or continuous numbers: put the values into bins first.',
  };
}
