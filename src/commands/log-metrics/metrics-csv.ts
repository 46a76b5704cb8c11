import type { Problem } from '../../shared/problem.ts';
import { ok, problems, type Result } from '../../shared/result.ts';
import { readCsvTable, type CsvRow } from './csv-table.ts';
import { parseNumber, parseWhole, type Point } from './point.ts';

type Read = (row: CsvRow) => Result<readonly Point[]>;

/** The step and the time of a row, as far as there are such columns and cells. */
function moment(
  row: CsvRow,
  columns: readonly string[],
): Result<Pick<Point, 'step' | 'timestamp'>> {
  const found: { step?: number; timestamp?: number } = {};
  for (const what of ['step', 'timestamp'] as const) {
    const cell = row.cells[columns.indexOf(what)];
    if (cell === undefined || cell === null) continue;
    const whole = parseWhole(what, cell);
    if (!whole.ok) return whole;
    found[what] = whole.value;
  }
  return ok(found);
}

/** `name,value[,step,timestamp]`: one value a row. */
const longRow =
  (columns: readonly string[]): Read =>
  (row) => {
    const key = row.cells[columns.indexOf('name')];
    if (!key) return problems({ message: '`name` is empty' });
    const value = parseNumber(row.cells[columns.indexOf('value')] ?? '');
    const when = moment(row, columns);
    if (!value.ok) return value;
    return when.ok ? ok([{ key, value: value.value, ...when.value }]) : when;
  };

/** One column a metric; an empty cell is no value. */
const wideRow =
  (columns: readonly string[]): Read =>
  (row) => {
    const when = moment(row, columns);
    if (!when.ok) return when;
    const points: Point[] = [];
    for (const [index, key] of columns.entries()) {
      const cell = row.cells[index];
      if (key === 'step' || key === 'timestamp' || cell === null || cell === undefined) continue;
      const value = parseNumber(cell);
      if (!value.ok)
        return problems(
          ...value.problems.map((p) => ({ ...p, message: `\`${key}\`: ${p.message}` })),
        );
      points.push({ key, value: value.value, ...when.value });
    }
    return ok(points);
  };

function checkHeader(header: CsvRow, rows: readonly CsvRow[]): readonly Problem[] {
  const names = header.cells.map((cell) => cell ?? '');
  const { line } = header;
  const wrong: Problem[] = [];
  if (names.includes('')) wrong.push({ message: 'a column has no name', line });
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) wrong.push({ message: `the column \`${twice}\` comes twice`, line });
  const isLong = names.includes('name') && names.includes('value');
  if (!isLong && !names.includes('step') && rows.length > 1)
    wrong.push({
      message: 'several rows and no column `step`',
      line,
      hint: 'The columns are `name`, `value` and perhaps `step` and `timestamp`; or `step` and one column a metric.',
    });
  const ragged = rows.find((row) => row.cells.length !== names.length);
  if (ragged)
    wrong.push({
      message: `${ragged.cells.length} cells, but the header has ${names.length}`,
      line: ragged.line,
    });
  return wrong;
}

/** A csv file of metrics, long (`name,value[,step,timestamp]`) or wide (`step` and one column a metric). */
export function readMetricsCsv(bytes: Uint8Array): Result<readonly Point[]> {
  const table = readCsvTable(bytes);
  if (!table.ok) return table;
  const [header, ...rows] = table.value;
  if (header === undefined) return problems({ message: 'the file is empty' });
  if (rows.length === 0) return problems({ message: 'the file has a header only' });
  const wrong = [...checkHeader(header, rows)];
  if (wrong.length > 0) return problems(...wrong);
  const columns = header.cells.map((cell) => cell ?? '');
  const isLong = columns.includes('name') && columns.includes('value');
  const read = isLong ? longRow(columns) : wideRow(columns);
  const points: Point[] = [];
  for (const row of rows) {
    const result = read(row);
    if (result.ok) points.push(...result.value);
    else wrong.push(...result.problems.map((problem) => ({ ...problem, line: row.line })));
  }
  return wrong.length > 0 ? problems(...wrong) : ok(points);
}
