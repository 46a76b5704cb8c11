import { rowsOf } from '../fairness/confusion.ts';
import { constraintFor, type Aim, type Constraint, type Objective } from './constraint.ts';
import type { GroupScores } from './group-scores.ts';
import {
  leftOut,
  MAX_OPTIMIZED_GROUPS,
  noThresholds,
  REWEIGHING_WARNING,
  thresholdWarnings,
} from './mitigation-warnings.ts';
import type { MitigationGroup, MitigationRequest } from './mitigation-request.ts';
import type { Mitigation, ThresholdSuggestion } from './mitigation.ts';
import { reweighing } from './reweighing.ts';
import { suggestThresholds } from './suggest-thresholds.ts';

/** Groups that a report lists at most. */
export const MAX_LISTED_GROUPS = 50;

/** The names of the groups with the most rows. */
function listedGroups(groups: readonly MitigationGroup[]): ReadonlySet<string> {
  const bySize = [...groups].sort((a, b) => rowsOf(b.counts) - rowsOf(a.counts));
  return new Set(bySize.slice(0, MAX_LISTED_GROUPS).map(({ group }) => group));
}

/** Equalized odds knows only two objectives (Fairlearn); any other becomes accuracy there. */
function aimOf(constraint: Constraint, objective: Objective): Aim {
  if (constraint !== 'equalized_odds') return { constraint, objective };
  const isKnown = objective === 'accuracy_score' || objective === 'balanced_accuracy_score';
  return { constraint, objective: isKnown ? objective : 'accuracy_score' };
}

interface Attempt {
  readonly suggestion: ThresholdSuggestion | null;
  readonly warnings: readonly string[];
}

function tryThresholds(request: MitigationRequest, listed: ReadonlySet<string>): Attempt {
  const none = (reason: Parameters<typeof noThresholds>[0]): Attempt => ({
    suggestion: null,
    warnings: [noThresholds(reason, request)],
  });
  const constraint = constraintFor(request.metric);
  if (constraint === undefined) return none('metric');
  const scored = request.groups.flatMap((group) =>
    group.scores === undefined ? [] : [{ ...group, scores: group.scores }],
  );
  if (scored.length === 0 || scored.length < request.groups.length) return none('scores');
  if (scored.length > MAX_OPTIMIZED_GROUPS) return none('groups');
  const mass = request.mass ?? 'counts';
  const hasMass = (values: Float64Array): boolean => values.some((value) => value > 0);
  const usable = scored.filter(
    ({ scores }) => hasMass(scores.positives[mass]) && hasMass(scores.negatives[mass]),
  );
  if (usable.length < 2) return none('labels');
  const suggestion = suggestThresholds({
    aim: aimOf(constraint, request.objective ?? 'accuracy_score'),
    measure: request.measure,
    threshold: request.threshold,
    flip: request.flip ?? false,
    mass,
    groups: usable.map(({ group, scores }): GroupScores => ({ group, ...scores })),
    current: usable.map(({ counts }) => counts),
    folds: foldsFor(request, usable),
    listed,
  });
  const without = scored.filter((group) => !usable.includes(group)).map(({ group }) => group);
  return { suggestion, warnings: [...leftOut(without), ...thresholdWarnings(suggestion)] };
}

/** Given folds, without the groups that are left out. */
function foldsFor({ folds, groups }: MitigationRequest, usable: readonly MitigationGroup[]) {
  if (folds.kind === 'drawn') return folds;
  const kept = new Set(usable.map(({ group }) => group));
  const isKept = groups.map(({ group }) => kept.has(group));
  return { ...folds, parts: folds.parts.map((part) => part.filter((_, i) => isKept[i])) };
}

/**
 * What could be done about a check that failed: thresholds for each group from the scores, with their cross-fitted
 * cost, and weights for training. Pure, and the same for the same request.
 */
export function suggestMitigation(request: MitigationRequest): Mitigation {
  const listed = listedGroups(request.groups);
  const { suggestion, warnings } = tryThresholds(request, listed);
  return {
    feature: request.feature,
    metric: request.metric,
    kind: request.measure.kind,
    threshold: request.threshold,
    thresholdOptimizer: suggestion,
    reweighing: reweighing(request.groups).filter(({ group }) => listed.has(group)),
    decomposition: null,
    groupsNotListed: request.groups.length - listed.size,
    warnings: [...warnings, REWEIGHING_WARNING],
  };
}
