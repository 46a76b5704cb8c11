import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addErrorSums } from '../../../src/domain/regression/add-error-sums.ts';
import type { ErrorSums } from '../../../src/domain/regression/error-sums.ts';

interface Row {
  readonly y: number;
  readonly e: number;
  readonly w: number;
}

function sums(rows: readonly Row[]): ErrorSums {
  const sum = (of: (row: Row) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const weight = sum(({ w }) => w);
  const truthMean = weight === 0 ? 0 : sum(({ y, w }) => w * y) / weight;
  return {
    rows: rows.length,
    weight,
    weightSquares: sum(({ w }) => w * w),
    absolute: sum(({ e, w }) => w * Math.abs(e)),
    square: sum(({ e, w }) => w * e * e),
    absoluteSpread: sum(({ e, w }) => w * w * Math.abs(e)),
    squareSpread: sum(({ e, w }) => w * w * e * e),
    fourthSpread: sum(({ e, w }) => w * w * e ** 4),
    absoluteCubes: sum(({ e }) => Math.abs(e) ** 3),
    sixthPowers: sum(({ e }) => e ** 6),
    truthMean,
    truthSquares: sum(({ y, w }) => w * (y - truthMean) ** 2),
  };
}

const small = fc.integer({ min: -8, max: 8 });
const rows = fc.array(fc.record({ y: small, e: small, w: fc.integer({ min: 1, max: 4 }) }), {
  maxLength: 12,
});

describe('the error sums of two sets of rows', () => {
  it('are those of all rows', () => {
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        const [found, all] = [addErrorSums(sums(a), sums(b)), sums([...a, ...b])];
        for (const key of Object.keys(all) as (keyof ErrorSums)[]) {
          expect(found[key]).toBeCloseTo(all[key] ?? Number.NaN, 9);
        }
      }),
    );
  });

  it('have no powers where one of the two has none, as with weights', () => {
    const a = sums([{ y: 1, e: 1, w: 1 }]);
    const b: ErrorSums = Object.fromEntries(
      Object.entries(a).filter(([key]) => key !== 'absoluteCubes' && key !== 'sixthPowers'),
    ) as unknown as ErrorSums;
    expect(addErrorSums(a, a)).toMatchObject({ absoluteCubes: 2, sixthPowers: 2 });
    expect(Object.keys(addErrorSums(a, b))).not.toContain('absoluteCubes');
    expect(Object.keys(addErrorSums(b, a))).not.toContain('sixthPowers');
  });
});
