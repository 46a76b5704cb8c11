import type { GroupScores } from './group-scores.ts';
import type { ThresholdOperation } from './threshold-operation.ts';

/** How many rows of a group lie at or above each score: true and false positives of every threshold. */
export interface CumulativeCounts {
  /** Distinct scores, descending. */
  readonly scores: Float64Array;
  /** Positive rows with one of the first i scores, for i = 0 … number of scores. */
  readonly tp: Float64Array;
  /** Negative rows, alike. */
  readonly fp: Float64Array;
  readonly positives: number;
  readonly negatives: number;
}

/** What the rows of a histogram count for: each one, or its sample weight. */
export type Mass = 'counts' | 'weights';

/** Walks both histograms from their highest score down; scores that no row has are left out. */
export function cumulativeCounts(group: GroupScores, mass: Mass = 'counts'): CumulativeCounts {
  const { values: ofPositives, [mass]: positiveMass } = group.positives;
  const { values: ofNegatives, [mass]: negativeMass } = group.negatives;
  let p = ofPositives.length - 1;
  let n = ofNegatives.length - 1;
  const scores = new Float64Array(p + n + 2);
  const tp = new Float64Array(p + n + 3);
  const fp = new Float64Array(p + n + 3);
  let size = 0;
  let positives = 0;
  let negatives = 0;
  while (p >= 0 || n >= 0) {
    const score = Math.max(ofPositives[p] ?? -Infinity, ofNegatives[n] ?? -Infinity);
    const before = positives + negatives;
    if (ofPositives[p] === score) positives += positiveMass[p--] ?? 0;
    if (ofNegatives[n] === score) negatives += negativeMass[n--] ?? 0;
    if (positives + negatives === before) continue;
    scores[size++] = score;
    tp[size] = positives;
    fp[size] = negatives;
  }
  // Copies, as a part of an array would keep all of it: a fold has a fraction of the scores of its group.
  return {
    scores: scores.slice(0, size),
    tp: tp.slice(0, size + 1),
    fp: fp.slice(0, size + 1),
    positives,
    negatives,
  };
}

/** The threshold below the first i scores: in the middle to the next one; infinite before the first and after the last. */
export function thresholdAfter({ scores }: CumulativeCounts, i: number): number {
  return i === 0 ? Infinity : ((scores[i - 1] ?? Number.NaN) + (scores[i] ?? -Infinity)) / 2;
}

/** How many of the descending scores satisfy a condition that holds for the first of them and not for the others. */
function prefixLength(scores: Float64Array, holds: (score: number) => boolean): number {
  let from = 0;
  let to = scores.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (holds(scores[middle] ?? Number.NaN)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** True and false positives of an operation on rows that it need not have been made from. */
export function selectedBy(
  counts: CumulativeCounts,
  { operator, threshold }: ThresholdOperation,
): readonly [tp: number, fp: number] {
  if (operator === '>') {
    const above = prefixLength(counts.scores, (score) => score > threshold);
    return [counts.tp[above] ?? 0, counts.fp[above] ?? 0];
  }
  const notBelow = prefixLength(counts.scores, (score) => score >= threshold);
  return [
    counts.positives - (counts.tp[notBelow] ?? 0),
    counts.negatives - (counts.fp[notBelow] ?? 0),
  ];
}
