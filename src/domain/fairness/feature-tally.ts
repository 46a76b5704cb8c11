/** Counting labelled rows into the cells of one feature. */
import type { GroupCounts, Stratum } from './feature-table.ts';
import type { LabelledRow } from './labelled-row.ts';
import type { LabelledRows } from './labelled-rows.ts';
import { joinSamples, NO_SAMPLE } from './sample.ts';
import { SampleTally } from './sample-tally.ts';

/** The values of a group or level as one name. */
export const joinLevels = (values: readonly string[]): string => values.join(' & ');

/** Every combination of the parts' values, in the order of the parts. */
function product(lists: readonly (readonly string[])[]): string[][] {
  return lists.reduce<string[][]>(
    (rows, list) => rows.flatMap((row) => list.map((value) => [...row, value])),
    [[]],
  );
}

/** Gives each combination of values its index in the product. */
export function indexer(
  rows: LabelledRows,
  parts: readonly string[],
): (row: LabelledRow) => number {
  const columns = parts.map((part) => {
    const levels = rows.levels.get(part) ?? [];
    return {
      part,
      size: levels.length,
      codes: new Map(levels.map((level, code) => [level, code])),
    };
  });
  return (row) =>
    columns.reduce(
      (index, { part, size, codes }) => index * size + (codes.get(row.valueOf(part)) ?? 0),
      0,
    );
}

function makeStratum(
  level: string | null,
  names: readonly string[],
  tallies: readonly SampleTally[],
): Stratum {
  const samples = tallies.map((tally) => tally.sample());
  const groups = names.map((group, index): GroupCounts => ({
    ...(samples[index] ?? NO_SAMPLE),
    group,
    isExcluded: false,
  }));
  return { level, overall: joinSamples(samples), groups };
}

/** The strata of one feature: control levels that occur, in order, each with the full product of its groups. */
export function tallyFeature(
  rows: LabelledRows,
  parts: readonly string[],
  control: readonly string[],
  clusterId?: string,
): Stratum[] {
  const names = product(parts.map((part) => rows.levels.get(part) ?? [])).map(joinLevels);
  const groupOf = indexer(rows, parts);
  const levelOf = indexer(rows, control);
  const strata = new Map<
    number,
    { readonly level: string; readonly tallies: readonly SampleTally[] }
  >();
  for (const row of rows.rows) {
    const key = levelOf(row);
    const stratum = strata.get(key) ?? {
      level: joinLevels(control.map(row.valueOf)),
      tallies: names.map(() => new SampleTally()),
    };
    strata.set(key, stratum);
    const cluster = clusterId === undefined ? undefined : row.valueOf(clusterId);
    stratum.tallies[groupOf(row)]?.add(row, cluster);
  }
  return [...strata]
    .sort(([a], [b]) => a - b)
    .map(([, { level, tallies }]) =>
      makeStratum(control.length === 0 ? null : level, names, tallies),
    );
}
