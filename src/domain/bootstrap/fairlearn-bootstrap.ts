/**
 * Fairlearn 0.15.0's percentile bootstrap (`fairlearn/metrics/_bootstrap.py`) to the last bit: the same intervals as
 * `MetricFrame(..., n_boot, ci_quantiles, random_state)` for the same whole number as `random_state`, the rows in the same
 * order, and rows that are unweighted or have whole numbers as weights. With other weights the sums depend on the
 * order of rows within a replicate, which counts do not keep; there is no interval then.
 *
 * All rows are drawn together, so the sizes of groups vary and a small group may be missing. The interval of a maximum
 * over groups excludes 0 by construction; it informs and never decides.
 */
import type { BootstrapStatistic } from './bootstrap-statistic.ts';
import { nanquantile, quantile } from './quantile.ts';
import { replicateStrata, type FeaturePlaces } from './replicate-strata.ts';
import { bootstrapSeeds, resampledCounts, type RowCodes } from './resample.ts';

/** The arguments of MetricFrame that ask for a bootstrap. */
export interface BootstrapOptions {
  /** `n_boot`: replicates, at least 1. */
  readonly replicates: number;
  /** `ci_quantiles`: each inside (0, 1). */
  readonly quantiles: readonly number[];
  /** `random_state`: a whole number from 0 to 2^53 - 1. */
  readonly randomState: number;
}

/** The values of a statistic in one stratum, one for each replicate in order. */
export interface ReplicateValues {
  readonly level: string | null;
  readonly values: Float64Array;
}

/** The quantiles of a statistic in one stratum, in the order asked for. */
export interface BootstrapInterval {
  readonly level: string | null;
  readonly quantiles: readonly number[];
}

/**
 * Every statistic of every replicate: for each statistic, its strata in order. `tables` are the counts of
 * `resampledCounts`, one block after the other in the order of the seeds.
 */
export function replicateValues(
  tables: readonly Uint32Array[],
  feature: FeaturePlaces,
  statistics: readonly BootstrapStatistic[],
): ReplicateValues[][] {
  const codes = feature.places.length;
  const replicates = tables.reduce((sum, table) => sum + table.length / codes, 0);
  const all = statistics.map(() =>
    feature.strata.map(({ level }) => ({ level, values: new Float64Array(replicates) })),
  );
  const strataOf = replicateStrata(feature);
  let replicate = 0;
  for (const table of tables) {
    for (let start = 0; start < table.length; start += codes) {
      const strata = strataOf(table.subarray(start, start + codes));
      for (const [i, { of }] of statistics.entries()) {
        for (const [j, stratum] of strata.entries()) {
          const found = all[i]?.[j];
          if (found !== undefined) found.values[replicate] = of(stratum);
        }
      }
      replicate += 1;
    }
  }
  return all;
}

/** The quantiles of a statistic, by stratum, as Fairlearn takes them. */
export function bootstrapIntervals(
  { leavesOutNaN }: BootstrapStatistic,
  strata: readonly ReplicateValues[],
  quantiles: readonly number[],
): BootstrapInterval[] {
  return strata.map(({ level, values }) => {
    const isLeftOut = leavesOutNaN === 'always' || level !== null;
    const of = isLeftOut ? nanquantile : quantile;
    return { level, quantiles: quantiles.map((q) => of(values, q)) };
  });
}

/**
 * The intervals of statistics of one feature: for each statistic, its strata in order. Everything in the calling
 * thread; for several threads or features share `bootstrapSeeds` out, call `resampledCounts` in each and join. Null when
 * `shouldStop` said so.
 * @throws RangeError for no rows, too many, a weight that is no whole number or a random state out of range
 */
export function fairlearnBootstrap(
  codes: RowCodes,
  feature: FeaturePlaces,
  statistics: readonly BootstrapStatistic[],
  { replicates, quantiles, randomState }: BootstrapOptions,
  shouldStop?: () => boolean,
): BootstrapInterval[][] | null {
  const seeds = bootstrapSeeds(randomState, replicates);
  const table = resampledCounts(codes, feature.places.length, seeds, shouldStop);
  if (table === null) return null;
  return replicateValues([table], feature, statistics).map((strata, index) => {
    const statistic = statistics[index];
    return statistic === undefined ? [] : bootstrapIntervals(statistic, strata, quantiles);
  });
}
