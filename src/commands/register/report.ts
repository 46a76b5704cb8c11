import { describeRequiredGates } from '../../domain/evidence/required-gates.ts';
import { escapeMarkdown, inlineCode, visible } from '../../report/escape.ts';
import { markdownTable } from '../../report/markdown-table.ts';
import type { Report, Section, TerminalLine } from '../../report/report.ts';
import type { RegisterInputs } from './inputs.ts';
import type { RegisterOutcome } from './outcome.ts';

function titleOf(outcome: RegisterOutcome, name: string): string {
  if (outcome.kind === 'refused') return `${name} was not registered: its evidence was refused`;
  const { version } = outcome.version;
  return outcome.kind === 'registered'
    ? `Registered ${name} version ${version}`
    : `${name} version ${version} is registered already`;
}

function gatesOf({ evidence, required }: RegisterOutcome): string {
  if (required.kind === 'none') return 'none, because `require-gates: none` was said';
  return evidence.accepted
    .map(({ name, judged }) => inlineCode(name) + (judged === 'procedure' ? ' (procedure)' : ''))
    .join(', ');
}

function factsTable(outcome: RegisterOutcome, inputs: RegisterInputs): Section {
  const { runId, required, evidence } = outcome;
  const row = (title: string, cell: string): readonly (readonly string[])[] =>
    cell === '' ? [] : [[title, cell]];
  const version = outcome.kind === 'refused' ? undefined : outcome.version;
  const moved = outcome.kind === 'refused' ? '' : outcome.aliasMovedFrom;
  const rows = [
    ...row('Model', inlineCode(inputs.modelName, 255)),
    ...row('Version', version === undefined ? '' : inlineCode(version.version)),
    ...row('Digest', inlineCode(`sha256:${outcome.modelSha256}`)),
    ...row('Run', runId === undefined ? '' : inlineCode(runId, 255)),
    ...row('Gates required', escapeMarkdown(describeRequiredGates(required))),
    ...row('Gates accepted', gatesOf(outcome)),
    ...row('Not looked at', evidence.ignored.map((name) => inlineCode(name)).join(', ')),
    ...row(
      'Alias',
      version === undefined || inputs.alias === undefined
        ? ''
        : inlineCode(inputs.alias) + (moved === '' ? '' : ` (was at version ${inlineCode(moved)})`),
    ),
    ...row('Type', version === undefined ? '' : inlineCode(version.type)),
  ];
  return { markdown: markdownTable([{ title: 'Registration' }, { title: '' }], rows) };
}

/** Sentences hold their own back-ticks; what they quote comes from tags and files, so they are escaped whole. */
function refusalSection({ evidence }: RegisterOutcome): readonly Section[] {
  if (evidence.refusals.length === 0) return [];
  const lines = evidence.refusals.map(({ sentence }) => `- ${escapeMarkdown(sentence, 1000)}`);
  return [{ markdown: `**Why the evidence was refused**\n\n${lines.join('\n')}` }];
}

function terminalLines(outcome: RegisterOutcome): readonly TerminalLine[] {
  const { refusals } = outcome.evidence;
  return [
    ...refusals.map(
      ({ sentence }) => ({ text: `  ${visible(sentence, 1000)}`, tone: 'plain' }) as const,
    ),
    { text: `  sha256:${outcome.modelSha256}`, tone: 'dim' },
  ];
}

/** What the step says and hands on. */
export function report(outcome: RegisterOutcome, inputs: RegisterInputs): Report {
  const title = titleOf(outcome, inputs.modelName);
  const version = outcome.kind === 'refused' ? undefined : outcome.version;
  return {
    conclusion: outcome.kind === 'refused' ? 'failure' : 'success',
    title,
    outputs: {
      'model-name': inputs.modelName,
      'model-version': version?.version ?? '',
      'model-id': version?.id ?? '',
      'model-uri': version?.uri ?? '',
      'model-digest': `sha256:${outcome.modelSha256}`,
      'model-url': version?.url ?? '',
    },
    sections: [...refusalSection(outcome), factsTable(outcome, inputs)],
    annotations: outcome.evidence.refusals.map(({ sentence }) => ({
      level: 'error',
      title: visible(title),
      message: visible(sentence, 1000),
    })),
    files: [],
    terminal: terminalLines(outcome),
  };
}
