/** The outputs of a fairness gate beside its verdict. */
import { worstVerdict, verdicts, type Verdict } from '../evidence/verdict.ts';
import type { CountTable } from './count-table.ts';
import type { FeatureTable } from './feature-table.ts';
import { disparityMetric } from './disparity-metric.ts';
import type { FairnessEvaluation } from './evaluate-fairness.ts';
import { worstEstimate } from './family.ts';
import { definedMetrics } from './fairness-report.ts';
import { checkMetrics, type CheckResult } from './judge-check.ts';

/** A check that counts and did not pass. */
export interface FailedCheck {
  readonly metric: string;
  readonly feature: string;
  readonly control: string | null;
  readonly operator: string;
  readonly threshold: number;
  readonly estimate: number | null;
  readonly verdict: Verdict;
  readonly reason: string;
}

/** Output `failed-checks`: what stands between the gate and *pass*, the worst first. */
export function failedChecks({ checks }: FairnessEvaluation): FailedCheck[] {
  return checks
    .filter(({ verdict, severity }) => severity === 'error' && verdict !== 'pass')
    .sort((a, b) => verdicts.indexOf(b.verdict) - verdicts.indexOf(a.verdict))
    .map((result) => ({
      metric: result.check.metric.name,
      feature: result.feature,
      control: result.control,
      operator: result.check.operator,
      threshold: result.check.threshold,
      estimate: Number.isFinite(result.estimate) ? result.estimate : null,
      verdict: result.verdict,
      reason: result.reason,
    }));
}

/** How far an estimate lies on the wrong side of its threshold, as a share of it. */
function excess({ check, estimate }: CheckResult): number {
  const beyond = check.operator.startsWith('>')
    ? check.threshold - estimate
    : estimate - check.threshold;
  return Number.isNaN(beyond) ? -Infinity : beyond / Math.max(check.threshold, 1e-9);
}

/** Output `worst-group`: `feature=group` behind the worst verdict (of equal ones the furthest off); '' without one. */
export function worstGroup({ checks }: FairnessEvaluation): string {
  const counting = checks.filter(({ severity }) => severity === 'error');
  const list = counting.length > 0 ? counting : checks;
  const worst = worstVerdict(...list.map(({ verdict }) => verdict));
  const [first] = list
    .filter(({ verdict, worstGroup: group }) => verdict === worst && group !== null)
    .sort((a, b) => excess(b) - excess(a));
  return first === undefined ? '' : `${first.feature}=${first.worstGroup ?? ''}`;
}

/** What is put out for every feature, whether a check asks for it or not. */
const SUMMARY = [
  'demographic_parity_difference',
  'demographic_parity_ratio',
  'equalized_odds_difference',
  'equalized_odds_ratio',
  'equal_opportunity_difference',
  'equal_opportunity_ratio',
  'accuracy_score_group_min',
] as const;

function featureMetrics(table: FeatureTable, counts: CountTable, undefinedRule: 'zero' | 'skip') {
  if (counts.task === 'regression') return [];
  return SUMMARY.flatMap((name): [string, number][] => {
    const metric = disparityMetric(name);
    // Without a favorable label a ratio of selection rates is Fairlearn's, of the positive label.
    if (metric === undefined) return [];
    const check = { metric, method: 'between_groups', agg: 'worst_case' } as const;
    const { value } = worstEstimate(check, checkMetrics({ metric }, counts), table, undefinedRule);
    return Number.isFinite(value) ? [[`${table.feature}.${name}`, value]] : [];
  });
}

function askedMetrics(checks: readonly CheckResult[]): [string, number][] {
  return checks.flatMap(({ check, feature, estimate }): [string, number][] => {
    const method = check.method === 'to_overall' ? '.to_overall' : '';
    const agg = check.agg === 'mean' ? '.mean' : '';
    const name = `${feature}.${check.metric.name}${method}${agg}`;
    return Number.isFinite(estimate) ? [[name, estimate]] : [];
  });
}

/**
 * Output `metrics`: flat names to numbers, the worst control level where there are any. `accuracy_score` is of all
 * rows, `sex.demographic_parity_difference` over the groups of `sex`. What is undefined is left out.
 */
export function gateMetrics(evaluation: FairnessEvaluation): Readonly<Record<string, number>> {
  const { table, policy, checks } = evaluation;
  const rule = policy.undefined === 'skip' ? 'skip' : 'zero';
  const [first] = table.features;
  const strata = first?.strata ?? [];
  const overall = strata.flatMap(({ level, overall: sample }) =>
    Object.entries(definedMetrics(table.task, sample)).flatMap(
      ([name, value]): [string, number][] =>
        value === null ? [] : [[level === null ? name : `${level}.${name}`, value]],
    ),
  );
  const features = table.features.flatMap((feature) => featureMetrics(feature, table, rule));
  return Object.fromEntries([...overall, ...features, ...askedMetrics(checks)]);
}
