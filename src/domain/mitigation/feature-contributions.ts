/** Which features make the scores of two groups differ, from an explanation of the model. */

/** Mean attribution (SHAP value) of a feature over the rows of a group, in units of the explained output. */
export interface MeanAttribution {
  readonly feature: string;
  readonly group: string;
  readonly mean: number;
}

/** The part of a feature. */
export interface FeatureContribution {
  readonly feature: string;
  /** Mean attribution in the first group minus that in the second. */
  readonly difference: number;
}

/** The difference of two groups' mean scores, feature by feature. */
export interface FeatureDecomposition {
  /** Largest part first, whatever its sign; of equals by name. */
  readonly contributions: readonly FeatureContribution[];
  /** Sum of all parts, also of those not listed. */
  readonly total: number;
  /**
   * The difference of mean predictions less `total`: the additivity error of the explanation. Null without means of
   * the predictions.
   */
  readonly unexplained: number | null;
  readonly featuresNotListed: number;
}

/** Features that are listed at most. */
const MAX_FEATURES = 50;

/** Means per feature; several rows of a feature in a group (its one-hot columns, say) are added. */
function meansOf(table: readonly MeanAttribution[], group: string): Map<string, number> {
  const means = new Map<string, number>();
  for (const row of table) {
    if (row.group === group) means.set(row.feature, (means.get(row.feature) ?? 0) + row.mean);
  }
  return means;
}

/**
 * Attributions of additive explanations sum to the prediction less a constant, so that differences of their means sum to
 * the difference of mean predictions (Lundberg and Lee 2017, local accuracy). A feature that one group lacks counts
 * 0 there. Attributions are in the output the explainer was given, often log-odds: then so are the parts.
 */
export function featureContributions(
  table: readonly MeanAttribution[],
  first: string,
  second: string,
  meanPredictions?: { readonly first: number; readonly second: number },
): FeatureDecomposition {
  const a = meansOf(table, first);
  const b = meansOf(table, second);
  const all = [...new Set([...a.keys(), ...b.keys()])]
    .map((feature) => ({ feature, difference: (a.get(feature) ?? 0) - (b.get(feature) ?? 0) }))
    .sort(
      (x, y) => Math.abs(y.difference) - Math.abs(x.difference) || (x.feature < y.feature ? -1 : 1),
    );
  const total = all.reduce((sum, { difference }) => sum + difference, 0);
  return {
    contributions: all.slice(0, MAX_FEATURES),
    total,
    unexplained:
      meanPredictions === undefined ? null : meanPredictions.first - meanPredictions.second - total,
    featuresNotListed: Math.max(0, all.length - MAX_FEATURES),
  };
}
