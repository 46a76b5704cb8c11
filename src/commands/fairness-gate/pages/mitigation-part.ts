/** "What to do about it": of every failed check who is responsible, and what would mend it. */
import type { FairnessEvaluation } from '../../../domain/fairness/evaluate-fairness.ts';
import type {
  Mitigation,
  PairDecomposition,
  ThresholdRules,
  ThresholdSuggestion,
} from '../../../domain/mitigation/mitigation.ts';
import { visible } from '../../../report/escape.ts';
import { html, type Html } from '../../../report/html.ts';
import { foldedSheetHtml, sheetHtml } from '../../../report/sheet.ts';
import { failedChecks, type FailedCheck } from './failed-checks.ts';
import type { FairnessOutcome } from '../outcome.ts';
import { responsibleSheet } from './responsible-sheet.ts';
import { suggestionWords } from './row-words.ts';
import type { FairnessInputs } from '../settings.ts';
import {
  curveSheet,
  decompositionSheet,
  plainRulesSheet,
  rulesSheet,
  weightsSheet,
  worthSheet,
} from './suggestion-sheets.ts';
import { tradeOffChart } from './trade-off-chart.ts';
import { checkText, subjectText } from './view.ts';

/** Rows of a table that stands open. */
const MOST_OPEN = 12;
/** Failed checks that are gone into. */
const MOST_CHECKS = 20;

/** The section; undefined when nothing failed. */
export function mitigationPart(outcome: FairnessOutcome, inputs: FairnessInputs): Html | undefined {
  const failed = failedChecks(outcome);
  if (failed.length === 0) return undefined;
  const more = failed.length - MOST_CHECKS;
  return html`<h2>What to do about it</h2>
    <p>
      Suggestions, computed from this data and never applied. First look why: a difference can come
      from the data that were collected, the labels, the features, or the threshold.
    </p>
    ${failed.slice(0, MOST_CHECKS).map((one) => checkPart(one, outcome, inputs))}
    ${more > 0 ? html`<p class="soft">${more} more failed checks are in the JSON report.</p>` : undefined}`;
}

function checkPart(
  failed: FailedCheck,
  { evaluation }: FairnessOutcome,
  { minimumCell }: FairnessInputs,
): Html {
  const { result, mitigation } = failed;
  const responsible = responsibleSheet(failed, evaluation, minimumCell);
  return html`<h3><code>${checkText(result)}</code> for ${visible(subjectText(result))}</h3>
    ${
      responsible === null
        ? undefined
        : html`<h4>Who is behind it</h4>
            <p>
              Beyond the threshold in the numbers as observed, the widest first; at most ten.
            </p>
            ${sheetHtml(responsible)}`
    }
    ${mitigation === null ? noSuggestion() : suggestion(mitigation, failed, evaluation, minimumCell)}`;
}

const noSuggestion = (): Html =>
  html`<p>
    Nothing is suggested: thresholds and weights are computed for differences and ratios of rates,
    for the first eight checks that fail.
  </p>`;

function suggestion(
  mitigation: Mitigation,
  { stratum }: FailedCheck,
  { policy, table }: FairnessEvaluation,
  minimumCell: number,
): Html {
  const { thresholdOptimizer, warnings, groupsNotListed, decomposition } = mitigation;
  const positive = table.labels?.positive ?? '';
  return html`<div class="warnings">
      <b>Before any of this is used</b>
      <ul>
        ${warnings.map((warning) => html`<li>${visible(warning, 600)}</li> `)}
      </ul>
    </div>
    ${suggestionWords(policy).map((sentence) => html`<p>${sentence}</p> `)}
    ${thresholdOptimizer === null ? undefined : thresholdsPart(mitigation, thresholdOptimizer, stratum, positive, minimumCell)}
    ${decomposition === null ? undefined : decompositionPart(decomposition, stratum, minimumCell)}
    <h4>Weights for training</h4>
    <p>
      Under these weights label and group are independent (Kamiran &amp; Calders 2012). Train with
      them, and judge the new model.
    </p>
    ${foldedSheetHtml('The weights', weightsSheet(mitigation, stratum, minimumCell), MOST_OPEN)}
    ${groupsNotListed > 0 ? html`<p class="soft">${groupsNotListed} smaller groups are not listed.</p>` : undefined}`;
}

function crossFittingWords({ crossFitting, constraint, objective }: ThresholdSuggestion): string {
  const what = `Fairlearn’s ThresholdOptimizer (constraint ${constraint}, objective ${objective})`;
  if (crossFitting === null) return `${what}; too few rows to cross-fit.`;
  const { folds, seed } = crossFitting;
  const drawn = seed === null ? 'the folds of the file' : `drawn with seed ${seed}`;
  return `${what}. Cross-fitted numbers are of rows that the rules were not fitted on: ${folds} folds, ${drawn}. Cost is today’s ${objective} less the cross-fitted one: below 0 the rules are better than today; ✗ is beyond the threshold.`;
}

function thresholdsPart(
  mitigation: Mitigation,
  found: ThresholdSuggestion,
  stratum: FailedCheck['stratum'],
  positive: string,
  minimumCell: number,
): Html {
  const { equal, atThreshold } = found;
  const main = atThreshold ?? equal;
  return html`<h4>Thresholds by group</h4>
    <p>${crossFittingWords(found)}</p>
    ${sheetHtml(worthSheet(mitigation, found))} ${tradeOffChart(mitigation, found)}
    <details>
      <summary>The numbers of the curve</summary>
      ${sheetHtml(curveSheet(mitigation, found))}
    </details>
    <h4>The rules</h4>
    <p>
      ${atThreshold === null ? 'Rates equal.' : 'Rates as far apart as the check allows.'} Select
      means: predict <code>${visible(positive)}</code>.
    </p>
    ${foldedSheetHtml('The rules', rulesSheet(main, stratum, minimumCell), MOST_OPEN)}
    <details>
      <summary>The same without chance</summary>
      ${sheetHtml(plainRulesSheet(main, stratum, minimumCell))}
    </details>
    ${atThreshold === null ? undefined : equalRules(equal, stratum, minimumCell)}`;
}

/** The rules that make the rates equal, where others are the first to look at. */
function equalRules(
  equal: ThresholdRules,
  stratum: FailedCheck['stratum'],
  minimumCell: number,
): Html {
  return html`<details>
    <summary>The rules that make the rates equal</summary>
    ${sheetHtml(rulesSheet(equal, stratum, minimumCell))}
    <p>Without chance:</p>
    ${sheetHtml(plainRulesSheet(equal, stratum, minimumCell))}
  </details>`;
}

function decompositionPart(
  decomposition: PairDecomposition,
  stratum: FailedCheck['stratum'],
  minimumCell: number,
): Html | undefined {
  const sheet = decompositionSheet(decomposition, stratum, minimumCell);
  if (sheet === null) return undefined;
  const { pair, featuresNotListed } = decomposition;
  const [first, second] = pair.map((name) => visible(name, 80));
  return html`<h4>Which features make them differ</h4>
    <p>
      Mean attribution in ${first} less that in ${second}, in units of the explained output. It says
      what the model uses, not what is a cause.
    </p>
    ${foldedSheetHtml('The features', sheet, MOST_OPEN)}
    ${featuresNotListed > 0 ? html`<p class="soft">${featuresNotListed} features with smaller parts are not listed.</p>` : undefined}`;
}
