/** The rates a group has, as data: name, formula over the confusion counts, and where the definition is from. */
import type { Rate } from '../statistics/rate.ts';
import { negativesOf, positivesOf, rowsOf, selectedOf, type Confusion } from './confusion.ts';

/** A rate of a group. */
export interface RateMetric {
  readonly basis: 'rate';
  /** Fairlearn's or scikit-learn's name. */
  readonly name: string;
  readonly formula: string;
  /** What its denominator counts, in words: a sentence says "12 positives". */
  readonly denominator: 'rows' | 'positives' | 'negatives' | 'predicted positives';
  readonly successes: (counts: Confusion) => number;
  readonly trials: (counts: Confusion) => number;
  /** Whether a high rate is good for the group; `label`: it depends on the favorable label. */
  readonly better: 'high' | 'low' | 'label';
  readonly source: string;
}

const FAIRLEARN = 'fairlearn.metrics 0.15.0';
const SKLEARN = 'sklearn.metrics 1.9';

/** Every rate, by the order in which reports list them. */
export const RATE_METRICS = [
  {
    basis: 'rate',
    name: 'selection_rate',
    formula: '(tp + fp) / n',
    denominator: 'rows',
    successes: selectedOf,
    trials: rowsOf,
    better: 'label',
    source: FAIRLEARN,
  },
  {
    basis: 'rate',
    name: 'true_positive_rate',
    formula: 'tp / (tp + fn)',
    denominator: 'positives',
    successes: ({ tp }) => tp,
    trials: positivesOf,
    better: 'high',
    source: FAIRLEARN,
  },
  {
    basis: 'rate',
    name: 'false_positive_rate',
    formula: 'fp / (fp + tn)',
    denominator: 'negatives',
    successes: ({ fp }) => fp,
    trials: negativesOf,
    better: 'low',
    source: FAIRLEARN,
  },
  {
    basis: 'rate',
    name: 'true_negative_rate',
    formula: 'tn / (fp + tn)',
    denominator: 'negatives',
    successes: ({ tn }) => tn,
    trials: negativesOf,
    better: 'high',
    source: FAIRLEARN,
  },
  {
    basis: 'rate',
    name: 'false_negative_rate',
    formula: 'fn / (tp + fn)',
    denominator: 'positives',
    successes: ({ fn }) => fn,
    trials: positivesOf,
    better: 'low',
    source: FAIRLEARN,
  },
  {
    basis: 'rate',
    name: 'accuracy_score',
    formula: '(tp + tn) / n',
    denominator: 'rows',
    successes: ({ tp, tn }) => tp + tn,
    trials: rowsOf,
    better: 'high',
    source: SKLEARN,
  },
  {
    basis: 'rate',
    name: 'precision_score',
    formula: 'tp / (tp + fp)',
    denominator: 'predicted positives',
    successes: ({ tp }) => tp,
    trials: selectedOf,
    better: 'high',
    source: SKLEARN,
  },
  {
    basis: 'rate',
    name: 'recall_score',
    formula: 'tp / (tp + fn)',
    denominator: 'positives',
    successes: ({ tp }) => tp,
    trials: positivesOf,
    better: 'high',
    source: SKLEARN,
  },
  {
    basis: 'rate',
    name: 'zero_one_loss',
    formula: '1 - (tp + tn) / n',
    denominator: 'rows',
    successes: ({ fp, fn }) => fp + fn,
    trials: rowsOf,
    better: 'low',
    source: SKLEARN,
  },
] as const satisfies readonly RateMetric[];

export type RateName = (typeof RATE_METRICS)[number]['name'];

const byName = new Map<string, RateMetric>(RATE_METRICS.map((metric) => [metric.name, metric]));

/** A rate by its name. */
export function rateMetric(name: RateName): RateMetric {
  return byName.get(name) ?? RATE_METRICS[0];
}

/** The share that is predicted the favorable label when that is the negative class. */
export const FAVORABLE_NEGATIVE_RATE: RateMetric = {
  basis: 'rate',
  name: 'selection_rate',
  formula: '(tn + fn) / n',
  denominator: 'rows',
  successes: ({ tn, fn }) => tn + fn,
  trials: rowsOf,
  better: 'high',
  source: `${FAIRLEARN} with pos_label set to the favorable label`,
};

/** Successes and trials of a rate in a group. */
export function rateIn(metric: RateMetric, counts: Confusion): Rate {
  return { successes: metric.successes(counts), trials: metric.trials(counts) };
}

/**
 * A rate as Fairlearn gives it, to the last bit: NaN for a group without rows (skipped by the aggregates), 0 where the
 * denominator alone is empty (scikit-learn's `zero_division`).
 */
export function rateValue(metric: RateMetric, counts: Confusion): number {
  if (rowsOf(counts) === 0) return Number.NaN;
  // scikit-learn computes the loss from the accuracy; the quotient of errors would differ in the last bit.
  if (metric.name === 'zero_one_loss') return 1 - (counts.tp + counts.tn) / rowsOf(counts);
  const { successes, trials } = rateIn(metric, counts);
  return trials === 0 ? 0 : successes / trials;
}
