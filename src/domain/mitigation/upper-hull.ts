import type { ThresholdPoints } from './threshold-points.ts';

/** The best that mixing thresholds at random can reach: concave, from left to right. */
export interface UpperHull {
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** The numbers of the points. */
  readonly points: readonly number[];
}

/** The points of one operator from left to right. */
interface Walk {
  place: number;
  readonly end: number;
  readonly step: number;
}

/** A rate only rises or only falls while the threshold sinks: a walk forwards or backwards is sorted by x. */
function walkOf({ x, operators }: ThresholdPoints, first: number): Walk {
  const last = x.length - operators + first;
  return (x[first] ?? 0) <= (x[last] ?? 0)
    ? { place: first, end: last + operators, step: operators }
    : { place: last, end: first - operators, step: -operators };
}

/** Whether point `a` is sorted after point `b` of the same x: higher, or equal and made later. */
const isAfter = (y: Float64Array, a: number, b: number): boolean =>
  (y[a] ?? 0) > (y[b] ?? 0) || (y[a] === y[b] && a > b);

/** Takes all points of the walk's next x: the first and the last of them. */
function takeRun(walk: Walk, { x, y }: ThresholdPoints): readonly [least: number, most: number] {
  const value = x[walk.place];
  let least = walk.place;
  let most = least;
  for (walk.place += walk.step; walk.place !== walk.end; walk.place += walk.step) {
    if (x[walk.place] !== value) break;
    if (isAfter(y, walk.place, most)) most = walk.place;
    else if (isAfter(y, least, walk.place)) least = walk.place;
  }
  return [least, most];
}

/** The hull so far. */
interface Chain {
  readonly x: number[];
  readonly y: number[];
  readonly points: number[];
}

/** Andrew's monotone chain: drops what lies below the line to the new point, or on it. */
function append({ x, y, points }: Chain, point: number, x2: number, y2: number): void {
  for (let last = x.length - 1; last >= 1; last--) {
    const x0 = x[last - 1] ?? 0;
    const y0 = y[last - 1] ?? 0;
    if (((y[last] ?? 0) - y0) * (x2 - x0) > (y2 - y0) * ((x[last] ?? 0) - x0)) break;
    x.pop();
    y.pop();
    points.pop();
  }
  x.push(x2);
  y.push(y2);
  points.push(point);
}

/**
 * The upper convex hull with the vertices of Fairlearn's `_filter_points_to_get_convex_hull`, which sorts all points
 * by x, then y, then number. No sorting is needed: of points with one x the chain drops all but the last, and but the
 * first at the left end.
 */
export function upperHull(points: ThresholdPoints): UpperHull {
  const { x, y, operators } = points;
  const chain: Chain = { x: [], y: [], points: [] };
  const walks = operators === 1 ? [walkOf(points, 0)] : [walkOf(points, 0), walkOf(points, 1)];
  const [above, below] = walks;
  if (above === undefined) return chain;
  const nextX = (walk: Walk | undefined): number =>
    walk === undefined || walk.place === walk.end ? Infinity : (x[walk.place] ?? Infinity);
  for (;;) {
    const xAbove = nextX(above);
    const xBelow = nextX(below);
    const value = Math.min(xAbove, xBelow);
    if (value === Infinity) return chain;
    let least = -1;
    let most = -1;
    for (const walk of walks) {
      if (nextX(walk) !== value) continue;
      const [first, last] = takeRun(walk, points);
      if (least === -1 || isAfter(y, least, first)) least = first;
      if (most === -1 || isAfter(y, last, most)) most = last;
    }
    if (chain.x.length === 0 && least !== most) append(chain, least, value, y[least] ?? 0);
    append(chain, most, value, y[most] ?? 0);
  }
}
