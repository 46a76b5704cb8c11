import type { ChunkScanner, ScanProblem, ScanResult, ScanTotals } from './chunk-scanner.ts';
import { CombinationTable } from './combination-table.ts';
import type { WantedColumn } from './count-request.ts';
import type { CsvLayout } from './csv-plan.ts';
import { CsvQuick } from './csv-quick.ts';
import { CsvRowReader, decodeCell } from './csv-row.ts';
import { notUtf8 } from './not-utf8.ts';
import type { RowKeeper } from './row-keeper.ts';
import { numberOf } from './sums/number-cell.ts';
import type { SumPlan } from './sums/sum-plan.ts';
import { tooManyCombinations } from './too-many.ts';

interface Place {
  readonly chunk: number;
  readonly line: number;
}

/**
 * Counts the rows of csv chunks.
 *
 * Most rows repeat a combination seen before: they go the quick way (csv-quick.ts), where no cell is unquoted and no text
 * is made. Whatever it does not know goes the careful way (csv-row.ts), which checks the row, decodes the wanted
 * cells and teaches the table. The table compares all bytes, so a known key is a row that was checked before.
 */
export class CsvScanner implements ChunkScanner {
  readonly #layout: CsvLayout;
  readonly #columns: readonly WantedColumn[];
  readonly #limit: number;
  readonly #plan: SumPlan | undefined;
  readonly #keeper: RowKeeper | undefined;
  readonly #table = new CombinationTable();
  readonly #row: CsvRowReader;
  readonly #quick: CsvQuick;

  constructor(
    layout: CsvLayout,
    columns: readonly WantedColumn[],
    limit: number,
    plan?: SumPlan,
    keeper?: RowKeeper,
  ) {
    this.#layout = layout;
    this.#columns = columns;
    this.#limit = limit;
    this.#plan = plan;
    this.#keeper = keeper;
    this.#row = new CsvRowReader(layout.cells);
    this.#quick = new CsvQuick(layout, this.#table, keeper, plan);
  }

  scan(bytes: Uint8Array, from: number, end: number, chunk: number): ScanResult {
    const quick = this.#quick;
    let at = from;
    let lines = 0;
    let rows = 0;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    while (at < end) {
      at = quick.stretch(bytes, view, at, end);
      lines += quick.passed;
      rows += quick.passed;
      if (quick.isLong || at === end) continue;
      const problem = this.#careful(bytes, view, at, end, { chunk, line: lines + 1 });
      if (problem !== undefined) return { rows, lines, problem };
      at = this.#row.next;
      lines += this.#row.newlines;
      if (this.#row.cells > 0) rows++;
    }
    return this.#keeper === undefined ? { rows, lines } : this.#keeper.told({ rows, lines });
  }

  totals(): ScanTotals {
    const seen = this.#columns.map(() => true);
    const sums = this.#keeper?.sums();
    const totals = { combinations: this.#table.combinations(), seen, names: [] };
    return sums === undefined ? totals : { ...totals, sums };
  }

  #careful(
    bytes: Uint8Array,
    view: DataView,
    at: number,
    end: number,
    place: Place,
  ): ScanProblem | undefined {
    const row = this.#row;
    const fault = row.read(bytes, at, end);
    if (fault !== undefined) {
      return { message: fault.message, hint: fault.hint, line: place.line + fault.newlines };
    }
    if (row.cells === 0) return undefined;
    if (row.cells !== this.#layout.cells) return this.#ragged(place.line);
    const misfit = this.#readNumbers(bytes, place.line);
    if (misfit !== undefined) return misfit;
    const hash = this.#quick.keyOf(row, view);
    const entry = this.#table.count(view, this.#quick.starts, this.#quick.ends, hash);
    if (entry < 0) return this.#learn(bytes, hash, place);
    this.#keeper?.keep(entry);
    return undefined;
  }

  #readNumbers(bytes: Uint8Array, line: number): ScanProblem | undefined {
    for (const [i, column] of (this.#plan?.numbers ?? []).entries()) {
      const text = this.#cell(bytes, this.#layout.numbers?.[i] ?? 0);
      if (text === undefined) return notUtf8(column, line);
      const number = numberOf(text, column, line);
      if (typeof number !== 'number') return number;
      if (this.#keeper !== undefined) this.#keeper.numbers[i] = number;
    }
    return undefined;
  }

  #learn(bytes: Uint8Array, hash: number, place: Place): ScanProblem | undefined {
    const values: (string | null)[] = [];
    for (const [i, cell] of this.#layout.wanted.entries()) {
      const value = this.#cell(bytes, cell);
      if (value === undefined) return notUtf8(this.#columns[i], place.line);
      values.push(value);
    }
    const entry = this.#table.size;
    this.#table.insert(bytes, this.#quick.starts, this.#quick.ends, hash, values, place);
    this.#keeper?.learn(values);
    this.#keeper?.keep(entry);
    return tooManyCombinations(this.#table, this.#columns, this.#limit);
  }

  /** The text of a cell of the row at hand. */
  #cell(bytes: Uint8Array, cell: number): string | null | undefined {
    return decodeCell(bytes, this.#row.starts[cell] ?? 0, this.#row.ends[cell] ?? 0);
  }

  #ragged(line: number): ScanProblem {
    const { cells } = this.#row;
    const message = `this row has ${cells} ${cells === 1 ? 'cell' : 'cells'}, the header has ${this.#layout.cells}`;
    return { message, line, hint: 'Give every row the cells of the header.' };
  }
}
