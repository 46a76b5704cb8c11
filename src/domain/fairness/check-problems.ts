/** What can be wrong with a line of `thresholds`. */
import { didYouMean } from '../../shared/nearest-names.ts';
import { METHODS } from './aggregate.ts';
import { DISPARITY_METRICS, hasFloor, type DisparityMetric } from './disparity-metric.ts';
import type { FairnessPolicy } from './fairness-policy.ts';
import { GROUP_METRICS, isShare } from './group-metric.ts';
import type { ThresholdLine } from './threshold-line.ts';

/** What is wrong with a line, and what would be right. */
export type Said = string | { readonly message: string; readonly hint: string };

const NUMBER = /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const NAMES = DISPARITY_METRICS.map(({ name }) => name);

export function unknownMetric(name: string): Said {
  const rate = [...GROUP_METRICS.map((metric) => metric.name), 'count'].find(
    (known) => known === name,
  );
  if (rate === undefined)
    return { message: `unknown metric \`${name}\``, hint: didYouMean(name, NAMES) };
  return {
    message: `\`${name}\` is a number of each group, and a check needs one over the groups`,
    hint: `Name how the groups are compared: ${NAMES.filter((known) => known.startsWith(`${name}_`)).join(', ')}.`,
  };
}

const WORDS = {
  difference: 'a difference is better the smaller it is',
  group_max: 'a maximum over groups is a ceiling',
  ratio: 'a ratio is better the nearer it is to 1',
  group_min: 'a minimum over groups is a floor',
} as const;

/** What is wrong with the operator. */
function operatorSaid({ operator }: ThresholdLine, metric: DisparityMetric): Said[] {
  const wanted = hasFloor(metric.kind) ? ['>=', '>'] : ['<=', '<'];
  if (wanted.includes(operator)) return [];
  if (!['<=', '<', '>=', '>'].includes(operator)) {
    return [`\`${operator}\` is not one of <=, <, >= and >`];
  }
  return [
    `\`${metric.name} ${operator}\` asks for the opposite: ${WORDS[metric.kind]}, so write \`${wanted.join('` or `')}\``,
  ];
}

/** Whether the measure lies between 0 and 1. */
const isBounded = ({ kind, groupMetrics }: DisparityMetric): boolean =>
  kind === 'ratio' || groupMetrics.every(isShare);

/** What is wrong with the number. */
function numberSaid({ number, against }: ThresholdLine, metric: DisparityMetric): Said[] {
  if (against === 'baseline') return marginSaid(number, metric);
  if (!NUMBER.test(number)) {
    const hint = number.endsWith('%')
      ? 'Write 10 % as 0.10.'
      : 'Write it with a decimal point, e.g. 0.10.';
    return [{ message: `\`${number}\` is not a number`, hint }];
  }
  const value = Number(number);
  if (!Number.isFinite(value)) return [`${number} is more than a number can be`];
  if (metric.groupMetrics.length === 0) {
    return Number.isInteger(value) ? [] : [`\`${number}\` is no number of rows`];
  }
  if (!isBounded(metric)) return [];
  const isInside = metric.kind === 'difference' ? value < 1 : value > 0 && value <= 1;
  if (isInside) return [];
  const range = metric.kind === 'difference' ? 'from 0 to below 1' : 'above 0 and at most 1';
  return [`${number} decides nothing: a threshold of \`${metric.name}\` is ${range}`];
}

/** What is wrong with the margin of `baseline + 0.02`. */
function marginSaid(number: string, metric: DisparityMetric): Said[] {
  const wanted = hasFloor(metric.kind) ? '-' : '+';
  const margin = number.slice(1);
  if (!NUMBER.test(margin)) return [`\`${margin}\` is not a number`];
  if (Number(margin) > 0 && !number.startsWith(wanted)) {
    const hint = `Write \`baseline ${wanted} ${margin}\`.`;
    return [{ message: 'the margin is what may be lost, not what has to be gained', hint }];
  }
  if (metric.groupMetrics.length === 0) return [`\`${metric.name}\` is a fact and has no baseline`];
  const most = isBounded(metric) ? 1 : Infinity;
  return Number(margin) < most
    ? []
    : [`a margin of ${margin} decides nothing: \`${metric.name}\` cannot get worse by so much`];
}

const isPoolable = ({ kind, groupMetrics }: DisparityMetric): boolean =>
  (kind === 'difference' || kind === 'ratio') &&
  groupMetrics.every(({ basis }) => basis === 'rate');

/** What is wrong with `method`, `agg` and `strata`. */
function clauseSaid({ method, agg, strata }: ThresholdLine, metric: DisparityMetric): Said[] {
  const list: Said[] = [];
  if (method !== null && !METHODS.some((known) => known === method)) {
    list.push(`method \`${method}\` is none of ${METHODS.join(', ')}`);
  } else if (method !== null && metric.kind !== 'difference' && metric.kind !== 'ratio') {
    list.push(
      `\`method\` is for differences and ratios; \`${metric.name}\` is a number of one group`,
    );
  }
  if (agg !== null && agg !== 'worst_case' && agg !== 'mean') {
    list.push(`agg \`${agg}\` is neither worst_case nor mean`);
  } else if (agg !== null && metric.groupMetrics.length < 2) {
    list.push(`\`agg\` is for equalized odds, which has two rates; \`${metric.name}\` has one`);
  }
  if (strata !== null && strata !== 'worst_case' && strata !== 'pooled') {
    list.push(`strata \`${strata}\` is neither worst_case nor pooled`);
  } else if (strata === 'pooled' && !isPoolable(metric)) {
    list.push(`strata are pooled for differences and ratios of rates; \`${metric.name}\` is none`);
  }
  return list;
}

/** What is wrong with the features. */
function featureSaid({ features }: ThresholdLine, policy: FairnessPolicy): Said[] {
  const list: Said[] = features
    .filter((name) => !policy.sensitiveFeatures.includes(name))
    .map((name) => ({
      message: `\`${name}\` is not one of the sensitive features`,
      hint: didYouMean(name, policy.sensitiveFeatures),
    }));
  if (new Set(features).size < features.length) list.push('a feature is named twice');
  return list;
}

/** What the policy would have to name for a line, and does not. */
function missingSaid(line: ThresholdLine, metric: DisparityMetric, policy: FairnessPolicy): Said[] {
  const list: Said[] = [];
  const say = (message: string, hint: string): void => void list.push({ message, hint });
  if (metric.needsFavorable && policy.favorableLabel === null) {
    say(
      `\`${metric.name}\` depends on which label is good for the person`,
      'Say it with `favorable-label`.',
    );
  }
  const ofScore = metric.groupMetrics.some(
    (rate) => rate.basis !== 'rate' && rate.needs === 'score',
  );
  if (ofScore && policy.score === undefined) {
    say(`\`${metric.name}\` is of scores`, 'Name their column with `score`.');
  }
  if (line.method === 'to_reference' && (policy.referenceGroups ?? []).length === 0) {
    say('`method to_reference` needs a group to compare with', 'Name it with `reference-group`.');
  }
  if (line.strata === 'pooled' && policy.controlFeatures.length === 0) {
    say('there are no strata to pool', 'Name the columns held fixed with `control-features`.');
  }
  if (line.against === 'baseline' && policy.hasBaseline !== true) {
    say(
      'there is no baseline',
      'Name the predictions of the model in production with `baseline-predictions`.',
    );
  }
  return list;
}

/** Everything that is wrong with a line of a known metric. */
export function lineProblems(
  line: ThresholdLine,
  metric: DisparityMetric,
  policy: FairnessPolicy,
): Said[] {
  return [
    ...operatorSaid(line, metric),
    ...numberSaid(line, metric),
    ...clauseSaid(line, metric),
    ...featureSaid(line, policy),
    ...missingSaid(line, metric, policy),
  ];
}
