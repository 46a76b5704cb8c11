/** Why a check has its verdict, in sentences that a data scientist understands. */
import type { Check } from './check.ts';
import { hasFloor } from './disparity-metric.ts';
import type { CheckBounds } from './check-bounds.ts';
import { isPairable } from './baseline.ts';
import type { FairnessPolicy } from './fairness-policy.ts';
import type { RowsNeeded } from './rows-wanted.ts';
import type { Obstacle } from './undecidable.ts';
import { quotedList, rowsText, shortNumber, wholeNumber } from './words.ts';

/** The interval, e.g. `[0.112, 0.182]`. */
export function intervalText({ lower, upper }: CheckBounds, threshold: number): string {
  return `[${shortNumber(lower, threshold)}, ${shortNumber(upper, threshold)}]`;
}

/** What the interval says, e.g. `the whole interval [0.112, 0.182] is above 0.10`. */
export function boundReason(
  check: Check,
  bounds: CheckBounds,
  worst: readonly string[] | null,
): string {
  const { threshold, thresholdText } = check;
  const interval = intervalText(bounds, threshold);
  const isFloor = hasFloor(check.metric.kind) && check.against === 'number';
  if (bounds.finding === 'open' && check.against === 'baseline') {
    return `what may be lost against the baseline, ${interval}, contains the margin ${threshold}: these rows neither show nor rule out that it is crossed`;
  }
  if (bounds.finding === 'open') {
    return `the interval ${interval} contains ${thresholdText}: these rows neither show nor rule out that it is crossed`;
  }
  const isAbove = (bounds.finding === 'broken') !== isFloor;
  const what = check.against === 'baseline' ? 'of the loss against the baseline ' : '';
  const limit = check.against === 'baseline' ? `the margin ${threshold}` : thresholdText;
  const sentence = `the whole interval ${what}${interval} is ${isAbove ? 'above' : 'below'} ${limit}`;
  const { boundPair } = bounds;
  const isOther = boundPair !== null && worst?.some((group) => !boundPair.includes(group)) === true;
  if (bounds.finding !== 'broken' || !isOther) return sentence;
  return `${sentence}, most clearly between ${quotedList(boundPair)}`;
}

/** What the bare number says; a small number of rows is not told. */
export function pointReason(
  check: Check,
  estimate: number,
  holds: boolean,
  minimumCell?: number,
): string {
  const { operator, threshold, thresholdText, metric } = check;
  if (check.against === 'baseline' && !Number.isNaN(estimate)) {
    return `the loss against the baseline, ${shortNumber(estimate, threshold)}, is ${holds ? 'within' : 'beyond'} the margin ${threshold}`;
  }
  if (Number.isNaN(estimate)) return `${metric.name} is undefined (0 divided by 0)`;
  const value =
    metric.groupMetrics.length === 0
      ? rowsText(estimate, minimumCell)
      : shortNumber(estimate, threshold);
  return `${value} is ${holds ? '' : 'not '}${operator} ${thresholdText}`;
}

/** How many rows would do; only how many times as many where that would tell a small number of rows. */
export function rowsReason(needed: RowsNeeded | null, minimumCell = 0): string {
  if (needed === null) return '';
  const entries = Object.entries(needed.groups);
  const isTelling = entries.some(([, rows]) => rows > 0 && rows / needed.scale < minimumCell);
  const shown = entries.slice(0, 4).map(([group, rows]) => `${wholeNumber(rows)} of \`${group}\``);
  const more = entries.length > 4 ? `, … (${wholeNumber(entries.length)} groups)` : '';
  const times = needed.scale.toFixed(needed.scale < 10 ? 1 : 0);
  return `; about ${times} times the rows would probably decide, towards ${needed.to}${isTelling ? '' : `: ${shown.join(', ')}${more}`}`;
}

/** Why it cannot be decided, after what the numbers would say. */
export function obstacleReason(sentence: string, list: readonly Obstacle[]): string {
  const [first, second, ...rest] = list.map(({ reason }) => reason);
  const also = second === undefined ? '' : `; also ${second}`;
  const more =
    rest.length === 0
      ? ''
      : `; and for ${rest.length} more such reason${rest.length === 1 ? '' : 's'}`;
  return `at best inconclusive, as ${first ?? ''}${also}${more} (${sentence})`;
}

const isComparable = ({ metric }: Check): boolean =>
  metric.groupMetrics.every((rate) => rate.basis === 'rate' && isPairable(rate));

/** What of a check has no rule with known error rates. */
function unruled(check: Check, policy: FairnessPolicy): string[] {
  const { metric, method, agg, strata, against } = check;
  const { sampleWeight, clusterId, yPredProbability } = policy;
  const values = metric.groupMetrics.flatMap(({ basis, name }) =>
    basis === 'value' ? [name] : [],
  );
  const isMean = metric.groupMetrics.some(({ basis }) => basis === 'mean');
  const isWeighted = sampleWeight !== undefined || clusterId !== undefined;
  // Each row is one draw that succeeds or does not.
  const isCounted = !isWeighted && yPredProbability === undefined;
  const rows = sampleWeight === undefined ? 'clusters' : 'sample weights';
  const isOfBaseline = against === 'baseline';
  const isPlain = method === 'between_groups' && agg === 'worst_case' && strata === 'worst_case';
  return [
    ...values,
    ...(isOfBaseline && (!isPlain || !isCounted || metric.kind === 'ratio' || !isComparable(check))
      ? ['a baseline with anything but differences and extremes of rates of independent rows']
      : []),
    ...(agg === 'mean' && method !== 'between_groups' ? [`agg mean with method ${method}`] : []),
    // Rows of one cluster are in both rates, which the limits of a sum take for independent.
    ...(agg === 'mean' && !isCounted && !isOfBaseline
      ? ['agg mean with sample weights, clusters or probabilities']
      : []),
    ...(isMean && method !== 'between_groups' ? [`${metric.name} with method ${method}`] : []),
    ...(isMean && isWeighted ? [`${metric.name} with ${rows}`] : []),
    ...(strata === 'pooled' && (isMean || !isCounted || method !== 'between_groups')
      ? ['strata pooled with anything but counted rates of independent rows between groups']
      : []),
  ];
}

/** Why a check that has no rule with known error rates is only reported. */
export function reportOnlyReason(check: Check, policy: FairnessPolicy): string | null {
  if (check.metric.groupMetrics.length === 0) return null;
  const words = unruled(check, policy);
  if (words.length === 0) return null;
  return `report-only: for ${words.join(' and ')} there is no decision rule with known error rates (\`decision: point\` decides by the bare number)`;
}
