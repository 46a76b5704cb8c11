/** Where the asked columns lie in the rows of one csv file. */
export interface CsvLayout {
  /** Cells of every row. */
  readonly cells: number;
  /** The 0-based cell of each asked column, in the order asked. */
  readonly wanted: readonly number[];
  /** The 0-based cell of each number to sum. */
  readonly numbers?: readonly number[];
}

/** A run of neighbouring wanted cells, which are hashed and compared as one range of bytes, or a cell with a number. */
export interface CsvRegion {
  /** Cells to skip between the previous region (or the start of the row) and this one. */
  readonly skip: number;
  /** Cells in the region. */
  readonly cells: number;
  /** The 0-based cell it starts with. */
  readonly first: number;
  /** Whether rows are told apart by its bytes. */
  readonly isKey: boolean;
  /** Which number it holds, the first of them if several; -1: none. It is one cell then. */
  readonly number: number;
}

/** The regions, from left to right. */
export function csvRegions({ wanted, numbers = [] }: CsvLayout): CsvRegion[] {
  const cells = [...new Set([...wanted, ...numbers])].sort((a, b) => a - b);
  const regions: CsvRegion[] = [];
  for (const cell of cells) {
    const last = regions.at(-1);
    const after = last === undefined ? 0 : last.first + last.cells;
    const number = numbers.indexOf(cell);
    if (last?.number === -1 && number < 0 && cell === after) {
      regions[regions.length - 1] = { ...last, cells: last.cells + 1 };
    } else {
      const isKey = wanted.includes(cell);
      regions.push({ skip: cell - after, cells: 1, first: cell, isKey, number });
    }
  }
  return regions;
}
