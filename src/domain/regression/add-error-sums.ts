import type { ErrorSums } from './error-sums.ts';

const OPTIONAL = ['absoluteCubes', 'sixthPowers', 'predictions'] as const;

/** Sums that some rows do not have, for one because they are weighted: of both together only where both have them. */
function addOptional(a: ErrorSums, b: ErrorSums): Pick<ErrorSums, (typeof OPTIONAL)[number]> {
  return Object.fromEntries(
    OPTIONAL.flatMap((name) => {
      const [first, second] = [a[name], b[name]];
      return first === undefined || second === undefined ? [] : [[name, first + second]];
    }),
  );
}

/** The sums of two disjoint sets of rows together (means after Chan, Golub & LeVeque 1983). */
export function addErrorSums(a: ErrorSums, b: ErrorSums): ErrorSums {
  const weight = a.weight + b.weight;
  const apart = b.truthMean - a.truthMean;
  const share = weight === 0 ? 0 : b.weight / weight;
  return {
    rows: a.rows + b.rows,
    weight,
    weightSquares: a.weightSquares + b.weightSquares,
    absolute: a.absolute + b.absolute,
    square: a.square + b.square,
    absoluteSpread: a.absoluteSpread + b.absoluteSpread,
    squareSpread: a.squareSpread + b.squareSpread,
    fourthSpread: a.fourthSpread + b.fourthSpread,
    ...addOptional(a, b),
    truthMean: a.truthMean + apart * share,
    truthSquares: a.truthSquares + b.truthSquares + apart * apart * a.weight * share,
  };
}
