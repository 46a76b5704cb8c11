/** How often each pair of true and predicted label occurs in a group. */
export interface Confusion {
  readonly tp: number;
  readonly fp: number;
  readonly tn: number;
  readonly fn: number;
}

/** Rows. */
export const rowsOf = ({ tp, fp, tn, fn }: Confusion): number => tp + fp + tn + fn;
/** Rows whose true label is positive. */
export const positivesOf = ({ tp, fn }: Confusion): number => tp + fn;
/** Rows whose true label is negative. */
export const negativesOf = ({ fp, tn }: Confusion): number => fp + tn;
/** Rows that are predicted positive. */
export const selectedOf = ({ tp, fp }: Confusion): number => tp + fp;

/** The counts of two disjoint sets of rows together. */
export function addConfusion(a: Confusion, b: Confusion): Confusion {
  return { tp: a.tp + b.tp, fp: a.fp + b.fp, tn: a.tn + b.tn, fn: a.fn + b.fn };
}

/** No rows. */
export const NO_ROWS: Confusion = { tp: 0, fp: 0, tn: 0, fn: 0 };
