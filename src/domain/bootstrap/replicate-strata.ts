/** From the counts of a replicate to the groups of a feature, of which every number is computed as for the data itself. */
import type { Confusion } from '../fairness/confusion.ts';
import type { Stratum } from '../fairness/feature-table.ts';
import { joinSamples, type Sample } from '../fairness/sample.ts';
import { CellSums, slotOf } from './cell-sums.ts';

/** Where the rows of one code count: by position in the feature's strata and their groups. */
export interface CodePlace {
  readonly stratum: number;
  readonly group: number;
  readonly cell: keyof Confusion;
  /**
   * The sample weight of each of these rows: a whole number from 1, so that sums do not depend on the order of rows. Rows
   * that differ in weight have codes of their own. Default 1.
   */
  readonly weight?: number;
}

/** One feature or intersection, for resampling. */
export interface FeaturePlaces {
  /** The strata of the data itself, for their names, order and excluded groups. */
  readonly strata: readonly Stratum[];
  /** By code. */
  readonly places: readonly CodePlace[];
}

function readWeights(places: readonly CodePlace[]): Float64Array {
  const weights = Float64Array.from(places, ({ weight = 1 }) => weight);
  const wrong = weights.find((weight) => !(Number.isSafeInteger(weight) && weight >= 1));
  if (wrong === undefined) return weights;
  throw new RangeError(`rows of weight ${wrong} cannot be resampled: whole numbers from 1 can`);
}

/** The position of the first group of each stratum among the groups of all, and at the end how many there are. */
function groupStarts(strata: readonly Stratum[]): number[] {
  const starts = [0];
  for (const { groups } of strata) starts.push((starts.at(-1) ?? 0) + groups.length);
  return starts;
}

/** Takes the counts of a replicate and gives the sample of each group, numbered over all strata. */
function sampler(
  places: readonly CodePlace[],
  starts: readonly number[],
): (counts: Uint32Array) => (group: number) => Sample {
  const slots = Uint32Array.from(places, ({ stratum, group, cell }) =>
    slotOf((starts[stratum] ?? 0) + group, cell),
  );
  const weights = readWeights(places);
  const sumsOf = (of: (weight: number) => number): CellSums =>
    new CellSums(slots, weights.map(of), starts.at(-1) ?? 0);
  const rows = sumsOf(() => 1);
  if (places.every(({ weight }) => weight === undefined)) {
    return (counts) => {
      rows.take(counts);
      return (group) => ({ counts: rows.at(group) });
    };
  }
  const sums = sumsOf((weight) => weight);
  const squares = sumsOf((weight) => weight * weight);
  return (counts) => {
    for (const tally of [rows, sums, squares]) tally.take(counts);
    return (group) => ({
      counts: rows.at(group),
      weights: { sums: sums.at(group), squares: squares.at(group) },
    });
  };
}

/**
 * The way from the counts by code of one replicate to its strata. A group that was not drawn is there without rows, as an
 * absent intersection is.
 * @throws RangeError for a weight that is no whole number from 1
 */
export function replicateStrata({
  strata,
  places,
}: FeaturePlaces): (counts: Uint32Array) => readonly Stratum[] {
  const starts = groupStarts(strata);
  const samplesOf = sampler(places, starts);
  return (counts) => {
    const sampleAt = samplesOf(counts);
    return strata.map(({ level, groups: of }, index): Stratum => {
      const start = starts[index] ?? 0;
      const groups = of.map(({ group, isExcluded }, place) => ({
        group,
        isExcluded,
        ...sampleAt(start + place),
      }));
      return { level, overall: joinSamples(groups), groups };
    });
  };
}
