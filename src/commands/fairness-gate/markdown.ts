import type { FeatureTable } from '../../domain/fairness/feature-table.ts';
import { sampleRows } from '../../domain/fairness/sample.ts';
import type { CheckResult } from '../../domain/fairness/judge-check.ts';
import { wholeNumber } from '../../domain/fairness/words.ts';
import { escapeMarkdown, inlineCode } from '../../report/escape.ts';
import { markdownTable } from '../../report/markdown-table.ts';
import type { Section } from '../../report/report.ts';
import type { FairnessOutcome } from './outcome.ts';
import type { FairnessInputs } from './settings.ts';
import {
  checkText,
  headline,
  marks,
  presentGroups,
  ratesOf,
  shown,
  shownCount,
  shownInterval,
  shownMetric,
  subjectText,
} from './view.ts';

/** Groups that one table of a comment shows; the HTML report shows all. */
const MOST_GROUPS = 50;

/** The report as GitHub Markdown: the verdict and the checks first, then the groups, then how it was done. */
export function markdownSections(
  outcome: FairnessOutcome,
  inputs: FairnessInputs,
): readonly Section[] {
  const { evaluation } = outcome;
  return [
    {
      markdown: `## ${marks[evaluation.verdict]} ${headline(evaluation, inputs.name)}\n\n${checkTable(evaluation.checks)}`,
    },
    ...reasons(evaluation.checks),
    ...evaluation.table.features.map((table) => groupSection(table, outcome, inputs)),
    ...foldSection(outcome),
    methodSection(outcome, inputs),
  ];
}

function checkTable(checks: readonly CheckResult[]): string {
  return markdownTable(
    [
      { title: '' },
      { title: 'check' },
      { title: 'for' },
      { title: 'estimate', align: 'right' },
      { title: 'interval', align: 'right' },
    ],
    checks.map((result) => [
      `${marks[result.verdict]} ${result.verdict}${result.severity === 'warn' ? ' (warn)' : ''}`,
      inlineCode(checkText(result)),
      escapeMarkdown(subjectText(result), 80),
      shown(result.estimate),
      shownInterval(result),
    ]),
  );
}

/** Why each check ended so, the ones that did not pass first. */
function reasons(checks: readonly CheckResult[]): readonly Section[] {
  const lines = [...checks]
    .sort((a, b) => Number(a.verdict === 'pass') - Number(b.verdict === 'pass'))
    .map((result) => {
      const what = `${inlineCode(checkText(result))} for ${escapeMarkdown(subjectText(result), 80)}`;
      const pair =
        result.worstPair === null
          ? ''
          : ` (${result.worstPair.map((group) => escapeMarkdown(group, 60)).join(' against ')})`;
      return `- ${marks[result.verdict]} ${what}${pair}: ${escapeMarkdown(result.reason, 700)}.`;
    });
  return [{ markdown: lines.join('\n') }];
}

function groupSection(
  table: FeatureTable,
  { evaluation }: FairnessOutcome,
  { minimumCell }: FairnessInputs,
): Section {
  const rates = ratesOf(evaluation, table.feature);
  const rows = table.strata.flatMap((stratum) =>
    presentGroups(stratum).map((group) => [
      escapeMarkdown(
        stratum.level === null ? group.group : `${stratum.level}: ${group.group}`,
        80,
      ) + (group.isExcluded ? ' (excluded)' : ''),
      shownCount(sampleRows(group), minimumCell),
      ...rates.map((rate) => shownMetric(rate, group, minimumCell)),
    ]),
  );
  const columns = ['group', 'n', ...rates.map(({ name }) => name)];
  const more =
    rows.length > MOST_GROUPS
      ? `\n\n${rows.length - MOST_GROUPS} more groups are in the HTML report.`
      : '';
  const shownTable = markdownTable(
    columns.map((title, index) => ({ title, align: index === 0 ? 'left' : 'right' })),
    rows.slice(0, MOST_GROUPS),
  );
  return {
    markdown: `<details><summary>Groups of ${escapeMarkdown(table.feature, 80)} (${rows.length})</summary>\n\n${shownTable}${more}\n\n</details>`,
  };
}

function foldSection({ folds }: FairnessOutcome): readonly Section[] {
  const apart = folds.filter(({ pValue }) => pValue < 0.01);
  if (folds.length === 0) return [];
  const base =
    'Predictions come from several fits of one recipe (cross-validation), so the verdict speaks of the procedure, on average over its fits.';
  const list = apart.map(
    ({ feature, group, lowest, highest }) =>
      `- ${escapeMarkdown(`${feature}=${group}`, 80)}: selection rate from ${shown(lowest)} to ${shown(highest)} between folds, more than its rows explain.`,
  );
  return [{ markdown: [base, ...list].join('\n') }];
}

function methodSection(outcome: FairnessOutcome, inputs: FairnessInputs): Section {
  const { evaluation, counts, files } = outcome;
  const level = `${shown(evaluation.policy.confidenceLevel * 100)} %`;
  const decision =
    evaluation.policy.decision === 'bound'
      ? `Pass and fail are each shown at ${level} confidence; what neither shows is inconclusive.`
      : 'The bare numbers decide (`decision: point`); intervals only inform.';
  const rows = `${wholeNumber(counts.rows)} rows${evaluation.table.dropped === 0 ? '' : `, ${wholeNumber(evaluation.table.dropped)} of them dropped for missing values`}.`;
  const listed = files
    .slice(0, 10)
    .map(
      ({ path, sha256, origin }) =>
        `- ${inlineCode(path)} sha256 ${inlineCode(sha256)} (${origin})`,
    );
  const hidden = `Counts under ${inputs.minimumCell} are hidden.`;
  const list = [
    ...listed,
    ...(files.length > 10 ? [`- and ${files.length - 10} more files`] : []),
  ].join('\n');
  return {
    markdown: `<details><summary>Method and data</summary>\n\n${rows} ${decision} ${hidden}\n\n${list}\n\n</details>`,
  };
}
