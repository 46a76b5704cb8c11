/** Fairlearn's bootstrap intervals of the checks, on request. */
import { setImmediate } from 'node:timers/promises';
import { bootstrapPlaces, resampledRows } from '../../domain/bootstrap/bootstrap-places.ts';
import { checkStatistic } from '../../domain/bootstrap/bootstrap-statistic.ts';
import { ReplicateValues } from '../../domain/bootstrap/replicate-values.ts';
import { bootstrapSeeds, resampledCounts } from '../../domain/bootstrap/resample.ts';
import type { ColumnCounts } from '../../domain/fairness/column-counts.ts';
import type { FairnessEvaluation } from '../../domain/fairness/evaluate-fairness.ts';
import type { FeatureTable } from '../../domain/fairness/feature-table.ts';
import { checkMetrics, type CheckResult } from '../../domain/fairness/judge-check.ts';
import { CancelledError } from '../../errors.ts';
import type { CommandContext } from '../command.ts';

type Interval = readonly [number, number];

/** By check, in their order; null where Fairlearn has none. */
export type FairlearnIntervals = readonly (Interval | null)[];

/** 0.025 and not 0.025000000000000022: the last digits of a quantile are seen in the interval. */
const shortened = (share: number): number => Number(share.toFixed(12));

/** Rows drawn between two looks at the signal: a twentieth of a second. */
const SLICE_ROWS = 4_000_000;

/** Fairlearn knows no baseline and pools nothing, and a number of rows is a fact. */
const hasInterval = ({ check }: CheckResult): boolean =>
  check.metric.groupMetrics.length > 0 &&
  check.against === 'number' &&
  check.strata === 'worst_case';

/** The checks of one feature, which share its strata in every replicate. */
interface FeatureValues {
  readonly results: readonly CheckResult[];
  readonly values: ReplicateValues;
}

/**
 * The percentile intervals of `MetricFrame(..., n_boot=replicates, random_state=seed)` at the confidence level. The
 * replicates are made in slices, so that a cancelled step ends at once.
 */
export async function fairlearnIntervals(
  counts: ColumnCounts,
  evaluation: FairnessEvaluation,
  { seed, replicates }: { readonly seed: number; readonly replicates: number },
  context: CommandContext,
  signal: AbortSignal,
): Promise<FairlearnIntervals> {
  const { checks, policy, table } = evaluation;
  const rows = resampledRows(counts, policy);
  if (rows === null) return checks.map(() => null);
  const features = table.features.flatMap((feature): FeatureValues[] => {
    const results = checks.filter((one) => one.feature === feature.feature && hasInterval(one));
    const places = bootstrapPlaces(rows, counts.columns, feature, table, policy);
    if (results.length === 0 || places === null) return [];
    const statistics = results.map((result) => statisticOf(result, evaluation, feature));
    return [{ results, values: new ReplicateValues(places, statistics, replicates) }];
  });
  const seeds = bootstrapSeeds(seed, replicates);
  const slice = Math.max(1, Math.floor(SLICE_ROWS / rows.codes.length));
  for (let from = 0; from < replicates && features.length > 0; from += slice) {
    await setImmediate();
    if (signal.aborted) throw new CancelledError('cancelled while resampling');
    context.logger.progress(`${from} of ${replicates} bootstrap replicates`);
    const part = seeds.subarray(from, from + slice);
    const drawn = resampledCounts(rows.codes, rows.combinations.length, part);
    for (const { values } of features) values.take(drawn);
  }
  return inOrder(checks, features, shortened((1 - policy.confidenceLevel) / 2));
}

const statisticOf = (
  { check }: CheckResult,
  { table }: FairnessEvaluation,
  { reference }: FeatureTable,
) => checkStatistic(check, checkMetrics(check, table), 'zero', reference);

/** The intervals by check, each of the control level that the estimate is of. */
function inOrder(
  checks: readonly CheckResult[],
  features: readonly FeatureValues[],
  tail: number,
): FairlearnIntervals {
  const found = new Map<CheckResult, Interval>();
  for (const { results, values } of features) {
    for (const [index, strata] of values.intervals([tail, shortened(1 - tail)]).entries()) {
      const result = results[index];
      const own = strata.find(({ level }) => level === result?.control);
      const [lower = Number.NaN, upper = Number.NaN] = own?.quantiles ?? [];
      if (result !== undefined && Number.isFinite(lower) && Number.isFinite(upper)) {
        found.set(result, [lower, upper]);
      }
    }
  }
  return checks.map((result) => found.get(result) ?? null);
}
