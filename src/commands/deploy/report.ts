import type { Traffic } from '../../domain/deployment/endpoint.ts';
import { describeRequiredGates } from '../../domain/evidence/required-gates.ts';
import { codeBlock, escapeMarkdown, inlineCode, visible } from '../../report/escape.ts';
import { markdownTable } from '../../report/markdown-table.ts';
import type { Annotation, Report, Section, TerminalLine } from '../../report/report.ts';
import type { DeployOutcome, RolloutFacts, SmokeAnswer } from './outcome.ts';

/** Answers that a report shows in full. */
const shownAnswers = 3;

const modelOf = ({ version }: DeployOutcome): string =>
  `${version.name} version ${version.version}`;

function titleOf(outcome: DeployOutcome): string {
  const model = modelOf(outcome);
  const where = outcome.endpointName;
  switch (outcome.kind) {
    case 'refused':
      return `${model} was not deployed: its evidence was refused`;
    case 'unchanged':
      return `${model} is deployed to ${where} already (${outcome.deploymentName})`;
    case 'deployed':
      return `Deployed ${model} to ${where} (${outcome.deploymentName})`;
    case 'rolled-back':
      return `The rollout of ${model} failed: ${where} serves what it served before`;
    case 'left':
      return `The rollout of ${model} failed: ${where} was left as it is`;
    case 'rollback-failed':
      return `The rollout of ${model} failed, and what ran before could not be brought back: look at ${where}`;
  }
}

const trafficText = (traffic: Traffic): string => {
  const parts = Object.entries(traffic).map(([name, share]) => `${inlineCode(name)} ${share} %`);
  return parts.length === 0 ? 'none' : parts.join(', ');
};

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

function factsTable(outcome: DeployOutcome): Section {
  const common = [
    ['Model', inlineCode(modelOf(outcome))],
    ['Gates required', escapeMarkdown(describeRequiredGates(outcome.required))],
    ['Endpoint', inlineCode(outcome.endpointName)],
  ];
  const rows =
    outcome.kind === 'refused'
      ? common
      : [
          ...common,
          ['Deployment', inlineCode(outcome.deploymentName)],
          ['Traffic before', trafficText(outcome.before)],
          ['Traffic now', trafficText(outcome.after)],
          ...(outcome.scoringUri === '' ? [] : [['Scoring', inlineCode(outcome.scoringUri, 400)]]),
        ];
  return { markdown: markdownTable([{ title: 'Deployment' }, { title: '' }], rows) };
}

function phaseTable({ phases }: RolloutFacts): readonly Section[] {
  if (phases.length === 0) return [];
  const columns = [
    { title: 'Phase' },
    { title: 'Result' },
    { title: 'Time', align: 'right' },
  ] as const;
  const rows = phases.map(({ name, result, milliseconds }) => [
    escapeMarkdown(name),
    result === 'done' ? '✅ done' : '❌ failed',
    seconds(milliseconds),
  ]);
  return [{ markdown: markdownTable(columns, rows) }];
}

function answerSection(answers: readonly SmokeAnswer[]): readonly Section[] {
  if (answers.length === 0) return [];
  const columns = [
    { title: 'Smoke test' },
    { title: 'Status', align: 'right' },
    { title: 'Time', align: 'right' },
  ] as const;
  const rows = answers.map(({ when, status, milliseconds }) => [
    escapeMarkdown(when),
    String(status),
    seconds(milliseconds),
  ]);
  const bodies = answers
    .slice(-shownAnswers)
    .map(({ when, body }) => `Answer ${escapeMarkdown(when)}:\n\n${codeBlock(body.split('\n'))}`);
  return [{ markdown: markdownTable(columns, rows) }, { markdown: bodies.join('\n\n') }];
}

/** Sentences about what went wrong, most important first. */
function reasonsOf(outcome: DeployOutcome): readonly string[] {
  if (outcome.kind === 'refused') return outcome.refusals;
  if (!('failure' in outcome)) return [];
  const { phase, message, hint } = outcome.failure;
  const rollback =
    outcome.problem === '' ? [] : [`Bringing back what ran before: ${outcome.problem}`];
  return [...rollback, `${phase}: ${message}`, ...(hint === '' ? [] : [hint])];
}

function failureSections(outcome: DeployOutcome): readonly Section[] {
  const reasons = reasonsOf(outcome);
  if (reasons.length === 0) return [];
  const list = reasons.map((reason) => `- ${escapeMarkdown(reason, 4000)}`).join('\n');
  const logs = 'failure' in outcome ? outcome.failure.logs : [];
  return [
    { markdown: list },
    ...(logs.length === 0
      ? []
      : [{ markdown: `**Last lines of the deployment's log**\n\n${codeBlock(logs)}` }]),
  ];
}

function annotationsOf(outcome: DeployOutcome, title: string): readonly Annotation[] {
  const notices = outcome.kind === 'refused' ? [] : outcome.notices;
  const told = notices.map(
    (message) =>
      ({ level: 'notice', title: 'Deployment', message: visible(message, 1000) }) as const,
  );
  const reasons = reasonsOf(outcome);
  if (reasons.length === 0) return told;
  const message = visible(reasons.join(' · '), 2000);
  return [{ level: 'error', title: visible(title, 300), message }, ...told];
}

function terminalLines(outcome: DeployOutcome): readonly TerminalLine[] {
  const plain = (text: string): TerminalLine => ({
    text: `  ${visible(text, 2000)}`,
    tone: 'plain',
  });
  const facts =
    outcome.kind === 'refused'
      ? []
      : [
          ...outcome.phases.map(({ name, result, milliseconds }) =>
            plain(`${result === 'done' ? '✓' : '✗'} ${name} (${seconds(milliseconds)})`),
          ),
          ...outcome.notices.map(plain),
          ...(outcome.scoringUri === '' ? [] : [plain(outcome.scoringUri)]),
        ];
  return [...reasonsOf(outcome).map(plain), ...facts];
}

function outputsOf(outcome: DeployOutcome): Readonly<Record<string, string>> {
  const isRolled = outcome.kind !== 'refused';
  return {
    'endpoint-name': outcome.endpointName,
    'deployment-name': isRolled ? outcome.deploymentName : '',
    'previous-deployment': isRolled ? outcome.previousDeployment : '',
    'scoring-uri': isRolled ? outcome.scoringUri : '',
    traffic: JSON.stringify(isRolled ? outcome.after : {}),
    'rolled-back': String(outcome.kind === 'rolled-back'),
  };
}

/** What the step says and hands on. Answers and logs come from the model and are shown as they are, never as markup. */
export function report(outcome: DeployOutcome): Report {
  const title = titleOf(outcome);
  const details =
    outcome.kind === 'refused' ? [] : [...phaseTable(outcome), ...answerSection(outcome.answers)];
  return {
    conclusion: outcome.kind === 'deployed' || outcome.kind === 'unchanged' ? 'success' : 'failure',
    title,
    outputs: outputsOf(outcome),
    sections: [...failureSections(outcome), factsTable(outcome), ...details],
    annotations: annotationsOf(outcome, title),
    files: [],
    terminal: terminalLines(outcome),
  };
}
