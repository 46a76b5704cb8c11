import {
  AEQUITAS_METRIC_NAMES,
  type AequitasMetric,
} from '../../../domain/parity/aequitas-groups.ts';
import type { Parity, ParityName } from '../../../domain/parity/aequitas-parities.ts';
import type { AequitasRow, AequitasTable } from '../../../domain/parity/aequitas-table.ts';
import { negativesOf, positivesOf, selectedOf } from '../../../domain/fairness/confusion.ts';
import type { Sheet } from '../../../report/sheet.ts';
import type { PresetSheet } from './preset-sheet.ts';
import { isTooFew, shown, shownCount, shownIf } from './view.ts';

/** Rows that each rate rests on in a group. */
function rowsBehind(metric: AequitasMetric, row: AequitasRow): number {
  switch (metric) {
    case 'ppr':
    case 'pprev':
      return row.size;
    case 'precision':
    case 'fdr':
      return selectedOf(row);
    case 'for':
    case 'npv':
      return row.tn + row.fn;
    case 'fpr':
    case 'tnr':
      return negativesOf(row);
    case 'fnr':
    case 'tpr':
      return positivesOf(row);
  }
}

const metricColumns = AEQUITAS_METRIC_NAMES.map((title) => ({ title, kind: 'number' }) as const);

function ratesSheet({ rows }: AequitasTable, minimumCell: number): Sheet {
  return {
    columns: [
      { title: 'group' },
      { title: 'n', kind: 'number' },
      { title: 'prev', kind: 'number' },
      { title: 'accuracy', kind: 'number' },
      ...metricColumns,
    ],
    rows: rows.map((row) => [
      row.group,
      shownCount(row.size, minimumCell),
      shownIf(row.size, minimumCell, shown(row.prev)),
      shownIf(row.size, minimumCell, shown(row.accuracy)),
      ...AEQUITAS_METRIC_NAMES.map((metric) => {
        const value = row.metrics[metric];
        if (isTooFew(row.size, minimumCell)) return 'hidden';
        return value === null ? '–' : shownIf(rowsBehind(metric, row), minimumCell, shown(value));
      }),
    ]),
  };
}

/** Rows behind a disparity: the fewer ones of the group and of what it is compared with. */
function rowsBehindBoth(metric: AequitasMetric, row: AequitasRow, table: AequitasTable): number {
  const reference = table.rows.find(({ group }) => group === table.referenceGroups[metric]);
  const other = reference === undefined ? 0 : rowsBehind(metric, reference);
  return Math.min(rowsBehind(metric, row), other);
}

function disparitySheet(table: AequitasTable, minimumCell: number): Sheet {
  return {
    columns: [{ title: 'group' }, ...metricColumns],
    rows: table.rows.map((row) => [
      row.group,
      ...AEQUITAS_METRIC_NAMES.map((metric) => {
        const value = row.disparities[metric];
        if (isTooFew(row.size, minimumCell)) return 'hidden';
        if (value === null) return '–';
        const isOutside = value < table.tau || value > 1 / table.tau;
        const text = `${shown(value)}${isOutside ? ' ✗' : ''}`;
        return shownIf(rowsBehindBoth(metric, row, table), minimumCell, text);
      }),
    ]),
  };
}

const held = (parity: Parity): string =>
  parity === null ? 'undefined' : parity ? 'holds' : 'does not hold';

/** Which tests hold in every group, and where they do not; a group with too few rows is not named. */
function paritySheet({ rows, overall }: AequitasTable, minimumCell: number): Sheet {
  const names = Object.keys(overall) as ParityName[];
  return {
    columns: [{ title: 'test' }, { title: 'all groups' }, { title: 'not for', kind: 'wide' }],
    rows: names.map((name) => {
      const broken = rows.filter(({ parities }) => parities[name] === false);
      const listed = broken.filter(({ size }) => size >= minimumCell).slice(0, 10);
      const more = broken.length - listed.length;
      const groups = listed.map(({ group }) => group.slice(0, 80)).join(', ');
      return [name, held(overall[name]), `${groups}${more > 0 ? ` and ${more} more` : ''}`];
    }),
  };
}

/** The audit of a feature. */
export function aequitasTables(
  feature: string,
  table: AequitasTable,
  minimumCell: number,
): PresetSheet {
  const { source, tau, referenceGroups } = table;
  const references = new Set(Object.values(referenceGroups));
  const [reference = ''] = references;
  const compared = references.size === 1 ? ` to the group “${reference.slice(0, 80)}”` : '';
  return {
    title: `${source}: ${feature}`,
    sentences: [
      `The numbers that ${source} computes. Its tests call a disparity (the rate divided by that of the reference group) inside ${shown(tau)} to ${shown(1 / tau)} fair, whatever the number of rows. This table decides nothing.`,
    ],
    sheets: [
      { title: 'Rates', sheet: ratesSheet(table, minimumCell) },
      {
        title: `Disparities${compared}; ✗: outside the band`,
        sheet: disparitySheet(table, minimumCell),
      },
      { title: 'Parity tests', sheet: paritySheet(table, minimumCell) },
    ],
  };
}
