import type { CheckResult } from '../../../domain/fairness/judge-check.ts';
import { visible } from '../../../report/escape.ts';
import { html, type Html } from '../../../report/html.ts';
import { htmlTable, type HtmlColumn } from '../../../report/html-table.ts';
import type { FairnessOutcome } from '../outcome.ts';
import {
  measureText,
  shownEstimate,
  shownInterval,
  shownPValue,
  shownFairlearn,
  subjectText,
  thresholdText,
} from './view.ts';

const COLUMNS: readonly HtmlColumn[] = [
  { title: 'verdict' },
  { title: 'check' },
  { title: 'estimate', kind: 'number' },
  { title: 'interval', kind: 'number' },
  { title: 'threshold', kind: 'number' },
  { title: 'reason', kind: 'wide' },
];

/** One row a check: what was found, against what, and why; Fairlearn's interval below the one that decides. */
export function checksTable({ evaluation, intervals }: FairnessOutcome): Html {
  return htmlTable(
    COLUMNS,
    evaluation.checks.map((result, index) => [
      html`<b class="${result.verdict}">${result.verdict}</b>${result.severity === 'warn' ? ' (warn)' : ''}`,
      html`<code>${measureText(result)}</code>
        <div class="soft">for ${visible(subjectText(result), 160)}</div>`,
      shownEstimate(result, evaluation),
      html`${shownInterval(result)}${intervals === null ? undefined : fairlearns(shownFairlearn(result, intervals[index]))}`,
      html`<span class="wrap">${thresholdText(result)}</span>`,
      reason(result),
    ]),
    'cards',
  );
}

const fairlearns = (range: string): Html => html`<div class="soft">Fairlearn: ${range}</div>`;

function reason({ reason: text, pValueNoDifference }: CheckResult): Html {
  const p =
    pValueNoDifference === null
      ? undefined
      : html`<div class="soft">p of no difference at all: ${shownPValue(pValueNoDifference)}</div>`;
  return html`${visible(text, 1500)}${p}`;
}
