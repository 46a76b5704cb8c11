import type { FeatureTable } from '../../domain/fairness/feature-table.ts';
import { sampleRows } from '../../domain/fairness/sample.ts';
import { wholeNumber } from '../../domain/fairness/words.ts';
import { html, type Html } from '../../report/html.ts';
import { htmlPage } from '../../report/html-page.ts';
import { htmlTable } from '../../report/html-table.ts';
import { checkCharts, featureCharts } from './charts.ts';
import type { FairnessOutcome } from './outcome.ts';
import type { FairnessInputs } from './settings.ts';
import {
  checkText,
  headline,
  presentGroups,
  ratesOf,
  shown,
  shownCount,
  shownInterval,
  shownMetric,
  subjectText,
} from './view.ts';

/** The report as one page that needs nothing else: verdict, checks, charts and groups by feature, method and data. */
export function reportPage(outcome: FairnessOutcome, inputs: FairnessInputs): string {
  const { evaluation } = outcome;
  const title = headline(evaluation, inputs.name);
  const body = html`<h1>${title}</h1>
    <p><span class="verdict ${evaluation.verdict}">${evaluation.verdict}</span></p>
    <h2>Checks</h2>
    ${checksTable(outcome)} ${checkCharts(outcome)}
    ${evaluation.table.features.map((table) => featurePart(table, outcome, inputs))}
    ${foldPart(outcome)}
    <h2>Method and data</h2>
    ${methodPart(outcome, inputs)}`;
  return htmlPage(title, body);
}

function checksTable({ evaluation }: FairnessOutcome): Html {
  return htmlTable(
    [
      { title: 'verdict' },
      { title: 'check', kind: 'wide' },
      { title: 'for' },
      { title: 'estimate', kind: 'number' },
      { title: 'interval', kind: 'number' },
      { title: 'reason', kind: 'wide' },
    ],
    evaluation.checks.map((result) => [
      html`<b class="${result.verdict}">${result.verdict}</b
        >${result.severity === 'warn' ? ' (warn)' : ''}`,
      html`<code>${checkText(result)}</code>`,
      subjectText(result),
      shown(result.estimate),
      shownInterval(result),
      result.reason,
    ]),
  );
}

function featurePart(table: FeatureTable, outcome: FairnessOutcome, inputs: FairnessInputs): Html {
  const { minimumCell } = inputs;
  const rates = ratesOf(outcome.evaluation, table.feature);
  const rows = table.strata.flatMap((stratum) =>
    presentGroups(stratum).map((group) => [
      `${stratum.level === null ? '' : `${stratum.level}: `}${group.group}${group.isExcluded ? ' (excluded)' : ''}`,
      shownCount(sampleRows(group), minimumCell),
      ...rates.map((rate) => shownMetric(rate, group, minimumCell)),
    ]),
  );
  const columns = [
    { title: 'group' },
    { title: 'n', kind: 'number' } as const,
    ...rates.map(({ name }) => ({ title: name, kind: 'number' }) as const),
  ];
  return html`<h2>${table.feature}</h2>
    ${featureCharts(table, outcome, minimumCell)} ${htmlTable(columns, rows)} `;
}

function foldPart({ folds }: FairnessOutcome): Html | undefined {
  if (folds.length === 0) return undefined;
  const rows = folds.map(({ feature, group, folds: count, lowest, highest, pValue }) => [
    `${feature}=${group}`,
    String(count),
    shown(lowest),
    shown(highest),
    pValue < 0.0001 ? '<0.0001' : shown(pValue),
  ]);
  return html`<h2>Folds</h2>
    <p>
      Predictions come from several fits of one recipe (cross-validation): the verdict speaks of the
      procedure, on average over its fits. A small p says that a group's selection rate differs
      between the fits by more than its rows explain.
    </p>
    ${htmlTable([{ title: 'group' }, { title: 'folds', kind: 'number' }, { title: 'lowest rate', kind: 'number' }, { title: 'highest rate', kind: 'number' }, { title: 'p', kind: 'number' }], rows)} `;
}

function methodPart(outcome: FairnessOutcome, inputs: FairnessInputs): Html {
  const { evaluation, counts, files, model, tool } = outcome;
  const { policy, table, families } = evaluation;
  const facts: readonly (readonly [string, string])[] = [
    [
      'rows',
      `${wholeNumber(counts.rows)}, ${wholeNumber(table.dropped)} dropped for missing values`,
    ],
    [
      'decision',
      `${policy.decision} at confidence ${shown(policy.confidenceLevel)}; ${families} families share the level of fail`,
    ],
    ...(table.labels === null ? [] : [['positive label', table.labels.positive] as const]),
    ['favorable label', policy.favorableLabel ?? 'not said'],
    ['least denominator', String(policy.minDenominator)],
    ['undefined rates', policy.undefined],
    ['missing values', policy.missing],
    ['excluded groups', policy.excludeGroups.join(', ') || 'none'],
    ['hidden counts', `under ${inputs.minimumCell}`],
    ...files.map(
      ({ path, sha256, origin }) => ['file', `${path} (${origin}) sha256 ${sha256}`] as const,
    ),
    ...(model === null ? [] : [['model', `${model.path} sha256 ${model.sha256}`] as const]),
    ['policy digest', outcome.policyDigest],
    ['commit', outcome.commit ?? 'unknown'],
    ['made by', `${tool.name} ${tool.version}`],
  ];
  return html`<p>
      Pass and fail are decided by tests whose errors are known (docs/fairness.md): a check passes
      when every pair of groups is shown to lie within the threshold, fails when one pair is shown
      to lie beyond it, and is inconclusive otherwise.
    </p>
    <dl>
      ${facts.map(
        ([term, value]) =>
          html`<dt>${term}</dt>
            <dd>${value}</dd> `,
      )}
    </dl>`;
}
