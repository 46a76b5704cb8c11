import { featureContributions, type MeanAttribution } from '../mitigation/feature-contributions.ts';
import type { Mitigation, PairDecomposition } from '../mitigation/mitigation.ts';
import { suggestMitigation } from '../mitigation/suggest-mitigation.ts';
import { addHistograms } from '../scores/add-histograms.ts';
import { meanScore } from '../scores/class-balance.ts';
import type { FairnessEvaluation } from './evaluate-fairness.ts';
import { comparedGroups } from './family.ts';
import type { Stratum } from './feature-table.ts';
import type { CheckResult } from './judge-check.ts';
import { sampleRows } from './sample.ts';

/** Failed checks that get a suggestion; the first ones. */
const MOST_SUGGESTIONS = 8;
/** Folds that are drawn to see what a suggestion costs on rows it was not fitted on. */
const FOLDS = 5;

/** What the suggestions need beside the evaluation. */
export interface MitigationContext {
  /** Of the drawn folds. */
  readonly seed: number;
  /** Mean attributions by feature and group; empty without an explanation. */
  readonly attributions: readonly MeanAttribution[];
}

/** The mean score of a group, when there are scores. */
function meanScoreOf(stratum: Stratum, name: string): number | undefined {
  const scores = stratum.groups.find(({ group }) => group === name)?.scores;
  if (scores === undefined) return undefined;
  return meanScore(addHistograms([scores.positives, scores.negatives]));
}

/** Why the two groups behind a check differ, feature by feature. */
function decomposition(
  pair: readonly [string, string] | null,
  stratum: Stratum,
  attributions: readonly MeanAttribution[],
): PairDecomposition | null {
  const isExplained = pair?.every((name) => attributions.some(({ group }) => group === name));
  if (pair === null || isExplained !== true) return null;
  const [first, second] = [meanScoreOf(stratum, pair[0]), meanScoreOf(stratum, pair[1])];
  const means = first === undefined || second === undefined ? undefined : { first, second };
  return { pair, ...featureContributions(attributions, pair[0], pair[1], means) };
}

function suggestionFor(
  { check, feature, control, worstPair }: CheckResult,
  { table, policy }: FairnessEvaluation,
  { seed, attributions }: MitigationContext,
): readonly Mitigation[] {
  const { kind, name } = check.metric;
  const stratum = table.features
    .find((one) => one.feature === feature)
    ?.strata.find(({ level }) => level === control);
  const isOfRates = check.metric.groupMetrics.every(({ basis }) => basis === 'rate');
  if (stratum === undefined || !isOfRates || check.against === 'baseline') return [];
  if (kind !== 'difference' && kind !== 'ratio') return [];
  const method = check.method === 'to_overall' ? 'to_overall' : 'between_groups';
  const favorable = table.labels?.favorable ?? 'positive';
  const suggestion = suggestMitigation({
    feature,
    metric: name,
    measure: { kind, method, agg: check.agg, favorable },
    threshold: check.threshold,
    groups: comparedGroups(stratum)
      .filter((group) => sampleRows(group) > 0)
      .map((group) => ({ ...group, counts: group.weights?.sums ?? group.counts })),
    mass: policy.sampleWeight === undefined ? 'counts' : 'weights',
    folds: { kind: 'drawn', count: FOLDS, seed },
  });
  return [{ ...suggestion, decomposition: decomposition(worstPair, stratum, attributions) }];
}

/** What could be done about the checks that failed: suggestions, never applied. Null when none failed. */
export function mitigations(
  evaluation: FairnessEvaluation,
  context: MitigationContext,
): readonly Mitigation[] | null {
  const failed = evaluation.checks.filter(({ verdict }) => verdict === 'fail');
  const list = failed
    .slice(0, MOST_SUGGESTIONS)
    .flatMap((result) => suggestionFor(result, evaluation, context));
  return list.length === 0 ? null : list;
}
