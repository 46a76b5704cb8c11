import { describe, expect, it } from 'vitest';
import { bisect } from '../../../src/domain/statistics/bisection.ts';

describe('bisect', () => {
  it('ends at the last point inside, in either direction', () => {
    expect(bisect(0, 1, (x) => x * x <= 0.5)).toBeCloseTo(Math.SQRT1_2, 12);
    expect(bisect(0, 1, (x) => x * x <= 0.5)).toBeLessThanOrEqual(Math.SQRT1_2);
    expect(bisect(1, 0, (x) => x * x >= 0.5)).toBeGreaterThanOrEqual(Math.SQRT1_2);
  });

  it('ends where doubles end', () => {
    expect(bisect(1e20, 1, (x) => x >= 3e19, 0)).toBeCloseTo(3e19, -6);
  });
});
