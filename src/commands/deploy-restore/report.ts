import { escapeMarkdown, visible } from '../../report/escape.ts';
import type { Report } from '../../report/report.ts';
import type { DeployRestoreOutcome } from './run.ts';

function titleOf({ endpointName, deploymentName, kind }: DeployRestoreOutcome): string {
  if (endpointName === '') return 'No rollout was begun: nothing to restore';
  switch (kind) {
    case 'none':
      return `No rollout of ${deploymentName} is unfinished at ${endpointName}`;
    case 'left':
      return `The unfinished rollout of ${deploymentName} at ${endpointName} is left as it is (\`on-failure: leave\`)`;
    case 'restored':
      return `The rollout of ${deploymentName} had not ended: ${endpointName} serves what it served before`;
  }
}

/** One line: the step before it has told the rest. */
export function report(outcome: DeployRestoreOutcome): Report {
  const title = visible(titleOf(outcome), 400);
  const isNews = outcome.kind !== 'none';
  return {
    conclusion: 'success',
    title,
    outputs: { restored: String(outcome.kind === 'restored') },
    sections: isNews ? [{ markdown: escapeMarkdown(title, 400) }] : [],
    annotations: isNews ? [{ level: 'warning', title: 'Rollout', message: title }] : [],
    files: [],
    terminal: [],
  };
}
