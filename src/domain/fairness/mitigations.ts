import { suggestMitigation } from '../mitigation/suggest-mitigation.ts';
import type { Mitigation } from '../mitigation/mitigation.ts';
import type { FairnessEvaluation } from './evaluate-fairness.ts';
import { comparedGroups } from './family.ts';
import { sampleRows } from './sample.ts';
import type { CheckResult } from './judge-check.ts';

/** Failed checks that get a suggestion; the first ones. */
const MOST_SUGGESTIONS = 8;
/** Folds that are drawn to see what a suggestion costs on rows it was not fitted on. */
const FOLDS = 5;

function suggestionFor(
  { check, feature, control }: CheckResult,
  { table }: FairnessEvaluation,
  seed: number,
): readonly Mitigation[] {
  const { kind, name } = check.metric;
  const stratum = table.features
    .find((one) => one.feature === feature)
    ?.strata.find(({ level }) => level === control);
  const isOfRates = check.metric.rates.every(({ basis }) => basis === 'rate');
  if (stratum === undefined || !isOfRates || check.against === 'baseline') return [];
  if (kind !== 'difference' && kind !== 'ratio') return [];
  const method = check.method === 'to_overall' ? 'to_overall' : 'between_groups';
  const favorable = table.labels?.favorable ?? 'positive';
  return [
    suggestMitigation({
      feature,
      metric: name,
      measure: { kind, method, agg: check.agg, favorable },
      threshold: check.threshold,
      groups: comparedGroups(stratum).filter((group) => sampleRows(group) > 0),
      folds: { kind: 'drawn', count: FOLDS, seed },
    }),
  ];
}

/** What could be done about the checks that failed: suggestions, never applied. Null when none failed. */
export function mitigations(
  evaluation: FairnessEvaluation,
  seed: number,
): readonly Mitigation[] | null {
  const failed = evaluation.checks.filter(({ verdict }) => verdict === 'fail');
  const list = failed
    .slice(0, MOST_SUGGESTIONS)
    .flatMap((result) => suggestionFor(result, evaluation, seed));
  return list.length === 0 ? null : list;
}
