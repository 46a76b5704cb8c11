import type { FeatureTable } from '../../../domain/fairness/feature-table.ts';
import type { CheckResult } from '../../../domain/fairness/judge-check.ts';
import { escapeMarkdown, inlineCode, inlineHtml } from '../../../report/escape.ts';
import { markdownTable } from '../../../report/markdown-table.ts';
import type { Section } from '../../../report/report.ts';
import { sheetMarkdown } from '../../../report/sheet.ts';
import { groupSheet } from './group-sheet.ts';
import { methodSection } from './method-section.ts';
import type { FairnessOutcome } from '../outcome.ts';
import { rowWords } from './row-words.ts';
import type { FairnessInputs } from '../settings.ts';
import {
  checkText,
  headline,
  marks,
  shown,
  shownEstimate,
  shownInterval,
  shownFairlearn,
  subjectText,
} from './view.ts';

/** Groups that one table of a comment shows; the HTML report shows more. */
const MOST_GROUPS = 50;
/** Checks in the first table, and reasons in a section: a section is shown whole or not at all. */
const MOST_CHECKS = 100;
const REASONS = 10;

/**
 * The report as GitHub Markdown: the verdict and the checks first, then why and what would mend it, the groups, other
 * rules, and how it was done.
 */
export function markdownSections(
  outcome: FairnessOutcome,
  inputs: FairnessInputs,
): readonly Section[] {
  const { evaluation } = outcome;
  return [
    {
      markdown: `## ${marks[evaluation.verdict]} ${headline(evaluation, inputs.name)}\n\n${checkTable(outcome)}`,
    },
    ...reasons(evaluation.checks),
    ...(outcome.pages?.mitigationSection(outcome) ?? []),
    ...evaluation.table.features.map((table) => groupSection(table, outcome, inputs)),
    ...foldSection(outcome),
    ...(outcome.pages?.presetSections(outcome, inputs) ?? []),
    methodSection(outcome, inputs),
  ];
}

/** Those that did not pass first. */
const worstFirst = <T extends { readonly result: CheckResult }>(results: readonly T[]): T[] =>
  [...results].sort(
    (a, b) => Number(a.result.verdict === 'pass') - Number(b.result.verdict === 'pass'),
  );

function checkTable({ evaluation, intervals }: FairnessOutcome): string {
  const all = evaluation.checks.map((result, index) => ({ result, interval: intervals?.[index] }));
  const more = all.length - MOST_CHECKS;
  const listed = more > 0 ? worstFirst(all).slice(0, MOST_CHECKS) : all;
  const table = markdownTable(
    [
      { title: '' },
      { title: 'check' },
      { title: 'for' },
      { title: 'estimate', align: 'right' },
      { title: 'interval', align: 'right' },
      ...(intervals === null ? [] : [{ title: 'Fairlearn’s interval', align: 'right' } as const]),
    ],
    listed.map(({ result, interval }) => [
      `${marks[result.verdict]} ${result.verdict}${result.severity === 'warn' ? ' (warn)' : ''}`,
      inlineCode(checkText(result)),
      escapeMarkdown(subjectText(result), 80),
      escapeMarkdown(shownEstimate(result, evaluation), 80),
      shownInterval(result),
      ...(intervals === null ? [] : [shownFairlearn(result, interval)]),
    ]),
  );
  return more > 0 ? `${table}\n\n${more} more checks are in the HTML report.` : table;
}

/** Why each check ended so, the ones that did not pass first. */
function reasons(checks: readonly CheckResult[]): readonly Section[] {
  const lines = worstFirst(checks.map((result) => ({ result }))).map(({ result }) => {
    const what = `${inlineCode(checkText(result))} for ${escapeMarkdown(subjectText(result), 80)}`;
    const pair =
      result.worstPair === null
        ? ''
        : ` (${result.worstPair.map((group) => escapeMarkdown(group, 60)).join(' against ')})`;
    return `- ${marks[result.verdict]} ${what}${pair}: ${escapeMarkdown(result.reason, 700)}.`;
  });
  return Array.from({ length: Math.ceil(lines.length / REASONS) }, (_, part) => ({
    markdown: lines.slice(part * REASONS, (part + 1) * REASONS).join('\n'),
  }));
}

function groupSection(
  table: FeatureTable,
  { evaluation }: FairnessOutcome,
  { minimumCell }: FairnessInputs,
): Section {
  const { sheet, groups, leftOut } = groupSheet(table, evaluation, minimumCell, MOST_GROUPS);
  const words = rowWords(evaluation.policy).map((sentence) => escapeMarkdown(sentence, 400));
  const more =
    leftOut > 0
      ? [
          `The groups with the highest and the lowest rates; ${leftOut} more are in the HTML report.`,
        ]
      : [];
  const body = [...words, sheetMarkdown(sheet), ...more].join('\n\n');
  return {
    markdown: `<details><summary>Groups of ${inlineHtml(table.feature, 80)} (${groups})</summary>\n\n${body}\n\n</details>`,
  };
}

function foldSection({ folds }: FairnessOutcome): readonly Section[] {
  if (folds.length === 0) return [];
  const apart = folds.filter(({ pValue }) => pValue < 0.01).slice(0, MOST_GROUPS);
  const base =
    'Predictions come from several fits of one recipe (cross-validation), so the verdict speaks of the procedure, on average over its fits.';
  const list = apart.map(
    ({ feature, group, lowest, highest }) =>
      `- ${escapeMarkdown(`${feature}=${group}`, 80)}: selection rate from ${shown(lowest)} to ${shown(highest)} between folds, more than its rows explain.`,
  );
  return [{ markdown: [base, ...list].join('\n') }];
}
