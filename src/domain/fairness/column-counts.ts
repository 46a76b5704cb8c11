import type { RowSums } from './row-sums.ts';

/**
 * What one streaming pass over the prediction files yields: how often each combination of values of the asked columns
 * occurs, as `GROUP BY columns COUNT(*)`. Everything the gate says is a pure function of it.
 */
export interface ColumnCounts {
  /** The columns asked for, in the order asked; `values` of every combination has the same order. */
  readonly columns: readonly string[];
  readonly combinations: readonly Combination[];
  /** Data rows read, header and blank lines not counted. */
  readonly rows: number;
  readonly files: readonly CountedFile[];
  /**
   * For every row, in the order of the files, the index of its combination in `combinations`: what a bootstrap needs that
   * draws rows as a library does. Only where it was asked for.
   */
  readonly order?: Uint8Array | Uint16Array | Uint32Array;
}

/** One distinct combination of values. */
export interface Combination {
  /** Cell texts as in the file; `null` for a missing value (empty unquoted csv cell, JSON or parquet null). */
  readonly values: readonly (string | null)[];
  readonly count: number;
  /** Where it was first seen, so that an error can name the place. */
  readonly first: RowPlace;
  /** What was summed over its rows, where numeric columns were asked for. */
  readonly sums?: RowSums;
}

/** A row of a file: 1-based line for text formats, 1-based row for parquet. */
export interface RowPlace {
  readonly file: string;
  readonly line: number;
}

/** A file that was counted, by the path the user gave. */
export interface CountedFile {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}
