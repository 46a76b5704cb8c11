import type { UpperHull } from './upper-hull.ts';

/** A hull at every x of a grid: `p0·(vertex) + (1 - p0)·(vertex + 1)`. */
export interface InterpolatedCurve {
  readonly y: Float64Array;
  /** The left vertex of the hull. */
  readonly vertex: Int32Array;
  /** The probability of the left vertex. */
  readonly p0: Float64Array;
}

/** `numpy.linspace(0, 1, size + 1)`, to the last bit. */
export function unitGrid(size: number): Float64Array {
  return Float64Array.from({ length: size + 1 }, (_, i) => (i === size ? 1 : i * (1 / size)));
}

/** Fairlearn's `_interpolate_curve`: the hull reaches from x = 0 to x = 1, and so does the ascending grid. */
export function interpolatedCurve(hull: UpperHull, grid: Float64Array): InterpolatedCurve {
  const y = new Float64Array(grid.length);
  const vertex = new Int32Array(grid.length);
  const p0 = new Float64Array(grid.length);
  let right = 0;
  grid.forEach((x, i) => {
    while ((hull.x[right] ?? Infinity) <= x) right++;
    // A grid point on a vertex belongs to the edge left of it; the first has none.
    const left = i > 0 && hull.x[right - 1] === x ? right - 2 : right - 1;
    const x0 = hull.x[left] ?? 0;
    const x1 = hull.x[left + 1] ?? 1;
    const p = (x1 - x) / (x1 - x0);
    vertex[i] = left;
    p0[i] = p;
    y[i] = p * (hull.y[left] ?? 0) + (1 - p) * (hull.y[left + 1] ?? 0);
  });
  return { y, vertex, p0 };
}
