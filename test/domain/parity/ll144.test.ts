import { describe, expect, it } from 'vitest';
import { ll144Scoring, ll144Selection } from '../../../src/domain/parity/ll144.ts';
import type { ScoreHistogram } from '../../../src/domain/scores/score-histogram.ts';

const selection = (category: string, successes: number, trials: number, isUnknown = false) => ({
  category,
  isUnknown,
  outcome: { successes, trials },
});

const histogram = (scores: Readonly<Record<string, number>>, bits = 53): ScoreHistogram => {
  const values = Float64Array.from(Object.keys(scores), Number).sort();
  const counts = values.map((value) => scores[String(value)] ?? 0);
  return { values, counts, weights: counts, bits };
};
const scoring = (category: string, outcome: ScoreHistogram, isUnknown = false) => ({
  category,
  isUnknown,
  outcome,
});

describe('a tool that selects', () => {
  it('has rate, ratio to the most selected category and share', () => {
    const table = ll144Selection('sex', [
      selection('Male', 667, 1390),
      selection('Female', 555, 1181),
      selection('(missing)', 20, 29, true),
    ]);
    expect(table).toMatchObject({ kind: 'selection', median: null, unknown: 29, feature: 'sex' });
    expect(table.rows.map(({ category }) => category)).toEqual(['Male', 'Female']);
    expect(table.rows[1]?.impactRatio).toBeCloseTo(555 / 1181 / (667 / 1390), 12);
    expect(table.rows[0]).toMatchObject({ applicants: 1390, selected: 667, impactRatio: 1 });
    expect(table.rows[0]?.share).toBe(1390 / 2600);
    expect(JSON.parse(JSON.stringify(table))).toEqual(table);
  });

  it('marks categories below two per cent and gives the ratios without them too', () => {
    const table = ll144Selection('race', [
      selection('a', 50, 100),
      selection('b', 40, 100),
      selection('c', 3, 3),
      selection('none', 0, 0),
    ]);
    expect(table.rows.map(({ mayBeExcluded }) => mayBeExcluded)).toEqual([false, false, true]);
    expect(table.rows.map(({ impactRatio }) => impactRatio)).toEqual([0.5, 0.4, 1]);
    expect(table.rows.map((row) => row.impactRatioWithoutSmall)).toEqual([1, 0.8, null]);
  });

  it('has no ratio where nobody is selected', () => {
    const [row] = ll144Selection('sex', [selection('a', 0, 10)]).rows;
    expect(row).toMatchObject({ impactRatio: null, rate: 0 });
  });
});

describe('a tool that scores', () => {
  it('counts who is above the median of the whole sample, unknown people among it', () => {
    const table = ll144Scoring('sex', [
      scoring('a', histogram({ 1: 2, 2: 1, 3: 2 })),
      scoring('b', histogram({ 1: 3, 2: 1 }, 20)),
      scoring('?', histogram({ 3: 2 }), true),
    ])!;
    // 1 five times, 2 twice, 3 four times: the median is 2, and who scores 2 is not above it.
    expect(table).toMatchObject({ kind: 'scoring', median: { value: 2, bits: 20 }, unknown: 2 });
    expect(table.rows[0]).toMatchObject({ applicants: 5, selected: 2, rate: 0.4, impactRatio: 1 });
    expect(table.rows[1]).toMatchObject({ applicants: 4, selected: 0, impactRatio: 0 });
  });

  it('takes the middle of two scores when rows are even', () => {
    const table = ll144Scoring('sex', [scoring('a', histogram({ 1: 2, 2: 0, 4: 2 }))])!;
    expect(table.median?.value).toBe(2.5);
    expect(table.rows[0]?.selected).toBe(2);
  });

  it('has no table without scores', () => {
    expect(ll144Scoring('sex', [])).toBeUndefined();
  });
});
