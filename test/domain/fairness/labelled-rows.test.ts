import { describe, expect, it } from 'vitest';
import { MISSING_GROUP, readRows } from '../../../src/domain/fairness/labelled-rows.ts';
import { counted, policy, problemsOf, valueOf } from '../../fakes/counted-predictions.ts';

const columns = ['y_true', 'y_pred', 'sex'];
const places = new Map(columns.map((name, index) => [name, index]));
const gaps = counted(columns, [
  [['1', '1', 'f'], 5],
  [['0', '0', null], 2],
  [['0', '1', null], 3],
  [[null, '1', 'm'], 1],
]);

describe('readRows', () => {
  it('names the first row without a value, and how many there are', () => {
    const list = problemsOf(readRows(gaps, policy(), 'classification', places));
    expect(list).toHaveLength(2);
    expect(list[0]).toMatchObject({ input: 'y-true', file: 'p.csv', line: 12 });
    expect(list[1]).toMatchObject({ input: 'sensitive-features', file: 'p.csv', line: 7 });
    expect(list[1]?.message).toContain('5 rows');
  });

  it('makes a group of rows without a group, but not of rows without a label', () => {
    expect(
      problemsOf(readRows(gaps, policy({ missing: 'group' }), 'classification', places)),
    ).toHaveLength(1);
    const labelled = counted(columns, [
      [['1', '1', 'f'], 5],
      [['0', '0', null], 2],
    ]);
    const rows = valueOf(
      readRows(labelled, policy({ missing: 'group' }), 'classification', places),
    );
    expect(rows.withPositive('1').levels.get('sex')).toEqual([MISSING_GROUP, 'f']);
    expect(rows.dropped).toBe(0);
  });

  it('drops rows with any gap and counts them', () => {
    const rows = valueOf(readRows(gaps, policy({ missing: 'drop' }), 'classification', places));
    expect(rows.dropped).toBe(6);
    expect(rows.withPositive('1').rows.map(({ cell, count }) => [cell, count])).toEqual([
      ['tp', 5],
    ]);
  });

  it('refuses to judge nothing', () => {
    const [problem] = problemsOf(
      readRows(counted(columns, []), policy(), 'classification', places),
    );
    expect(problem?.message).toContain('no row');
  });

  it('finds each label once, by its first row over all files', () => {
    const two = {
      ...counted(columns, [
        [['1', '0', 'f'], 1],
        [['1.0', 'True', 'm'], 1],
      ]),
      files: ['a.csv', 'b.csv'].map((path) => ({ path, sha256: '', bytes: 0 })),
    };
    const combinations = two.combinations.map((combination, index) => ({
      ...combination,
      first: { file: index === 0 ? 'b.csv' : 'a.csv', line: 2 },
    }));
    const { labels } = valueOf(
      readRows({ ...two, combinations }, policy(), 'classification', places),
    );
    expect(labels.map(({ text, first }) => [text, first.file])).toEqual([
      ['1.0', 'a.csv'],
      ['0', 'b.csv'],
    ]);
  });
});
