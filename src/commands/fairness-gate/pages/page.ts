import type { FeatureTable } from '../../../domain/fairness/feature-table.ts';
import { visible } from '../../../report/escape.ts';
import { html, type Html } from '../../../report/html.ts';
import { htmlPage } from '../../../report/html-page.ts';
import { foldedSheetHtml } from '../../../report/sheet.ts';
import { checkCharts } from './check-charts.ts';
import { checksTable } from './checks-part.ts';
import { featureCharts } from './feature-charts.ts';
import { foldPart } from './fold-part.ts';
import { groupSheet } from './group-sheet.ts';
import { methodPart } from './method-part.ts';
import type { FairnessOutcome } from '../outcome.ts';
import { rowWords } from './row-words.ts';
import type { FairnessInputs } from '../settings.ts';
import { headline } from './view.ts';

/** Groups of a table that stands open: charts show the extremes of more. */
const MOST_OPEN = 40;
/** Groups that a table of the page shows; the JSON report has all. */
const MOST_GROUPS = 500;

/**
 * The report as one page that needs nothing else: verdict, checks, what to do, charts and groups by feature, tables of
 * other rules, method and data.
 */
export function reportPage(outcome: FairnessOutcome, inputs: FairnessInputs): string {
  const { evaluation } = outcome;
  const title = headline(evaluation, inputs.name);
  const body = html`<h1>${title}</h1>
    <p><span class="verdict ${evaluation.verdict}">${evaluation.verdict}</span></p>
    <h2>Checks</h2>
    ${checksTable(outcome)} ${checkCharts(outcome)} ${outcome.pages?.mitigationPart(outcome, inputs)}
    ${evaluation.table.features.map((table) => featurePart(table, outcome, inputs))}
    ${foldPart(outcome)} ${outcome.pages?.presetTablesPart(outcome, inputs)}
    ${methodPart(outcome, inputs)}`;
  return htmlPage(title, body);
}

function featurePart(
  table: FeatureTable,
  outcome: FairnessOutcome,
  { minimumCell }: FairnessInputs,
): Html {
  const { sheet, groups, leftOut } = groupSheet(
    table,
    outcome.evaluation,
    minimumCell,
    MOST_GROUPS,
  );
  const more =
    leftOut === 0
      ? undefined
      : html`<p class="soft">
          The ${sheet.rows.length} groups with the highest and the lowest rates of ${groups}; the JSON
          report has all.
        </p>`;
  return html`<h2>Groups of ${visible(table.feature, 160)}</h2>
    ${rowWords(outcome.evaluation.policy).map(
      (sentence) => html`<p class="soft">${visible(sentence, 400)}</p> `,
    )}
    ${featureCharts(table, outcome, minimumCell)} ${foldedSheetHtml('The groups', sheet, MOST_OPEN)} ${more}`;
}
