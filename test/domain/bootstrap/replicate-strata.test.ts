import { describe, expect, it } from 'vitest';
import { replicateStrata, type CodePlace } from '../../../src/domain/bootstrap/replicate-strata.ts';
import { NO_SAMPLE } from '../../../src/domain/fairness/sample.ts';

const groupOf = (group: string) => ({ ...NO_SAMPLE, group, isExcluded: group === 'c' });
const strata = [
  { level: 'u', overall: NO_SAMPLE, groups: [groupOf('a'), groupOf('c')] },
  { level: 'v', overall: NO_SAMPLE, groups: [groupOf('a'), groupOf('c')] },
];
const places: CodePlace[] = [
  { stratum: 0, group: 0, cell: 'tp' },
  { stratum: 0, group: 1, cell: 'fn' },
  { stratum: 1, group: 1, cell: 'tn' },
  { stratum: 1, group: 1, cell: 'fp' },
  { stratum: 1, group: 1, cell: 'fp' },
];

describe('the strata of a replicate', () => {
  it('have the counts of its codes, by level and group', () => {
    const [u, v] = replicateStrata({ strata, places })(Uint32Array.of(3, 4, 5, 6, 7));
    expect(u).toEqual({
      level: 'u',
      overall: { counts: { tp: 3, fp: 0, tn: 0, fn: 4 } },
      groups: [
        { group: 'a', isExcluded: false, counts: { tp: 3, fp: 0, tn: 0, fn: 0 } },
        { group: 'c', isExcluded: true, counts: { tp: 0, fp: 0, tn: 0, fn: 4 } },
      ],
    });
    expect(v!.overall.counts).toEqual({ tp: 0, fp: 13, tn: 5, fn: 0 });
  });

  it('do not remember the replicate before', () => {
    const strataOf = replicateStrata({ strata, places });
    const [first] = strataOf(Uint32Array.of(9, 0, 0, 0, 0));
    const [second] = strataOf(Uint32Array.of(1, 0, 0, 0, 0));
    expect([first!.overall.counts.tp, second!.overall.counts.tp]).toEqual([9, 1]);
  });

  it('have weights where rows have', () => {
    const weighted = places.map((place, code) => ({ ...place, weight: code + 1 }));
    const [u, v] = replicateStrata({ strata, places: weighted })(Uint32Array.of(3, 4, 5, 6, 7));
    expect(u!.overall.counts).toEqual({ tp: 3, fp: 0, tn: 0, fn: 4 });
    expect(v!.groups[1]!.weights!.sums).toEqual({ tp: 0, fp: 6 * 4 + 7 * 5, tn: 15, fn: 0 });
    expect(v!.overall.weights!.squares).toEqual({ tp: 0, fp: 6 * 16 + 7 * 25, tn: 45, fn: 0 });
  });

  it.each([0, -1, 0.5, NaN])('refuse rows of weight %d', (weight) => {
    const weighted: CodePlace[] = [{ stratum: 0, group: 0, cell: 'tp', weight }];
    expect(() => replicateStrata({ strata, places: weighted })).toThrow(`weight ${weight}`);
  });
});
