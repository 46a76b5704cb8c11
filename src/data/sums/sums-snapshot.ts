/** What a `RowSumsTable` holds, as plain arrays that can be handed from thread to thread. */
export interface SumsSnapshot {
  /** The sums of entry after entry, each as two doubles; how many an entry has, the plan says. */
  readonly cells: Float64Array<ArrayBuffer>;
  readonly scores?: ScoreSnapshot;
}

/** Distinct pairs of entry and score, in any order. */
export interface ScoreSnapshot {
  readonly bits: number;
  /** Of each pair: score, entry, rows, and with weights their sum as two doubles. */
  readonly cells: Float64Array<ArrayBuffer>;
}

/** The memory that may be moved instead of copied. */
export function snapshotBuffers({ cells, scores }: SumsSnapshot): ArrayBuffer[] {
  return scores === undefined ? [cells.buffer] : [cells.buffer, scores.cells.buffer];
}
