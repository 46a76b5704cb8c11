import { describe, expect, it } from 'vitest';
import { joinLevels, tallyFeature } from '../../../src/domain/fairness/feature-tally.ts';
import type { LabelledRow } from '../../../src/domain/fairness/labelled-row.ts';
import type { LabelledRows } from '../../../src/domain/fairness/labelled-rows.ts';

const row = (
  cell: LabelledRow['cell'],
  count: number,
  values: Record<string, string>,
): LabelledRow => ({
  cell,
  count,
  valueOf: (column) => values[column]!,
});
const rows: LabelledRows = {
  rows: [
    row('tp', 2, { a: 'x', b: 'p', c: 'late' }),
    row('tp', 3, { a: 'x', b: 'p', c: 'late' }),
    row('fn', 7, { a: 'y', b: 'q', c: 'early' }),
  ],
  levels: new Map([
    ['a', ['x', 'y']],
    ['b', ['p', 'q']],
    ['c', ['early', 'late']],
  ]),
  controlLevels: 2,
};

describe('tallyFeature', () => {
  it('adds equal cells, in the order of the levels', () => {
    const [stratum] = tallyFeature(rows, ['b', 'a'], []);
    expect(stratum?.groups.map(({ group, counts }) => [group, counts.tp, counts.fn])).toEqual([
      ['p & x', 5, 0],
      ['p & y', 0, 0],
      ['q & x', 0, 0],
      ['q & y', 0, 7],
    ]);
    expect(stratum?.overall.counts).toEqual({ tp: 5, fp: 0, tn: 0, fn: 7 });
  });

  it('has the control levels that occur', () => {
    expect(tallyFeature(rows, ['a'], ['c', 'b']).map(({ level }) => level)).toEqual([
      'early & q',
      'late & p',
    ]);
    expect(joinLevels(['early', 'q'])).toBe('early & q');
  });
});
