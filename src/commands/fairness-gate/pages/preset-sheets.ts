/** Tables of other rules, each with a sentence on what it is, before anyone decides where they are shown. */
import type { CountTable } from '../../../domain/fairness/count-table.ts';
import type { PresetTables } from '../../../domain/fairness/preset-tables.ts';
import type { PresetSheet } from './preset-sheet.ts';
import type { FairnessOutcome } from '../outcome.ts';
import type { FairnessInputs } from '../settings.ts';
import { aequitasTables } from './aequitas-sheets.ts';
import { aif360Table } from './aif360-sheet.ts';
import { fourFifthsTable } from './four-fifths-sheet.ts';
import { ll144Table } from './ll144-sheet.ts';

/** Every table that was asked for, feature by feature. */
export function presetSheets(
  tables: readonly PresetTables[],
  counts: CountTable,
  minimumCell: number,
): readonly PresetSheet[] {
  return tables.flatMap(({ feature, fourFifths, nycLl144, aequitas, aif360 }) => [
    ...(fourFifths === undefined ? [] : [fourFifthsTable(feature, fourFifths, minimumCell)]),
    ...(nycLl144 ?? []).map((table) => ll144Table(table, minimumCell)),
    ...(aequitas === undefined ? [] : [aequitasTables(feature, aequitas, minimumCell)]),
    ...(aif360 === undefined ? [] : [aif360Table(feature, aif360, counts, minimumCell)]),
  ]);
}

/** Why features have no tables though `presets` asks for some; undefined where all have. */
export function withoutPresets(
  { tables, evaluation }: Pick<FairnessOutcome, 'tables' | 'evaluation'>,
  { presets = [] }: Pick<FairnessInputs, 'presets'>,
): string | undefined {
  if (presets.length === 0) return undefined;
  const { task, features } = evaluation.table;
  if (task === 'regression')
    return 'The tables of other rules are of labels; a regression has none.';
  const has = new Set(tables.map(({ feature }) => feature));
  const without = features.map(({ feature }) => feature).filter((feature) => !has.has(feature));
  if (without.length === 0) return undefined;
  return `No tables of other rules for ${without.join(', ')}: too many groups to compare each with another.`;
}
