import { describe, expect, it } from 'vitest';
import { labelledPlaces } from '../../../src/domain/bootstrap/labelled-places.ts';
import { replicateStrata } from '../../../src/domain/bootstrap/replicate-strata.ts';
import { tallyFeature } from '../../../src/domain/fairness/feature-tally.ts';
import type { LabelledRow, LabelledRows } from '../../../src/domain/fairness/labelled-rows.ts';

const CELLS = ['tp', 'fp', 'tn', 'fn'] as const;
const rowOf = (values: Readonly<Record<string, string>>, index: number): LabelledRow => ({
  cell: CELLS[index % 4]!,
  count: 1 + index,
  valueOf: (column) => values[column]!,
});
const rows: LabelledRows = {
  rows: [
    { sex: 'm', race: '10', region: 'z' },
    { sex: 'f', race: '9', region: 'a' },
    { sex: 'm', race: '9', region: 'z' },
    { sex: 'm', race: '9', region: 'z' },
    { sex: 'f', race: '10', region: 'b' },
  ].map(rowOf),
  levels: new Map([
    ['sex', ['f', 'm']],
    ['race', ['9', '10']],
    ['region', ['a', 'b', 'z']],
  ]),
  controlLevels: 3,
};
const counts = Uint32Array.from(rows.rows, ({ count }) => count);

describe('the places of labelled rows', () => {
  it.each([
    [['sex'], []],
    [['sex', 'race'], ['region']],
    [['race'], ['region', 'sex']],
  ])('are those of the tally by %s within %s', (parts, control) => {
    const strata = tallyFeature(rows, parts, control);
    const places = labelledPlaces(rows, { parts }, control)!;
    expect(replicateStrata({ strata, places })(counts)).toEqual(strata);
  });

  it('carry weights', () => {
    const places = labelledPlaces(rows, { parts: ['sex'] }, [], ({ count }) => 2 * count)!;
    expect(places.map(({ weight }) => weight)).toEqual([2, 4, 6, 8, 10]);
  });

  it('are none of fractions and of regressions', () => {
    const [first] = rows.rows;
    for (const row of [
      { ...first!, count: 0.5 },
      { ...first!, cell: null },
    ]) {
      expect(labelledPlaces({ ...rows, rows: [row] }, { parts: ['sex'] }, [])).toBeNull();
    }
  });
});
