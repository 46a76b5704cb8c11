import type { CodePlace, FeaturePlaces } from '../../../src/domain/bootstrap/replicate-strata.ts';
import { NO_ROWS } from '../../../src/domain/fairness/confusion.ts';

/** Values by column and row; labels are 0 and 1, `weight` is a sample weight. */
export type Columns = Readonly<Record<string, readonly (string | number)[]>>;

const CELLS = [
  ['tn', 'fp'],
  ['fn', 'tp'],
] as const;

/** The codes of the rows of a frame, and what they mean for one feature. */
export function codedFrame(frame: {
  readonly columns: Columns;
  readonly feature: readonly string[];
  readonly control: readonly string[];
}): { readonly codes: Uint16Array; readonly feature: FeaturePlaces } {
  const { columns } = frame;
  const rows = columns['y_true']!.length;
  const at = (column: string, row: number): string => String(columns[column]![row]);
  const nameOf = (names: readonly string[], row: number): string =>
    names.map((column) => at(column, row)).join(' & ');
  const levels: string[] = [];
  const groups: string[] = [];
  const indexIn = (list: string[], name: string): number => {
    if (!list.includes(name)) list.push(name);
    return list.indexOf(name);
  };
  const places: CodePlace[] = [];
  const known = new Map<string, number>();
  const codes = Uint16Array.from({ length: rows }, (_, row) => {
    const place: CodePlace = {
      stratum: indexIn(levels, nameOf(frame.control, row)),
      group: indexIn(groups, nameOf(frame.feature, row)),
      cell: CELLS[Number(at('y_true', row)) as 0 | 1][Number(at('y_pred', row)) as 0 | 1],
      ...(columns['weight'] === undefined ? {} : { weight: Number(at('weight', row)) }),
    };
    const key = JSON.stringify(place);
    const code = known.get(key) ?? places.push(place) - 1;
    known.set(key, code);
    return code;
  });
  const strata = levels.map((level) => ({
    level: frame.control.length === 0 ? null : level,
    overall: { counts: NO_ROWS },
    groups: groups.map((group) => ({ group, isExcluded: false, counts: NO_ROWS })),
  }));
  return { codes, feature: { strata, places } };
}
