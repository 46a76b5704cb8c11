import { describe, expect, it } from 'vitest';
import { fourFifths, selectionsOf } from '../../../src/domain/parity/four-fifths.ts';

const selection = (group: string, successes: number, trials: number) => ({
  group,
  rate: { successes, trials },
});

describe('the four-fifths table', () => {
  it('is the example of the Guidelines: 60 of 120 against 12 of 40', () => {
    // 80 white applicants of whom 48 are hired (60 %), 40 black of whom 12 (30 %): 30/60 = 50 %, Q&A no. 12.
    const table = fourFifths([selection('white', 48, 80), selection('black', 12, 40)]);
    expect(table.highest).toBe('white');
    const [white, black] = table.rows;
    expect(white).toMatchObject({ impactRatio: 1, comparison: null, interval: null });
    expect(black?.impactRatio).toBeCloseTo(0.5, 12);
    expect(black?.comparison).toMatchObject({
      test: 'z',
      isBelowFourFifths: true,
      isSignificant: true,
    });
    // (0.3 − 0.6)/√(0.5 · 0.5 · (1/40 + 1/80))
    expect(black?.comparison?.z).toBeCloseTo(-0.3 / Math.sqrt(0.25 * (1 / 40 + 1 / 80)), 12);
    expect(JSON.parse(JSON.stringify(table))).toEqual(table);
  });

  it('takes Fisher’s test where a cell is expected to hold fewer than five', () => {
    const [, small] = fourFifths([selection('a', 8, 10), selection('b', 1, 6)]).rows;
    expect(small?.comparison?.test).toBe('fisher');
    expect(small?.comparison?.pValue).toBeCloseTo(0.034965034965034975, 14);
  });

  it('keeps to z for sums of weights', () => {
    const [, small] = fourFifths([selection('a', 8.5, 10), selection('b', 1, 6)]).rows;
    expect(small?.comparison?.test).toBe('z');
  });

  it('counts all pairs, as the highest group is chosen by the data', () => {
    const table = fourFifths([
      selection('a', 60, 100),
      selection('b', 45, 100),
      selection('c', 59, 100),
    ]);
    const { pValue, pValueHolm, isSignificant, isSignificantInFamily } = table.rows[1]!.comparison!;
    expect(pValueHolm).toBeCloseTo(3 * pValue, 14);
    expect([isSignificant, isSignificantInFamily]).toEqual([true, false]);
    expect(table.omnibus?.degrees).toBe(2);
  });

  it('says when one person decides', () => {
    const [, few] = fourFifths([selection('a', 5, 10), selection('b', 3, 8)]).rows;
    expect(few?.comparison).toMatchObject({
      isBelowFourFifths: true,
      dependsOnOnePerson: true,
      isReversedByOnePerson: true,
    });
    const [, many] = fourFifths([selection('a', 50, 100), selection('b', 30, 80)]).rows;
    expect(many?.comparison).toMatchObject({
      dependsOnOnePerson: false,
      isReversedByOnePerson: false,
    });
    const [, nearly] = fourFifths([selection('a', 100, 200), selection('b', 79, 200)]).rows;
    expect(nearly?.comparison).toMatchObject({
      dependsOnOnePerson: true,
      isReversedByOnePerson: false,
    });
  });

  it('measures the one person against the group that is highest then', () => {
    const table = fourFifths([
      selection('a', 5, 10),
      selection('b', 398, 800),
      selection('c', 39, 100),
    ]);
    expect(table.rows[2]?.comparison?.dependsOnOnePerson).toBe(true);
    const still = fourFifths([
      selection('a', 5, 10),
      selection('b', 399, 800),
      selection('c', 38, 100),
    ]);
    expect(still.rows[2]?.comparison?.dependsOnOnePerson).toBe(false);
  });

  it('takes four fifths for enough, whatever the last bit of the quotient', () => {
    const [, b] = fourFifths([selection('a', 50, 60), selection('b', 20, 30)]).rows;
    expect(b?.impactRatio).toBeLessThan(0.8);
    expect(b?.comparison?.isBelowFourFifths).toBe(false);
  });

  it('has no ratio where nobody is selected', () => {
    const table = fourFifths([selection('a', 0, 10), selection('b', 0, 6)]);
    expect(table).toMatchObject({ highest: null, omnibus: null });
    expect(table.rows[0]).toMatchObject({ impactRatio: null, comparison: null, selectionRate: 0 });
    expect(fourFifths([])).toMatchObject({ highest: null, rows: [] });
  });

  it('has a comparison without z where everybody is selected', () => {
    const [, b] = fourFifths([selection('a', 400, 400), selection('b', 300, 300)]).rows;
    expect(b).toMatchObject({ impactRatio: 1, interval: null });
    expect(b?.comparison).toMatchObject({ z: null, pValue: 1, isSignificant: false });
  });
});

it('selections are of the favorable outcome, of groups that have rows', () => {
  const groups = [
    { group: 'a', counts: { tp: 1, fp: 2, tn: 3, fn: 4 } },
    { group: 'none', counts: { tp: 0, fp: 0, tn: 0, fn: 0 } },
  ];
  expect(selectionsOf(groups, 'positive')).toEqual([selection('a', 3, 10)]);
  expect(selectionsOf(groups, 'negative')).toEqual([selection('a', 7, 10)]);
});
