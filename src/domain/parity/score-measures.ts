/** AIF360's generalized rates: of scores in place of predictions, so that they are also balance by class. */
import type { ScoreHistogram } from '../scores/score-histogram.ts';
import {
  mergeGroups,
  presentGroups,
  sidesOf,
  type ParityInput,
  type Side,
} from './parity-input.ts';
import { AIF360, type ParityMeasure } from './parity-measure.ts';

type Label = 'positives' | 'negatives';
type Part = (score: number) => number;

const sumOver = ({ values, weights }: ScoreHistogram, part: Part): number =>
  values.reduce((sum, value, index) => sum + part(value) * (weights[index] ?? 0), 0);

/** The weighted mean of `part` of the score over the rows of a side that have the true label; NaN without such rows. */
function meanOf({ scores }: Side, label: Label, part: Part): number {
  const histograms = scores?.map((byLabel) => byLabel[label]) ?? [];
  const total = (of: Part): number =>
    histograms.reduce((sum, histogram) => sum + sumOver(histogram, of), 0);
  return total(part) / total(() => 1);
}

const itself: Part = (score) => score;
const rest: Part = (score) => 1 - score;

type SideRate = (side: Side) => number;

const gfpr: SideRate = (side) => meanOf(side, 'negatives', itself);
const gtpr: SideRate = (side) => meanOf(side, 'positives', itself);
const gfnr: SideRate = (side) => meanOf(side, 'positives', rest);
const gtnr: SideRate = (side) => meanOf(side, 'negatives', rest);

const gap = (input: ParityInput, rate: SideRate): number => {
  const { privileged, unprivileged } = sidesOf(input);
  return rate(unprivileged) - rate(privileged);
};

const SOURCE = `${AIF360} aif360.metrics.ClassificationMetric`;
const RATES = [
  ['false_positive_rate', 'GFPR', 'mean score of negatives', gfpr],
  ['true_positive_rate', 'GTPR', 'mean score of positives', gtpr],
  ['false_negative_rate', 'GFNR', 'mean of 1 - score of positives', gfnr],
  ['true_negative_rate', 'GTNR', 'mean of 1 - score of negatives', gtnr],
] as const;

/** Differences of generalized rates. */
export const SCORE_MEASURES: readonly ParityMeasure[] = [
  ...RATES.map(([rate, symbol, meaning, value]): ParityMeasure => ({
    name: `aif360.generalized_${rate}_difference`,
    formula: `${symbol}_u - ${symbol}_p, ${symbol} = ${meaning}`,
    source: `${SOURCE}.difference of its generalized_${rate}`,
    better: 'zero',
    needs: ['reference group', 'favorable label', 'scores'],
    value: (input) => gap(input, value),
  })),
  {
    name: 'aif360.generalized_equalized_odds_difference',
    formula: 'max(|GFPR_u - GFPR_p|, |GTPR_u - GTPR_p|)',
    source: SOURCE,
    better: 'zero',
    needs: ['reference group', 'favorable label', 'scores'],
    value: (input) => Math.max(Math.abs(gap(input, gfpr)), Math.abs(gap(input, gtpr))),
  },
  ...RATES.filter(([rate]) => rate.startsWith('false')).map(
    ([rate, symbol, meaning, value]): ParityMeasure => ({
      name: `aif360.generalized_${rate}`,
      formula: `${symbol} = ${meaning}, of all groups`,
      source: SOURCE,
      better: 'low',
      needs: ['favorable label', 'scores'],
      value: (input) => value(mergeGroups(presentGroups(input))),
    }),
  ),
];
