import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reweighing } from '../../../src/domain/mitigation/reweighing.ts';

const counts = (positives: number, negatives: number) => ({
  tp: positives,
  fn: 0,
  fp: negatives,
  tn: 0,
});

describe('reweighing', () => {
  it("gives the weights of Kamiran and Calders' example (2012)", () => {
    // Ten applicants: four of five men and two of five women are accepted.
    const [women, men] = reweighing([
      { group: 'f', counts: counts(2, 3) },
      { group: 'm', counts: counts(4, 1) },
    ]);
    expect(women).toEqual({ group: 'f', positive: 1.5, negative: (4 * 5) / (10 * 3) });
    expect(men).toEqual({ group: 'm', positive: 0.75, negative: 2 });
  });

  it('makes the weighted rates of all groups equal', () => {
    const rows = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(rows, rows), { minLength: 1, maxLength: 6 }), (sizes) => {
        const groups = sizes.map(([p, n], i) => ({ group: String(i), counts: counts(p, n) }));
        const rates = reweighing(groups).map(({ positive, negative }, i) => {
          const [p, n] = sizes[i]!;
          return (positive! * p) / (positive! * p + negative! * n);
        });
        for (const rate of rates) expect(rate).toBeCloseTo(rates[0]!, 10);
      }),
    );
  });

  it('has no weight for rows that are not there', () => {
    const [group] = reweighing([{ group: 'a', counts: counts(0, 3) }]);
    expect(group).toEqual({ group: 'a', positive: null, negative: 1 });
  });
});
