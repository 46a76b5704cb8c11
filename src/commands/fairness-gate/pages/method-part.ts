/** How it was decided and from what, so that an auditor can repeat it. */
import type { Baseline } from '../../../domain/fairness/baseline.ts';
import { visible } from '../../../report/escape.ts';
import { html, type Html } from '../../../report/html.ts';
import { sheetHtml, type Sheet } from '../../../report/sheet.ts';
import type { FairnessOutcome } from '../outcome.ts';
import { repeatCommand } from './repeat-command.ts';
import { rowWords } from './row-words.ts';
import type { FairnessInputs } from '../settings.ts';
import { shown, shownRows } from './view.ts';

type Fact = readonly [term: string, value: string];

/** The section. */
export function methodPart(outcome: FairnessOutcome, inputs: FairnessInputs): Html {
  const { policy } = outcome.evaluation;
  return html`<h2>Method and data</h2>
    ${decisionWords(outcome)} ${rowWords(policy).map((sentence) => html`<p>${visible(sentence, 400)}</p> `)}
    <dl>
      ${[...decisionFacts(outcome, inputs), ...originFacts(outcome)].map(
        ([term, value]) =>
          html`<dt>${term}</dt>
            <dd>${visible(value, 1000)}</dd> `,
      )}
    </dl>
    <h3>Repeat it</h3>
    <p>
      From the folder of the workspace, with ml-actions ${outcome.tool.version} (give the path of its
      <code>dist/main.js</code>); for files with these digests the JSON report comes out
      the same, to the byte.
    </p>
    <pre tabindex="0"><code>${repeatCommand(inputs)}</code></pre>
    ${sheetHtml(digestSheet(outcome))}`;
}

function decisionWords({ evaluation }: FairnessOutcome): Html {
  return evaluation.policy.decision === 'bound'
    ? html`<p>
        Pass and fail are decided by tests whose errors are known (docs/fairness.md): a check passes
        when every pair of groups is shown to lie within the threshold, fails when one pair is shown
        to lie beyond it, and is inconclusive otherwise.
      </p>`
    : html`<p>
        The bare numbers decide (<code>decision: point</code>): sampling error is not considered, and
        intervals only inform (docs/fairness.md).
      </p>`;
}

function decisionFacts(
  { evaluation, seed, counts, intervals }: FairnessOutcome,
  inputs: FairnessInputs,
): readonly Fact[] {
  const { policy, table, families, baseline } = evaluation;
  const level = `${shown(policy.confidenceLevel * 100)} %`;
  const shared = families === 1 ? '1 family' : `${families} families share the level of fail`;
  const list = (names: readonly string[]): string => names.join(', ') || 'none';
  return [
    [
      'rows',
      `${shownRows(counts.rows)}${inputs.counts === undefined ? '' : ' in a table of counts'}, ${shownRows(table.dropped)} dropped for missing values`,
    ],
    ...(baseline === null ? [] : [['baseline', baselineWords(baseline)] as const]),
    ['decision', `${policy.decision} at confidence ${level}; ${shared}`],
    ['sensitive features', list(policy.sensitiveFeatures)],
    ['control features', list(policy.controlFeatures)],
    ...(policy.score === undefined ? [] : [['score', policy.score] as const]),
    ...(table.labels === null ? [] : [['positive label', table.labels.positive] as const]),
    ['favorable label', policy.favorableLabel ?? 'not said'],
    ['least denominator', String(policy.minDenominator)],
    ['undefined rates', policy.undefined],
    ['missing values', policy.missing],
    ['excluded groups', list(policy.excludeGroups)],
    ['hidden counts', `under ${inputs.minimumCell}`],
    [
      'seed',
      `${seed}${inputs.seed === undefined ? ', derived from the digests of data and policy' : ''}; for permutations and folds, the verdict does not depend on it`,
    ],
    ...(intervals === null
      ? []
      : [['Fairlearn’s bootstrap', `${inputs.replicates} replicates`] as const]),
  ];
}

function baselineWords({ rows, kind, reason }: Baseline): string {
  const how = kind === 'paired' ? 'compared row by row' : 'compared as a sample of its own';
  return `${shownRows(rows)} rows, ${how}${reason === null ? '' : `: ${reason}`}`;
}

function originFacts(outcome: FairnessOutcome): readonly Fact[] {
  const { tool, run, commit, repository, workflowRun, policyDigest } = outcome;
  const bundle = tool.bundleSha256 === '' ? 'run from its sources' : `sha256 ${tool.bundleSha256}`;
  return [
    ['policy digest', policyDigest],
    ...(run === undefined ? [] : [['run', run.run.runId] as const]),
    ...(repository === null ? [] : [['repository', repository] as const]),
    ['commit', commit ?? 'unknown'],
    ...(workflowRun === null ? [] : [['workflow run', workflowRun] as const]),
    ['made by', `${tool.name} ${tool.version}, ${bundle}`],
  ];
}

/** The files as they were, to hold against `sha256sum`. */
function digestSheet({ files, model, evaluation, attributionFiles }: FairnessOutcome): Sheet {
  return {
    columns: [
      { title: 'file', kind: 'code' },
      { title: 'from' },
      { title: 'sha256', kind: 'code' },
    ],
    rows: [
      ...files.map(({ path, origin, sha256 }) => [path, origin, sha256]),
      ...(evaluation.baseline?.files ?? []).map(({ path, sha256 }) => [path, 'baseline', sha256]),
      ...attributionFiles.map(({ path, sha256 }) => [path, 'attributions', sha256]),
      ...(model === null ? [] : [[model.path, 'model', model.sha256]]),
    ],
  };
}
