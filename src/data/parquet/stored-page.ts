import type { HybridRuns, StoredRange } from './hybrid-runs.ts';

/** Where stored values lie. */
export type StoredValues = StoredRange;

/** The dictionary of a column chunk. */
export interface DictionaryPage extends StoredValues {
  readonly kind: 'dictionary';
  readonly count: number;
}

/** Some rows of a column chunk. */
export interface DataPage extends StoredValues {
  readonly kind: 'data';
  readonly rows: number;
  /** 1 for a row that has a value, 0 for a null; undefined when all have one. */
  readonly levels: HybridRuns | undefined;
  /** Rows that have a value, where the page says so. */
  readonly present: number | undefined;
  readonly encoding: string;
}
