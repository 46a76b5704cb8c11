/** What must be said beside every suggestion. */
import type { MitigationRequest } from './mitigation-request.ts';
import type { ThresholdSuggestion } from './mitigation.ts';

/** Rules that differ by group are no suggestion anybody could follow for more groups than this. */
export const MAX_OPTIMIZED_GROUPS = 200;

const quoted = (names: readonly string[]): string => {
  const shown = names.slice(0, 5).map((name) => `\`${name}\``);
  const more = names.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
};

/** Why there are no thresholds. */
export function noThresholds(
  reason: 'metric' | 'scores' | 'groups' | 'labels',
  { metric }: MitigationRequest,
): string {
  switch (reason) {
    case 'metric':
      return `No thresholds are suggested: no choice of thresholds is known that holds ${metric}.`;
    case 'scores':
      return 'No thresholds are suggested: without a score column there is nothing to put a threshold on.';
    case 'groups':
      return `No thresholds are suggested: there are more than ${MAX_OPTIMIZED_GROUPS} groups.`;
    case 'labels':
      return 'No thresholds are suggested: fewer than two groups have rows of both true labels.';
  }
}

/** Groups that were left out of the search. */
export function leftOut(groups: readonly string[]): readonly string[] {
  if (groups.length === 0) return [];
  return [
    `No thresholds for ${quoted(groups)}: rows of both true labels are needed; the numbers leave such groups out.`,
  ];
}

const isRandomised = ({ equal, atThreshold }: ThresholdSuggestion): boolean =>
  [equal, atThreshold].some((rules) =>
    rules?.groups.some(({ mix, pIgnore }) => mix.length > 1 || pIgnore > 0),
  );

/** What to know before thresholds by group are used. */
export function thresholdWarnings(suggestion: ThresholdSuggestion): readonly string[] {
  return [
    'The thresholds use group membership at decision time. In some places and uses that is unlawful (disparate treatment).',
    ...(isRandomised(suggestion)
      ? [
          'The rules are randomised: two people of one group with the same score can get different predictions. The deterministic variant avoids that and is less exact.',
        ]
      : []),
    'The thresholds were fitted on this data, so the in-sample numbers are optimistic: plan with the cross-fitted ones, and fit anew on data of your own.',
    ...(suggestion.crossFitting === null
      ? ['Costs are not cross-fitted: some group has too few rows of a true label.']
      : []),
    ...(suggestion.flip ? ['Some rules may select low scores instead of high ones.'] : []),
    ...(suggestion.scoreBits < 53
      ? [
          `Scores were rounded to ${suggestion.scoreBits} significant bits to bound memory, and thresholds with them.`,
        ]
      : []),
  ];
}

/** What to know before rows are reweighed. */
export const REWEIGHING_WARNING =
  'The weights are from the rows judged here: to train with them, compute them from the training rows, and judge the new model.';
