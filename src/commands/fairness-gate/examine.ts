/** Everything the gate finds in counted predictions. */
import { setImmediate } from 'node:timers/promises';
import { CancelledError, UserError } from '../../errors.ts';
import type { BaselineCounts } from '../../domain/fairness/baseline.ts';
import type { ColumnCounts } from '../../domain/fairness/column-counts.ts';
import {
  evaluateFairness,
  type FairnessEvaluation,
} from '../../domain/fairness/evaluate-fairness.ts';
import type { PresetTables } from '../../domain/fairness/preset-tables.ts';
import type { MitigationContext } from '../../domain/fairness/mitigations.ts';
import type { Mitigation } from '../../domain/mitigation/mitigation.ts';
import type { FairnessPolicy } from '../../domain/fairness/fairness-policy.ts';
import { foldSpread } from '../../domain/fairness/fold-spread.ts';
import { canonicalJson } from '../../shared/canonical-json.ts';
import { sha256OfText } from '../../shared/digest.ts';
import type { CommandContext } from '../command.ts';
import type { FairlearnIntervals } from './bootstrap.ts';
import { presetsOf } from './presets.ts';
import type { AttributionTable } from './reading/read-attributions.ts';
import type { Findings } from './outcome.ts';
import type { FairnessInputs } from './settings.ts';

/** What is known beside the counts. */
export interface Beside {
  readonly baseline: BaselineCounts | null;
  readonly attributions: AttributionTable;
}

/** Judges the counts, and adds what was asked for beside the verdict. */
export async function examine(
  counts: ColumnCounts,
  inputs: FairnessInputs,
  policy: FairnessPolicy,
  { baseline, attributions }: Beside,
  context: CommandContext,
  signal: AbortSignal,
): Promise<Findings> {
  const policyDigest = sha256OfText(
    canonicalJson({
      gate: 'fairness',
      // What is hidden changes no verdict.
      policy: { ...policy, minimumCell: undefined },
      fold: inputs.fold ?? null,
      baseline: baseline?.files.map(({ sha256 }) => sha256) ?? null,
    }),
  );
  const seed = inputs.seed ?? derivedSeed(counts, policyDigest);
  const resampling = { seed, replicates: inputs.replicates };
  const evaluation = evaluateFairness({ counts, baseline, resampling }, policy);
  if (!evaluation.ok) throw new UserError(evaluation.problems);
  await refuseCancelled(signal);
  const { labels } = evaluation.value.table;
  let intervals: FairlearnIntervals | null = null;
  if (inputs.bootstrap === 'fairlearn') {
    const { fairlearnIntervals } = await import('./bootstrap.ts');
    intervals = await fairlearnIntervals(counts, evaluation.value, resampling, context, signal);
  }
  return {
    evaluation: evaluation.value,
    seed,
    intervals,
    mitigations: await suggested(evaluation.value, { seed, attributions: attributions.means }),
    attributionFiles: attributions.files,
    tables: await tablesOf(inputs, evaluation.value),
    pages: await besidePages(inputs, evaluation.value),
    folds: foldSpread(counts, inputs.fold, policy, labels),
    policyDigest,
  };
}

/** Thousands of groups take seconds, in which no signal is heard. */
async function refuseCancelled(signal: AbortSignal): Promise<void> {
  await setImmediate();
  if (signal.aborted) throw new CancelledError('cancelled while judging');
}

/** Only a failed check needs the optimizer, which is a fair part of the bundle. */
async function suggested(
  evaluation: FairnessEvaluation,
  context: MitigationContext,
): Promise<readonly Mitigation[] | null> {
  if (evaluation.checks.every(({ verdict }) => verdict !== 'fail')) return null;
  const { mitigations } = await import('../../domain/fairness/mitigations.ts');
  return mitigations(evaluation, context);
}

async function besidePages(
  inputs: FairnessInputs,
  { checks }: FairnessEvaluation,
): Promise<Findings['pages']> {
  const isShown = checks.some(({ verdict }) => verdict === 'fail') || presetsOf(inputs).length > 0;
  return isShown ? import('./pages/beside-pages.ts') : null;
}

async function tablesOf(
  inputs: FairnessInputs,
  { table, policy }: FairnessEvaluation,
): Promise<readonly PresetTables[]> {
  const presets = presetsOf(inputs);
  if (presets.length === 0) return [];
  const { presetTables } = await import('../../domain/fairness/preset-tables.ts');
  return presetTables(presets, table, policy);
}

/** The same data and policy have the same seed; nobody chooses it. */
function derivedSeed({ files }: ColumnCounts, policyDigest: string): number {
  const digests = files.map(({ sha256 }) => sha256).sort();
  return parseInt(sha256OfText([policyDigest, ...digests].join('\n')).slice(0, 8), 16);
}
