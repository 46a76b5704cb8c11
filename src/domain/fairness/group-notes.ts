/** What has to be said next to the numbers of a group. */
import type { GroupCounts } from './feature-table.ts';
import type { FairnessEvaluation } from './evaluate-fairness.ts';
import { isDefined, type GroupMetric } from './group-metric.ts';
import { listedMetrics } from './listed-metrics.ts';
import { rateIn } from './rate-metric.ts';
import { sampleRows } from './sample.ts';

/** The rates with an equal denominator, in one sentence. */
function byDenominator(metrics: readonly GroupMetric[]): Map<string, GroupMetric[]> {
  const found = new Map<string, GroupMetric[]>();
  for (const metric of metrics) {
    found.set(metric.denominator, [...(found.get(metric.denominator) ?? []), metric]);
  }
  return found;
}

const names = (metrics: readonly GroupMetric[]): string =>
  metrics.map(({ name }) => name).join(', ');

/** The rates that the checks of a feature compare. */
function askedRates({ checks }: FairnessEvaluation, feature: string): GroupMetric[] {
  const asked = checks
    .filter((result) => result.feature === feature)
    .flatMap(({ check }) => check.metric.groupMetrics);
  return [...new Set(asked)];
}

/** Notes of one group: excluded, empty, undefined rates, denominators too small for a rate that is checked. */
export function groupNotes(
  evaluation: FairnessEvaluation,
  feature: string,
  group: GroupCounts,
): string[] {
  const excluded = group.isExcluded ? ['excluded by exclude-groups: shown, not compared'] : [];
  if (sampleRows(group) === 0) return [...excluded, 'no rows: every rate is undefined'];
  const least = evaluation.policy.minDenominator;
  const trialsOf = (metric: GroupMetric | undefined): number =>
    metric?.basis === 'rate' ? rateIn(metric, group.counts).trials : 0;
  const undefinedRates = listedMetrics(evaluation.table.task, group).filter(
    (metric) => !isDefined(metric, group),
  );
  const small = askedRates(evaluation, feature).filter((metric) => {
    const trials = trialsOf(metric);
    return trials > 0 && trials < least;
  });
  return [
    ...excluded,
    ...[...byDenominator(undefinedRates)].map(
      ([denominator, metrics]) =>
        `no ${denominator}: undefined (Fairlearn reports 0): ${names(metrics)}`,
    ),
    ...[...byDenominator(small)].map(([denominator, metrics]) => {
      return `${trialsOf(metrics[0])} ${denominator}: too few for ${names(metrics)}`;
    }),
  ];
}
