import {
  addConfusion,
  negativesOf,
  NO_ROWS,
  positivesOf,
  rowsOf,
  selectedOf,
  type Confusion,
} from '../../../domain/fairness/confusion.ts';
import type { CountTable } from '../../../domain/fairness/count-table.ts';
import { comparedGroups } from '../../../domain/fairness/family.ts';
import type { Aif360Values } from '../../../domain/fairness/preset-tables.ts';
import { AIF360, type ParityMeasure } from '../../../domain/parity/parity-measure.ts';
import type { PresetSheet } from './preset-sheet.ts';
import { isTooFew, shown } from './view.ts';

const BEST: Readonly<Record<ParityMeasure['better'], string>> = {
  zero: '0',
  one: '1',
  low: 'low',
};

/** The reference group, and all others together. */
function sidesOf(feature: string, reference: string, counts: CountTable): readonly Confusion[] {
  const strata = counts.features.find((table) => table.feature === feature)?.strata ?? [];
  const groups = strata.flatMap(comparedGroups);
  const sum = (isReference: boolean): Confusion =>
    groups
      .filter(({ group }) => (group === reference) === isReference)
      .reduce((all, group) => addConfusion(all, group.counts), NO_ROWS);
  return [sum(true), sum(false)];
}

/** Whether a side has a denominator that is too small; shares of all rows rest on the rows alone. */
function isHidden(formula: string, sides: readonly Confusion[], minimumCell: number): boolean {
  const isOfAll = /^(?:SR|BR)_/.test(formula);
  return sides.some((counts) => {
    const parts = [
      positivesOf(counts),
      negativesOf(counts),
      selectedOf(counts),
      rowsOf(counts) - selectedOf(counts),
    ];
    return [rowsOf(counts), ...(isOfAll ? [] : parts)].some((rows) => isTooFew(rows, minimumCell));
  });
}

/** The numbers of AIF360 for a feature. */
export function aif360Table(
  feature: string,
  { reference, values }: Aif360Values,
  counts: CountTable,
  minimumCell: number,
): PresetSheet {
  const sides = sidesOf(feature, reference, counts);
  return {
    title: `${AIF360}: ${feature}`,
    sentences: [
      `The numbers that ${AIF360} computes (names without its prefix: of papers that the JSON report names). The privileged group p is “${reference.slice(0, 80)}”, all others together are u. They have no interval, and this table decides nothing.`,
    ],
    sheets: [
      {
        sheet: {
          columns: [
            { title: 'name', kind: 'code' },
            { title: 'value', kind: 'number' },
            { title: 'best' },
            { title: 'formula', kind: 'wide' },
          ],
          rows: values.map(({ name, value, better, formula }) => [
            name,
            isHidden(formula, sides, minimumCell) ? 'hidden' : shown(value),
            BEST[better],
            formula,
          ]),
        },
      },
    ],
  };
}
