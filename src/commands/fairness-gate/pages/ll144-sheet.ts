import type { Ll144Table } from '../../../domain/parity/ll144.ts';
import type { Sheet } from '../../../report/sheet.ts';
import type { PresetSheet } from './preset-sheet.ts';
import { shown, shownCount, shownIf, shownPart } from './view.ts';

const percent = (share: number): string => `${String(Number((share * 100).toFixed(1)))} %`;

function sheetOf({ kind, rows }: Ll144Table, minimumCell: number): Sheet {
  const isScoring = kind === 'scoring';
  return {
    columns: [
      { title: 'category' },
      { title: 'n', kind: 'number' },
      { title: 'share', kind: 'number' },
      { title: isScoring ? 'above the median' : 'selected', kind: 'number' },
      { title: isScoring ? 'scoring rate' : 'selection rate', kind: 'number' },
      { title: 'impact ratio', kind: 'number' },
      { title: 'impact ratio without small categories', kind: 'number' },
    ],
    rows: rows.map((row) => {
      const own = (text: string): string => shownIf(row.applicants, minimumCell, text);
      return [
        row.category,
        shownCount(row.applicants, minimumCell),
        own(percent(row.share)),
        shownPart(row.selected, row.applicants, minimumCell),
        own(shown(row.rate)),
        own(shown(row.impactRatio)),
        own(row.mayBeExcluded ? 'may be left out' : shown(row.impactRatioWithoutSmall)),
      ];
    }),
  };
}

/** A table of a bias audit after Local Law 144. */
export function ll144Table(table: Ll144Table, minimumCell: number): PresetSheet {
  const { feature, kind, median, unknown, source } = table;
  const rounded = median !== null && median.bits < 53 ? `, of scores with ${median.bits} bits` : '';
  const above =
    median === null
      ? ''
      : ` Scoring rate: the share above the median ${shown(median.value)}${rounded}.`;
  return {
    title: `NYC Local Law 144, ${kind} rates: ${feature}`,
    sentences: [
      `What a bias audit of an automated employment decision tool has to publish in New York City (${source}). The law sets no threshold, so this table decides nothing.${above}`,
      `People of unknown category: ${shownCount(unknown, minimumCell)}. A category of less than 2 % of the data may be left out of the ratios, with reasons; the last column leaves all such out.`,
    ],
    sheets: [{ sheet: sheetOf(table, minimumCell) }],
  };
}
