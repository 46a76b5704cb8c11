import { describe, expect, it } from 'vitest';
import { makeCountTable } from '../../../src/domain/fairness/count-table.ts';
import { counted, policy, problemsOf, valueOf } from '../../fakes/counted-predictions.ts';

const counts = counted(
  ['y_true', 'y_pred', 'sex', 'race'],
  [
    [['1', '1', 'f', 'a'], 3],
    [['0', '1', 'm', 'b'], 4],
    [['0', '1', 'x', 'x'], 1],
  ],
);
const tables = [['sex'], ['race'], ['sex', 'race']];
const asked = (...excludeGroups: readonly string[]) =>
  makeCountTable(
    counts,
    policy({ sensitiveFeatures: ['sex', 'race'], excludeGroups }),
    'classification',
    tables,
  );
const excluded = (...texts: readonly string[]): string[] =>
  valueOf(asked(...texts)).features.flatMap(({ feature, strata }) =>
    strata[0]!.groups.filter((g) => g.isExcluded).map(({ group }) => `${feature}: ${group}`),
  );

describe('exclude-groups', () => {
  it('marks a group of any feature, and the intersections it is part of', () => {
    expect(excluded('f')).toEqual([
      'sex: f',
      'sex & race: f & a',
      'sex & race: f & b',
      'sex & race: f & x',
    ]);
  });

  it('marks a group of one feature', () => {
    expect(excluded('race=x')).toEqual([
      'race: x',
      'sex & race: f & x',
      'sex & race: m & x',
      'sex & race: x & x',
    ]);
  });

  it('marks one intersection', () => {
    expect(excluded('f & b', 'sex & race=m & a')).toEqual([
      'sex & race: f & b',
      'sex & race: m & a',
    ]);
  });

  it('refuses a name that is no group', () => {
    const [problem] = problemsOf(asked('sex=fe'));
    expect(problem).toMatchObject({ input: 'exclude-groups' });
    expect(problem?.message).toContain('`sex=fe`');
  });
});
