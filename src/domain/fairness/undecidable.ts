/** What can at best be inconclusive, and why, in words. */
import { rateOf } from '../statistics/rate.ts';
import type { Check } from './check.ts';
import { rowsOf, selectedOf } from './confusion.ts';
import { metricRows, type GroupMetric } from './group-metric.ts';
import { sampleRows, type Sample } from './sample.ts';
import type { FeatureTable } from './feature-table.ts';
import { comparedGroups, type Family } from './family.ts';
import type { FairnessPolicy } from './fairness-policy.ts';
import { unsharedPairs } from './pooled-strata.ts';
import { quotedList, rowsText, wholeNumber } from './words.ts';

/** A reason for which a check cannot be decided; `curable`: more rows would help. */
export interface Obstacle {
  readonly reason: string;
  readonly isCurable: boolean;
}

const certain = (reason: string): Obstacle => ({ reason, isCurable: false });

/** `, where region is north` for a stratum with a level. */
export const inLevel = (level: string | null): string =>
  level === null ? '' : ` in control level \`${level}\``;

function constantPrediction(table: FeatureTable): Obstacle[] {
  const [rows, selected] = table.strata.reduce(
    ([n, s], { overall }) => [n + rowsOf(overall.counts), s + selectedOf(overall.counts)],
    [0, 0],
  );
  // A regression has no labels.
  if (rows === 0 || (selected > 0 && selected < rows)) return [];
  const label = selected === 0 ? 'negative' : 'positive';
  return [
    certain(`every row is predicted ${label}: a constant prediction shows nothing about fairness`),
  ];
}

function singleGroup(table: FeatureTable): Obstacle[] {
  const most = table.strata.reduce((n, stratum) => Math.max(n, comparedGroups(stratum).length), 0);
  if (most >= 2) return [];
  return [
    certain(`\`${table.feature}\` has ${most === 1 ? 'a single group' : 'no group'} to compare`),
  ];
}

/** Pairs of groups that no stratum compares; a group may be missing from some where strata are pooled. */
function unshared(check: Check, table: FeatureTable): Obstacle[] {
  const [pair] = unsharedPairs(check.metric.groupMetrics, table);
  if (pair === undefined) return [];
  return [certain(`${quotedList(pair)} have rows in no control level together`)];
}

/** Groups that occur elsewhere and have no row here. */
function absentGroups(table: FeatureTable): Obstacle[] {
  return table.strata.flatMap((stratum) => {
    const absent = comparedGroups(stratum).filter((group) => sampleRows(group) === 0);
    if (absent.length === 0) return [];
    const groups = quotedList(absent.map(({ group }) => group));
    const has = absent.length === 1 ? 'has' : 'have';
    return [
      certain(
        `${groups} ${has} no rows${inLevel(stratum.level)} (\`exclude-groups\` leaves a group out)`,
      ),
    ];
  });
}

const isProbability = (score: number): boolean => score >= 0 && score <= 1;

/** What groups without a number lack. */
function lacking(rate: GroupMetric, samples: readonly Sample[]): string {
  if (rate.basis === 'rate') {
    const hasRows = samples.every((sample) => metricRows(rate, sample) > 0);
    return hasRows ? `no sample weight on ${rate.denominator}` : `no ${rate.denominator}`;
  }
  const scores = samples.flatMap((sample) =>
    sample.scores === undefined ? [] : [sample.scores.positives, sample.scores.negatives],
  );
  const isOff = scores.some(({ values }) => !values.every(isProbability));
  const isOfAllRows = rate.denominator === 'rows';
  return isOfAllRows && isOff ? 'scores that are no probabilities' : `no ${rate.denominator}`;
}

function undefinedRates({ rate, stratum, undefinedGroups }: Family): Obstacle[] {
  if (undefinedGroups.length === 0) return [];
  const has = undefinedGroups.length === 1 ? 'has' : 'have';
  const samples = stratum.groups.filter(({ group }) => undefinedGroups.includes(group));
  const groups = `${quotedList(undefinedGroups)} ${has} ${lacking(rate, samples)}${inLevel(stratum.level)}`;
  return [certain(`${groups}, so ${rate.name} is undefined there`)];
}

function smallDenominators(
  { rate, stratum, groups, sizes }: Family,
  { minDenominator: least, minimumCell }: FairnessPolicy,
): Obstacle[] {
  const small = groups.flatMap((group, index) => {
    const trials = sizes[index] ?? 0;
    return trials < least ? [{ group, trials }] : [];
  });
  const [first] = small.sort((a, b) => a.trials - b.trials);
  if (first === undefined) return [];
  const more = small.length > 1 ? ` (${small.length} groups have too few)` : '';
  const reason = `\`${first.group}\` has ${rowsText(first.trials, minimumCell)} ${rate.denominator}${inLevel(stratum.level)}, fewer than the ${least} of min-denominator${more}: too few to judge ${rate.name}`;
  return [{ reason, isCurable: true }];
}

/** Weighted rows or clusters too few for the effective sizes to be trusted; two are needed of values, not of rows. */
function shortSamples(
  { rate, stratum, groups, shortages }: Family,
  { minimumCell }: FairnessPolicy,
): Obstacle[] {
  return groups.flatMap((group, index) =>
    (shortages[index] ?? []).slice(0, 1).map(({ has, needs, what }): Obstacle => ({
      reason: `\`${group}\` has ${rowsText(Math.floor(has), needs > 2 ? minimumCell : 0)} ${what}${inLevel(stratum.level)}, fewer than the ${wholeNumber(needs)} that ${rate.name} needs`,
      isCurable: true,
    })),
  );
}

/** Rates so close to 0 or 1 that no difference among them could exceed the threshold. */
function cannotExceed(
  { rate, stratum, rates }: Family,
  { threshold, thresholdText }: Check,
): Obstacle[] {
  const values = rates.map(rateOf);
  if (values.length === 0) return [];
  const isLow = values.every((value) => value <= threshold);
  if (!isLow && !values.every((value) => value >= 1 - threshold)) return [];
  const side = isLow ? `at most ${thresholdText}` : `at least 1 - ${thresholdText}`;
  return [
    certain(
      `every ${rate.name}${inLevel(stratum.level)} is ${side}, so no difference could exceed ${thresholdText} and its absence shows nothing`,
    ),
  ];
}

/**
 * The families whose rates are too close to 0 or 1. Where several are put into one number (`agg mean`, pooled strata) one
 * that could exceed the threshold is enough.
 */
function cannotExceedAny(families: readonly Family[], check: Check): Obstacle[] {
  const found = families.map((family) => cannotExceed(family, check));
  const isJoint = check.agg === 'mean' || check.strata === 'pooled';
  return isJoint && found.some((list) => list.length === 0) ? [] : found.flat();
}

/** Everything that keeps a check from being decided, the gravest first. */
export function obstacles(
  check: Check,
  table: FeatureTable,
  families: readonly Family[],
  policy: FairnessPolicy,
): Obstacle[] {
  const isStrict = policy.undefined === 'inconclusive';
  const isBound = policy.decision === 'bound';
  const isPooled = check.strata === 'pooled';
  const missing = isPooled ? unshared(check, table) : absentGroups(table);
  const absent = isStrict ? missing : [];
  // A number of rows is a fact, whatever was predicted for them.
  if (check.metric.groupMetrics.length === 0) return absent;
  return [
    ...constantPrediction(table),
    ...singleGroup(table),
    ...absent,
    // A test needs a denominator whatever the point value is taken to be.
    ...(!isPooled && (isStrict || (isBound && policy.undefined === 'zero'))
      ? families.flatMap(undefinedRates)
      : []),
    ...families.flatMap((family) => smallDenominators(family, policy)),
    ...(isBound ? families.flatMap((family) => shortSamples(family, policy)) : []),
    ...(isBound && check.metric.kind === 'difference' && check.against === 'number'
      ? cannotExceedAny(families, check)
      : []),
  ];
}
