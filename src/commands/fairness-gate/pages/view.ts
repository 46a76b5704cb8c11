import type { Verdict } from '../../../domain/evidence/verdict.ts';
import type { FairnessEvaluation } from '../../../domain/fairness/evaluate-fairness.ts';
import type { GroupCounts, Stratum } from '../../../domain/fairness/feature-table.ts';
import { checkMetrics, type CheckResult } from '../../../domain/fairness/judge-check.ts';
import {
  isDefined,
  metricRows,
  metricValue,
  type GroupMetric,
} from '../../../domain/fairness/group-metric.ts';
import { listedMetrics } from '../../../domain/fairness/listed-metrics.ts';
import { NO_SAMPLE, sampleRows } from '../../../domain/fairness/sample.ts';
import { wholeNumber } from '../../../domain/fairness/words.ts';

/** How verdicts look beside text. */
export const marks: Readonly<Record<Verdict, string>> = {
  pass: '✅',
  inconclusive: '❔',
  error: '🛑',
  fail: '❌',
};

/** Below this a number is what rounding left of 0. */
const NOTHING = 1e-12;

/** A number with four decimals, small ones with two digits, or a dash where there is none. */
export function shown(value: number | null): string {
  if (value === null || Number.isNaN(value)) return '–';
  const size = Math.abs(value);
  const text = size < 0.001 && size > NOTHING ? value.toPrecision(2) : value.toFixed(4);
  return String(Number(text));
}

/** The estimate of a check; of a number of rows that is a small cell only that it is one. */
export function shownEstimate(
  { check, estimate }: CheckResult,
  { policy: { minimumCell = 0 } }: FairnessEvaluation,
): string {
  const isSmall = check.metric.groupMetrics.length === 0 && isTooFew(estimate, minimumCell);
  return isSmall ? `<${minimumCell}` : shown(estimate);
}

/** A p-value; those that are nearly 0 say so. */
export function shownPValue(value: number | null): string {
  return value !== null && value < 0.0001 ? '<0.0001' : shown(value);
}

/** `[0.112, 0.182]`, or a dash. */
export function shownRange(lower: number | null, upper: number | null): string {
  return lower === null || upper === null ? '–' : `[${shown(lower)}, ${shown(upper)}]`;
}

/** Fairlearn's interval of the measure; of a change against the baseline it has none. */
export function shownFairlearn(
  { check }: CheckResult,
  interval: readonly [number, number] | null | undefined,
): string {
  const [lower, upper] = (check.against === 'baseline' ? null : interval) ?? [null, null];
  return shownRange(lower, upper);
}

/** The interval of a check. */
export function shownInterval({ lower, upper }: CheckResult): string {
  return shownRange(lower, upper);
}

/** `<= 0.10`, or `<= baseline + 0.02`. */
export function thresholdText({ check }: CheckResult): string {
  return `${check.operator} ${check.thresholdText}`;
}

/** The measure, with method, aggregation and strata where they are not the usual ones. */
function clauses({ check }: CheckResult): string {
  const method = check.method === 'between_groups' ? '' : ` method ${check.method}`;
  const agg = check.agg === 'mean' ? ' agg mean' : '';
  return `${method}${agg}${check.strata === 'pooled' ? ' strata pooled' : ''}`;
}

/** `demographic_parity_difference <= 0.10`, with its clauses. */
export function checkText(result: CheckResult): string {
  return `${result.check.metric.name} ${thresholdText(result)}${clauses(result)}`;
}

/** The check without its threshold. */
export function measureText(result: CheckResult): string {
  return `${result.check.metric.name}${clauses(result)}`;
}

/** The feature, and the control level where there is one. */
export function subjectText({ feature, control }: CheckResult): string {
  return control === null ? feature : `${feature} within ${control}`;
}

/** Whole, or where predictions are probabilities with one decimal. */
export function shownRows(rows: number): string {
  const whole = Math.round(rows);
  return Math.abs(rows - whole) < 1e-6 ? wholeNumber(whole) : rows.toFixed(1);
}

/** A count, or `<5` where it is too small to be published. */
export function shownCount(count: number, minimumCell: number): string {
  return isTooFew(count, minimumCell) ? `<${minimumCell}` : shownRows(count);
}

/** Whether a count is too small to be published; that there is nobody may be said. */
export const isTooFew = (count: number, minimumCell: number): boolean =>
  count > 0 && count < minimumCell;

/** A part of a count: hidden also where the rest of the whole is too small, as it could be told from both. */
export function shownPart(part: number, whole: number, minimumCell: number): string {
  if (isTooFew(part, minimumCell)) return `<${minimumCell}`;
  return isTooFew(whole - part, minimumCell) ? 'hidden' : shownRows(part);
}

/** A number that rests on so many rows, or `hidden`. */
export function shownIf(rows: number, minimumCell: number, text: string): string {
  return rows < minimumCell ? 'hidden' : text;
}

/** The rates a reader needs for the checks of one feature: those that are compared, then the usual ones. */
export function ratesOf(evaluation: FairnessEvaluation, feature: string): readonly GroupMetric[] {
  const compared = evaluation.checks
    .filter((result) => result.feature === feature)
    .flatMap(({ check }) => checkMetrics(check, evaluation.table));
  const overall = evaluation.table.features[0]?.strata[0]?.overall ?? NO_SAMPLE;
  const usual = listedMetrics(evaluation.table.task, overall).filter(({ name }) =>
    [
      'selection_rate',
      'true_positive_rate',
      'false_positive_rate',
      'accuracy_score',
      'precision_score',
      'mean_absolute_error',
      'root_mean_squared_error',
      'r2_score',
    ].includes(name),
  );
  const all = new Map<string, GroupMetric>();
  for (const rate of [...compared, ...usual]) if (!all.has(rate.name)) all.set(rate.name, rate);
  return [...all.values()];
}

/**
 * A number of a group for a reader: hidden when it rests on too few to be published, a dash when on none. In a group that is
 * itself too small even that is hidden, as it says which labels occur.
 */
export function shownMetric(metric: GroupMetric, group: GroupCounts, minimumCell: number): string {
  if (isTooFew(sampleRows(group), minimumCell)) return 'hidden';
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
