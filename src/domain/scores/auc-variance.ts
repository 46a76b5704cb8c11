/** The area under the ROC curve of a group with its standard error. */
import { meanMoments, type Estimate } from '../statistics/estimate.ts';
import { forEachScore } from './each-score.ts';
import type { ScoreHistogram } from './score-histogram.ts';

/** Rows by score; sample weights have no rule here. */
const unweighted = (histogram: ScoreHistogram): ScoreHistogram => ({
  ...histogram,
  weights: histogram.counts,
});

const totalOf = (counts: Float64Array): number => counts.reduce((sum, count) => sum + count, 0);

/** Calls back with the rows at each score and their placement: the share of the other class they are right about. */
function forEachPlacement(
  positives: ScoreHistogram,
  negatives: ScoreHistogram,
  visit: (positive: number, ofPositive: number, negative: number, ofNegative: number) => void,
): void {
  const [allPositives, allNegatives] = [totalOf(positives.counts), totalOf(negatives.counts)];
  let [positivesAbove, negativesAbove] = [0, 0];
  forEachScore(unweighted(positives), unweighted(negatives), (_, positive, negative) => {
    const below = allNegatives - negativesAbove - negative;
    const ofPositive = (below + negative / 2) / allNegatives;
    const ofNegative = (positivesAbove + positive / 2) / allPositives;
    visit(positive, ofPositive, negative, ofNegative);
    positivesAbove += positive;
    negativesAbove += negative;
  });
}

/**
 * Area under the ROC curve with the variance of DeLong, DeLong & Clarke-Pearson (1988, Biometrics 44:837), ties counting half, in
 * one walk over the distinct scores (the idea of Sun & Xu 2014, IEEE Signal Processing Letters 21:1389). The variance is
 * that of two means, of the placements of positives and of negatives; so are the third cumulant (of the Hoeffding projection) and
 * the degrees of freedom (Welch–Satterthwaite). Of rows, without sample weights. NaN when a class has fewer than two rows.
 */
export function aucEstimate(positives: ScoreHistogram, negatives: ScoreHistogram): Estimate {
  const [p, n] = [totalOf(positives.counts), totalOf(negatives.counts)];
  let sum = 0;
  forEachPlacement(positives, negatives, (rows, placement) => (sum += rows * placement));
  const value = sum / p;
  let [squaresP, cubesP, squaresN, cubesN] = [0, 0, 0, 0];
  forEachPlacement(positives, negatives, (rowsP, ofP, rowsN, ofN) => {
    squaresP += rowsP * (ofP - value) ** 2;
    cubesP += rowsP * (ofP - value) ** 3;
    squaresN += rowsN * (ofN - value) ** 2;
    cubesN += rowsN * (ofN - value) ** 3;
  });
  const [a, b] = [meanMoments(p, squaresP, cubesP), meanMoments(n, squaresN, cubesN)];
  const variance = a.variance + b.variance;
  const terms = a.variance ** 2 / (p - 1) + b.variance ** 2 / (n - 1);
  const degrees = terms > 0 ? variance ** 2 / terms : Math.min(p, n) - 1;
  return { value, variance, third: a.third + b.third, degrees, rows: Math.min(p, n) };
}
