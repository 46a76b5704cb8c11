/** The numbers a group can have, and their point values. */
import { rateValue, RATE_METRICS, type RateMetric } from './rate-metric.ts';
import { sampleRows, type Sample } from './sample.ts';
import { MEAN_METRICS, type MeanMetric } from './mean-metric.ts';
import { VALUE_METRICS, type ValueMetric } from './value-metric.ts';

/** Rates and means have tests; a value is only reported. */
export type GroupMetric = RateMetric | MeanMetric | ValueMetric;

/** Every number a group can have, by the order in which reports list them. */
export const GROUP_METRICS: readonly GroupMetric[] = [
  ...RATE_METRICS,
  ...VALUE_METRICS,
  ...MEAN_METRICS,
];

/** The point value in some rows, as Fairlearn gives it; sample weights count where there are any. */
export function metricValue(metric: GroupMetric, sample: Sample): number {
  return metric.basis === 'rate'
    ? rateValue(metric, sample.weights?.sums ?? sample.counts)
    : metric.value(sample);
}

/** Whether the rows have what a number rests on: a rate without trials, or a value that is NaN, is undefined. */
export function isDefined(metric: GroupMetric, sample: Sample): boolean {
  return metric.basis === 'rate'
    ? metric.trials(sample.weights?.sums ?? sample.counts) > 0
    : Number.isFinite(metric.value(sample));
}

/** Rows that a number rests on: the denominator of a rate, all rows for what is no rate. */
export function metricRows(metric: GroupMetric, sample: Sample): number {
  return metric.basis === 'rate' ? metric.trials(sample.counts) : sampleRows(sample);
}

/** Whether the number lies between 0 and 1. */
export const isShare = (metric: GroupMetric): boolean =>
  metric.basis === 'rate' || metric.scale === 'share';
