import type { RowSums } from '../../domain/fairness/row-sums.ts';
import type { ErrorSums } from '../../domain/regression/error-sums.ts';
import { minus, over, times, type DoubleDouble } from './double-double.ts';
import type { SumPlan } from './sum-plan.ts';

/** Where the sums of an entry lie, two cells each; -1: not kept. */
export interface CellPlan {
  /** Cells of an entry. */
  readonly length: number;
  readonly weight: number;
  readonly weightSquares: number;
  /** Σp, and with weights Σwp, Σw²p. */
  readonly probability: number;
  /** Σw|e|, Σwe², Σw²e⁴, Σwy, Σwy², and with weights Σw²|e|, Σw²e², without Σ|e|³, Σe⁶; last Σwŷ. */
  readonly errors: number;
}

export function cellsOf(plan: SumPlan): CellPlan {
  const weighted = plan.weight >= 0;
  let length = 0;
  const place = (isWanted: boolean, sums: number): number => {
    if (!isWanted) return -1;
    length += 2 * sums;
    return length - 2 * sums;
  };
  const weight = place(weighted, 1);
  const weightSquares = place(weighted, 1);
  const probability = place(plan.probability >= 0, weighted ? 3 : 1);
  const errors = place(plan.truth >= 0, 8);
  return { length, weight, weightSquares, probability, errors };
}

/** The sums in the cells of one entry of so many rows, but for its scores. */
export function rowSumsOf(plan: SumPlan, at: CellPlan, cells: Float64Array, rows: number): RowSums {
  const weighted = plan.weight >= 0;
  const sum = (cell: number): number => cells[cell] ?? 0;
  const weight = { sum: sum(at.weight), squares: sum(at.weightSquares) };
  const p = at.probability;
  const probability = {
    sum: sum(p),
    weighted: sum(weighted ? p + 2 : p),
    weightedSquares: sum(weighted ? p + 4 : p),
  };
  return {
    ...(weighted ? { weight } : {}),
    ...(p < 0 ? {} : { probability }),
    ...(at.errors < 0 ? {} : { errors: errorSumsOf(at, cells, rows, weighted) }),
  };
}

function errorSumsOf(
  at: CellPlan,
  cells: Float64Array,
  rows: number,
  weighted: boolean,
): ErrorSums {
  const both = (cell: number): DoubleDouble => ({
    high: cells[cell] ?? 0,
    low: cells[cell + 1] ?? 0,
  });
  const sum = (place: number): number => cells[at.errors + 2 * place] ?? 0;
  const weight = weighted ? both(at.weight) : { high: rows, low: 0 };
  const total = both(at.errors + 6);
  const isEmpty = weight.high === 0;
  const mean = isEmpty ? weight : over(total, weight);
  const squares = minus(both(at.errors + 8), times(mean, total));
  return {
    rows,
    weight: weight.high,
    weightSquares: weighted ? (cells[at.weightSquares] ?? 0) : rows,
    absolute: sum(0),
    square: sum(1),
    absoluteSpread: sum(weighted ? 5 : 0),
    squareSpread: sum(weighted ? 6 : 1),
    fourthSpread: sum(2),
    ...(weighted ? {} : { absoluteCubes: sum(5), sixthPowers: sum(6) }),
    predictions: sum(7),
    truthMean: mean.high,
    truthSquares: isEmpty ? 0 : Math.max(0, squares.high),
  };
}
