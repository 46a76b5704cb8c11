/** The charts of a feature: the numbers of its groups, and where they have to lie. */
import type { FeatureTable, GroupCounts, Stratum } from '../../../domain/fairness/feature-table.ts';
import {
  isDefined,
  metricRows,
  metricValue,
  type GroupMetric,
} from '../../../domain/fairness/group-metric.ts';
import { checkMetrics, type CheckResult } from '../../../domain/fairness/judge-check.ts';
import { sampleRates } from '../../../domain/fairness/sample-rate.ts';
import { sampleRows } from '../../../domain/fairness/sample.ts';
import type { Rate } from '../../../domain/statistics/rate.ts';
import { wilsonInterval } from '../../../domain/statistics/wilson.ts';
import { html, type Html } from '../../../report/html.ts';
import { intervalChart, type IntervalRow } from '../../../report/interval-chart.ts';
import { allowedBand } from './allowed-band.ts';
import { extremes } from './extremes.ts';
import type { FairnessOutcome } from '../outcome.ts';
import { isTooFew, presentGroups, shownRows } from './view.ts';

/** Groups drawn in one chart: of more, those with the highest and the lowest numbers. */
const MOST_GROUPS = 24;
/** Charts of one feature: control levels can be many. */
const MOST_CHARTS = 12;

/** A rate with the check that compares it. */
interface Compared {
  readonly rate: GroupMetric;
  readonly result: CheckResult;
}

/** One chart for each rate that a check compares, in each stratum; the strata of the estimates first. */
export function featureCharts(
  table: FeatureTable,
  { evaluation }: FairnessOutcome,
  minimumCell: number,
): readonly Html[] {
  const checks = evaluation.checks.filter(({ feature }) => feature === table.feature);
  const rates = new Map<string, Compared>();
  // A check against a number has a band to draw, one against a baseline has none.
  const banded = [...checks].sort(
    (a, b) => Number(a.check.against === 'baseline') - Number(b.check.against === 'baseline'),
  );
  for (const result of banded) {
    for (const rate of checkMetrics(result.check, evaluation.table)) {
      if (!rates.has(rate.name)) rates.set(rate.name, { rate, result });
    }
  }
  const worst = new Set(checks.map(({ control }) => control));
  const strata = [...table.strata].sort(
    (a, b) => Number(worst.has(b.level)) - Number(worst.has(a.level)),
  );
  const wanted = strata.flatMap((stratum) =>
    [...rates.values()].map((compared) => ({ stratum, compared })),
  );
  const more = wanted.length - MOST_CHARTS;
  const level = evaluation.policy.confidenceLevel;
  return [
    ...wanted
      .slice(0, MOST_CHARTS)
      .map(({ stratum, compared }) =>
        rateChart(compared, stratum, table.reference, minimumCell, level),
      ),
    ...(more > 0
      ? [html`<p class="soft">${more} more charts of control levels are left out.</p> `]
      : []),
  ];
}

function rateChart(
  { rate, result }: Compared,
  stratum: Stratum,
  reference: string | undefined,
  minimumCell: number,
  level: number,
): Html {
  const groups = presentGroups(stratum).filter(({ isExcluded }) => !isExcluded);
  const isShown = (group: GroupCounts): boolean => metricRows(rate, group) >= minimumCell;
  const valueOf = (group: GroupCounts): number =>
    isShown(group) && isDefined(rate, group) ? metricValue(rate, group) : Number.NaN;
  const drawn = extremes(groups, MOST_GROUPS, valueOf);
  const effective = effectiveRates(rate, groups);
  const rows = drawn.map((group) =>
    groupRow(rate, group, effective.get(group), minimumCell, level),
  );
  const where = stratum.level === null ? '' : ` within ${stratum.level}`;
  const other = centreOf(rate, result, stratum, reference);
  const allowed = allowedBand(result.check, groups.map(valueOf), other);
  const { kind } = result.check.metric;
  const isExtreme = kind === 'group_min' || kind === 'group_max';
  const intervals =
    rate.basis === 'rate' ? `, with ${String(Number((level * 100).toFixed(2)))} % intervals` : '';
  const shade = allowed === undefined ? '' : '; shaded: where all groups must lie';
  const chart = intervalChart({
    title: `${rate.name} by group${where}${intervals}${shade}`,
    rows,
    ...(allowed === undefined ? {} : { band: allowed }),
    ...(isExtreme && result.check.against === 'number'
      ? { threshold: result.check.threshold }
      : {}),
  });
  const more = groups.length - drawn.length;
  return more > 0
    ? html`${chart}
        <p class="soft">
          The ${drawn.length} highest and lowest of ${groups.length} groups; the others lie between.
        </p>`
    : chart;
}

/** What every group is compared with, where it is not every other. */
function centreOf(
  rate: GroupMetric,
  { check }: CheckResult,
  { groups, overall }: Stratum,
  reference: string | undefined,
): number | undefined {
  if (check.method === 'between_groups') return undefined;
  const sample =
    check.method === 'to_overall' ? overall : groups.find(({ group }) => group === reference);
  return sample === undefined ? undefined : metricValue(rate, sample);
}

/** The rates that intervals rest on: with weights and clusters those of the effective sizes. */
function effectiveRates(
  rate: GroupMetric,
  groups: readonly GroupCounts[],
): ReadonlyMap<GroupCounts, Rate> {
  if (rate.basis !== 'rate') return new Map();
  const defined = groups.filter((group) => isDefined(rate, group));
  const rates = sampleRates(rate, defined);
  return new Map(
    defined.flatMap((group, index) => {
      const own = rates[index];
      return own === undefined ? [] : [[group, own] as const];
    }),
  );
}

function groupRow(
  rate: GroupMetric,
  group: GroupCounts,
  effective: Rate | undefined,
  minimumCell: number,
  level: number,
): IntervalRow {
  const rests = metricRows(rate, group);
  if (rests < minimumCell) {
    // That there are no positives says something of everybody in a small group.
    const isSmall = isTooFew(sampleRows(group), minimumCell) || rests > 0;
    const note = `${isSmall ? `<${minimumCell}` : 'no'} ${rate.denominator}`;
    return { label: group.group, note, value: null, lower: null, upper: null };
  }
  const interval = effective === undefined ? null : wilsonInterval(effective, level);
  const isFewer = effective !== undefined && Math.abs(effective.trials - rests) > 0.05;
  const size = isFewer ? `, effectively ${shownRows(Number(effective.trials.toFixed(1)))}` : '';
  return {
    label: group.group,
    note: `${shownRows(rests)} ${rate.denominator}${size}`,
    value: isDefined(rate, group) ? metricValue(rate, group) : null,
    lower: interval?.[0] ?? null,
    upper: interval?.[1] ?? null,
  };
}
