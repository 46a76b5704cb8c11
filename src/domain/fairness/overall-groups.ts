import { againstOverall, type OverallGroup } from '../statistics/overall-bounds.ts';
import { comparedGroups, type Family } from './family.ts';
import { isDefined } from './group-metric.ts';
import { rateIn } from './rate-metric.ts';
import { joinSamples, type Sample } from './sample.ts';
import { sampleRates } from './sample-rate.ts';

/** No rate needs scores, and putting those of all other groups together, for every group, takes long. */
const withoutScores = ({ counts, weights, clusters }: Sample): Sample => ({
  counts,
  ...(weights === undefined ? {} : { weights }),
  ...(clusters === undefined ? {} : { clusters }),
});

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
  const ofRates = stratum.groups.map((of) => ({ of, sample: withoutScores(of) }));
  return comparedGroups(stratum)
    .filter((group) => isDefined(metric, group))
    .flatMap((group) => {
      const others = joinSamples(
        ofRates.filter(({ of }) => of !== group).map(({ sample }) => sample),
      );
      if (!isDefined(metric, others)) return [];
      const [rate, rest] = sampleRates(metric, [group, others]);
      if (rate === undefined || rest === undefined) return [];
      return { rate, rest, share: weightOf(group) / all };
    });
}
