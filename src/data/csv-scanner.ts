import type { ChunkScanner, ScanProblem, ScanResult, ScanTotals } from './chunk-scanner.ts';
import { findNewline, hashRange } from './byte-words.ts';
import { CombinationTable } from './combination-table.ts';
import { tooManyCombinations } from './too-many.ts';
import { csvRegions, type CsvLayout } from './csv-plan.ts';
import { CsvRowReader, csvKinds, decodeCell } from './csv-row.ts';
import type { WantedColumn } from './count-request.ts';
import { notUtf8 } from './not-utf8.ts';

const newline = 10;
const text = 0;
/**
 * Rows of one call of the hot loop. It is a function of its own, entered anew again and again: the engine's code for a loop
 * that was entered once and never left is thrown away at its end, chunk after chunk.
 */
const stretchRows = 256;

/**
 * Counts the rows of csv chunks.
 *
 * Most rows repeat a combination seen before. The quick way steps over unwanted cells, hashes the bytes of the wanted
 * ones as they stand and looks them up: no cell is unquoted, no text is made. Whatever it does not know, and whatever
 * has a quote in an unwanted cell, goes the careful way (csv-row.ts), which checks the row, decodes the wanted
 * cells and teaches the table. The table compares all bytes, so a known key is a row that was checked before.
 */
export class CsvScanner implements ChunkScanner {
  readonly #layout: CsvLayout;
  readonly #columns: readonly WantedColumn[];
  readonly #limit: number;
  readonly #table = new CombinationTable();
  readonly #row: CsvRowReader;
  readonly #skips: Int32Array;
  /** Cells of each region; 0 when it reaches to the end of the row, where no comma has to be counted. */
  readonly #widths: Int32Array;
  readonly #firsts: Int32Array;
  readonly #lasts: Int32Array;
  /** Cells behind the last region. */
  readonly #rest: number;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  /** Rows the last `#stretch` counted. */
  #passed = 0;

  constructor(layout: CsvLayout, columns: readonly WantedColumn[], limit: number) {
    const regions = csvRegions(layout);
    const after = regions.map((region) => region.first + region.cells);
    this.#layout = layout;
    this.#columns = columns;
    this.#limit = limit;
    this.#row = new CsvRowReader(layout.cells);
    this.#skips = Int32Array.from(regions, (region) => region.skip);
    this.#widths = Int32Array.from(regions, (region, r) =>
      after[r] === layout.cells ? 0 : region.cells,
    );
    this.#firsts = Int32Array.from(regions, (region) => region.first);
    this.#lasts = Int32Array.from(after, (cell) => cell - 1);
    this.#rest = layout.cells - (after.at(-1) ?? 0);
    this.#starts = new Int32Array(regions.length);
    this.#ends = new Int32Array(regions.length);
  }

  scan(bytes: Uint8Array, from: number, end: number, chunk: number): ScanResult {
    let at = from;
    let lines = 0;
    let rows = 0;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    while (at < end) {
      at = this.#stretch(bytes, view, at, end);
      lines += this.#passed;
      rows += this.#passed;
      if (this.#passed === stretchRows || at === end) continue;
      const problem = this.#careful(bytes, view, at, end, { chunk, line: lines + 1 });
      if (problem !== undefined) return { rows, lines, problem };
      at = this.#row.next;
      lines += this.#row.newlines;
      if (this.#row.cells > 0) rows++;
    }
    return { rows, lines };
  }

  totals(): ScanTotals {
    const seen = this.#columns.map(() => true);
    return { combinations: this.#table.combinations(), seen, names: [] };
  }

  /** Counts rows from `at` on until one is not known, or there were enough; where it stopped. */
  #stretch(bytes: Uint8Array, view: DataView, from: number, end: number): number {
    let at = from;
    let passed = 0;
    while (at < end && passed < stretchRows) {
      const next = this.#quick(bytes, view, at);
      if (next < 0) break;
      at = next;
      passed++;
    }
    this.#passed = passed;
    return at;
  }

  /** Counts the row at `at` if its combination is known; the place of the next row, or -1. */
  #quick(bytes: Uint8Array, view: DataView, at: number): number {
    const starts = this.#starts;
    const ends = this.#ends;
    const regions = starts.length;
    let p = at;
    let hash = 0;
    for (let r = 0; r < regions; r++) {
      p = skipCells(bytes, p, this.#skips[r] ?? 0);
      if (p < 0) return -1;
      const width = this.#widths[r] ?? 0;
      const end = width === 0 ? findNewline(view, p) : regionEnd(bytes, p, width);
      if (end < 0) return -1;
      hash = hashRange(view, p, end, hash);
      starts[r] = p;
      ends[r] = end;
      p = end + 1;
    }
    const next = this.#rest === 0 ? p : this.#skipRest(bytes, p);
    return next >= 0 && this.#table.count(view, starts, ends, hash) ? next : -1;
  }

  /** Steps over the cells behind the last region; the place of the next row, or -1. */
  #skipRest(bytes: Uint8Array, from: number): number {
    let p = from;
    for (let rest = this.#rest; ; rest--) {
      while (csvKinds[bytes[p] ?? newline] === text) p++;
      if (rest === 1) break;
      if (bytes[p] !== 44) return -1;
      p++;
    }
    if (bytes[p] === 13) p++;
    return bytes[p] === newline ? p + 1 : -1;
  }

  #careful(
    bytes: Uint8Array,
    view: DataView,
    at: number,
    end: number,
    place: { readonly chunk: number; readonly line: number },
  ): ScanProblem | undefined {
    const row = this.#row;
    const fault = row.read(bytes, at, end);
    if (fault !== undefined) {
      return { message: fault.message, hint: fault.hint, line: place.line + fault.newlines };
    }
    if (row.cells === 0) return undefined;
    if (row.cells !== this.#layout.cells) return this.#ragged(place.line);
    const hash = this.#key(view);
    if (this.#table.count(view, this.#starts, this.#ends, hash)) {
      return undefined;
    }
    return this.#learn(bytes, hash, place);
  }

  /** Sets the regions of the row just read, exactly as the quick way would, and gives their hash. */
  #key(view: DataView): number {
    let hash = 0;
    for (let r = 0; r < this.#starts.length; r++) {
      const start = this.#row.starts[this.#firsts[r] ?? 0] ?? 0;
      // A region at the end of the row takes a carriage return along.
      const toEnd = this.#widths[r] === 0;
      const stop = toEnd ? this.#row.next - 1 : (this.#row.ends[this.#lasts[r] ?? 0] ?? 0);
      this.#starts[r] = start;
      this.#ends[r] = stop;
      hash = hashRange(view, start, stop, hash);
    }
    return hash;
  }

  #learn(
    bytes: Uint8Array,
    hash: number,
    place: { readonly chunk: number; readonly line: number },
  ): ScanProblem | undefined {
    const values: (string | null)[] = [];
    for (const [i, cell] of this.#layout.wanted.entries()) {
      const value = decodeCell(bytes, this.#row.starts[cell] ?? 0, this.#row.ends[cell] ?? 0);
      if (value === undefined) return notUtf8(this.#columns[i], place.line);
      values.push(value);
    }
    this.#table.insert(bytes, this.#starts, this.#ends, hash, values, place);
    return tooManyCombinations(this.#table, this.#columns, this.#limit);
  }

  #ragged(line: number): ScanProblem {
    const { cells } = this.#row;
    const message = `this row has ${cells} ${cells === 1 ? 'cell' : 'cells'}, the header has ${this.#layout.cells}`;
    return { message, line, hint: 'Give every row the cells of the header.' };
  }
}

/** The place behind `cells` unquoted cells and their commas, or -1. */
function skipCells(bytes: Uint8Array, at: number, cells: number): number {
  let p = at;
  for (let left = cells; left > 0; left--) {
    while (csvKinds[bytes[p] ?? newline] === text) p++;
    if (bytes[p] !== 44) return -1;
    p++;
  }
  return p;
}

/** The comma behind `cells` unquoted cells, or -1. */
function regionEnd(bytes: Uint8Array, at: number, cells: number): number {
  const behind = skipCells(bytes, at, cells);
  return behind < 0 ? -1 : behind - 1;
}
