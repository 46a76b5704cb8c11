/** The bounds of a counting pass. Prediction files are untrusted: nothing in them may make memory grow without end. */
export interface CountLimits {
  /** Bytes of one line (for csv: one row, which quoted newlines may spread over several lines). */
  readonly lineBytes: number;
  /** Bytes of the csv header. */
  readonly headerBytes: number;
  /** Distinct combinations of values over all files. */
  readonly combinations: number;
  /** Distinct pairs of a combination and a score, which are rounded to fewer digits to make them fit. */
  readonly scorePairs: number;
  /** Rows over all files where their order is asked for: it takes up to eight bytes a row. */
  readonly orderedRows: number;
  /** Bytes a compressed file may unpack to. */
  readonly unpackedBytes: number;
  /** Rows of one parquet row group: they are decoded together. */
  readonly rowGroupRows: number;
  /** Bytes of one parquet page, column chunk or footer: they are held together. */
  readonly blockBytes: number;
  /** Bytes read, hashed and scanned at a time. */
  readonly chunkBytes: number;
  /** Files smaller than this are counted without worker threads, whose start costs more than it saves. */
  readonly threadedBytes: number;
}

const KiB = 1024;
const MiB = 1024 * KiB;

/** What a gate uses; tests pass smaller ones. */
export const defaultLimits: CountLimits = {
  lineBytes: 64 * MiB,
  headerBytes: MiB,
  combinations: 200_000,
  scorePairs: 256 * KiB,
  orderedRows: 50_000_000,
  unpackedBytes: 64 * KiB * MiB,
  rowGroupRows: 16 * MiB,
  blockBytes: 512 * MiB,
  chunkBytes: MiB,
  threadedBytes: 8 * MiB,
};

/** `64 MiB`, `1.5 KiB`, `10 bytes`. */
export function describeBytes(bytes: number): string {
  const units = ['bytes', 'KiB', 'MiB', 'GiB'];
  const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
  return `${Math.round((bytes / 1024 ** power) * 10) / 10} ${units[power] ?? 'bytes'}`;
}
