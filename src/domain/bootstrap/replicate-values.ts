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

/** The quantiles of a statistic in one stratum, in the order asked for. */
export interface BootstrapInterval {
  readonly level: string | null;
  readonly quantiles: readonly number[];
}

/**
 * The values of the statistics of one feature, replicate after replicate: of the counts of a replicate nothing is kept, so
 * that memory grows with replicates and not with combinations.
 */
export class ReplicateValues {
  readonly #feature: FeaturePlaces;
  readonly #statistics: readonly BootstrapStatistic[];
  /** By statistic and stratum. */
  readonly #values: readonly (readonly Float64Array[])[];
  readonly #strataOf: ReturnType<typeof replicateStrata>;
  #taken = 0;

  constructor(
    feature: FeaturePlaces,
    statistics: readonly BootstrapStatistic[],
    replicates: number,
  ) {
    this.#feature = feature;
    this.#statistics = statistics;
    this.#values = statistics.map(() => feature.strata.map(() => new Float64Array(replicates)));
    this.#strataOf = replicateStrata(feature);
  }

  /** Takes the counts of some replicates (`resampledCounts`), in the order of their seeds. */
  take(counts: Uint32Array): void {
    const codes = this.#feature.places.length;
    for (let start = 0; start < counts.length; start += codes) {
      const strata = this.#strataOf(counts.subarray(start, start + codes));
      for (const [i, statistic] of this.#statistics.entries()) {
        for (const [j, stratum] of strata.entries()) {
          const values = this.#values[i]?.[j];
          if (values !== undefined) values[this.#taken] = statistic.of(stratum);
        }
      }
      this.#taken += 1;
    }
  }

  /**
   * The intervals of each statistic, its strata in order; as in Fairlearn an undefined replicate makes them undefined
   * or is left out.
   */
  intervals(quantiles: readonly number[]): BootstrapInterval[][] {
    return this.#values.map((strata, i) =>
      this.#feature.strata.map(({ level }, index) => {
        const isLeftOut = this.#statistics[i]?.leavesOutNaN === 'always' || level !== null;
        const of = isLeftOut ? nanquantile : quantile;
        const values = strata[index] ?? new Float64Array();
        return { level, quantiles: quantiles.map((q) => of(values, q)) };
      }),
    );
  }
}
