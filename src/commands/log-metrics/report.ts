import { escapeMarkdown, inlineCode, visible } from '../../report/escape.ts';
import { markdownTable } from '../../report/markdown-table.ts';
import type { Report, Section } from '../../report/report.ts';
import type { LogMetricsOutcome } from './run.ts';

const mostRows = 100;

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

function titleOf({ metricsLogged, params, artifacts, runName, runId }: LogMetricsOutcome): string {
  const parts = [
    plural(metricsLogged, 'metric value'),
    plural(Object.keys(params).length, 'parameter'),
    plural(artifacts.length, 'artifact'),
  ];
  return `Logged ${parts.join(', ')} to run ${runName || runId}`;
}

function table(title: string, rows: readonly (readonly [string, string])[]): readonly Section[] {
  if (rows.length === 0) return [];
  const rest = rows.length - mostRows;
  const more = rest > 0 ? `\n\n… and ${rest} more.` : '';
  const columns = [{ title }, { title: 'Value', align: 'right' }] as const;
  return [{ markdown: `${markdownTable(columns, rows.slice(0, mostRows))}${more}` }];
}

function runSection({ runUrl, runId, isNewRun }: LogMetricsOutcome): Section {
  const link = /^https?:\/\/[^\s<>()]+$/.test(runUrl) ? ` · <${runUrl}>` : '';
  return { markdown: `Run ${inlineCode(runId, 256)} (${isNewRun ? 'new' : 'existing'})${link}` };
}

/** What was logged. Names and values are the user's and are shown as they are. */
export function report(outcome: LogMetricsOutcome): Report {
  const title = titleOf(outcome);
  const metrics = Object.entries(outcome.metrics);
  const metricRows = metrics.map(([name, value]) => [inlineCode(name), String(value)] as const);
  const paramRows = Object.entries(outcome.params).map(
    ([name, value]) => [inlineCode(name), escapeMarkdown(value)] as const,
  );
  const files = outcome.artifacts.slice(0, mostRows).map((path) => `- ${inlineCode(path)}`);
  return {
    conclusion: 'success',
    title: visible(title, 400),
    outputs: {
      'run-id': outcome.runId,
      'run-url': outcome.runUrl,
      'metrics-logged': String(outcome.metricsLogged),
      'artifacts-logged': String(outcome.artifacts.length),
    },
    sections: [
      runSection(outcome),
      ...table('Metric', metricRows),
      ...table('Parameter', paramRows),
      ...(files.length === 0 ? [] : [{ markdown: `**Artifacts**\n\n${files.join('\n')}` }]),
    ],
    annotations: [],
    files: [],
    terminal: [
      ...metrics
        .slice(0, 20)
        .map(
          ([name, value]) => ({ text: `  ${visible(name)} = ${value}`, tone: 'plain' }) as const,
        ),
      ...(outcome.runUrl === '' ? [] : [{ text: outcome.runUrl, tone: 'dim' } as const]),
    ],
  };
}
