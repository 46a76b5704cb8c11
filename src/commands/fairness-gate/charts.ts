import type { FeatureTable, Stratum } from '../../domain/fairness/feature-table.ts';
import type { CheckResult } from '../../domain/fairness/judge-check.ts';
import { checkRates } from '../../domain/fairness/judge-check.ts';
import {
  isDefined,
  metricRows,
  metricValue,
  type GroupMetric,
} from '../../domain/fairness/group-metric.ts';
import { sampleRates } from '../../domain/fairness/sample-rate.ts';
import type { Sample } from '../../domain/fairness/sample.ts';
import { wholeNumber } from '../../domain/fairness/words.ts';
import { wilsonInterval } from '../../domain/statistics/wilson.ts';
import { html, type Html } from '../../report/html.ts';
import { intervalChart, type IntervalRow } from '../../report/interval-chart.ts';
import type { FairnessOutcome } from './outcome.ts';
import { presentGroups, subjectText } from './view.ts';

/** Groups drawn in one chart; a longer list is a table. */
const MOST_ROWS = 40;

const orNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

const kindTitles = {
  difference: 'Differences between groups',
  ratio: 'Ratios between groups',
  group_min: 'Lowest rate of a group',
  group_max: 'Highest rate of a group',
} as const;

/** Estimates and intervals of the checks against their thresholds, one chart for each kind of number. */
export function checkCharts({ evaluation }: FairnessOutcome): readonly Html[] {
  return (Object.keys(kindTitles) as (keyof typeof kindTitles)[]).flatMap((kind) => {
    const rows = evaluation.checks
      .filter(({ check }) => check.metric.kind === kind && check.metric.rates.length > 0)
      .map((result) => ({
        label: subjectText(result),
        note: `${result.check.metric.name}: ${result.verdict}`,
        value: orNull(result.estimate),
        lower: result.lower,
        upper: result.upper,
        threshold: result.check.threshold,
      }));
    const title = `${kindTitles[kind]}: estimate, interval, and threshold (dashed)`;
    return rows.length === 0 ? [] : [intervalChart({ title, rows })];
  });
}

/** The charts of a feature: one for each rate that a check compares, in each stratum. */
export function featureCharts(
  table: FeatureTable,
  { evaluation }: FairnessOutcome,
  minimumCell: number,
): readonly Html[] {
  const checks = evaluation.checks.filter(({ feature }) => feature === table.feature);
  const rates = new Map(
    checks.flatMap((result) =>
      checkRates(result.check, evaluation.table).map(
        (rate) => [rate.name, { rate, result }] as const,
      ),
    ),
  );
  return table.strata.flatMap((stratum) =>
    [...rates.values()].map(({ rate, result }) =>
      rateChart(rate, result, stratum, minimumCell, evaluation.policy.confidenceLevel),
    ),
  );
}

function rateChart(
  rate: GroupMetric,
  { check }: CheckResult,
  stratum: Stratum,
  minimumCell: number,
  level: number,
): Html {
  const groups = presentGroups(stratum).filter(({ isExcluded }) => !isExcluded);
  const rows = groups.slice(0, MOST_ROWS).map((group): IntervalRow => {
    const rests = metricRows(rate, group);
    const isHidden = rests < minimumCell;
    const interval = isHidden ? null : groupInterval(rate, group, level);
    return {
      label: group.group,
      note: isHidden ? 'too few to show' : `${shownRows(rests)} ${rate.denominator}`,
      value: isHidden || !isDefined(rate, group) ? null : metricValue(rate, group),
      lower: interval?.[0] ?? null,
      upper: interval?.[1] ?? null,
    };
  });
  const where = stratum.level === null ? '' : ` within ${stratum.level}`;
  const allowed = allowedBand(check.metric.kind, check.threshold, rows);
  const shade = allowed === undefined ? '' : '; shaded: where all groups must lie';
  const chart = intervalChart({
    title: `${rate.name} by group${where}, with ${String(Number((level * 100).toFixed(2)))} % intervals${shade}`,
    rows,
    ...(allowed === undefined ? {} : { band: allowed }),
    ...(check.metric.kind === 'group_min' || check.metric.kind === 'group_max'
      ? { threshold: check.threshold }
      : {}),
  });
  const more = groups.length - rows.length;
  return more > 0
    ? html`${chart}
        <p class="soft">${more} more groups are in the table.</p>`
    : chart;
}

/** Rows, which are fractions where predictions are probabilities. */
const shownRows = (rows: number): string =>
  Number.isInteger(rows) ? wholeNumber(rows) : rows.toFixed(1);

/** The interval of one group's number; null where its sampling error is not known. */
function groupInterval(
  metric: GroupMetric,
  sample: Sample,
  level: number,
): readonly [number, number] | null {
  if (metric.basis !== 'rate') return null;
  const [rate] = sampleRates(metric, [sample]);
  return rate === undefined ? null : wilsonInterval(rate, level);
}

/** The range a threshold allows, from the lowest group up; for ratios from the highest group down. */
function allowedBand(
  kind: CheckResult['check']['metric']['kind'],
  threshold: number,
  rows: readonly IntervalRow[],
): readonly [number, number] | undefined {
  const values = rows.flatMap(({ value }) => (value === null ? [] : [value]));
  if (values.length < 2) return undefined;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (kind === 'difference') return [low, Math.min(1, low + threshold)];
  return kind === 'ratio' ? [high * threshold, high] : undefined;
}
