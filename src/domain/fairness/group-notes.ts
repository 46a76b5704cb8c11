/** What has to be said next to the numbers of a group. */
import { rowsOf } from './confusion.ts';
import type { GroupCounts } from './feature-table.ts';
import type { FairnessEvaluation } from './evaluate-fairness.ts';
import { RATE_METRICS, rateIn, type RateMetric } from './rate-metric.ts';

/** The rates with an equal denominator, in one sentence. */
function byDenominator(metrics: readonly RateMetric[]): Map<string, RateMetric[]> {
  const found = new Map<string, RateMetric[]>();
  for (const metric of metrics) {
    found.set(metric.denominator, [...(found.get(metric.denominator) ?? []), metric]);
  }
  return found;
}

const names = (metrics: readonly RateMetric[]): string =>
  metrics.map(({ name }) => name).join(', ');

/** The rates that the checks of a feature compare. */
function askedRates({ checks }: FairnessEvaluation, feature: string): RateMetric[] {
  const asked = checks
    .filter((result) => result.feature === feature)
    .flatMap(({ check }) => check.metric.rates);
  return [...new Set(asked)];
}

/** Notes of one group: excluded, empty, undefined rates, denominators too small for a rate that is checked. */
export function groupNotes(
  evaluation: FairnessEvaluation,
  feature: string,
  { counts, isExcluded }: GroupCounts,
): string[] {
  const excluded = isExcluded ? ['excluded by exclude-groups: shown, not compared'] : [];
  if (rowsOf(counts) === 0) return [...excluded, 'no rows: every rate is undefined'];
  const least = evaluation.policy.minDenominator;
  const undefinedRates = RATE_METRICS.filter((metric) => rateIn(metric, counts).trials === 0);
  const small = askedRates(evaluation, feature).filter((metric) => {
    const { trials } = rateIn(metric, counts);
    return trials > 0 && trials < least;
  });
  return [
    ...excluded,
    ...[...byDenominator(undefinedRates)].map(
      ([denominator, metrics]) =>
        `no ${denominator}: undefined (Fairlearn reports 0): ${names(metrics)}`,
    ),
    ...[...byDenominator(small)].map(([denominator, metrics]) => {
      const [metric] = metrics;
      const trials = metric === undefined ? 0 : rateIn(metric, counts).trials;
      return `${trials} ${denominator}: too few for ${names(metrics)}`;
    }),
  ];
}
