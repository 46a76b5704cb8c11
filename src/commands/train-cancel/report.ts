import { visible } from '../../report/escape.ts';
import type { Report } from '../../report/report.ts';
import type { TrainCancelOutcome } from './run.ts';

function titleOf({ jobName, status, cancelled }: TrainCancelOutcome): string {
  if (jobName === '') return 'No job was named: nothing to cancel';
  if (cancelled) return `Asked for the cancellation of job ${jobName}`;
  return status === '' ? `There is no job ${jobName}` : `Job ${jobName} is ${status} already`;
}

/** One line: the step before it has told the rest. */
export function report(outcome: TrainCancelOutcome): Report {
  const title = visible(titleOf(outcome), 400);
  return {
    conclusion: 'success',
    title,
    outputs: { status: outcome.status, cancelled: String(outcome.cancelled) },
    sections: [],
    annotations: [],
    files: [],
    terminal: [],
  };
}
