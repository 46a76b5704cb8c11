import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOneRate, withinTolerance } from '../../../src/domain/mitigation/grid-solution.ts';
import { unitGrid } from '../../../src/domain/mitigation/interpolated-curve.ts';

const curveOf = (y: readonly number[]) => ({
  y: Float64Array.from(y),
  vertex: new Int32Array(y.length),
  p0: new Float64Array(y.length),
});

const GRID = unitGrid(5);
const values = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 6, maxLength: 6 });

describe('withinTolerance', () => {
  it('finds the best objective that any choice within the tolerance has', () => {
    fc.assert(
      fc.property(values, values, values, fc.integer({ min: 0, max: 5 }), (a, b, c, steps) => {
        const tolerance = steps / 5 + 0.01;
        const curves = [a, b, c].map(curveOf);
        const shares = [0.5, 0.25, 0.25];
        let best = -1;
        for (let i = 0; i < 6; i++)
          for (let j = 0; j < 6; j++)
            for (let k = 0; k < 6; k++) {
              const spread = GRID[Math.max(i, j, k)]! - GRID[Math.min(i, j, k)]!;
              if (spread <= tolerance) best = Math.max(best, a[i]! / 2 + b[j]! / 4 + c[k]! / 4);
            }
        const solution = withinTolerance(curves, shares, GRID, tolerance);
        expect(solution.y).toBe(best);
        const [i = 0, j = 0, k = 0] = solution.indices;
        expect(a[i]! / 2 + b[j]! / 4 + c[k]! / 4).toBe(best);
        expect(GRID[Math.max(i, j, k)]! - GRID[Math.min(i, j, k)]!).toBeLessThanOrEqual(tolerance);
      }),
    );
  });
});

describe('atOneRate', () => {
  it('takes the first of equal places', () => {
    const solution = atOneRate([curveOf([0, 1, 1]), curveOf([0, 1, 1])], [0.5, 0.5]);
    expect(solution).toEqual({ indices: [1, 1], y: 1 });
  });
});
