/** Where on the grid of the constrained rate the groups go: the search of Fairlearn's ThresholdOptimizer. */
import type { OddsObjective } from './constraint.ts';
import type { InterpolatedCurve } from './interpolated-curve.ts';

/** A place on the grid for each group. */
export interface GridSolution {
  readonly indices: readonly number[];
  /** Fairlearn's `_y_best`: the objective; for equalized odds the true positive rate. */
  readonly y: number;
}

/** The first place of the greatest number. */
function firstGreatest(values: Float64Array): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) {
    if ((values[i] ?? 0) > (values[best] ?? 0)) best = i;
  }
  return best;
}

/** All groups at the same x, where the mean of their objectives, weighted by their shares of the rows, is greatest. */
export function atOneRate(
  curves: readonly InterpolatedCurve[],
  shares: readonly number[],
): GridSolution {
  const overall = new Float64Array(curves[0]?.y.length ?? 0);
  curves.forEach(({ y }, group) => {
    const share = shares[group] ?? 0;
    for (let i = 0; i < overall.length; i++) overall[i] = (overall[i] ?? 0) + share * (y[i] ?? 0);
  });
  const best = firstGreatest(overall);
  return { indices: curves.map(() => best), y: overall[best] ?? Number.NaN };
}

/** For every end of a window on the grid, its start: the window is as wide as the tolerance allows. */
function windowStarts(grid: Float64Array, tolerance: number): Int32Array {
  let start = 0;
  return Int32Array.from(grid, (x) => {
    while (x - (grid[start] ?? 0) > tolerance) start++;
    return start;
  });
}

/** Calls back with the last place of the greatest value in every window; a queue of falling values, so linear. */
function eachWindowMaximum(
  values: Float64Array,
  starts: Int32Array,
  visit: (end: number, place: number) => void,
): void {
  const queue = new Int32Array(values.length);
  let head = 0;
  let tail = 0;
  for (let end = 0; end < values.length; end++) {
    const value = values[end] ?? 0;
    while (tail > head && (values[queue[tail - 1] ?? 0] ?? 0) <= value) tail--;
    queue[tail++] = end;
    while ((queue[head] ?? 0) < (starts[end] ?? 0)) head++;
    visit(end, queue[head] ?? 0);
  }
}

/**
 * Each group at its own x, no two further apart than the tolerance, where the weighted mean of their objectives is
 * greatest, and of equals the groups are closest (Fairlearn's `maximize_objective_with_tolerance`).
 */
export function withinTolerance(
  curves: readonly InterpolatedCurve[],
  shares: readonly number[],
  grid: Float64Array,
  tolerance: number,
): GridSolution {
  const starts = windowStarts(grid, tolerance);
  const objective = new Float64Array(grid.length);
  const least = new Int32Array(grid.length).fill(grid.length);
  const most = new Int32Array(grid.length);
  const weighted = curves.map(({ y }, group) => y.map((value) => value * (shares[group] ?? 0)));
  for (const values of weighted) {
    eachWindowMaximum(values, starts, (end, place) => {
      objective[end] = (objective[end] ?? 0) + (values[place] ?? 0);
      least[end] = Math.min(least[end] ?? place, place);
      most[end] = Math.max(most[end] ?? place, place);
    });
  }
  let best = 0;
  let spread = Infinity;
  objective.forEach((value, end) => {
    const width = (grid[most[end] ?? 0] ?? 0) - (grid[least[end] ?? 0] ?? 0);
    const record = objective[best] ?? 0;
    if (value < record || (value === record && width > spread)) return;
    best = end;
    spread = width;
  });
  return { indices: placesAt(weighted, starts, best), y: objective[best] ?? Number.NaN };
}

/** The places of the maxima of one window. */
function placesAt(
  weighted: readonly Float64Array[],
  starts: Int32Array,
  end: number,
): readonly number[] {
  return weighted.map((values) => {
    let best = starts[end] ?? 0;
    for (let i = best + 1; i <= end; i++) {
      if ((values[i] ?? 0) >= (values[best] ?? 0)) best = i;
    }
    return best;
  });
}

/** `numpy.around(value, 15)` of a number from 0 to 1: adding 2^52 rounds to whole numbers, halves to even. */
const around15 = (value: number): number => (value * 1e15 + 2 ** 52 - 2 ** 52) / 1e15;

/** The same false positive rate x for all groups, and the true positive rate that all of them can reach there. */
export function atEqualOdds(
  curves: readonly InterpolatedCurve[],
  grid: Float64Array,
  objective: OddsObjective,
  positives: number,
  negatives: number,
): GridSolution {
  const lowest = grid.map((_, i) =>
    curves.reduce((least, { y }) => Math.min(least, y[i] ?? 0), Infinity),
  );
  const objectives = grid.map((x, i) => {
    const y = lowest[i] ?? 0;
    return around15(expectedObjective(objective, x, y, positives, negatives));
  });
  const best = firstGreatest(objectives);
  return { indices: curves.map(() => best), y: lowest[best] ?? Number.NaN };
}

/** Fairlearn adds the four expected counts up again, which decides last bits. */
function expectedObjective(
  objective: OddsObjective,
  x: number,
  y: number,
  positives: number,
  negatives: number,
): number {
  const fp = negatives * x;
  const tn = negatives * (1 - x);
  const tp = positives * y;
  const fn = positives * (1 - y);
  return objective === 'accuracy_score'
    ? (tp + tn) / (tp + tn + fp + fn)
    : (0.5 * tp) / (tp + fn) + (0.5 * tn) / (tn + fp);
}
