/** Numbers of a group that are no rates: their sampling error has no rule here, so checks of them are only reported. */
import { negativesOf, positivesOf, rowsOf, selectedOf, type Confusion } from './confusion.ts';
import type { Sample } from './sample.ts';

/** A number of a group. */
export interface ValueMetric {
  readonly basis: 'value';
  /** scikit-learn's name. */
  readonly name: string;
  readonly formula: string;
  /** What has to be known of the rows. */
  readonly needs: 'labels' | 'score' | 'errors';
  /** What it rests on, in words. */
  readonly denominator: string;
  readonly better: 'high' | 'low';
  /** Between 0 and 1, or any size. */
  readonly scale: 'share' | 'unbounded';
  readonly source: string;
  /** NaN where it is undefined. */
  readonly value: (sample: Sample) => number;
}

const SKLEARN = 'sklearn.metrics 1.9';

const cells = ({ counts, weights }: Sample): Confusion => weights?.sums ?? counts;

/** The mean recall of the classes that occur. */
function balancedAccuracy(counts: Confusion): number {
  const [positives, negatives] = [positivesOf(counts), negativesOf(counts)];
  const recalls = [
    ...(negatives > 0 ? [counts.tn / negatives] : []),
    ...(positives > 0 ? [counts.tp / positives] : []),
  ];
  return recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length;
}

function f1(counts: Confusion): number {
  if (rowsOf(counts) === 0) return Number.NaN;
  const total = positivesOf(counts) + selectedOf(counts);
  return total === 0 ? 0 : (2 * counts.tp) / total;
}

/** Values of the counts alone. */
export const COUNT_VALUES: readonly ValueMetric[] = [
  {
    basis: 'value',
    name: 'balanced_accuracy_score',
    formula: '(tp / (tp + fn) + tn / (fp + tn)) / 2; of the classes that occur',
    needs: 'labels',
    denominator: 'rows',
    better: 'high',
    scale: 'share',
    source: SKLEARN,
    value: (sample) => balancedAccuracy(cells(sample)),
  },
  {
    basis: 'value',
    name: 'f1_score',
    formula: '2 tp / (2 tp + fp + fn)',
    needs: 'labels',
    denominator: 'rows',
    better: 'high',
    scale: 'share',
    source: SKLEARN,
    value: (sample) => f1(cells(sample)),
  },
];
