import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exactLower,
  exactUpper,
  judgeExtreme,
} from '../../../src/domain/statistics/group-bounds.ts';
import { familyLevel } from '../../../src/domain/statistics/judgement.ts';

const LEVELS = { pass: 0.05, fail: 0.05 };
const rate = fc
  .tuple(fc.integer({ min: 1, max: 300 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([trials, share]) => ({ trials, successes: Math.round(share * trials) }));

describe('exact bounds of one rate', () => {
  /** scipy 1.17.1, `beta.ppf(0.05, 60, 41)` and `beta.ppf(0.95, 61, 40)`. */
  it('are those of Clopper and Pearson', () => {
    expect(exactLower({ successes: 60, trials: 100 }, 0.05)).toBeCloseTo(0.5129758202538943, 11);
    expect(exactUpper({ successes: 60, trials: 100 }, 0.05)).toBeCloseTo(0.6824739847635005, 11);
  });

  it('reach the ends', () => {
    expect(exactLower({ successes: 0, trials: 9 }, 0.05)).toBe(0);
    expect(exactUpper({ successes: 9, trials: 9 }, 0.05)).toBe(1);
  });
});

describe('judgeExtreme', () => {
  it('passes when every group is shown to reach the minimum', () => {
    const enough = { successes: 79, trials: 100 };
    expect(judgeExtreme('min', [enough, enough], 0.7, LEVELS).finding).toBe('holds');
    const short = { successes: 77, trials: 100 };
    expect(judgeExtreme('min', [enough, short], 0.7, LEVELS).finding).toBe('open');
  });

  it('fails on the adjusted level: one group of ten needs more evidence than one alone', () => {
    const low = { successes: 60, trials: 100 };
    const fine = { successes: 70, trials: 100 };
    expect(judgeExtreme('min', [low], 0.7, LEVELS).finding).toBe('broken');
    const ten = [low, ...Array.from({ length: 9 }, () => fine)];
    expect(familyLevel(0.05, 10)).toBeCloseTo(0.0051161969, 10);
    expect(judgeExtreme('min', ten, 0.7, LEVELS).finding).toBe('open');
  });

  it('gives bounds that say exactly what it finds', () => {
    const rates = fc.array(rate, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rates, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (table, t) => {
        const low = judgeExtreme('min', table, t, LEVELS);
        expect(low.finding === 'broken').toBe(low.upper <= t);
        expect(low.finding === 'holds').toBe(low.lower >= t);
        const high = judgeExtreme('max', table, t, LEVELS);
        expect(high.finding === 'broken').toBe(high.lower >= t);
        expect(high.finding === 'holds').toBe(high.upper <= t);
      }),
    );
  });

  it('takes the extreme of the bounds, not the bounds of the extreme', () => {
    const few = { successes: 3, trials: 10 };
    const many = { successes: 250, trials: 1000 };
    const { lower, upper } = judgeExtreme('min', [few, many], 0.5, LEVELS);
    expect(lower).toBeCloseTo(exactLower(few, 0.05), 12);
    expect(upper).toBeCloseTo(exactUpper(many, familyLevel(0.05, 2)), 12);
  });

  it('mirrors a minimum into a maximum', () => {
    fc.assert(
      fc.property(rate, rate, (a, b) => {
        const mirror = (r: typeof a): typeof a => ({ ...r, successes: r.trials - r.successes });
        const low = judgeExtreme('min', [a, b], 0.375, LEVELS);
        const high = judgeExtreme('max', [mirror(a), mirror(b)], 0.625, LEVELS);
        expect(high.upper).toBeCloseTo(1 - low.lower, 9);
        expect(high.lower).toBeCloseTo(1 - low.upper, 9);
      }),
    );
  });
});
