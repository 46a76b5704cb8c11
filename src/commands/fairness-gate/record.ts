import type { Report } from '../../report/report.ts';
import type { CommandContext } from '../command.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';
import type { GateOutcome } from './outcome.ts';
import { succeeds } from './report.ts';
import type { FairnessInputs } from './settings.ts';

/** Stores the evidence with the run that was judged. An earlier verdict that stands makes the step fail. */
export async function record(
  outcome: GateOutcome,
  report: Report,
  inputs: FairnessInputs,
  context: CommandContext,
  signal: AbortSignal,
): Promise<Report> {
  if (outcome.kind === 'query') return report;
  const { run: open } = outcome;
  if (open === undefined) return report;
  const { recordGate } = await import('../record-gate.ts');
  const stored = await withTemporaryFolder(context.environment, (temporary) =>
    recordGate(open.tracking, open.run, inputs.name, report.files, temporary, signal),
  );
  if (stored.kind === 'recorded') {
    context.logger.info(`Recorded with run ${open.run.runId}: ${stored.tag}`);
    return report;
  }
  return {
    ...report,
    conclusion: succeeds(stored.verdict, inputs) ? 'success' : 'failure',
    title: `${report.title}; an earlier ${stored.verdict} stands`,
    outputs: { ...report.outputs, verdict: stored.verdict, passed: 'false' },
    sections: [{ markdown: `> ${stored.sentence}` }, ...report.sections],
    annotations: [
      { level: 'error', title: 'An earlier verdict stands', message: stored.sentence },
      ...report.annotations,
    ],
  };
}
