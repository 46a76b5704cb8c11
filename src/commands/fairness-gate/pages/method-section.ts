import { escapeMarkdown, inlineCode } from '../../../report/escape.ts';
import type { Section } from '../../../report/report.ts';
import type { FairnessOutcome } from '../outcome.ts';
import { rowWords } from './row-words.ts';
import type { FairnessInputs } from '../settings.ts';
import { shown, shownRows } from './view.ts';

/** Files that a comment lists. */
const MOST_FILES = 10;

/** How it was decided and from what, folded away; the page has the command that repeats it. */
export function methodSection(outcome: FairnessOutcome, inputs: FairnessInputs): Section {
  const { evaluation, counts, files, tool, seed } = outcome;
  const { policy, table } = evaluation;
  const level = `${shown(policy.confidenceLevel * 100)} %`;
  const decision =
    policy.decision === 'bound'
      ? `Pass and fail are each shown at ${level} confidence; what neither shows is inconclusive.`
      : 'The bare numbers decide (`decision: point`); intervals only inform.';
  const dropped =
    table.dropped === 0 ? '' : `, ${shownRows(table.dropped)} of them dropped for missing values`;
  const words = [
    `${shownRows(counts.rows)} rows${dropped}.`,
    ...rowWords(policy).map((sentence) => escapeMarkdown(sentence, 400)),
    decision,
    `Counts under ${inputs.minimumCell} are hidden.`,
    `Seed ${seed}.`,
    `Made by ${tool.name} ${escapeMarkdown(tool.version)}; the HTML report has the command that repeats it.`,
  ];
  const more = files.length - MOST_FILES;
  const list = [
    ...files
      .slice(0, MOST_FILES)
      .map(
        ({ path, sha256, origin }) =>
          `- ${inlineCode(path)} sha256 ${inlineCode(sha256)} (${origin})`,
      ),
    ...(more > 0 ? [`- and ${more} more files`] : []),
  ].join('\n');
  return {
    markdown: `<details><summary>Method and data</summary>\n\n${words.join(' ')}\n\n${list}\n\n</details>`,
  };
}
