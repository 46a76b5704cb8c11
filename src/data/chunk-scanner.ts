import type { EntryNumbers } from './entry-numbers.ts';
import type { SumsSnapshot } from './sums/sums-snapshot.ts';

/** A problem inside a chunk; its line is relative to the chunk, 1-based. No line: about the file as a whole. */
export interface ScanProblem {
  readonly message: string;
  readonly line?: number;
  readonly hint?: string;
  readonly input?: string;
}

/** What scanning one chunk told. */
export interface ScanResult {
  /** Data rows in the chunk. */
  readonly rows: number;
  /** Newline bytes in the chunk, so that the lines of later chunks can be numbered. */
  readonly lines: number;
  readonly problem?: ScanProblem;
  /** Which of the scanner's combinations each row is, where the order was asked for. */
  readonly order?: EntryNumbers;
}

/** One distinct combination a scanner saw, with the chunk and the line in it where it was first seen. */
export interface SeenCombination {
  readonly values: readonly (string | null)[];
  readonly count: number;
  readonly chunk: number;
  readonly line: number;
}

/** What a scanner summed: combination i of its totals is entry `entries[i]` of the snapshot. */
export interface SumsOfScan {
  readonly snapshot: SumsSnapshot;
  readonly entries: Int32Array;
}

/** Everything a scanner holds after its last chunk. */
export interface ScanTotals {
  /** In the order of their numbers; several may have the same values. */
  readonly combinations: readonly SeenCombination[];
  /** Whether each asked column occurred; always true for csv, whose header says so before the first row. */
  readonly seen: readonly boolean[];
  /** The names of the first row's columns, for "did you mean"; empty for csv. */
  readonly names: readonly string[];
  readonly sums?: SumsOfScan;
}

/** Counts the rows of chunks of one file. A chunk is a whole number of rows and ends in a newline. */
export interface ChunkScanner {
  /** Counts `bytes[from, end)`; `chunk` is its number in the file. Chunks come in rising order. */
  scan(bytes: Uint8Array, from: number, end: number, chunk: number): ScanResult;
  /** Hands over what was counted. */
  totals(): ScanTotals;
}
