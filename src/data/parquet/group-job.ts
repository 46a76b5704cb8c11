import type { CompressionCodec, ParquetType, SchemaElement } from 'hyparquet';
import type { WantedColumn } from '../count-request.ts';
import type { SumPlan } from '../sums/sum-plan.ts';

/** A column as the schema has it. */
export interface StoredColumn {
  readonly element: SchemaElement;
  readonly type: ParquetType;
  /** Whether it may hold nulls. */
  readonly isNullable: boolean;
}

/** What must be known of a parquet file before its first row group. It travels to worker threads, so it is plain data. */
export interface GroupJob {
  /** The columns to count by. */
  readonly columns: readonly WantedColumn[];
  /** The numeric columns to sum. */
  readonly sums: SumPlan | undefined;
  /** Whether the order of the rows is to be told. */
  readonly isOrdered: boolean;
  /** One for each column to count by, then one for each to sum. */
  readonly stored: readonly StoredColumn[];
  readonly codecs: readonly CompressionCodec[];
  /** Distinct combinations. */
  readonly limit: number;
  /** Bytes a page may unpack to. */
  readonly pageBytes: number;
}

/** A row group to count. */
export interface RowGroupAtHand {
  /** Its number in the file. */
  readonly number: number;
  /** Rows of the groups before. */
  readonly firstRow: number;
  readonly rows: number;
  /** One for each of the job's `stored`. */
  readonly chunks: readonly ColumnChunk[];
}

/** The bytes of one column of one row group; `pageSlack` bytes more lie behind them. */
export interface ColumnChunk {
  readonly codec: CompressionCodec;
  readonly bytes: Uint8Array;
}
