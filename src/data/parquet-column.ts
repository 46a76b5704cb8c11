import { parquetRead, type Compressors, type DecodedArray, type FileMetaData } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { parquetHeader } from 'hyparquet/src/column.js';
import { describeBytes, type CountLimits } from './limits.ts';
import { corrupt, decoded, ParquetError } from './parquet-footer.ts';
import { textParsers } from './parquet-values.ts';

/** The bytes of one column of one row group. */
export interface ColumnBlock {
  readonly metadata: FileMetaData;
  readonly column: string;
  /** First row of the group in the file, and the rows of the group. */
  readonly firstRow: number;
  readonly rows: number;
  /** Where the block begins in the file. */
  readonly start: number;
  readonly bytes: ArrayBuffer;
}

/** Decodes a block into its pages. Every size it declares is checked before memory is spent on it. */
export async function decodeBlock(
  block: ColumnBlock,
  limits: CountLimits,
): Promise<readonly DecodedArray[]> {
  decoded(() => checkPages(block, limits));
  const pages: DecodedArray[] = [];
  await parquetRead({
    file: {
      byteLength: block.start + block.bytes.byteLength,
      slice: (start, end) =>
        block.bytes.slice(start - block.start, (end ?? Infinity) - block.start),
    },
    metadata: block.metadata,
    columns: [block.column],
    rowStart: block.firstRow,
    rowEnd: block.firstRow + block.rows,
    compressors: bounded(limits),
    parsers: textParsers,
    geoparquet: false,
    onChunk: ({ columnData }) => pages.push(columnData),
  }).catch((error: unknown) => {
    throw corrupt(error);
  });
  const rows = pages.reduce((sum, page) => sum + page.length, 0);
  if (rows !== block.rows) {
    throw corrupt(new Error(`column ${block.column} has ${rows} rows of ${block.rows}`));
  }
  return pages;
}

/** A page of a flat column holds no more values than its row group has rows. */
function checkPages({ bytes, rows, column }: ColumnBlock, limits: CountLimits): void {
  const reader = { view: new DataView(bytes), offset: 0 };
  while (reader.offset < bytes.byteLength - 1) {
    const header = parquetHeader(reader);
    const page = header.data_page_header ?? header.data_page_header_v2;
    const values = page?.num_values ?? header.dictionary_page_header?.num_values ?? 0;
    const most = page === undefined ? limits.rowGroupRows : rows;
    if (values < 0 || values > most || header.compressed_page_size < 0) {
      throw new Error(`a page of column ${column} claims ${values} values`);
    }
    checkSize(header.uncompressed_page_size, limits);
    reader.offset += header.compressed_page_size;
  }
}

function checkSize(bytes: number, limits: CountLimits): void {
  if (bytes >= 0 && bytes <= limits.blockBytes) return;
  throw new ParquetError(
    `a page of the file unpacks to more than ${describeBytes(limits.blockBytes)}`,
  );
}

/** The decompressors, refusing to make more than a block may hold. */
function bounded(limits: CountLimits): Compressors {
  const entries = Object.entries(compressors).map(([codec, unpack]) => [
    codec,
    (input: Uint8Array, length: number): Uint8Array => {
      checkSize(length, limits);
      return unpack(input, length);
    },
  ]);
  return Object.fromEntries(entries) as Compressors;
}
