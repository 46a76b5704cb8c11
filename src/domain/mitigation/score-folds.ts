/** Folds for cross-fitting from histograms alone: as if the rows had been shuffled and dealt out. */
import type { Mt19937 } from '../bootstrap/mt19937.ts';
import type { ScoreHistogram } from '../scores/score-histogram.ts';
import { hypergeometric } from '../bootstrap/hypergeometric.ts';

/** The rows of one fold and all the others. */
export interface Fold<T> {
  readonly heldOut: T;
  readonly training: T;
}

/** Up to so many rows of one score are dealt out one by one, which is quicker than a draw for each fold. */
const ROWS_ONE_BY_ONE = 64;

/** Free places in every fold. */
type Places = number[];

/** Sizes that differ by one row at most; who gets the larger ones is drawn. */
function foldSizes(rows: number, folds: number, generator: Mt19937): Places {
  const first = generator.interval(folds - 1);
  const extra = rows % folds;
  return Array.from(
    { length: folds },
    (_, fold) => Math.floor(rows / folds) + ((fold - first + folds) % folds < extra ? 1 : 0),
  );
}

function dealOne(places: Places, total: number, generator: Mt19937): number {
  let ticket = generator.nextDouble() * total;
  let fold = 0;
  while (fold < places.length - 1) {
    ticket -= places[fold] ?? 0;
    if (ticket < 0) break;
    fold++;
  }
  while (places[fold] === 0) fold--;
  places[fold] = (places[fold] ?? 0) - 1;
  return fold;
}

/** Deals out all rows of one score at once: multivariate hypergeometric, fold after fold. */
function dealMany(places: Places, rows: number, generator: Mt19937): number[] {
  let total = places.reduce((sum, free) => sum + free, 0);
  let left = rows;
  return places.map((free, fold) => {
    const dealt = hypergeometric(generator, free, total, left);
    places[fold] = free - dealt;
    total -= free;
    left -= dealt;
    return dealt;
  });
}

/** The count of each score in each fold. */
function dealCounts(counts: Float64Array, folds: number, generator: Mt19937): Float64Array[] {
  const parts = Array.from({ length: folds }, () => new Float64Array(counts.length));
  const add = (fold: number, i: number, rows: number): void => {
    const part = parts[fold];
    if (part !== undefined) part[i] = (part[i] ?? 0) + rows;
  };
  let total = counts.reduce((sum, count) => sum + Math.floor(count), 0);
  const places = foldSizes(total, folds, generator);
  counts.forEach((count, i) => {
    const rows = Math.floor(count);
    if (rows > ROWS_ONE_BY_ONE)
      dealMany(places, rows, generator).forEach((dealt, fold) => add(fold, i, dealt));
    else for (let row = 0; row < rows; row++) add(dealOne(places, total - row, generator), i, 1);
    total -= rows;
    // A count table may hold fractions of rows; such a rest goes to one fold.
    if (count > rows) add(generator.interval(folds - 1), i, count - rows);
  });
  return parts;
}

/** The part of a histogram with these counts; weights go along with the rows. */
function partOf(histogram: ScoreHistogram, counts: Float64Array): ScoreHistogram {
  const { values, bits } = histogram;
  if (histogram.weights === histogram.counts) return { values, counts, weights: counts, bits };
  const weights = counts.map((count, i) => {
    const share = count / (histogram.counts[i] ?? 1);
    return count === 0 ? 0 : share * (histogram.weights[i] ?? 0);
  });
  return { values, counts, weights, bits };
}

/**
 * Splits a histogram into folds of equal size at random, exactly as shuffling its rows would; the same state of the
 * generator gives the same folds. Scores that a fold lacks have the count 0 there.
 */
export function splitHistogram(
  histogram: ScoreHistogram,
  folds: number,
  generator: Mt19937,
): Fold<ScoreHistogram>[] {
  return dealCounts(histogram.counts, folds, generator).map((counts) => ({
    heldOut: partOf(histogram, counts),
    training: partOf(
      histogram,
      counts.map((count, i) => (histogram.counts[i] ?? 0) - count),
    ),
  }));
}
