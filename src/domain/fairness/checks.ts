/** The checks of a policy: what `thresholds` asks for, one entry for every feature it is asked of. */
import { didYouMean } from '../../shared/nearest-names.ts';
import type { Problem } from '../../shared/problem.ts';
import { ok, problems, type Result } from '../../shared/result.ts';
import type { Agg, Method } from './aggregate.ts';
import {
  disparityMetric,
  DISPARITY_METRICS,
  hasFloor,
  type DisparityMetric,
} from './disparity-metric.ts';
import type { FairnessPolicy } from './fairness-policy.ts';
import { GROUP_METRICS } from './group-metric.ts';
import { readThresholdLines, type ThresholdLine } from './threshold-line.ts';

export type Operator = '<=' | '<' | '>=' | '>';

/** One measure of one feature against one number. */
export interface Check {
  /** The line of `thresholds` it is from. */
  readonly line: number;
  readonly metric: DisparityMetric;
  readonly operator: Operator;
  readonly threshold: number;
  /** The number as typed, for sentences. */
  readonly thresholdText: string;
  /** The columns whose intersection is compared; mostly one. */
  readonly parts: readonly string[];
  readonly method: Method;
  readonly agg: Agg;
  readonly severity: 'error' | 'warn';
}

/** How the feature of a check is called: `sex`, or `sex & race`. */
export const featureOf = (check: Check): string => check.parts.join(' & ');

type Said = string | { readonly message: string; readonly hint: string };

const NUMBER = /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const NAMES = DISPARITY_METRICS.map(({ name }) => name);

function unknownMetric(name: string): Said {
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

/** What is wrong with the number. */
function numberSaid({ number }: ThresholdLine, metric: DisparityMetric): Said[] {
  if (!NUMBER.test(number)) {
    const hint = number.endsWith('%')
      ? 'Write 10 % as 0.10.'
      : 'Write it with a decimal point, e.g. 0.10.';
    return [{ message: `\`${number}\` is not a number`, hint }];
  }
  const value = Number(number);
  if (metric.rates.length === 0) {
    return Number.isInteger(value) ? [] : [`\`${number}\` is no number of rows`];
  }
  const isInside = metric.kind === 'difference' ? value < 1 : value > 0 && value <= 1;
  if (isInside && value <= 1) return [];
  const range = metric.kind === 'difference' ? 'from 0 to below 1' : 'above 0 and at most 1';
  return [`${number} decides nothing: a threshold of \`${metric.name}\` is ${range}`];
}

/** What is wrong with `method` and `agg`. */
function clauseSaid({ method, agg }: ThresholdLine, metric: DisparityMetric): Said[] {
  const list: Said[] = [];
  if (method !== null && method !== 'between_groups' && method !== 'to_overall') {
    list.push(`method \`${method}\` is neither between_groups nor to_overall`);
  } else if (method !== null && metric.kind !== 'difference' && metric.kind !== 'ratio') {
    list.push(
      `\`method\` is for differences and ratios; \`${metric.name}\` is a rate of one group`,
    );
  }
  if (agg !== null && agg !== 'worst_case' && agg !== 'mean') {
    list.push(`agg \`${agg}\` is neither worst_case nor mean`);
  } else if (agg !== null && metric.rates.length < 2) {
    list.push(`\`agg\` is for equalized odds, which has two rates; \`${metric.name}\` has one`);
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

function favorableSaid(metric: DisparityMetric, policy: FairnessPolicy): Said[] {
  if (!metric.needsFavorable || policy.favorableLabel !== null) return [];
  return [
    {
      message: `\`${metric.name}\` depends on which label is good for the person`,
      hint: 'Say it with `favorable-label`.',
    },
  ];
}

function lineChecks(line: ThresholdLine, policy: FairnessPolicy): Check[] | Said[] {
  const metric = disparityMetric(line.metric);
  if (metric === undefined) return [unknownMetric(line.metric)];
  const said = [
    ...operatorSaid(line, metric),
    ...numberSaid(line, metric),
    ...clauseSaid(line, metric),
    ...featureSaid(line, policy),
    ...favorableSaid(metric, policy),
  ];
  if (said.length > 0) return said;
  const subjects =
    line.features.length > 0 ? [line.features] : policy.sensitiveFeatures.map((name) => [name]);
  return subjects.map((parts): Check => ({
    line: line.line,
    metric,
    operator: line.operator as Operator,
    threshold: Number(line.number),
    thresholdText: line.number,
    parts,
    method: line.method === 'to_overall' ? 'to_overall' : 'between_groups',
    agg: line.agg === 'mean' ? 'mean' : 'worst_case',
    severity: line.isWarn ? 'warn' : 'error',
  }));
}

const isSaid = (entry: Check | Said): entry is Said =>
  typeof entry === 'string' || 'message' in entry;

/** What makes two checks the same question. */
const question = (check: Check): string =>
  [check.metric.name, [...check.parts].sort().join('&'), check.method, check.agg].join('|');

/** Checks that ask the same of the same feature twice: one of them is not meant. */
function repeats(checks: readonly Check[]): Problem[] {
  const first = new Map<string, Check>();
  return checks.flatMap((check) => {
    const key = `${question(check)}|${check.severity}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, check);
    if (before === undefined) return [];
    const message = `\`${check.metric.name}\` for \`${featureOf(check)}\` was asked on line ${before.line} already`;
    return [{ input: 'thresholds', line: check.line, message }];
  });
}

/** Puts the number of the line into the sentence, since an input is no file whose place could be printed. */
const onLine = (line: number, said: Said): Problem => {
  const { message, hint } = typeof said === 'string' ? { message: said, hint: undefined } : said;
  const problem = { input: 'thresholds', line, message: `line ${line}: ${message}` };
  return hint === undefined ? problem : { ...problem, hint };
};

/** Reads `thresholds`; problems name the input and the line, all at once. */
export function readChecks(policy: FairnessPolicy): Result<readonly Check[]> {
  const lines = readThresholdLines(policy.thresholds);
  if (lines.length === 0) {
    const hint = 'For example `demographic_parity_difference <= 0.10`.';
    return problems({ input: 'thresholds', message: 'there is no check', hint });
  }
  const list: Problem[] = [];
  const checks: Check[] = [];
  for (const line of lines) {
    const entries = 'message' in line ? [line.message] : lineChecks(line, policy);
    for (const entry of entries) {
      if (isSaid(entry)) list.push(onLine(line.line, entry));
      else checks.push(entry);
    }
  }
  const found = [...list, ...repeats(checks)];
  return found.length > 0 ? problems(...found) : ok(checks);
}
