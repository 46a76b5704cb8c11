import type { ColumnCounts } from '../../../src/domain/fairness/column-counts.ts';
import type { PredictionFile, WantedColumn } from '../../../src/data/count-request.ts';
import { countTable, type CountTableRequest } from '../../../src/data/tables/count-table.ts';
import { readRows, type ReadFile, type RowRequest } from '../../../src/data/tables/read-rows.ts';
import { written, type Contents } from '../counting.ts';

const never = new AbortController().signal;

/** Columns as an action asks for them: `input-of-<name>` names each. */
export const wanted = (names: readonly string[]): WantedColumn[] =>
  names.map((name) => ({ name, input: `input-of-${name}` }));

/** Files made of the contents. */
export const filesOf = (contents: Contents): PredictionFile[] =>
  Object.entries(contents).map(([name, content]) => ({ path: written(name, content), name }));

/** Reads tables of counts made of the contents. */
export const readTable = (
  contents: Contents,
  columns: readonly string[],
  options: Partial<CountTableRequest> = {},
  signal = never,
): Promise<ColumnCounts> => {
  const request = { files: filesOf(contents), columns: wanted(columns), input: 'counts' };
  return countTable({ ...request, ...options }, signal);
};

/** The rows of one file, each as `line: cells`. */
export async function rowsOf(
  name: string,
  content: string | Uint8Array,
  columns: readonly string[],
  options: Partial<RowRequest> = {},
  signal = never,
): Promise<{ readonly rows: string[]; readonly read: ReadFile }> {
  const file = { path: written(name, content), name };
  const rows: string[] = [];
  const read = await readRows(
    { file, columns: wanted(columns), input: 'predictions', ...options },
    (values, line) => {
      rows.push(`${line}: ${JSON.stringify(values)}`);
      return undefined;
    },
    signal,
  );
  return { rows, read };
}
