import type { Confusion } from './confusion.ts';
import type { RowSums } from './row-sums.ts';

/** Equal rows and how many they are. */
export interface LabelledRow {
  /** Null in a regression. */
  readonly cell: keyof Confusion | null;
  /** A fraction where predictions are probabilities. */
  readonly count: number;
  readonly sums?: RowSums;
  /** The value of a feature column. */
  readonly valueOf: (column: string) => string;
}
