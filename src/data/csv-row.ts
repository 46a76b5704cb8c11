/** RFC 4180, read with care: one row at a time, every fault named. The quick way is in csv-scanner.ts. */

const newline = 10;
const carriageReturn = 13;
const quote = 34;
const comma = 44;

/** What a byte of an unquoted cell means: 0 text, else the end of the cell or something that must not be there. */
export const csvKinds = new Uint8Array(256);
csvKinds[newline] = 1;
csvKinds[carriageReturn] = 2;
csvKinds[quote] = 3;
csvKinds[comma] = 4;

/** What RFC 4180 does not allow, with the newlines between the row's start and the fault. */
export interface CsvFault {
  readonly message: string;
  readonly hint: string;
  readonly newlines: number;
}

const quoteWhole =
  'Quote the whole cell and double every quote in it, as RFC 4180 says: "5"" pipe".';

/** Reads rows; after `read` the fields tell where the cells lie. Kept and reused: a row costs no memory. */
export class CsvRowReader {
  /** Where each cell begins and ends, quotes included; for the first `capacity` cells. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Cells in the row, also those beyond the capacity; 0 for a blank line. */
  cells = 0;
  /** Newlines the row takes, its own included. */
  newlines = 0;
  /** Where the next row begins. */
  next = 0;

  constructor(capacity: number) {
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
  }

  /** Reads the row at `at`; `bytes[end - 1]` is a newline. */
  read(bytes: Uint8Array, at: number, end: number): CsvFault | undefined {
    this.cells = 0;
    this.newlines = 0;
    if (this.#endsRow(bytes, at)) return undefined;
    let p = at;
    for (;;) {
      const stop = bytes[p] === quote ? this.#quoted(bytes, p + 1, end) : unquoted(bytes, p);
      if (stop < 0) return this.#fault('a quote is opened and never closed', 'Close it.');
      this.starts[this.cells] = p;
      this.ends[this.cells] = stop;
      this.cells++;
      if (this.#endsRow(bytes, stop)) return undefined;
      if (bytes[stop] !== comma) return this.#stray(bytes, p, stop);
      p = stop + 1;
    }
  }

  /** Whether the row ends at `p`; if so, steps over its line end. */
  #endsRow(bytes: Uint8Array, p: number): boolean {
    const at = bytes[p] === carriageReturn ? p + 1 : p;
    if (bytes[at] !== newline) return false;
    this.newlines++;
    this.next = at + 1;
    return true;
  }

  /** The place behind the quote that closes a cell, or -1. */
  #quoted(bytes: Uint8Array, from: number, end: number): number {
    const before = this.newlines;
    for (let p = from; p < end; p++) {
      const byte = bytes[p];
      if (byte === newline) this.newlines++;
      else if (byte === quote) {
        if (bytes[p + 1] !== quote) return p + 1;
        p++;
      }
    }
    this.newlines = before;
    return -1;
  }

  #stray(bytes: Uint8Array, start: number, stop: number): CsvFault {
    if (bytes[start] === quote) return this.#fault('text follows a closing quote', quoteWhole);
    if (bytes[stop] === quote)
      return this.#fault('a quote stands inside an unquoted cell', quoteWhole);
    const hint = 'End lines with LF or CRLF, and quote a cell that holds a carriage return.';
    return this.#fault('a carriage return stands inside a line', hint);
  }

  #fault(message: string, hint: string): CsvFault {
    return { message, hint, newlines: this.newlines };
  }
}

function unquoted(bytes: Uint8Array, from: number): number {
  let p = from;
  while (csvKinds[bytes[p] ?? newline] === 0) p++;
  return p;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** UTF-8 to text; undefined when it is not UTF-8. The copy is there because shared memory cannot be decoded. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string | undefined {
  try {
    return utf8.decode(bytes.slice(start, end));
  } catch {
    return undefined;
  }
}

/** The text of a cell as `CsvRowReader` found it: null when empty and unquoted, undefined when not UTF-8. */
export function decodeCell(
  bytes: Uint8Array,
  start: number,
  end: number,
): string | null | undefined {
  if (start === end) return null;
  if (bytes[start] !== quote) return decodeUtf8(bytes, start, end);
  return decodeUtf8(bytes, start + 1, end - 1)?.replaceAll('""', '"');
}
