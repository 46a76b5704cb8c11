import { findNewline, hashRange } from './byte-words.ts';
import type { CombinationTable } from './combination-table.ts';
import { csvRegions, type CsvLayout } from './csv-plan.ts';
import { csvKinds, type CsvRowReader } from './csv-row.ts';
import type { RowKeeper } from './row-keeper.ts';
import { readNumber } from './sums/number-bytes.ts';
import { firstMisfit, type SumPlan } from './sums/sum-plan.ts';

const newline = 10;
const carriageReturn = 13;
const comma = 44;
const text = 0;
/**
 * Rows of one call of the hot loop. It is a function of its own, entered anew again and again: the engine's code for a loop
 * that was entered once and never left is thrown away at its end, chunk after chunk.
 */
const stretchRows = 256;

/**
 * The quick way through csv: steps over unwanted cells, hashes the bytes of the wanted ones as they stand and looks them
 * up. It counts rows whose combination is known; at any other row, and at any quote in an unwanted cell, it stops.
 */
export class CsvQuick {
  readonly #table: CombinationTable;
  readonly #keeper: RowKeeper | undefined;
  readonly #plan: SumPlan | undefined;
  readonly #skips: Int32Array;
  /** Cells of each region; 0 when it reaches to the end of the row, where no comma has to be counted. */
  readonly #widths: Int32Array;
  readonly #firsts: Int32Array;
  readonly #lasts: Int32Array;
  readonly #keys: Uint8Array;
  readonly #numbers: Int32Array;
  /** For each number the one that stands in the same cell and is read: often itself. */
  readonly #sources: Int32Array;
  /** Cells behind the last region. */
  readonly #rest: number;
  /** The keys of the row at hand. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Rows the last `stretch` counted. */
  passed = 0;

  constructor(layout: CsvLayout, table: CombinationTable, keeper?: RowKeeper, plan?: SumPlan) {
    const regions = csvRegions(layout);
    const numbers = layout.numbers ?? [];
    const after = regions.map((region) => region.first + region.cells);
    const isLast = after.map((cell) => cell === layout.cells);
    this.#table = table;
    this.#keeper = keeper;
    this.#plan = plan;
    this.#skips = Int32Array.from(regions, ({ skip }) => skip);
    this.#widths = Int32Array.from(regions, ({ cells }, r) => (isLast[r] === true ? 0 : cells));
    this.#firsts = Int32Array.from(regions, ({ first }) => first);
    this.#lasts = Int32Array.from(after, (cell) => cell - 1);
    this.#keys = Uint8Array.from(regions, ({ isKey }) => (isKey ? 1 : 0));
    this.#numbers = Int32Array.from(regions, ({ number }) => number);
    this.#sources = Int32Array.from(numbers, (cell) => numbers.indexOf(cell));
    this.#rest = layout.cells - (after.at(-1) ?? 0);
    const keys = regions.filter(({ isKey }) => isKey).length;
    this.starts = new Int32Array(keys);
    this.ends = new Int32Array(keys);
  }

  /** Counts rows from `from` on until one is not known, or there were enough; where it stopped. */
  stretch(bytes: Uint8Array, view: DataView, from: number, end: number): number {
    return this.#keeper === undefined
      ? this.#count(bytes, view, from, end)
      : this.#keep(bytes, view, from, end, this.#keeper);
  }

  /** Whether the last `stretch` ended because it was long enough. */
  get isLong(): boolean {
    return this.passed === stretchRows;
  }

  #count(bytes: Uint8Array, view: DataView, from: number, end: number): number {
    let at = from;
    let passed = 0;
    while (at < end && passed < stretchRows) {
      const next = this.#row(bytes, view, at);
      if (next < 0) break;
      at = next;
      passed++;
    }
    this.passed = passed;
    return at;
  }

  #keep(bytes: Uint8Array, view: DataView, from: number, end: number, keeper: RowKeeper): number {
    let at = from;
    let passed = 0;
    while (at < end && passed < stretchRows) {
      const next = this.#rowWithNumbers(bytes, view, at, keeper);
      if (next < 0) break;
      at = next;
      passed++;
    }
    this.passed = passed;
    return at;
  }

  /** Counts the row at `at` if its combination is known; the place of the next row, or -1. */
  #row(bytes: Uint8Array, view: DataView, at: number): number {
    const starts = this.starts;
    const ends = this.ends;
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
    return next >= 0 && this.#table.count(view, starts, ends, hash) >= 0 ? next : -1;
  }

  /** The same for a row of which more is kept than its combination. */
  #rowWithNumbers(bytes: Uint8Array, view: DataView, at: number, keeper: RowKeeper): number {
    const regions = this.#skips.length;
    let p = at;
    let hash = 0;
    let key = 0;
    for (let r = 0; r < regions; r++) {
      p = skipCells(bytes, p, this.#skips[r] ?? 0);
      if (p < 0) return -1;
      const end = this.#regionEnd(bytes, view, p, r, keeper.numbers);
      if (end < 0) return -1;
      if (this.#keys[r] === 1) {
        hash = hashRange(view, p, end, hash);
        this.starts[key] = p;
        this.ends[key++] = end;
      }
      p = end + 1;
    }
    const next = this.#rest === 0 ? p : this.#skipRest(bytes, p);
    if (next < 0 || !this.#fit(keeper.numbers)) return -1;
    const entry = this.#table.count(view, this.starts, this.ends, hash);
    if (entry < 0) return -1;
    keeper.keep(entry);
    return next;
  }

  /** The comma or newline behind region `r`, whose number is read if it has one; -1 when it is not to be seen through. */
  #regionEnd(
    bytes: Uint8Array,
    view: DataView,
    at: number,
    r: number,
    numbers: Float64Array,
  ): number {
    const number = this.#numbers[r] ?? -1;
    const width = this.#widths[r] ?? 0;
    if (number < 0) return width === 0 ? findNewline(view, at) : regionEnd(bytes, at, width);
    let end = readNumber(bytes, at, numbers, number);
    if (end < 0) return -1;
    if (width > 0) return bytes[end] === comma ? end : -1;
    if (bytes[end] === carriageReturn) end++;
    return bytes[end] === newline ? end : -1;
  }

  /** Fills in the numbers that share a cell; whether all are such as they may be. */
  #fit(numbers: Float64Array): boolean {
    const sources = this.#sources;
    for (let i = 0; i < sources.length; i++) numbers[i] = numbers[sources[i] ?? 0] ?? NaN;
    return this.#plan === undefined || firstMisfit(this.#plan, numbers) < 0;
  }

  /** Steps over the cells behind the last region; the place of the next row, or -1. */
  #skipRest(bytes: Uint8Array, from: number): number {
    let p = from;
    for (let rest = this.#rest; ; rest--) {
      while (csvKinds[bytes[p] ?? newline] === text) p++;
      if (rest === 1) break;
      if (bytes[p] !== comma) return -1;
      p++;
    }
    if (bytes[p] === carriageReturn) p++;
    return bytes[p] === newline ? p + 1 : -1;
  }

  /** Sets the keys of a row that was read with care, exactly as the quick way would, and gives their hash. */
  keyOf(row: CsvRowReader, view: DataView): number {
    let hash = 0;
    let key = 0;
    for (let r = 0; r < this.#keys.length; r++) {
      if (this.#keys[r] !== 1) continue;
      const start = row.starts[this.#firsts[r] ?? 0] ?? 0;
      // A region at the end of the row takes a carriage return along.
      const toEnd = this.#widths[r] === 0;
      const stop = toEnd ? row.next - 1 : (row.ends[this.#lasts[r] ?? 0] ?? 0);
      this.starts[key] = start;
      this.ends[key++] = stop;
      hash = hashRange(view, start, stop, hash);
    }
    return hash;
  }
}

/** The place behind `cells` unquoted cells and their commas, or -1. */
function skipCells(bytes: Uint8Array, at: number, cells: number): number {
  let p = at;
  for (let left = cells; left > 0; left--) {
    while (csvKinds[bytes[p] ?? newline] === text) p++;
    if (bytes[p] !== comma) return -1;
    p++;
  }
  return p;
}

/** The comma behind `cells` unquoted cells, or -1. */
function regionEnd(bytes: Uint8Array, at: number, cells: number): number {
  const behind = skipCells(bytes, at, cells);
  return behind < 0 ? -1 : behind - 1;
}
