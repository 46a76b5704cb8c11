import type { FairnessPolicy } from '../../../domain/fairness/fairness-policy.ts';

/** What the numbers of the group tables count, where it is not simply rows; a sentence each. */
export function rowWords(policy: FairnessPolicy): readonly string[] {
  const { yPredProbability, sampleWeight, clusterId } = policy;
  return [
    ...(yPredProbability === undefined
      ? []
      : [
          `Predictions are expected predictions: every row counts as positive with the probability in “${yPredProbability}”.`,
        ]),
    ...(sampleWeight === undefined
      ? []
      : [
          `Rates and errors are weighted by “${sampleWeight}”; n counts rows. Intervals rest on the effective number of rows, which is smaller.`,
        ]),
    ...(clusterId === undefined
      ? []
      : [
          `Rows with the same “${clusterId}” are taken to depend on each other; intervals rest on the effective number of rows.`,
        ]),
  ];
}

/** The same of a suggestion. */
export function suggestionWords({
  yPredProbability,
  sampleWeight,
}: FairnessPolicy): readonly string[] {
  return [
    ...(yPredProbability === undefined ? [] : ['Today’s numbers are of expected predictions.']),
    ...(sampleWeight === undefined
      ? []
      : ['Every row counts with its weight, in rates and in the objective.']),
  ];
}
