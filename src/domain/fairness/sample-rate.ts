import type { Rate } from '../statistics/rate.ts';
import { rateIn, type RateMetric } from './rate-metric.ts';
import type { Sample } from './sample.ts';

/** A rate of some rows as the tests take it: successes of independent trials. */
export function sampleRate(metric: RateMetric, sample: Sample): Rate {
  return rateIn(metric, sample.counts);
}
