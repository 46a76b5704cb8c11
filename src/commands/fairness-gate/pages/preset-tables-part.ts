import { visible } from '../../../report/escape.ts';
import { html, type Html } from '../../../report/html.ts';
import { sheetHtml } from '../../../report/sheet.ts';
import type { FairnessOutcome } from '../outcome.ts';
import { presetSheets, withoutPresets } from './preset-sheets.ts';
import type { FairnessInputs } from '../settings.ts';

/** The tables of other rules and libraries; undefined when none was asked for. */
export function presetTablesPart(
  outcome: FairnessOutcome,
  inputs: FairnessInputs,
): Html | undefined {
  const parts = presetSheets(outcome.tables, outcome.evaluation.table, inputs.minimumCell);
  const without = withoutPresets(outcome, inputs);
  if (parts.length === 0 && without === undefined) return undefined;
  return html`<h2>Other rules and libraries</h2>
    <p>Asked for with <code>presets</code>: to read, not to decide.</p>
    ${without === undefined ? undefined : html`<p>${visible(without, 800)}</p>`}
    ${parts.map(
      ({ title, sentences, sheets }) =>
        html`<details>
          <summary>${visible(title)}</summary>
          ${sentences.map((sentence) => html`<p>${visible(sentence, 800)}</p> `)}
          ${sheets.map(
            (one) =>
              html`${one.title === undefined ? undefined : html`<h4>${visible(one.title)}</h4>`}
              ${sheetHtml(one.sheet)}`,
          )}
        </details> `,
    )}`;
}
