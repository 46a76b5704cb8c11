import { chiSquareUpperTail } from '../statistics/chi-square.ts';
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
  selected: number;
  rows: number;
}

/** χ² of "all folds have one rate"; 1 where the rate is 0 or 1 everywhere. */
function homogeneity(folds: readonly Tally[]): number {
  const selected = folds.reduce((sum, fold) => sum + fold.selected, 0);
  const rows = folds.reduce((sum, fold) => sum + fold.rows, 0);
  const rate = selected / rows;
  if (folds.length < 2 || selected === 0 || selected === rows) return 1;
  const distance = folds.reduce(
    (sum, fold) => sum + (fold.selected - fold.rows * rate) ** 2 / (fold.rows * rate * (1 - rate)),
    0,
  );
  return chiSquareUpperTail(distance, folds.length - 1);
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
      const tally = folds.get(name) ?? { selected: 0, rows: 0 };
      tally.rows += count;
      if (canonicalLabel(prediction) === labels.positive) tally.selected += count;
      groups.set(group, folds.set(name, tally));
    }
    return [...groups].map(([group, tallies]) => spreadOf(feature, group, [...tallies.values()]));
  });
}

function spreadOf(feature: string, group: string, folds: readonly Tally[]): FoldSpread {
  const rates = folds.map(({ selected, rows }) => selected / rows);
  return {
    feature,
    group,
    folds: folds.length,
    lowest: Math.min(...rates),
    highest: Math.max(...rates),
    pValue: homogeneity(folds),
  };
}
