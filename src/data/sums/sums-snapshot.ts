/** What a `RowSumsTable` holds, as plain arrays that can be handed from thread to thread. */
export interface SumsSnapshot {
  /** The sums of entry after entry, each as two doubles; how many an entry has, the plan says. */
  readonly cells: Float64Array;
  readonly scores?: ScoreSnapshot;
}

/** Distinct pairs of entry and score, in any order. */
export interface ScoreSnapshot {
  readonly bits: number;
  readonly entries: Int32Array;
  readonly values: Float64Array;
  readonly counts: Float64Array;
  /** Sum of the weights as two doubles each; none without weights. */
  readonly weights?: Float64Array;
}

/** The memory that may be moved instead of copied. */
export function snapshotBuffers({ cells, scores }: SumsSnapshot): ArrayBuffer[] {
  const arrays = [cells];
  if (scores === undefined) return arrays.map(({ buffer }) => buffer as ArrayBuffer);
  const { entries, values, counts, weights } = scores;
  const all = [cells, entries, values, counts, ...(weights === undefined ? [] : [weights])];
  return all.map(({ buffer }) => buffer as ArrayBuffer);
}
