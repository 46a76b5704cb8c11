/** Which groups and pairs are beyond the threshold of a check that failed. */
import type { FairnessEvaluation } from '../../../domain/fairness/evaluate-fairness.ts';
import { comparedGroups } from '../../../domain/fairness/family.ts';
import {
  isDefined,
  metricRows,
  metricValue,
  type GroupMetric,
} from '../../../domain/fairness/group-metric.ts';
import { checkMetrics } from '../../../domain/fairness/judge-check.ts';
import { sampleRows } from '../../../domain/fairness/sample.ts';
import type { Sheet } from '../../../report/sheet.ts';
import { extremes } from './extremes.ts';
import type { FailedCheck } from './failed-checks.ts';
import { shown, shownCount } from './view.ts';

/** Pairs, or groups, that are listed at most. */
const MOST = 10;

/** A number of a group that may be shown. */
interface Named {
  readonly name: string;
  readonly value: number;
  readonly rows: number;
}

interface Pair {
  readonly rate: GroupMetric;
  readonly high: Named;
  readonly low: Named;
  /** Difference, or ratio. */
  readonly gap: number;
}

function namedOf(rate: GroupMetric, { stratum }: FailedCheck, minimumCell: number): Named[] {
  return comparedGroups(stratum)
    .filter((group) => isDefined(rate, group) && metricRows(rate, group) >= minimumCell)
    .map((group) => ({
      name: group.group,
      value: metricValue(rate, group),
      rows: metricRows(rate, group),
    }));
}

/** What every group is compared with, unless with each other. */
function counterparts(
  rate: GroupMetric,
  named: readonly Named[],
  { result, stratum, reference }: FailedCheck,
): readonly Named[] {
  if (result.check.method === 'to_reference') return named.filter(({ name }) => name === reference);
  if (result.check.method === 'between_groups') return named;
  const { overall } = stratum;
  return [{ name: 'all rows', value: metricValue(rate, overall), rows: metricRows(rate, overall) }];
}

/** Pairs beyond the threshold; the widest ones are between the extremes, however many groups there are. */
function pairsOf(rate: GroupMetric, failed: FailedCheck, minimumCell: number): Pair[] {
  const { kind } = failed.result.check.metric;
  const named = extremes(namedOf(rate, failed, minimumCell), 4 * MOST, ({ value }) => value);
  const others = counterparts(rate, named, failed);
  return named.flatMap((one) =>
    others
      // Among themselves every pair comes twice, and counts from above.
      .filter((other) => other !== one && (others !== named || one.value > other.value))
      .map((other): Pair => {
        const [high, low] = one.value >= other.value ? [one, other] : [other, one];
        const gap = kind === 'ratio' ? low.value / high.value : high.value - low.value;
        return { rate, high, low, gap };
      }),
  );
}

function pairSheet(
  rates: readonly GroupMetric[],
  failed: FailedCheck,
  minimumCell: number,
): Sheet | null {
  const { kind } = failed.result.check.metric;
  const { threshold } = failed.result.check;
  const isRatio = kind === 'ratio';
  const pairs = rates
    .flatMap((rate) => pairsOf(rate, failed, minimumCell))
    .filter(({ gap }) => (isRatio ? gap < threshold : gap > threshold))
    .sort((a, b) => (isRatio ? a.gap - b.gap : b.gap - a.gap));
  if (pairs.length === 0) return null;
  return {
    columns: [
      { title: 'compared', kind: 'code' },
      { title: 'higher' },
      { title: 'its value', kind: 'number' },
      { title: 'lower' },
      { title: 'its value', kind: 'number' },
      { title: isRatio ? 'ratio' : 'difference', kind: 'number' },
    ],
    rows: pairs
      .slice(0, MOST)
      .map(({ rate, high, low, gap }) => [
        rate.name,
        high.name,
        shown(high.value),
        low.name,
        shown(low.value),
        shown(gap),
      ]),
  };
}

function groupRows(
  rates: readonly GroupMetric[],
  failed: FailedCheck,
  minimumCell: number,
): Sheet | null {
  const { check } = failed.result;
  const isFloor = check.metric.kind === 'group_min';
  const [rate] = rates;
  const named =
    rate === undefined
      ? comparedGroups(failed.stratum).map((group): Named => {
          const rows = sampleRows(group);
          return { name: group.group, value: rows, rows };
        })
      : namedOf(rate, failed, minimumCell);
  const beyond = named
    .filter(({ value }) => (isFloor ? value < check.threshold : value > check.threshold))
    .sort((a, b) => (isFloor ? a.value - b.value : b.value - a.value));
  if (beyond.length === 0) return null;
  const valueOf = ({ value }: Named): string =>
    rate === undefined ? shownCount(value, minimumCell) : shown(value);
  return {
    columns: [
      { title: 'group' },
      { title: rate?.name ?? 'rows', kind: 'number' },
      { title: rate === undefined ? 'n' : rate.denominator, kind: 'number' },
    ],
    rows: beyond
      .slice(0, MOST)
      .map((one) => [one.name, valueOf(one), shownCount(one.rows, minimumCell)]),
  };
}

/**
 * The pairs whose observed numbers are beyond the threshold, the widest first; for a minimum or maximum the groups.
 * At most ten, and none that rests on fewer rows than `minimumCell`. Null where there is nothing to list, as against a
 * baseline, where the change is judged.
 */
export function responsibleSheet(
  failed: FailedCheck,
  evaluation: FairnessEvaluation,
  minimumCell: number,
): Sheet | null {
  const { check } = failed.result;
  if (check.against === 'baseline') return null;
  const rates = checkMetrics(check, evaluation.table);
  const { kind } = check.metric;
  return kind === 'difference' || kind === 'ratio'
    ? pairSheet(rates, failed, minimumCell)
    : groupRows(rates, failed, minimumCell);
}
