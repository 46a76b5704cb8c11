import { describe, expect, it } from 'vitest';
import { GROUP_LIMIT, makeCountTable } from '../../../src/domain/fairness/count-table.ts';
import { counted, groupsOf, policy, problemsOf, valueOf } from '../../fakes/counted-predictions.ts';

const wide = counted(
  ['y_true', 'y_pred', 'sex', 'race', 'year'],
  [
    [['1', '1', 'f', 'a', '2'], 3],
    [['0', '1', 'f', 'b', '10'], 4],
    [['1', '0', 'm', 'a', '10'], 5],
    [['0', '0', 'm', 'a', '2'], 6],
  ],
);
const both = policy({ sensitiveFeatures: ['sex', 'race'] });

describe('makeCountTable', () => {
  it('counts the groups of a single feature', () => {
    const table = valueOf(
      makeCountTable(
        groupsOf('sex', { m: [1, 2, 3, 4], f: [5, 6, 7, 8] }),
        policy(),
        'classification',
        [['sex']],
      ),
    );
    expect(table).toMatchObject({ rows: 36, dropped: 0, labels: { positive: '1' } });
    expect(table.features).toEqual([
      {
        feature: 'sex',
        parts: ['sex'],
        strata: [
          {
            level: null,
            overall: { counts: { tp: 6, fp: 8, tn: 10, fn: 12 } },
            groups: [
              { group: 'f', counts: { tp: 5, fp: 6, tn: 7, fn: 8 }, isExcluded: false },
              { group: 'm', counts: { tp: 1, fp: 2, tn: 3, fn: 4 }, isExcluded: false },
            ],
          },
        ],
      },
    ]);
  });

  it('makes the full product of an intersection, with its empty cells', () => {
    const table = valueOf(makeCountTable(wide, both, 'classification', [['sex', 'race']]));
    const [stratum] = table.features[0]!.strata;
    expect(table.features[0]?.feature).toBe('sex & race');
    expect(stratum?.groups.map(({ group, counts }) => [group, Object.values(counts)])).toEqual([
      ['f & a', [3, 0, 0, 0]],
      ['f & b', [0, 4, 0, 0]],
      ['m & a', [0, 0, 6, 5]],
      ['m & b', [0, 0, 0, 0]],
    ]);
  });

  it('counts within control levels, numbers by size', () => {
    const held = { ...both, controlFeatures: ['year'] };
    const table = valueOf(makeCountTable(wide, held, 'classification', [['sex']]));
    const { strata } = table.features[0]!;
    expect(strata.map(({ level, overall }) => [level, Object.values(overall.counts)])).toEqual([
      ['2', [3, 0, 6, 0]],
      ['10', [0, 4, 0, 5]],
    ]);
    expect(strata[0]?.groups.map(({ group }) => group)).toEqual(['f', 'm']);
  });

  it('names missing columns and the nearest ones', () => {
    const wrong = { ...both, yPred: 'y_prd', controlFeatures: ['yaer'] };
    const list = problemsOf(makeCountTable(wide, wrong, 'classification', [['sex']]));
    expect(list.map(({ input }) => input)).toEqual(['y-pred', 'control-features']);
    expect(list[0]?.hint).toContain('`y_pred`');
    expect(list[1]?.hint).toContain('`year`');
  });

  it('bounds the number of groups and says so', () => {
    const many = counted(
      ['y_true', 'y_pred', 'sex'],
      Array.from({ length: GROUP_LIMIT + 1 }, (_, i) => [['1', '1', `g${i}`], 1] as const),
    );
    const [problem] = problemsOf(makeCountTable(many, policy(), 'classification', [['sex']]));
    expect(problem?.message).toContain('1001 groups; the most is 1000');
  });

  it('bounds the cells with control levels', () => {
    const many = counted(
      ['y_true', 'y_pred', 'sex', 'day'],
      Array.from({ length: 400 }, (_, i) => [['1', '1', `g${i}`, `d${i}`], 1] as const),
    );
    const held = policy({ controlFeatures: ['day'] });
    const [problem] = problemsOf(makeCountTable(many, held, 'classification', [['sex']]));
    expect(problem?.input).toBe('control-features');
  });
});
