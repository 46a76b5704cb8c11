import type { ErrorSums } from './error-sums.ts';

/** What only rows without weights have. */
function addPowers(a: ErrorSums, b: ErrorSums): Pick<ErrorSums, 'absoluteCubes' | 'sixthPowers'> {
  const [first, second] = [a.absoluteCubes, b.absoluteCubes];
  const [third, fourth] = [a.sixthPowers, b.sixthPowers];
  return {
    ...(first === undefined || second === undefined ? {} : { absoluteCubes: first + second }),
    ...(third === undefined || fourth === undefined ? {} : { sixthPowers: third + fourth }),
  };
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
    ...addPowers(a, b),
    truthMean: a.truthMean + apart * share,
    truthSquares: a.truthSquares + b.truthSquares + apart * apart * a.weight * share,
  };
}
