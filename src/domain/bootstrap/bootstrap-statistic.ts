/** What a replicate is asked: one number of each stratum. */
import { stratumEstimate } from '../fairness/family.ts';
import type { UndefinedRule } from '../fairness/fairness-policy.ts';
import type { Stratum } from '../fairness/feature-table.ts';
import { metricValue, type GroupMetric } from '../fairness/group-metric.ts';

/** A number of a stratum, and which quantile Fairlearn takes of it. */
export interface BootstrapStatistic {
  readonly of: (stratum: Stratum) => number;
  /**
   * `always`: replicates in which it is undefined are left out (`np.nanquantile`), so that its interval is that of
   * replicates which drew the group. `with-levels`: they are left out with control features alone, and else one of them
   * makes the interval undefined (`np.quantile`).
   */
  readonly leavesOutNaN: 'always' | 'with-levels';
}

/** What the estimate of a check depends on. */
type EstimatedCheck = Parameters<typeof stratumEstimate>[0];

/**
 * The estimate of a check, whose numbers of a group are `metrics` (at least one; a `count` is a fact without an interval).
 * With `zero` it is that of Fairlearn's `MetricFrame.difference_ci`, `ratio_ci`, `group_min_ci` and `group_max_ci`, and so of
 * its fairness functions, which are these aggregates. For equalized odds Fairlearn has no interval: it is taken here of
 * the replicates' values, each combined by `agg` as `equalized_odds_difference` and `_ratio` combine the two.
 */
export function checkStatistic(
  check: EstimatedCheck,
  metrics: readonly GroupMetric[],
  rule: UndefinedRule,
  reference?: string,
): BootstrapStatistic {
  return {
    of: (stratum) => stratumEstimate(check, metrics, stratum, rule, reference),
    leavesOutNaN: 'with-levels',
  };
}

/** A number of one group, by its position in the stratum: `MetricFrame.by_group_ci`. */
export function groupStatistic(metric: GroupMetric, group: number): BootstrapStatistic {
  return {
    of: ({ groups }) => {
      const found = groups[group];
      return found === undefined ? Number.NaN : metricValue(metric, found);
    },
    leavesOutNaN: 'always',
  };
}

/** A number of all rows of a stratum: `MetricFrame.overall_ci`. */
export function overallStatistic(metric: GroupMetric): BootstrapStatistic {
  return { of: ({ overall }) => metricValue(metric, overall), leavesOutNaN: 'with-levels' };
}
