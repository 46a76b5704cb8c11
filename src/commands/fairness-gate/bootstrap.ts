/** Fairlearn's bootstrap intervals of the checks, on request. */
import { setImmediate } from 'node:timers/promises';
import { checkStatistic } from '../../domain/bootstrap/bootstrap-statistic.ts';
import { bootstrapIntervals, replicateValues } from '../../domain/bootstrap/fairlearn-bootstrap.ts';
import { bootstrapSeeds, resampledCounts } from '../../domain/bootstrap/resample.ts';
import { bootstrapPlaces, resampledRows } from '../../domain/fairness/bootstrap-places.ts';
import type { ColumnCounts } from '../../domain/fairness/column-counts.ts';
import type { FairnessEvaluation } from '../../domain/fairness/evaluate-fairness.ts';
import { checkRates, type CheckResult } from '../../domain/fairness/judge-check.ts';
import { CancelledError } from '../../errors.ts';
import type { CommandContext } from '../command.ts';

/** By check, in their order; null where Fairlearn has none. */
export type FairlearnIntervals = readonly (readonly [number, number] | null)[];

/** 0.025 and not 0.025000000000000022: the last digits of a quantile are seen in the interval. */
const shortened = (share: number): number => Number(share.toFixed(12));

/** Replicates between two looks at the signal. */
const SLICE = 16;

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
  const rows = resampledRows(counts, evaluation.policy);
  if (rows === null) return evaluation.checks.map(() => null);
  const seeds = bootstrapSeeds(seed, replicates);
  const tables: Uint32Array[] = [];
  for (let from = 0; from < replicates; from += SLICE) {
    await setImmediate();
    if (signal.aborted) throw new CancelledError('cancelled while resampling');
    context.logger.progress(`${from} of ${replicates} bootstrap replicates`);
    const part = seeds.subarray(from, from + SLICE);
    tables.push(resampledCounts(rows.codes, rows.combinations.length, part) ?? new Uint32Array());
  }
  const tail = shortened((1 - evaluation.policy.confidenceLevel) / 2);
  return evaluation.checks.map((result) => {
    const feature = evaluation.table.features.find((one) => one.feature === result.feature);
    // Fairlearn knows no baseline, and a number of rows is a fact.
    if (feature === undefined || result.check.metric.rates.length === 0) return null;
    if (result.check.against === 'baseline' || result.check.strata === 'pooled') return null;
    const places = bootstrapPlaces(
      rows,
      counts.columns,
      feature,
      evaluation.table,
      evaluation.policy,
    );
    if (places === null) return null;
    const statistic = statisticOf(result, evaluation, feature.reference);
    const [values = []] = replicateValues(tables, places, [statistic]);
    const found = bootstrapIntervals(statistic, values, [tail, shortened(1 - tail)]);
    const [lower = Number.NaN, upper = Number.NaN] =
      found.find(({ level }) => level === result.control)?.quantiles ?? [];
    return Number.isFinite(lower) && Number.isFinite(upper) ? [lower, upper] : null;
  });
}

const statisticOf = (
  { check }: CheckResult,
  { table }: FairnessEvaluation,
  reference: string | undefined,
) => checkStatistic(check, checkRates(check, table), 'zero', reference);
