/** Rates as the tests take them: successes of independent trials, whatever the rows weigh and depend on. */
import { clusteredRates, clusterShortage, type ClusteredRate } from '../statistics/cluster-size.ts';
import { effectiveRates, weightShortage, type WeightedRate } from '../statistics/effective-size.ts';
import type { Rate } from '../statistics/rate.ts';
import type { Shortage } from '../statistics/shortage.ts';
import { rateIn, type RateMetric } from './rate-metric.ts';
import type { Sample } from './sample.ts';

function weightedRate(metric: RateMetric, { counts, weights }: Sample): WeightedRate | undefined {
  if (weights === undefined) return undefined;
  return {
    rows: rateIn(metric, counts),
    sums: rateIn(metric, weights.sums),
    squares: rateIn(metric, weights.squares),
  };
}

function clusteredRate(
  metric: RateMetric,
  { counts, weights, clusters }: Sample,
  rate: Rate,
): ClusteredRate | undefined {
  if (clusters === undefined) return undefined;
  return {
    rate,
    clusters: clusters.map((cluster) => rateIn(metric, cluster)),
    squares: rateIn(metric, weights?.squares ?? counts),
  };
}

const isThere = <T>(value: T | undefined): value is T => value !== undefined;

/**
 * The rates of groups that are judged together. With sample weights or clusters they are those of the effective
 * sizes (docs/fairness.md); otherwise the counts themselves.
 */
export function sampleRates(metric: RateMetric, samples: readonly Sample[]): readonly Rate[] {
  const weighted = samples.map((sample) => weightedRate(metric, sample)).filter(isThere);
  const rates =
    weighted.length < samples.length
      ? samples.map(({ counts }) => rateIn(metric, counts))
      : effectiveRates(weighted);
  const clustered = samples
    .map((sample, index) => clusteredRate(metric, sample, rates[index] ?? NO_RATE))
    .filter(isThere);
  return clustered.length < samples.length ? rates : clusteredRates(clustered);
}

const NO_RATE: Rate = { successes: 0, trials: 0 };

/** What a rate of a sample falls short of: rows where they are weighted, clusters where they are clustered. */
export function rateShortages(metric: RateMetric, sample: Sample): readonly Shortage[] {
  const weighted = weightedRate(metric, sample);
  const clustered = clusteredRate(metric, sample, rateIn(metric, sample.counts));
  return [
    weighted === undefined ? null : weightShortage(weighted, metric.denominator),
    clustered === undefined ? null : clusterShortage(clustered),
  ].filter((shortage) => shortage !== null);
}
