import { negativesOf, positivesOf, rowsOf, type Confusion } from '../fairness/confusion.ts';

/** Weights for the training rows of a group, by true label; null where it has none. */
export interface GroupWeights {
  readonly group: string;
  readonly positive: number | null;
  readonly negative: number | null;
}

/**
 * Weights under which label and group are independent: w(g, y) = n_y·n_g / (n·n_gy) (Kamiran and Calders 2012; AIF360
 * 0.6 Reweighing in its order of operations, for any number of groups). From the true labels of the rows judged here;
 * to train with them, compute them from the training rows.
 */
export function reweighing(
  groups: readonly { readonly group: string; readonly counts: Confusion }[],
): readonly GroupWeights[] {
  const positives = groups.reduce((sum, { counts }) => sum + positivesOf(counts), 0);
  const negatives = groups.reduce((sum, { counts }) => sum + negativesOf(counts), 0);
  const rows = positives + negatives;
  return groups.map(({ group, counts }) => {
    const weight = (ofLabel: number, ofBoth: number): number | null =>
      ofBoth > 0 ? (ofLabel * rowsOf(counts)) / (rows * ofBoth) : null;
    return {
      group,
      positive: weight(positives, positivesOf(counts)),
      negative: weight(negatives, negativesOf(counts)),
    };
  });
}
