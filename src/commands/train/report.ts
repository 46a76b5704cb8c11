import type { Job } from '../../domain/training/job.ts';
import { codeBlock, escapeMarkdown, inlineCode, visible } from '../../report/escape.ts';
import { markdownTable } from '../../report/markdown-table.ts';
import type { Annotation, Report, Section, TerminalLine } from '../../report/report.ts';
import { elapsed } from './elapsed.ts';
import type { TrainOutcome } from './outcome.ts';

const mostMetrics = 100;

function titleOf(outcome: TrainOutcome): string {
  const { kind, job } = outcome;
  switch (kind) {
    case 'completed':
      return `Training completed: job ${job.name}`;
    case 'submitted':
      return `Training submitted: job ${job.name} (${job.status})`;
    case 'failed':
      return `Training ${job.status === 'Canceled' ? 'was cancelled' : 'failed'}: job ${job.name}`;
    case 'timed-out': {
      const then = outcome.cancelled ? 'its cancellation was asked for' : 'it was left running';
      return `Training did not end in time: job ${job.name} is ${job.status}, ${then}`;
    }
  }
}

const durationOf = ({ startedAt, endedAt }: Job): string =>
  startedAt && endedAt ? elapsed(endedAt.getTime() - startedAt.getTime()) : '';

/** The reason in the platform's words; a failure without one is told as such. */
function reasonOf({ job, kind }: TrainOutcome): readonly string[] {
  if (kind !== 'failed') return [];
  const { failure } = job;
  const reason =
    failure === undefined
      ? `The platform gave no reason for the status ${job.status}.`
      : [failure.code, failure.message].filter((part) => part !== '').join(': ');
  return [reason, ...(failure?.warnings ?? [])];
}

/** JSON has no NaN or infinity: they are strings, as MLflow writes them. */
export function metricsJson(metrics: Readonly<Record<string, number>>): string {
  return JSON.stringify(metrics, (_, value: unknown) =>
    typeof value === 'number' && !Number.isFinite(value) ? String(value) : value,
  );
}

function factsTable(outcome: TrainOutcome): Section {
  const { job, reattached } = outcome;
  const duration = durationOf(job);
  const rows: (readonly [string, string])[] = [
    ['Status', escapeMarkdown(job.status)],
    ...(duration === '' ? [] : [['Duration', duration] as const]),
    ['Job', inlineCode(job.name, 255)],
    ['Experiment', inlineCode(job.experimentName)],
    ...(reattached ? [['Attached', 'to the job of an earlier run'] as const] : []),
    ...(outcome.outputsDirectory === ''
      ? []
      : [
          [
            'Outputs',
            `${outcome.downloadedFiles} files in ${inlineCode(outcome.outputsDirectory)}`,
          ] as const,
        ]),
    ...(/^https?:\/\/[^\s<>()]+$/.test(job.url) ? [['Page', `<${job.url}>`] as const] : []),
  ];
  return { markdown: markdownTable([{ title: 'Training' }, { title: '' }], rows) };
}

function metricsTable(metrics: Readonly<Record<string, number>>): readonly Section[] {
  const entries = Object.entries(metrics).sort(([a], [b]) => (a < b ? -1 : 1));
  if (entries.length === 0) return [];
  const rows = entries
    .slice(0, mostMetrics)
    .map(([name, value]) => [inlineCode(name), String(value)]);
  const rest = entries.length - rows.length;
  const more = rest > 0 ? `\n\n… and ${rest} more in the output \`metrics\`.` : '';
  const columns = [{ title: 'Metric' }, { title: 'Value', align: 'right' }] as const;
  return [{ markdown: `${markdownTable(columns, rows)}${more}` }];
}

function logSection({ kind, lastLines }: TrainOutcome): readonly Section[] {
  if (kind === 'completed' || lastLines.length === 0) return [];
  return [{ markdown: `**Last lines of the job's log**\n\n${codeBlock(lastLines)}` }];
}

function annotationsOf(outcome: TrainOutcome, title: string): readonly Annotation[] {
  if (outcome.kind === 'completed' || outcome.kind === 'submitted') return [];
  const isLate = outcome.kind === 'timed-out';
  const reasons = isLate ? [title] : reasonOf(outcome);
  const message = [...reasons, outcome.lastLines.at(-1) ?? ''].filter((line) => line !== '');
  return [
    {
      level: 'error',
      title: isLate ? 'Training did not end in time' : visible(title),
      message: visible(message.join(' · '), 2000),
    },
  ];
}

function terminalLines(outcome: TrainOutcome): readonly TerminalLine[] {
  const bad = outcome.kind === 'failed' || outcome.kind === 'timed-out';
  const metrics = Object.entries(outcome.metrics).slice(0, 20);
  return [
    ...reasonOf(outcome).map((text) => ({ text: visible(text, 2000), tone: 'plain' }) as const),
    ...metrics.map(
      ([name, value]) => ({ text: `  ${visible(name)} = ${value}`, tone: 'plain' }) as const,
    ),
    ...(bad ? outcome.lastLines : []).map(
      (text) => ({ text: `  ${visible(text, 2000)}`, tone: 'dim' }) as const,
    ),
    ...(outcome.job.url === '' ? [] : [{ text: outcome.job.url, tone: 'dim' } as const]),
  ];
}

/** What the step says and hands on. Log lines and names come from the job and are shown as they are, never as markup. */
export function report(outcome: TrainOutcome): Report {
  const { job, kind } = outcome;
  const title = titleOf(outcome);
  const reasons = reasonOf(outcome).map((text) => ({ markdown: escapeMarkdown(text, 4000) }));
  return {
    conclusion: kind === 'completed' || kind === 'submitted' ? 'success' : 'failure',
    title,
    outputs: {
      'job-name': job.name,
      'run-id': job.name,
      'run-url': job.url,
      'experiment-name': job.experimentName,
      status: job.status,
      metrics: metricsJson(outcome.metrics),
      'outputs-directory': outcome.outputsDirectory,
      reattached: String(outcome.reattached),
    },
    sections: [
      factsTable(outcome),
      ...reasons,
      ...logSection(outcome),
      ...metricsTable(outcome.metrics),
    ],
    annotations: annotationsOf(outcome, title),
    files: [],
    terminal: terminalLines(outcome),
  };
}
