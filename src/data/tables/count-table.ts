import type { ColumnCounts } from '../../domain/fairness/column-counts.ts';
import { UserError } from '../../errors.ts';
import type { Problem } from '../../shared/problem.ts';
import type { PredictionFile, WantedColumn } from '../count-request.ts';
import { defaultLimits, type CountLimits } from '../limits.ts';
import { countTableRoles, reservedNames, type CountTableSums } from './count-table-columns.ts';
import { countTableNumbers } from './count-table-row.ts';
import { readEach } from './read-each.ts';
import type { RowVisitor } from './row-pass.ts';
import { TableCells } from './table-cells.ts';

/** Which tables of counts to read, and what they must hold. */
export interface CountTableRequest {
  readonly files: readonly PredictionFile[];
  /** Groups, labels, folds: what `countColumns` would count by. */
  readonly columns: readonly WantedColumn[];
  readonly sums?: CountTableSums;
  /** The input that named the files, for problems about them. */
  readonly input?: string;
  readonly limits?: Partial<CountLimits>;
}

/**
 * Reads tables of already aggregated counts (csv, JSON lines, JSON, parquet; made by the query of `countsSql`): the asked
 * columns as they are, and the numbers of `countTableRoles`. Rows with the same groups and labels are added up, rows that
 * count nothing are left out. `rows` is the sum of the counts; a place is that of a row of the table.
 *
 * @throws UserError for tables that cannot be read, or whose numbers cannot be counts
 * @throws CancelledError when the signal says so
 */
export async function countTable(
  request: CountTableRequest,
  signal: AbortSignal,
): Promise<ColumnCounts> {
  const { columns, sums = {} } = request;
  const reserved = reservedNames(columns, sums);
  if (reserved.length > 0) throw new UserError(reserved);
  const limits = { ...defaultLimits, ...request.limits };
  const roles = countTableRoles(sums);
  const most = sums.score === undefined ? limits.combinations : limits.scorePairs;
  const cells = new TableCells(sums, most);
  const visitorOf =
    ({ name }: PredictionFile): RowVisitor =>
    (values, line) => {
      if (cells.lines >= most) return tooLong(most, line);
      const numbers = countTableNumbers(roles, values.slice(columns.length));
      if (!numbers.ok) return { message: '', ...numbers.problems[0], line };
      cells.add(values.slice(0, columns.length), numbers.value, { file: name, line });
      return Number.isSafeInteger(cells.rows) ? undefined : tooMany(line);
    };
  const read = await readEach(
    { ...request, columns: [...columns, ...roles.map((name) => ({ name }))] },
    visitorOf,
    signal,
  );
  if (cells.rows === 0) throw new UserError(nothing(request));
  return {
    columns: columns.map(({ name }) => name),
    combinations: cells.combinations(),
    rows: cells.rows,
    files: read.map(({ path, sha256, bytes }) => ({ path, sha256, bytes })),
  };
}

const tooLong = (most: number, line: number): Problem => ({
  message: `a table of counts may have ${most.toLocaleString('en-US')} rows`,
  line,
  hint: 'Count by groups and labels, not by ids; round scores to fewer distinct values.',
});

const tooMany = (line: number): Problem => ({ message: 'the counts add up to 2^53 or more', line });

const nothing = ({ files, input }: CountTableRequest): Problem => ({
  message: 'the counts add up to 0',
  ...(input === undefined ? {} : { input }),
  ...(files[0] === undefined ? {} : { file: files[0].name }),
});
