/** AIF360's comparisons of the rates of two groups: `ClassificationMetric`, and `BinaryLabelDatasetMetric` on labels. */
import { AIF360_RATES, undefinedRateOf, type Aif360RateName } from './aif360-rates.ts';
import { sidesOf, type ParityInput } from './parity-input.ts';
import { AIF360, type ParityMeasure } from './parity-measure.ts';

/** A rate of the unprivileged and of the privileged group. */
function pairOf(input: ParityInput, name: Aif360RateName): readonly [number, number] {
  const { privileged, unprivileged } = sidesOf(input);
  const { value } = AIF360_RATES[name];
  const none = undefinedRateOf(input);
  return [value(unprivileged.counts, none), value(privileged.counts, none)];
}

function difference(input: ParityInput, name: Aif360RateName): number {
  const [unprivileged, privileged] = pairOf(input, name);
  return unprivileged - privileged;
}

function ratio(input: ParityInput, name: Aif360RateName): number {
  const [unprivileged, privileged] = pairOf(input, name);
  return unprivileged / privileged;
}

const CLASSIFICATION = `${AIF360} aif360.metrics.ClassificationMetric`;
const DATASET = `${AIF360} aif360.metrics.BinaryLabelDatasetMetric`;
const NEEDS = ['reference group', 'favorable label'] as const;

/** `u - p` of one rate, under AIF360's name for it. */
function differenceOf(name: string, rate: Aif360RateName, source = CLASSIFICATION): ParityMeasure {
  const { symbol } = AIF360_RATES[rate];
  return {
    name: `aif360.${name}`,
    formula: `${symbol}_u - ${symbol}_p`,
    source,
    better: 'zero',
    needs: NEEDS,
    value: (input) => difference(input, rate),
  };
}

/** `u / p` of one rate, under AIF360's name for it. */
function ratioOf(name: string, rate: Aif360RateName, source = CLASSIFICATION): ParityMeasure {
  const { symbol } = AIF360_RATES[rate];
  return {
    name: `aif360.${name}`,
    formula: `${symbol}_u / ${symbol}_p`,
    source,
    better: 'one',
    needs: NEEDS,
    value: (input) => ratio(input, rate),
  };
}

const odds = (name: string, formula: string, value: ParityMeasure['value']): ParityMeasure => ({
  name: `aif360.${name}`,
  formula,
  source: CLASSIFICATION,
  better: 'zero',
  needs: NEEDS,
  value,
});

const oddsGaps = (input: ParityInput): readonly [number, number] => [
  difference(input, 'false_positive_rate'),
  difference(input, 'true_positive_rate'),
];

/** Every difference and ratio of rates. */
export const RATE_MEASURES: readonly ParityMeasure[] = [
  differenceOf('statistical_parity_difference', 'selection_rate'),
  differenceOf('mean_difference', 'selection_rate', `${DATASET} of the predictions`),
  ratioOf('disparate_impact', 'selection_rate'),
  differenceOf('dataset.statistical_parity_difference', 'base_rate', DATASET),
  differenceOf('dataset.mean_difference', 'base_rate', DATASET),
  ratioOf('dataset.disparate_impact', 'base_rate', DATASET),
  differenceOf('true_positive_rate_difference', 'true_positive_rate'),
  differenceOf('equal_opportunity_difference', 'true_positive_rate'),
  differenceOf('false_positive_rate_difference', 'false_positive_rate'),
  ratioOf('false_positive_rate_ratio', 'false_positive_rate'),
  differenceOf('false_negative_rate_difference', 'false_negative_rate'),
  ratioOf('false_negative_rate_ratio', 'false_negative_rate'),
  differenceOf('false_discovery_rate_difference', 'false_discovery_rate'),
  ratioOf('false_discovery_rate_ratio', 'false_discovery_rate'),
  differenceOf('false_omission_rate_difference', 'false_omission_rate'),
  ratioOf('false_omission_rate_ratio', 'false_omission_rate'),
  differenceOf('error_rate_difference', 'error_rate'),
  ratioOf('error_rate_ratio', 'error_rate'),
  odds(
    'average_odds_difference',
    '((FPR_u - FPR_p) + (TPR_u - TPR_p)) / 2; opposite gaps cancel',
    (input) => {
      const [fpr, tpr] = oddsGaps(input);
      return 0.5 * (fpr + tpr);
    },
  ),
  odds('average_abs_odds_difference', '(|FPR_u - FPR_p| + |TPR_u - TPR_p|) / 2', (input) => {
    const [fpr, tpr] = oddsGaps(input);
    return 0.5 * (Math.abs(fpr) + Math.abs(tpr));
  }),
  odds('equalized_odds_difference', 'max(|FPR_u - FPR_p|, |TPR_u - TPR_p|)', (input) => {
    const [fpr, tpr] = oddsGaps(input);
    return Math.max(Math.abs(fpr), Math.abs(tpr));
  }),
  odds(
    'average_predictive_value_difference',
    '((PPV_u - PPV_p) + (FOR_u - FOR_p)) / 2',
    (input) =>
      0.5 *
      (difference(input, 'positive_predictive_value') + difference(input, 'false_omission_rate')),
  ),
];
