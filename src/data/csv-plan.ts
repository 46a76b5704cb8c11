/** Where the asked columns lie in the rows of one csv file. */
export interface CsvLayout {
  /** Cells of every row. */
  readonly cells: number;
  /** The 0-based cell of each asked column, in the order asked. */
  readonly wanted: readonly number[];
}

/** A run of neighbouring wanted cells, which are hashed and compared as one range of bytes. */
export interface CsvRegion {
  /** Cells to skip between the previous region (or the start of the row) and this one. */
  readonly skip: number;
  /** Cells in the region. */
  readonly cells: number;
  /** The 0-based cell it starts with. */
  readonly first: number;
}

/** The runs of wanted cells, from left to right. */
export function csvRegions(layout: CsvLayout): CsvRegion[] {
  const cells = [...new Set(layout.wanted)].sort((a, b) => a - b);
  const regions: CsvRegion[] = [];
  for (const cell of cells) {
    const last = regions.at(-1);
    const after = last === undefined ? 0 : last.first + last.cells;
    if (last !== undefined && cell === after) regions[regions.length - 1] = grown(last);
    else regions.push({ skip: cell - after, cells: 1, first: cell });
  }
  return regions;
}

const grown = (region: CsvRegion): CsvRegion => ({ ...region, cells: region.cells + 1 });
