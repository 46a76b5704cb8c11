import type { LabelledRow } from './labelled-row.ts';
import type { RowSums } from './row-sums.ts';

type Cell = Omit<LabelledRow, 'valueOf'>;

/**
 * Rows of one true label whose prediction is a probability, as expected counts: the share p of every row is predicted
 * positive and the rest negative. Scores stay with the first part, so that each row is in one histogram.
 */
export function splitByProbability(
  isTrue: boolean,
  count: number,
  sums: RowSums | undefined,
): readonly Cell[] {
  const { sum = 0, weighted = 0, weightedSquares = 0 } = sums?.probability ?? {};
  const { weight, scores } = sums ?? {};
  const positive: RowSums = {
    ...(weight === undefined ? {} : { weight: { sum: weighted, squares: weightedSquares } }),
    ...(scores === undefined ? {} : { scores }),
  };
  const negative: RowSums =
    weight === undefined
      ? {}
      : { weight: { sum: weight.sum - weighted, squares: weight.squares - weightedSquares } };
  return [
    { cell: isTrue ? 'tp' : 'fp', count: sum, sums: positive },
    { cell: isTrue ? 'fn' : 'tn', count: count - sum, sums: negative },
  ];
}
