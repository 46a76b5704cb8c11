import type { FourFifthsRow, FourFifthsTable } from '../../../domain/parity/four-fifths.ts';
import type { SheetColumn } from '../../../report/sheet.ts';
import type { PresetSheet } from './preset-sheet.ts';
import { shown, shownCount, shownIf, shownPValue, shownPart, shownRange } from './view.ts';

/** What the comparison with the highest group comes to, in words. */
function finding({ comparison }: FourFifthsRow, highest: string | null): string {
  if (highest === null) return 'nobody is selected';
  if (comparison === null) return 'highest rate';
  const { isBelowFourFifths, isSignificant, isSignificantInFamily } = comparison;
  const ratio = isBelowFourFifths ? 'below four fifths' : 'not below four fifths';
  const significance = isSignificantInFamily
    ? 'significant'
    : isSignificant
      ? 'significant by itself, not among all pairs'
      : 'not significant';
  const person = comparison.isReversedByOnePerson
    ? '; one person more would reverse it'
    : comparison.dependsOnOnePerson
      ? '; one person more would lift it'
      : '';
  return `${ratio}, ${significance}${person}`;
}

const COLUMNS: readonly SheetColumn[] = [
  { title: 'group' },
  { title: 'n', kind: 'number' },
  { title: 'selected', kind: 'number' },
  { title: 'selection rate', kind: 'number' },
  { title: 'impact ratio', kind: 'number' },
  { title: 'interval', kind: 'number' },
  { title: 'p', kind: 'number' },
  { title: 'p (Holm)', kind: 'number' },
  { title: 'finding', kind: 'wide' },
];

/** A group; what rests on it and on the group with the highest rate is hidden where either is too small. */
function cells(row: FourFifthsRow, { rows, highest }: FourFifthsTable, minimumCell: number) {
  const top = rows.find(({ group }) => group === highest)?.applicants ?? 0;
  const both = (text: string): string => shownIf(Math.min(row.applicants, top), minimumCell, text);
  return [
    row.group,
    shownCount(row.applicants, minimumCell),
    shownPart(row.selected, row.applicants, minimumCell),
    shownIf(row.applicants, minimumCell, shown(row.selectionRate)),
    both(shown(row.impactRatio)),
    both(row.interval === null ? '–' : shownRange(...row.interval)),
    both(shownPValue(row.comparison?.pValue ?? null)),
    both(shownPValue(row.comparison?.pValueHolm ?? null)),
    both(finding(row, highest)),
  ];
}

/** The four-fifths rule of a feature. */
export function fourFifthsTable(
  feature: string,
  table: FourFifthsTable,
  minimumCell: number,
): PresetSheet {
  const { rows, confidenceLevel, source, omnibus } = table;
  const test =
    omnibus === null
      ? 'Whether any rates differ cannot be tested here'
      : `Whether any rates differ at all: χ² ${shown(omnibus.statistic)} with ${omnibus.degrees} degrees of freedom, p ${shownPValue(omnibus.pValue)}`;
  return {
    title: `Four-fifths rule: ${feature}`,
    sentences: [
      `The four-fifths rule is often misapplied: it is one rule of US employment law about selection (${source}), and a ratio of 0.8 shows neither fairness nor its absence elsewhere. This table decides nothing.`,
      `Selected are those who are predicted the favorable label. Intervals and tests at ${shown(confidenceLevel)}. ${test}.`,
    ],
    sheets: [
      { sheet: { columns: COLUMNS, rows: rows.map((row) => cells(row, table, minimumCell)) } },
    ],
  };
}
