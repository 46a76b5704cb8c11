import type { Problem } from '../../shared/problem.ts';
import { RowTooLong, type Chunk, type ChunkFeed } from '../chunk-feed.ts';
import { headerTooLong, readCsvHeader } from '../csv-header.ts';
import { CsvRowReader, decodeCell } from '../csv-row.ts';
import { missingColumns } from '../missing-columns.ts';
import { notUtf8 } from '../not-utf8.ts';
import { CsvCutter } from '../row-cutter.ts';
import { nextRows, newlinesIn } from './next-rows.ts';
import { noRows, type RowPass } from './row-pass.ts';

interface Header {
  readonly names: readonly string[];
  readonly lines: number;
  /** The chunk it stood in, behind it. */
  readonly rest: Chunk;
}

/** Hands every row of a csv file (RFC 4180, with a header) to the visitor; the number of rows. */
export async function readCsvRows(feed: ChunkFeed, pass: RowPass): Promise<number> {
  const cutter = new CsvCutter();
  const header = await readHeader(feed, cutter, pass);
  const absent = missingColumns(pass.columns, header.names, header.lines);
  if (absent.length > 0) throw pass.refuse(...absent);
  const rows = new CsvRows(header, pass);
  for (let chunk: Chunk | undefined = header.rest; chunk !== undefined;) {
    pass.checkAlive();
    const problem = rows.read(chunk);
    if (problem !== undefined) throw pass.refuse(problem);
    feed.release(chunk);
    chunk = await nextRows(feed, cutter, pass, rows.lines + 1);
  }
  if (rows.rows === 0) throw pass.refuse(noRows);
  return rows.rows;
}

async function readHeader(feed: ChunkFeed, cutter: CsvCutter, pass: RowPass): Promise<Header> {
  const { limits } = pass;
  for (let lines = 0; ;) {
    const chunk = await feed.next(cutter, limits.headerBytes).catch((error: unknown) => {
      if (!(error instanceof RowTooLong)) throw error;
      throw pass.refuse(headerTooLong(limits, lines + 1));
    });
    if (chunk === undefined) throw pass.refuse(noRows);
    const header = readCsvHeader(chunk.bytes, chunk.from, chunk.end, limits);
    if (header?.ok === true) {
      const { names, end, lines: own } = header.value;
      return { names, lines: lines + own, rest: { ...chunk, from: end } };
    }
    if (header !== undefined) {
      throw pass.refuse(
        ...header.problems.map((problem) => ({ ...problem, line: lines + (problem.line ?? 1) })),
      );
    }
    lines += newlinesIn(chunk.bytes, chunk.from, chunk.end);
    feed.release(chunk);
  }
}

/** The rows behind a header, chunk by chunk. */
class CsvRows {
  readonly #pass: RowPass;
  readonly #cells: number;
  readonly #wanted: readonly number[];
  readonly #row: CsvRowReader;
  readonly #values: (string | null)[];
  rows = 0;
  lines: number;

  constructor({ names, lines }: Header, pass: RowPass) {
    this.#pass = pass;
    this.#cells = names.length;
    this.#wanted = pass.columns.map(({ name }) => names.indexOf(name));
    this.#row = new CsvRowReader(names.length);
    this.#values = pass.columns.map(() => null);
    this.lines = lines;
  }

  read(chunk: Chunk): Problem | undefined {
    const row = this.#row;
    // Text can be had from a `Buffer` without a copy.
    const { buffer, byteOffset, byteLength } = chunk.bytes;
    const bytes = Buffer.from(buffer, byteOffset, byteLength);
    for (let at = chunk.from; at < chunk.end; at = row.next) {
      const fault = row.read(bytes, at, chunk.end);
      if (fault !== undefined) {
        const { message, hint, newlines } = fault;
        return { message, hint, line: this.lines + 1 + newlines };
      }
      const problem = row.cells === 0 ? undefined : this.#visit(bytes);
      if (problem !== undefined) return problem;
      this.lines += row.newlines;
    }
    return undefined;
  }

  #visit(bytes: Buffer): Problem | undefined {
    const { cells, starts, ends } = this.#row;
    const line = this.lines + 1;
    if (cells !== this.#cells) {
      const message = `this row has ${cells} ${cells === 1 ? 'cell' : 'cells'}, the header has ${this.#cells}`;
      return { message, line, hint: 'Give every row the cells of the header.' };
    }
    for (let i = 0; i < this.#wanted.length; i++) {
      const cell = this.#wanted[i] ?? 0;
      const value = cellText(bytes, starts[cell] ?? 0, ends[cell] ?? 0);
      if (value === undefined) return notUtf8(this.#pass.columns[i], line);
      this.#values[i] = value;
    }
    this.rows++;
    return this.#pass.visit(this.#values, line);
  }
}

/** As `decodeCell`; most cells are ASCII without quotes, and those are quick. */
function cellText(bytes: Buffer, start: number, end: number): string | null | undefined {
  for (let p = start; p < end; p++) {
    const byte = bytes[p] ?? 0;
    if (byte === 34 || byte > 127) return decodeCell(bytes, start, end);
  }
  return start === end ? null : bytes.toString('latin1', start, end);
}
