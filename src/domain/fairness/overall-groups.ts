import { againstOverall, type OverallGroup } from '../statistics/overall-bounds.ts';
import { comparedGroups, type Family } from './family.ts';
import { isDefined } from './group-metric.ts';
import { rateIn } from './rate-metric.ts';
import { joinSamples } from './sample.ts';
import { sampleRates } from './sample-rate.ts';

/**
 * Each group of a family against all other rows of its stratum, those of excluded groups among them, for `method
 * to_overall`. Weights count in the share; the other rows are weighed and clustered as the group is.
 */
export function overallGroups({ rate: metric, stratum, rates }: Family): OverallGroup[] {
  if (metric.basis !== 'rate') return [];
  const { overall } = stratum;
  if (overall.weights === undefined && overall.clusters === undefined) {
    return againstOverall(rates, rateIn(metric, overall.counts));
  }
  const weightOf = (sample: typeof overall): number =>
    rateIn(metric, sample.weights?.sums ?? sample.counts).trials;
  const all = weightOf(overall);
  return comparedGroups(stratum)
    .filter((group) => isDefined(metric, group))
    .flatMap((group) => {
      const others = joinSamples(stratum.groups.filter((other) => other !== group));
      if (!isDefined(metric, others)) return [];
      const [rate, rest] = sampleRates(metric, [group, others]);
      if (rate === undefined || rest === undefined) return [];
      return { rate, rest, share: weightOf(group) / all };
    });
}
