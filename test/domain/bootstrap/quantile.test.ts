import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nanquantile, quantile } from '../../../src/domain/bootstrap/quantile.ts';

const values = Float64Array.of(0.1, 0.35, 0.2, 0.7, 0.55);
const withNaN = Float64Array.of(0.1, NaN, 0.2, 0.7, 0.55);

describe('quantiles', () => {
  /** numpy 2.4.6: `np.quantile` of the first list and `np.nanquantile` of the second. */
  it.each([
    [0.025, 0.11000000000000001, 0.10750000000000001],
    [0.5, 0.35, 0.375],
    [0.975, 0.6849999999999999, 0.68875],
  ])("are numpy's at %d", (q, plain, known) => {
    expect(quantile(values, q)).toBe(plain);
    expect(nanquantile(withNaN, q)).toBe(known);
    expect(quantile(withNaN, q)).toBeNaN();
  });

  it('of one value are that value, of none NaN', () => {
    expect(quantile(Float64Array.of(0.3), 0.975)).toBe(0.3);
    expect(nanquantile(Float64Array.of(NaN, 0.3), 0.025)).toBe(0.3);
    expect(nanquantile(Float64Array.of(NaN), 0.5)).toBeNaN();
    expect(quantile(new Float64Array(), 0.5)).toBeNaN();
  });

  it('leave the values as they are', () => {
    const list = Float64Array.of(3, 1, 2);
    quantile(list, 0.5);
    expect([...list]).toEqual([3, 1, 2]);
  });

  it('grow with q and stay among the values', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.float64Array({ minLength: 1, noNaN: true, min: -1e6, max: 1e6 }),
        share,
        share,
        (list, p, q) => {
          const [low, high] = [quantile(list, Math.min(p, q)), quantile(list, Math.max(p, q))];
          expect(low).toBeLessThanOrEqual(high);
          expect(low).toBeGreaterThanOrEqual(Math.min(...list));
          expect(high).toBeLessThanOrEqual(Math.max(...list));
        },
      ),
    );
  });
});
