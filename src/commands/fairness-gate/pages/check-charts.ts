import type { CheckResult } from '../../../domain/fairness/judge-check.ts';
import { isShare } from '../../../domain/fairness/group-metric.ts';
import { html, type Html } from '../../../report/html.ts';
import { intervalChart } from '../../../report/interval-chart.ts';
import type { FairnessOutcome } from '../outcome.ts';
import { measureText, subjectText } from './view.ts';

/** Checks drawn in one chart. */
const MOST_CHECKS = 40;

const kindTitles = {
  difference: 'Differences between groups',
  ratio: 'Ratios between groups',
  group_min: 'Lowest number of a group',
  group_max: 'Highest number of a group',
} as const;

/** What may stand on one axis: numbers of one kind and unit. */
function axisOf({ check }: CheckResult): string {
  const title =
    check.against === 'baseline'
      ? 'What is lost against the baseline'
      : kindTitles[check.metric.kind];
  const hasOwnUnit = check.metric.kind !== 'ratio' && !check.metric.groupMetrics.every(isShare);
  return hasOwnUnit ? `${title} (${check.metric.name})` : title;
}

/** Estimates and intervals of the checks against their thresholds, one chart for each kind of number. */
export function checkCharts({ evaluation }: FairnessOutcome): readonly Html[] {
  const axes = new Map<string, CheckResult[]>();
  for (const result of evaluation.checks) {
    // Numbers of rows are facts; they have no interval.
    if (result.check.metric.groupMetrics.length === 0) continue;
    axes.set(axisOf(result), [...(axes.get(axisOf(result)) ?? []), result]);
  }
  return [...axes].map(([title, results]) => {
    const more = results.length - MOST_CHECKS;
    const chart = intervalChart({
      title: `${title}: estimate, interval, and threshold (dashed)`,
      rows: results.slice(0, MOST_CHECKS).map((result) => ({
        label: subjectText(result),
        note: `${measureText(result)}: ${result.verdict}`,
        value: Number.isFinite(result.estimate) ? result.estimate : null,
        lower: result.lower,
        upper: result.upper,
        threshold: result.check.threshold,
      })),
    });
    return more > 0
      ? html`${chart}
          <p class="soft">${more} more checks are in the table.</p>`
      : chart;
  });
}
