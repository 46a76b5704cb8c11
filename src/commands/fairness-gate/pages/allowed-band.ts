import type { Check } from '../../../domain/fairness/check.ts';

/**
 * The range a threshold allows the groups of a chart: from the lowest one up, for ratios from the highest one down; on
 * both sides of `centre` where every group is compared with that. Undefined where there is none, as for minima and against
 * a baseline.
 */
export function allowedBand(
  { metric, threshold, against, agg }: Check,
  values: readonly number[],
  centre: number | undefined,
): readonly [number, number] | undefined {
  const known = values.filter((value) => Number.isFinite(value));
  if (against === 'baseline' || agg === 'mean' || known.length < 2) return undefined;
  const isRatio = metric.kind === 'ratio';
  if (metric.kind !== 'difference' && !isRatio) return undefined;
  if (centre !== undefined) {
    if (!Number.isFinite(centre)) return undefined;
    return isRatio
      ? [centre * threshold, threshold > 0 ? centre / threshold : centre]
      : [centre - threshold, centre + threshold];
  }
  const low = known.reduce((least, value) => Math.min(least, value));
  const high = known.reduce((most, value) => Math.max(most, value));
  return isRatio ? [high * threshold, high] : [low, low + threshold];
}
