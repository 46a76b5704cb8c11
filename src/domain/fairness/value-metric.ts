/** Numbers of a group that are no rates. */
import {
  meanPrediction,
  r2Score,
  rootMeanSquaredError,
} from '../regression/regression-measures.ts';
import { calibration } from '../scores/calibration.ts';
import type { DisparityKind } from './disparity-kind.ts';
import { negativesOf, positivesOf, rowsOf, selectedOf, type Confusion } from './confusion.ts';
import type { Sample } from './sample.ts';

/** A number of a group that is no rate. */
export interface NumberMetric {
  /** scikit-learn's name, or the paper's. */
  readonly name: string;
  readonly formula: string;
  /** What has to be known of the rows. */
  readonly needs: 'labels' | 'score' | 'errors';
  /** What it rests on, in words. */
  readonly denominator: string;
  readonly better: 'high' | 'low';
  /** Between 0 and 1, or any size. */
  readonly scale: 'share' | 'unbounded';
  /** How groups can be compared by it, where not in every way: the ratio of two signed numbers means nothing. */
  readonly kinds?: readonly DisparityKind[];
  readonly source: string;
  /** NaN where it is undefined. */
  readonly value: (sample: Sample) => number;
}

/** A number whose sampling error has no rule here, so that checks of it are only reported. */
export interface ValueMetric extends NumberMetric {
  readonly basis: 'value';
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

/** Every such value, by the order in which reports list them. */
export const VALUE_METRICS: readonly ValueMetric[] = [
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
  {
    basis: 'value',
    name: 'expected_calibration_error',
    formula: 'sum over 10 equal bins of (n_b / n) |mean(y) - mean(s)|',
    needs: 'score',
    denominator: 'rows',
    better: 'low',
    scale: 'share',
    source: 'Naeini, Cooper & Hauskrecht 2015, AAAI 29',
    value: ({ scores }) =>
      scores === undefined
        ? Number.NaN
        : calibration(scores.positives, scores.negatives).expectedCalibrationError,
  },
  {
    basis: 'value',
    name: 'mean_prediction',
    formula: 'mean(y_pred)',
    needs: 'errors',
    denominator: 'rows',
    better: 'high',
    scale: 'unbounded',
    kinds: ['difference', 'group_min', 'group_max'],
    source: 'fairlearn.metrics 0.15.0',
    value: ({ errors }) => (errors === undefined ? Number.NaN : meanPrediction(errors)),
  },
  {
    basis: 'value',
    name: 'root_mean_squared_error',
    formula: 'sqrt(mean (y - y_pred)^2)',
    needs: 'errors',
    denominator: 'rows',
    better: 'low',
    scale: 'unbounded',
    source: SKLEARN,
    value: ({ errors }) => (errors === undefined ? Number.NaN : rootMeanSquaredError(errors)),
  },
  {
    basis: 'value',
    name: 'r2_score',
    formula: '1 - sum (y - y_pred)^2 / sum (y - mean(y))^2',
    needs: 'errors',
    denominator: 'rows',
    better: 'high',
    scale: 'unbounded',
    kinds: ['difference', 'group_min', 'group_max'],
    source: SKLEARN,
    value: ({ errors }) => (errors === undefined ? Number.NaN : r2Score(errors)),
  },
];
