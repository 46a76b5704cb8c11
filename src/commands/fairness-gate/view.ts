import type { Verdict } from '../../domain/evidence/verdict.ts';
import type { FairnessEvaluation } from '../../domain/fairness/evaluate-fairness.ts';
import type { GroupCounts, Stratum } from '../../domain/fairness/feature-table.ts';
import { checkRates, type CheckResult } from '../../domain/fairness/judge-check.ts';
import {
  isDefined,
  metricRows,
  metricValue,
  type GroupMetric,
} from '../../domain/fairness/group-metric.ts';
import { listedMetrics } from '../../domain/fairness/listed-metrics.ts';
import { NO_SAMPLE, sampleRows } from '../../domain/fairness/sample.ts';
import { wholeNumber } from '../../domain/fairness/words.ts';

/** How verdicts look beside text. */
export const marks: Readonly<Record<Verdict, string>> = {
  pass: '✅',
  inconclusive: '❔',
  error: '🛑',
  fail: '❌',
};

/** A number with three significant decimals, or a dash where there is none. */
export function shown(value: number | null): string {
  return value === null || Number.isNaN(value) ? '–' : String(Number(value.toFixed(4)));
}

/** `[0.112, 0.182]`, or a dash. */
export function shownInterval({ lower, upper }: CheckResult): string {
  return lower === null || upper === null ? '–' : `[${shown(lower)}, ${shown(upper)}]`;
}

/** `demographic_parity_difference <= 0.10`, with method and aggregation where they are not the usual ones. */
export function checkText({ check }: CheckResult): string {
  const method = check.method === 'to_overall' ? ' method to_overall' : '';
  const agg = check.agg === 'mean' ? ' agg mean' : '';
  return `${check.metric.name} ${check.operator} ${check.thresholdText}${method}${agg}`;
}

/** The feature, and the control level where there is one. */
export function subjectText({ feature, control }: CheckResult): string {
  return control === null ? feature : `${feature} within ${control}`;
}

/** A count, or `<5` where it is too small to be published. */
export function shownCount(count: number, minimumCell: number): string {
  return count > 0 && count < minimumCell ? `<${minimumCell}` : wholeNumber(count);
}

/** The rates a reader needs for the checks of one feature: those that are compared, then the usual ones. */
export function ratesOf(evaluation: FairnessEvaluation, feature: string): readonly GroupMetric[] {
  const compared = evaluation.checks
    .filter((result) => result.feature === feature)
    .flatMap(({ check }) => checkRates(check, evaluation.table));
  const overall = evaluation.table.features[0]?.strata[0]?.overall ?? NO_SAMPLE;
  const usual = listedMetrics(evaluation.table.task, overall).filter(({ name }) =>
    [
      'selection_rate',
      'true_positive_rate',
      'false_positive_rate',
      'accuracy_score',
      'precision_score',
    ].includes(name),
  );
  const all = new Map<string, GroupMetric>();
  for (const rate of [...compared, ...usual]) if (!all.has(rate.name)) all.set(rate.name, rate);
  return [...all.values()];
}

/** A number of a group for a reader: hidden when it rests on too few to be published, a dash when on none. */
export function shownMetric(metric: GroupMetric, group: GroupCounts, minimumCell: number): string {
  if (!isDefined(metric, group)) return '–';
  return metricRows(metric, group) < minimumCell ? 'hidden' : shown(metricValue(metric, group));
}

/** Groups with rows, in the order of the table. */
export function presentGroups(stratum: Stratum): readonly GroupCounts[] {
  return stratum.groups.filter((group) => sampleRows(group) > 0);
}

/** One sentence for the top: how many checks ended how. */
export function headline(evaluation: FairnessEvaluation, name: string): string {
  const counting = evaluation.checks.filter(({ severity }) => severity === 'error');
  const count = (verdict: Verdict): number =>
    counting.filter((result) => result.verdict === verdict).length;
  const parts = (['fail', 'error', 'inconclusive', 'pass'] as const)
    .filter((verdict) => count(verdict) > 0)
    .map((verdict) => `${count(verdict)} ${verdict}`);
  const checks = counting.length === 1 ? '1 check' : `${counting.length} checks`;
  const detail = counting.length === 0 ? 'no check counts' : `${checks}: ${parts.join(', ')}`;
  return `Fairness gate${name === 'fairness' ? '' : ` ${name}`}: ${evaluation.verdict} (${detail})`;
}
