/** The families of a check: one for each of its rates in each stratum, judged together. */
import type { Rate } from '../statistics/rate.ts';
import { estimateShortages, type Estimate } from '../statistics/estimate.ts';
import type { Shortage } from '../statistics/shortage.ts';
import { aggregate, combineRates, mostOf, leastOf, type Method } from './aggregate.ts';
import type { Check } from './check.ts';
import type { FeatureTable, GroupCounts, Stratum } from './feature-table.ts';
import { hasFloor } from './disparity-metric.ts';
import type { UndefinedRule } from './fairness-policy.ts';
import { isDefined, metricRows, metricValue, type GroupMetric } from './group-metric.ts';
import type { MeanMetric } from './mean-metric.ts';
import { joinSamples, NO_SAMPLE, sampleRows, type Sample } from './sample.ts';
import { rateShortages, sampleRates } from './sample-rate.ts';

/** One rate of the compared groups of one stratum. */
export interface Family {
  readonly rate: GroupMetric;
  readonly stratum: Stratum;
  /** Groups where it is defined, with the counts for the tests; no counts of what is no rate. */
  readonly groups: readonly string[];
  readonly rates: readonly Rate[];
  /** The estimates of a mean. */
  readonly estimates: readonly Estimate[];
  /** Rows that each group's number rests on: the effective ones of a rate. */
  readonly sizes: readonly number[];
  /** By group what is too little for the rule. */
  readonly shortages: readonly (readonly Shortage[])[];
  /** Groups with rows where it is undefined. */
  readonly undefinedGroups: readonly string[];
}

/** The groups of a stratum that are compared. */
export const comparedGroups = (stratum: Stratum): readonly GroupCounts[] =>
  stratum.groups.filter(({ isExcluded }) => !isExcluded);

/** The estimates of all groups, or none where one has none (sample weights). */
function estimatesOf(metric: MeanMetric, samples: readonly Sample[]): readonly Estimate[] {
  const estimates = samples.flatMap((sample) => metric.estimate(sample) ?? []);
  return estimates.length < samples.length ? [] : estimates;
}

function makeFamily(rate: GroupMetric, stratum: Stratum): Family {
  const present = comparedGroups(stratum).filter((group) => sampleRows(group) > 0);
  const defined = present.filter((group) => isDefined(rate, group));
  const rates = rate.basis === 'rate' ? sampleRates(rate, defined) : [];
  const estimates = rate.basis === 'mean' ? estimatesOf(rate, defined) : [];
  return {
    rate,
    stratum,
    groups: defined.map(({ group }) => group),
    rates,
    estimates,
    sizes: defined.map(
      (group, index) => rates[index]?.trials ?? estimates[index]?.rows ?? metricRows(rate, group),
    ),
    shortages: defined.map((group, index) => {
      const estimate = estimates[index];
      if (rate.basis === 'rate') return rateShortages(rate, group);
      return estimate === undefined ? [] : estimateShortages(estimate, rate.denominator);
    }),
    undefinedGroups: present.filter((group) => !isDefined(rate, group)).map(({ group }) => group),
  };
}

/** Every family of a check. `rates` are those of its metric, with the favorable label put in. */
export function makeFamilies(rates: readonly GroupMetric[], table: FeatureTable): Family[] {
  return table.strata.flatMap((stratum) => rates.map((rate) => makeFamily(rate, stratum)));
}

/** All strata as one. */
export function allStrata({ strata }: FeatureTable): Stratum {
  const [first] = strata;
  const groups = (first?.groups ?? []).map(({ group, isExcluded }, index) => ({
    ...joinSamples(strata.map(({ groups: own }) => own[index] ?? NO_SAMPLE)),
    group,
    isExcluded,
  }));
  return { level: null, overall: joinSamples(strata.map(({ overall }) => overall)), groups };
}

/** How many families of a check share the level of *fail*: rates that are put into one number are one. */
export function familiesOf({ metric, agg, strata }: Check, table: FeatureTable): number {
  const rates = agg === 'mean' ? 1 : metric.groupMetrics.length;
  return rates * (strata === 'pooled' ? 1 : table.strata.length);
}

/** The point value of a rate in the groups; with `skip` a group whose denominator is empty is left out. */
function pointValues(rate: GroupMetric, stratum: Stratum, rule: UndefinedRule): number[] {
  return comparedGroups(stratum).map((group) =>
    rule === 'skip' && !isDefined(rate, group) ? Number.NaN : metricValue(rate, group),
  );
}

/** What each group is compared with, unless with each other: all rows, or the reference group. */
export function comparedWith(
  metric: GroupMetric,
  stratum: Stratum,
  method: Method,
  reference: string | undefined,
): number {
  if (method !== 'to_reference') return metricValue(metric, stratum.overall);
  const group = stratum.groups.find((one) => one.group === reference);
  return group === undefined ? Number.NaN : metricValue(metric, group);
}

/** The point estimate of a check in one stratum, as Fairlearn gives it. */
export function stratumEstimate(
  check: Pick<Check, 'metric' | 'method' | 'agg'>,
  rates: readonly GroupMetric[],
  stratum: Stratum,
  rule: UndefinedRule,
  reference?: string,
): number {
  const { kind } = check.metric;
  if (rates.length === 0) {
    const rows = comparedGroups(stratum).map(sampleRows);
    return aggregate(kind, rows, Number.NaN, 'between_groups');
  }
  const values = rates.map((rate) =>
    aggregate(
      kind,
      pointValues(rate, stratum, rule),
      comparedWith(rate, stratum, check.method, reference),
      check.method,
    ),
  );
  return combineRates(kind, values, check.agg);
}

/** A stratum with its estimate. */
export interface StratumEstimate {
  readonly value: number;
  readonly stratum: Stratum;
}

/** The worst stratum: the largest difference or maximum, the smallest ratio or minimum; NaN only when all are. */
export function worstEstimate(
  check: Pick<Check, 'metric' | 'method' | 'agg'>,
  rates: readonly GroupMetric[],
  table: FeatureTable,
  rule: UndefinedRule,
): StratumEstimate {
  const estimates = table.strata.map((stratum) => ({
    stratum,
    value: stratumEstimate(check, rates, stratum, rule, table.reference),
  }));
  const values = estimates.map(({ value }) => value);
  const worst = hasFloor(check.metric.kind) ? leastOf(values) : mostOf(values);
  const [first] = estimates;
  if (first === undefined) throw new RangeError('a table has at least one stratum');
  return estimates.find(({ value }) => value === worst) ?? first;
}
