const newline = 10;
const quote = 34;

/** Finds the end of the last whole row in a buffer that fills up. */
export interface RowCutter {
  /**
   * The place behind the last row end in `bytes[from, have)`, or 0. What lies before `from` was looked at
   * before and holds no row end.
   */
  cut(bytes: Buffer, from: number, have: number): number;
  /** Whether `bytes[have]` would lie inside a quoted cell. */
  readonly quoted: boolean;
}

/** Rows end at every newline: JSON lines. */
export class LineCutter implements RowCutter {
  readonly quoted = false;

  cut(bytes: Buffer, from: number, have: number): number {
    const last = bytes.subarray(from, have).lastIndexOf(newline);
    return last < 0 ? 0 : from + last + 1;
  }
}

/**
 * Rows end at newlines outside quotes: csv. In a well-formed file a place is inside quotes exactly when an odd number of
 * quotes lies before it, so counting them is enough and nothing is guessed. In a malformed one the first fault lies
 * in a chunk that was cut rightly, and nothing after the first fault counts.
 */
export class CsvCutter implements RowCutter {
  quoted = false;

  cut(bytes: Buffer, from: number, have: number): number {
    let open = this.quoted;
    if (bytes.subarray(from, have).includes(quote)) {
      let quotes = 0;
      for (let p = from; p < have; p++) if (bytes[p] === quote) quotes++;
      if (quotes % 2 === 1) open = !open;
    }
    this.quoted = open;
    for (let p = have - 1; p >= from; p--) {
      const byte = bytes[p];
      if (byte === quote) open = !open;
      else if (byte === newline && !open) return p + 1;
    }
    return 0;
  }
}
