import { homogeneity } from '../statistics/homogeneity.ts';
import { rateOf } from '../statistics/rate.ts';
import type { ColumnCounts } from './column-counts.ts';
import type { FairnessPolicy } from './fairness-policy.ts';
import { canonicalLabel, type Labels } from './labels.ts';

/** How the selection rate of one group differs between the fits of a cross-validation. */
export interface FoldSpread {
  readonly feature: string;
  readonly group: string;
  readonly folds: number;
  readonly lowest: number;
  readonly highest: number;
  /** χ² of homogeneity over the folds; below 0.01 the folds differ by more than their rows explain. */
  readonly pValue: number;
}

interface Tally {
  successes: number;
  trials: number;
}

/**
 * The spread of each group's selection rate between folds. Rows of different folds come from different fits, so a verdict over all
 * of them speaks of the average fit; this says how far that is from each. None without folds or predicted labels.
 */
export function foldSpread(
  counts: ColumnCounts,
  fold: string | undefined,
  policy: FairnessPolicy,
  labels: Labels | null,
): readonly FoldSpread[] {
  if (fold === undefined || labels === null || policy.yPredProbability !== undefined) return [];
  const place = (column: string): number => counts.columns.indexOf(column);
  return policy.sensitiveFeatures.flatMap((feature) => {
    const groups = new Map<string, Map<string, Tally>>();
    for (const { values, count } of counts.combinations) {
      const group = values[place(feature)];
      const prediction = values[place(policy.yPred)];
      if (group === null || group === undefined || prediction === null || prediction === undefined)
        continue;
      const folds = groups.get(group) ?? new Map<string, Tally>();
      const name = values[place(fold)] ?? '';
      const tally = folds.get(name) ?? { successes: 0, trials: 0 };
      tally.trials += count;
      if (canonicalLabel(prediction) === labels.positive) tally.successes += count;
      groups.set(group, folds.set(name, tally));
    }
    return [...groups].map(([group, tallies]) => spreadOf(feature, group, [...tallies.values()]));
  });
}

function spreadOf(feature: string, group: string, folds: readonly Tally[]): FoldSpread {
  const rates = folds.map(rateOf);
  return {
    feature,
    group,
    folds: folds.length,
    lowest: Math.min(...rates),
    highest: Math.max(...rates),
    // One rate, 0 or 1, in all folds does not differ.
    pValue: homogeneity(folds)?.pValue ?? 1,
  };
}
