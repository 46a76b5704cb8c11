/**
 * `np.quantile(values, q)` with the method `linear` (numpy 2.4), to the last bit. NaN among the values makes it NaN;
 * so does an empty list.
 */
export function quantile(values: Float64Array, q: number): number {
  // A typed array sorts by size, NaN last.
  return sortedQuantile(Float64Array.from(values).sort(), q);
}

/** `np.nanquantile(values, q)`: NaN is left out; NaN when nothing is left. */
export function nanquantile(values: Float64Array, q: number): number {
  return sortedQuantile(values.filter((value) => !Number.isNaN(value)).sort(), q);
}

function sortedQuantile(sorted: Float64Array, q: number): number {
  const last = sorted.at(-1) ?? Number.NaN;
  if (Number.isNaN(last)) return Number.NaN;
  const place = (sorted.length - 1) * q;
  if (place >= sorted.length - 1) return last;
  const index = Math.floor(place);
  const a = sorted[index] ?? Number.NaN;
  const b = sorted[index + 1] ?? Number.NaN;
  return lerp(a, b, place - index);
}

/** numpy's `_lerp`: from the nearer end, so that it is monotonic and hits both ends. */
const lerp = (a: number, b: number, t: number): number =>
  t >= 0.5 ? b - (b - a) * (1 - t) : a + (b - a) * t;
