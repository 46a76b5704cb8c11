import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalOfStudent, studentOfNormal } from '../../../src/domain/statistics/student.ts';

describe('Student’s t as a normal quantile', () => {
  /** scipy 1.17.1, `norm.isf(t.sf(2.5, df))`. */
  it.each([
    [29, 2.3589779553048174],
    [100, 2.4560902162713942],
    [1000, 2.495483294365324],
    [1e7, 2.499999546875146],
  ])('with %d degrees is within 0.002', (degrees, expected) => {
    expect(Math.abs(normalOfStudent(2.5, degrees) - expected)).toBeLessThan(0.002);
    expect(normalOfStudent(-2.5, degrees)).toBe(-normalOfStudent(2.5, degrees));
  });

  it('has an inverse', () => {
    const t = fc.double({ min: -20, max: 20, noNaN: true });
    fc.assert(
      fc.property(t, fc.double({ min: 1, max: 1e6, noNaN: true }), (value, degrees) => {
        expect(studentOfNormal(normalOfStudent(value, degrees), degrees)).toBeCloseTo(value, 8);
      }),
    );
  });
});
