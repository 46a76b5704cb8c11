import { weightedScores, weightOf } from './each-score.ts';
import type { ScoreHistogram } from './score-histogram.ts';

/**
 * Mean score of some rows, Σws / Σw; NaN without weight. Of the positive rows of a group it is what balance for the
 * positive class compares between groups, of its negative rows balance for the negative class (Kleinberg, Mullainathan
 * and Raghavan 2016).
 */
export function meanScore(histogram: ScoreHistogram): number {
  return weightedScores(histogram) / weightOf(histogram);
}
