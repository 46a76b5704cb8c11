import { CsvRowReader, decodeCell } from '../../data/csv-row.ts';
import { ok, problems, type Result } from '../../shared/result.ts';

/** A row of a small csv file; an empty unquoted cell is null. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly (string | null)[];
}

const mostColumns = 10_000;

/** Reads a csv file (RFC 4180) that is held whole; blank lines are skipped, the first row is the header. */
export function readCsvTable(bytes: Uint8Array): Result<readonly CsvRow[]> {
  const reader = new CsvRowReader(mostColumns);
  const ended = bytes.at(-1) === 10 ? bytes : Buffer.concat([bytes, Buffer.from('\n')]);
  const rows: CsvRow[] = [];
  for (let at = 0, line = 1; at < ended.length; at = reader.next, line += reader.newlines) {
    const fault = reader.read(ended, at, ended.length);
    if (fault) {
      const { message, hint, newlines } = fault;
      return problems({ message, hint, line: line + newlines });
    }
    if (reader.cells > mostColumns)
      return problems({ message: `more than ${mostColumns} columns`, line });
    if (reader.cells === 0) continue;
    const cells = Array.from({ length: reader.cells }, (_, cell) =>
      decodeCell(ended, reader.starts[cell] ?? 0, reader.ends[cell] ?? 0),
    );
    if (cells.includes(undefined)) return problems({ message: 'not valid UTF-8', line });
    rows.push({ line, cells: cells.map((cell) => cell ?? null) });
  }
  return ok(rows);
}
