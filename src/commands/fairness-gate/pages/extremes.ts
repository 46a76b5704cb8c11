/**
 * The items with the highest and the lowest values, in their order, where there are more than `most`; those without a
 * value come last. Everything where there are not.
 */
export function extremes<T>(
  items: readonly T[],
  most: number,
  valueOf: (item: T) => number,
): readonly T[] {
  if (items.length <= most) return items;
  const known = items.filter((item) => !Number.isNaN(valueOf(item)));
  const ranked = [...known].sort((a, b) => valueOf(b) - valueOf(a));
  const rest = items.filter((item) => Number.isNaN(valueOf(item)));
  const high = ranked.slice(0, Math.ceil(most / 2));
  const low = ranked.slice(high.length).slice(-Math.floor(most / 2));
  const kept = new Set([...high, ...low, ...rest].slice(0, most));
  return items.filter((item) => kept.has(item));
}
