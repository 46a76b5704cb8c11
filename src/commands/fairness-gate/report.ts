import { fairnessReport } from '../../domain/fairness/fairness-report.ts';
import { failedChecks, gateMetrics, worstGroup } from '../../domain/fairness/gate-outputs.ts';
import type { FairnessEvaluation } from '../../domain/fairness/evaluate-fairness.ts';
import type { CheckResult } from '../../domain/fairness/judge-check.ts';
import type { GateFacts } from '../../domain/evidence/gate-statement.ts';
import type { Verdict } from '../../domain/evidence/verdict.ts';
import { visible } from '../../report/escape.ts';
import type { Annotation, Report, ReportFile, TerminalLine } from '../../report/report.ts';
import { outputFolder } from '../output-folder.ts';
import { statementFile } from '../statement-file.ts';
import { markdownSections } from './pages/markdown.ts';
import type { FairnessOutcome, GateOutcome } from './outcome.ts';
import { reportPage } from './pages/page.ts';
import { queryReport } from './reading/query.ts';
import type { FairnessInputs } from './settings.ts';
import {
  checkText,
  headline,
  marks,
  shownEstimate,
  shownInterval,
  subjectText,
} from './pages/view.ts';

/** Whether the verdict lets the step succeed. */
export function succeeds(verdict: Verdict, inputs: FairnessInputs): boolean {
  if (verdict === 'pass' || inputs.mode === 'report-only') return true;
  return verdict === 'inconclusive' && inputs.onInconclusive === 'warn';
}

/** The report of the gate, with its four files. */
export function report(outcome: GateOutcome, inputs: FairnessInputs): Report {
  return outcome.kind === 'query' ? queryReport(outcome.sql) : verdictReport(outcome, inputs);
}

function verdictReport(outcome: FairnessOutcome, inputs: FairnessInputs): Report {
  const { evaluation } = outcome;
  const { verdict } = evaluation;
  const sections = markdownSections(outcome, inputs);
  const folder = outputFolder(inputs);
  const path = (ending: string): string => `${folder}/${inputs.name}.${ending}`;
  return {
    conclusion: succeeds(verdict, inputs) ? 'success' : 'failure',
    title: headline(evaluation, inputs.name),
    outputs: {
      verdict,
      passed: String(verdict === 'pass'),
      'report-json': path('json'),
      'report-html': path('html'),
      'report-markdown': path('md'),
      metrics: JSON.stringify(gateMetrics(evaluation)),
      'failed-checks': JSON.stringify(failedChecks(evaluation)),
      'worst-group': worstGroup(evaluation),
      'report-directory': folder,
      'artifact-name': inputs.artifactName ?? `ml-actions-${inputs.name}`,
    },
    sections,
    commentKey: `fairness-gate/${inputs.name}`,
    annotations: [
      ...nothingCounts(outcome, inputs),
      ...evaluation.checks.flatMap((result) => annotation(result, inputs)),
    ],
    files: files(outcome, inputs, sections.map(({ markdown }) => markdown).join('\n\n')),
    terminal: evaluation.checks.flatMap((result) => terminalLines(result, evaluation)),
  };
}

function files(
  outcome: FairnessOutcome,
  inputs: FairnessInputs,
  markdown: string,
): readonly ReportFile[] {
  const { name } = inputs;
  const { evaluation, tool } = outcome;
  const json = `${JSON.stringify(
    fairnessReport(evaluation, {
      files: outcome.counts.files,
      replicates: inputs.replicates,
      seed: outcome.seed,
      intervals: outcome.intervals,
      mitigation: outcome.mitigations,
      attributionFiles: outcome.attributionFiles,
      tables: outcome.tables,
      tool,
    }),
    null,
    2,
  )}\n`;
  return [
    { path: `${name}.json`, content: json },
    { path: `${name}.html`, content: reportPage(outcome, inputs) },
    { path: `${name}.md`, content: `${markdown}\n` },
    statementFile(facts(outcome, inputs), json),
  ];
}

function facts(outcome: FairnessOutcome, inputs: FairnessInputs): GateFacts {
  const { evaluation, policyDigest, model, repository, commit, workflowRun, tool } = outcome;
  return {
    name: inputs.name,
    gate: 'fairness',
    verdict: evaluation.verdict,
    judged: inputs.fold === undefined ? 'model' : 'procedure',
    runId: outcome.run?.run.runId ?? null,
    policyDigest,
    checks: evaluation.checks.map((result) => ({
      check: `${checkText(result)} for ${subjectText(result)}`,
      verdict: result.verdict,
      severity: result.severity,
      reason: result.reason,
    })),
    files: outcome.files,
    model,
    repository,
    commit,
    workflowRun,
    tool,
  };
}

/** A red step needs a sentence of its own where every check only warns. */
function nothingCounts(
  { evaluation }: FairnessOutcome,
  inputs: FairnessInputs,
): readonly Annotation[] {
  const { checks, verdict } = evaluation;
  if (succeeds(verdict, inputs) || checks.some(({ severity }) => severity === 'error')) return [];
  const message =
    'Every check only warns, so nothing was shown. Let one count, or say `mode: report-only`.';
  return [{ level: 'error', title: `${titleOf(inputs)}: ${verdict}`, message }];
}

const titleOf = ({ name }: FairnessInputs): string =>
  name === 'fairness' ? 'Fairness' : `Fairness (${name})`;

function annotation(result: CheckResult, inputs: FairnessInputs): readonly Annotation[] {
  if (result.verdict === 'pass') return [];
  const blocks = result.severity === 'error' && !succeeds(result.verdict, inputs);
  const message = `${checkText(result)} for ${visible(subjectText(result), 80)}: ${visible(result.reason, 1000)}`;
  const title = `${titleOf(inputs)}: ${result.verdict}`;
  return [{ level: blocks ? 'error' : 'warning', title, message }];
}

const tones = { pass: 'good', inconclusive: 'unsure', error: 'bad', fail: 'bad' } as const;

function terminalLines(
  result: CheckResult,
  evaluation: FairnessEvaluation,
): readonly TerminalLine[] {
  const numbers = `${shownEstimate(result, evaluation)} ${shownInterval(result)}`;
  const warn = result.severity === 'warn' ? ' (warn)' : '';
  const what = `${checkText(result)} for ${visible(subjectText(result), 80)}`;
  return [
    { text: `${marks[result.verdict]} ${what}: ${numbers}${warn}`, tone: tones[result.verdict] },
    { text: `   ${visible(result.reason, 1000)}`, tone: 'dim' },
  ];
}
