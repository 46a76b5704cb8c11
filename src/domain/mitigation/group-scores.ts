import type { ScoreHistogram } from '../scores/score-histogram.ts';

/** The scores of a group, by true label. */
export interface GroupScores {
  readonly group: string;
  /** Of rows whose true label is positive. */
  readonly positives: ScoreHistogram;
  /** Of rows whose true label is negative. */
  readonly negatives: ScoreHistogram;
}
