import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeMeanExtreme } from '../../../src/domain/statistics/mean-extremes.ts';

const LEVELS = { pass: 0.05, fail: 0.05 };
const mean = (value: number, error: number, skewness = 0) => ({
  value,
  variance: error ** 2,
  third: skewness * error ** 3,
  degrees: 1e9,
  rows: 1e9,
});

describe('judgeMeanExtreme', () => {
  it('holds when every group is shown to keep the maximum, at its own level', () => {
    expect(judgeMeanExtreme('max', [mean(1, 0.1), mean(0.5, 0.1)], 1.17, LEVELS).finding).toBe(
      'holds',
    );
    expect(judgeMeanExtreme('max', [mean(1, 0.1), mean(0.5, 0.1)], 1.16, LEVELS).finding).toBe(
      'open',
    );
  });

  it('is broken at a level that all groups share', () => {
    const others = Array.from({ length: 9 }, () => mean(0, 0.1));
    expect(judgeMeanExtreme('max', [mean(1, 0.1)], 0.83, LEVELS).finding).toBe('broken');
    expect(judgeMeanExtreme('max', [mean(1, 0.1), ...others], 0.83, LEVELS).finding).toBe('open');
    expect(judgeMeanExtreme('max', [mean(1, 0.1), ...others], 0.74, LEVELS).finding).toBe('broken');
  });

  it('asks more of an upper bound where the rows have a long upper tail', () => {
    const even = judgeMeanExtreme('max', [mean(1, 0.1)], 1, LEVELS);
    const skewed = judgeMeanExtreme('max', [mean(1, 0.1, 0.2)], 1, LEVELS);
    expect(even.upper).toBeCloseTo(1.16448536, 6);
    expect(even.lower).toBeCloseTo(1 - 0.16448536, 6);
    expect(skewed.upper).toBeGreaterThan(even.upper);
    expect(skewed.lower).toBeGreaterThan(even.lower);
  });

  it('has bounds that say what it finds, and mirrors a minimum into a maximum', () => {
    const group = fc
      .tuple(
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        fc.double({ min: -0.3, max: 0.3, noNaN: true }),
      )
      .map(([value, error, skewness]) => mean(value, error, skewness));
    fc.assert(
      fc.property(
        fc.array(group, { minLength: 1, maxLength: 5 }),
        fc.double({ min: -3, max: 3, noNaN: true }),
        (groups, threshold) => {
          const { finding, lower, upper } = judgeMeanExtreme('max', groups, threshold, LEVELS);
          expect(finding === 'broken').toBe(lower >= threshold);
          expect(finding === 'holds').toBe(upper <= threshold);
          const mirrored = groups.map((one) => ({ ...one, value: -one.value, third: -one.third }));
          const low = judgeMeanExtreme('min', mirrored, -threshold, LEVELS);
          expect(low.finding).toBe(finding);
          expect(low.lower).toBeCloseTo(-upper, 9);
          expect(low.upper).toBeCloseTo(-lower, 9);
        },
      ),
    );
  });
});
