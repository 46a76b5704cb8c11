import type { FairnessOutcome } from '../outcome.ts';
import type { FairnessInputs } from '../settings.ts';
import type { Section } from '../../../report/report.ts';
import { escapeMarkdown, inlineHtml } from '../../../report/escape.ts';
import { sheetMarkdown } from '../../../report/sheet.ts';
import type { PresetSheet } from './preset-sheet.ts';
import { presetSheets, withoutPresets } from './preset-sheets.ts';

/** Tables of other rules, folded away: they decide nothing. */
export function presetSections(
  outcome: FairnessOutcome,
  inputs: FairnessInputs,
): readonly Section[] {
  const without = withoutPresets(outcome, inputs);
  const sheets = presetSheets(outcome.tables, outcome.evaluation.table, inputs.minimumCell);
  return [
    ...sheets.map(presetSection),
    ...(without === undefined ? [] : [{ markdown: escapeMarkdown(without, 800) }]),
  ];
}

function presetSection({ title, sentences, sheets }: PresetSheet): Section {
  const parts = sheets.map((one) => {
    const table = sheetMarkdown(one.sheet);
    return one.title === undefined ? table : `**${escapeMarkdown(one.title)}**\n\n${table}`;
  });
  const body = [...sentences.map((sentence) => escapeMarkdown(sentence, 800)), ...parts];
  return {
    markdown: `<details><summary>${inlineHtml(title, 120)}</summary>\n\n${body.join('\n\n')}\n\n</details>`,
  };
}
