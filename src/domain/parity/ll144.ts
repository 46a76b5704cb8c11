/**
 * The tables of a bias audit after New York City's Local Law 144 (6 RCNY 5-300 and 5-301). The law sets no threshold: they
 * are published, not judged.
 */
import { addHistograms } from '../scores/add-histograms.ts';
import type { ScoreHistogram } from '../scores/score-histogram.ts';
import { rateOf, type Rate } from '../statistics/rate.ts';
import { rowsAbove, sampleMedian } from './sample-median.ts';

/** Share of the data below which a category may be left out of the impact ratios (6 RCNY 5-301(d)). */
const SMALL_SHARE = 0.02;

/** A category that selects, or, as a scoring tool does, scores. */
export interface Ll144Category<T> {
  readonly category: string;
  /** The sex or the race/ethnicity of these people is not known: counted, with no rate of their own. */
  readonly isUnknown: boolean;
  readonly outcome: T;
}

/** What a category has: selections, or scores of any label. */
export type Ll144Kind = 'selection' | 'scoring';

export interface Ll144Row {
  readonly category: string;
  readonly applicants: number;
  /** Selected, or scored above the sample's median. */
  readonly selected: number;
  /** Selection rate, or scoring rate. */
  readonly rate: number;
  /** The rate divided by the highest; null where that is 0. */
  readonly impactRatio: number | null;
  /** Of all people in the data, unknown categories included. */
  readonly share: number;
  /** Less than 2 %: the auditor may leave it out of the ratios, with reasons, but must still publish count and rate. */
  readonly mayBeExcluded: boolean;
  /** The ratio when every such category is left out; null for those themselves. */
  readonly impactRatioWithoutSmall: number | null;
}

/** The score that half of the sample does not exceed. */
export interface SampleMedian {
  readonly value: number;
  /** Significant bits of the scores: 53 when they were not rounded. */
  readonly bits: number;
}

/** One of the three tables: sex, race/ethnicity, and both together. */
export interface Ll144Table {
  readonly source: '6 RCNY 5-301';
  /** The column or columns, as `sex` or `sex & race`. */
  readonly feature: string;
  readonly kind: Ll144Kind;
  /** Of a scoring tool. */
  readonly median: SampleMedian | null;
  readonly rows: readonly Ll144Row[];
  /** People whose category is not known. */
  readonly unknown: number;
}

const highest = (rates: readonly Rate[]): number =>
  rates.reduce((most, rate) => Math.max(most, rateOf(rate)), 0);

const ratioTo = (rate: number, most: number): number | null => (most === 0 ? null : rate / most);

function tableOf(
  feature: string,
  median: SampleMedian | null,
  categories: readonly Ll144Category<Rate>[],
): Ll144Table {
  const people = (list: readonly Ll144Category<Rate>[]): number =>
    list.reduce((sum, { outcome }) => sum + outcome.trials, 0);
  const all = people(categories);
  const known = categories.filter(({ isUnknown, outcome }) => !isUnknown && outcome.trials > 0);
  const isSmall = ({ trials }: Rate): boolean => trials / all < SMALL_SHARE;
  const most = highest(known.map(({ outcome }) => outcome));
  const mostOfLarge = highest(
    known.map(({ outcome }) => outcome).filter((outcome) => !isSmall(outcome)),
  );
  return {
    source: '6 RCNY 5-301',
    feature,
    kind: median === null ? 'selection' : 'scoring',
    median,
    rows: known.map(({ category, outcome }) => ({
      category,
      applicants: outcome.trials,
      selected: outcome.successes,
      rate: rateOf(outcome),
      impactRatio: ratioTo(rateOf(outcome), most),
      share: outcome.trials / all,
      mayBeExcluded: isSmall(outcome),
      impactRatioWithoutSmall: isSmall(outcome) ? null : ratioTo(rateOf(outcome), mostOfLarge),
    })),
    unknown: people(categories.filter(({ isUnknown }) => isUnknown)),
  };
}

/** The table of a tool that selects; categories without people are left out. */
export function ll144Selection(
  feature: string,
  categories: readonly Ll144Category<Rate>[],
): Ll144Table {
  return tableOf(feature, null, categories);
}

/**
 * The table of a tool that scores: the scoring rate is the share of a category above the median score of the sample,
 * people of unknown category included; a score equal to the median is not above it. Undefined without scores.
 */
export function ll144Scoring(
  feature: string,
  categories: readonly Ll144Category<ScoreHistogram>[],
): Ll144Table | undefined {
  const sample = addHistograms(categories.map(({ outcome }) => outcome));
  const value = sampleMedian(sample);
  if (Number.isNaN(value)) return undefined;
  const rates = categories.map(({ category, isUnknown, outcome }) => ({
    category,
    isUnknown,
    outcome: {
      successes: rowsAbove(outcome, value),
      trials: outcome.counts.reduce((sum, count) => sum + count, 0),
    },
  }));
  return tableOf(feature, { value, bits: sample.bits }, rates);
}
