import { describe, expect, it } from 'vitest';
import { normalCdf } from '../../../src/domain/statistics/normal.ts';
import {
  criticalValue,
  rangeProbability,
  unionPValue,
} from '../../../src/domain/statistics/normal-range.ts';

const TAUS = [0, 0.5, 1, 2, 8];
/** G, then c(G, 0.05, τ), then c(G, 1 − 0.95^½, τ), for each τ. */
const critical = [
  [
    2,
    [1.95996398, 1.72292315, 1.65533685, 1.64489096, 1.64485363],
    [2.23647664, 2.01299666, 1.96079453, 1.95452295, 1.95450833],
  ],
  [
    3,
    [2.34370059, 2.08389027, 1.97172788, 1.95450833, 1.95450833],
    [2.59920165, 2.34830925, 2.25006145, 2.23400248, 2.23400248],
  ],
  [
    5,
    [2.72777437, 2.47182614, 2.3659901, 2.32233649, 2.31966195],
    [2.96353604, 2.71489274, 2.62012583, 2.58458634, 2.5827014],
  ],
  [
    10,
    [3.16368358, 2.91413021, 2.81911379, 2.78579522, 2.7844151],
    [3.37896891, 3.1354596, 3.0490551, 3.02118358, 3.02016166],
  ],
  [
    40,
    [3.88762731, 3.65030007, 3.57429681, 3.55463099, 3.55419763],
    [4.07391858, 3.84121701, 3.77097851, 3.75401641, 3.7536769],
  ],
] as const;

describe('criticalValue', () => {
  it.each(critical)('is golden for %d groups', (groups, single, double) => {
    TAUS.forEach((tau, i) => {
      expect(criticalValue(groups, 0.05, tau)).toBeCloseTo(single[i]!, 8);
      expect(criticalValue(groups, 1 - Math.sqrt(0.95), tau)).toBeCloseTo(double[i]!, 8);
    });
  });

  it.each([
    [2, 1.64485363],
    [3, 2.05229273],
    [5, 2.45951576],
    [10, 2.91988884],
    [20, 3.31923306],
    [40, 3.67863058],
  ])('of the plain range of %d groups at 0.10 is golden', (groups, golden) => {
    expect(criticalValue(groups, 0.1, 0)).toBeCloseTo(golden, 8);
  });
});

describe('rangeProbability', () => {
  it.each([
    [2, 1, 0, 1.96, 0.9500042097],
    [3, 1, 0.5, 2, 0.9388342861],
    [10, 5, 1, 2.8, 0.9472467736],
    [40, 20, 2, 3.5, 0.9403892095],
  ])('of %d groups, %d at the top, τ %d, Z %d is golden', (groups, k, tau, z, golden) => {
    expect(rangeProbability(groups, k, tau, z)).toBeCloseTo(golden, 10);
  });

  it('has a closed form for two groups', () => {
    for (const tau of TAUS) {
      for (const z of [-0.2, 0.7, 1.6, 3]) {
        const closed =
          tau + z * Math.SQRT2 <= 0 ? 0 : normalCdf(z) - normalCdf(-z - tau * Math.SQRT2);
        expect(rangeProbability(2, 1, tau, z)).toBeCloseTo(closed, 13);
      }
    }
  });
});

describe('unionPValue', () => {
  it('is one when every pair lies far below the threshold', () => {
    expect(unionPValue(4, 1, -1)).toBe(1);
    expect(unionPValue(40, 8, -20)).toBe(1);
  });

  it('of two groups is the integral in closed form', () => {
    for (const tau of TAUS) {
      for (const z of [-tau / 2, 0.1, 1.6, 3]) {
        const integral = 1 - rangeProbability(2, 1, tau, z);
        expect(unionPValue(2, tau, z)).toBeCloseTo(integral, 13);
      }
    }
  });

  it('covers one large group against many small ones', () => {
    expect(unionPValue(3, 8, 1.9545)).toBeCloseTo(1 - normalCdf(1.9545) ** 2, 12);
  });
});
