import type { ReportedOutcome, ThresholdRules } from '../../../domain/mitigation/mitigation.ts';
import { escapeMarkdown, inlineCode } from '../../../report/escape.ts';
import type { Section } from '../../../report/report.ts';
import { failedChecks, type FailedCheck } from './failed-checks.ts';
import type { FairnessOutcome } from '../outcome.ts';
import { isBeyond } from './suggestion-sheets.ts';
import { checkText, shown, subjectText } from './view.ts';

/** Failed checks that a comment goes into. */
const MOST_CHECKS = 8;

/** What would mend each failed check, in a few lines; nothing where nothing is suggested. */
export function mitigationSection(outcome: FairnessOutcome): readonly Section[] {
  const lines = failedChecks(outcome).slice(0, MOST_CHECKS).flatMap(checkLines);
  if (lines.length === 0) return [];
  const end =
    'Suggestions only: rules, weights and warnings are in the HTML report under “What to do about it”.';
  return [{ markdown: ['### What would mend it', lines.join('\n'), end].join('\n\n') }];
}

function checkLines({ result, mitigation }: FailedCheck): readonly string[] {
  if (mitigation === null) return [];
  const what = `- ${inlineCode(checkText(result))} for ${escapeMarkdown(subjectText(result), 80)}:`;
  const { thresholdOptimizer: found, kind, warnings } = mitigation;
  if (found === null) {
    const [why = ''] = warnings;
    return [`${what} ${escapeMarkdown(why, 200)} Weights for training are in the HTML report.`];
  }
  const objective = escapeMarkdown(found.objective);
  const worth = (outcome: ReportedOutcome): string =>
    `${objective} ${shown(outcome.objective)} at a ${kind} of ${shown(outcome.disparity)}`;
  const rules = (name: string, { inSample, crossFitted }: ThresholdRules): string => {
    const still = isBeyond(mitigation, crossFitted ?? inSample)
      ? '; still beyond the threshold'
      : '';
    return crossFitted === null
      ? `  - ${name}: ${worth(inSample)}, in-sample and so optimistic${still}`
      : `  - ${name}: ${worth(crossFitted)}, cross-fitted${still}`;
  };
  return [
    `${what} thresholds by group, which use group membership at decision time.`,
    `  - today: ${worth(found.current)}`,
    ...(found.atThreshold === null ? [] : [rules('at the threshold', found.atThreshold)]),
    rules('equal rates', found.equal),
  ];
}
