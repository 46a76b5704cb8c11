/** All replicates in one piece. */
import type { BootstrapStatistic } from '../../../src/domain/bootstrap/bootstrap-statistic.ts';
import {
  ReplicateValues,
  type BootstrapInterval,
} from '../../../src/domain/bootstrap/replicate-values.ts';
import type { FeaturePlaces } from '../../../src/domain/bootstrap/replicate-strata.ts';
import {
  bootstrapSeeds,
  resampledCounts,
  type RowCodes,
} from '../../../src/domain/bootstrap/resample.ts';

interface Options {
  readonly replicates: number;
  readonly quantiles: readonly number[];
  readonly randomState: number;
}

/** `MetricFrame(..., n_boot=replicates, ci_quantiles=quantiles, random_state=randomState)`. */
export function wholeBootstrap(
  codes: RowCodes,
  feature: FeaturePlaces,
  statistics: readonly BootstrapStatistic[],
  { replicates, quantiles, randomState }: Options,
): BootstrapInterval[][] {
  const values = new ReplicateValues(feature, statistics, replicates);
  const seeds = bootstrapSeeds(randomState, replicates);
  values.take(resampledCounts(codes, feature.places.length, seeds));
  return values.intervals(quantiles);
}
