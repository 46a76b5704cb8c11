import type { PageHeader } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import type { Unpack } from './codec.ts';
import type { ColumnChunk, StoredColumn } from './group-job.ts';
import { HybridRuns } from './hybrid-runs.ts';
import type { DataPage, DictionaryPage, StoredValues } from './stored-page.ts';
import { plainPage } from './plain-page.ts';
import { checkPageBytes, type Scratch } from './scratch.ts';
import { checkStruct } from './thrift-bounds.ts';

/** Where pages are unpacked to: the dictionary must outlive the pages. */
export interface PageMemory {
  readonly page: Scratch;
  readonly dictionary: Scratch;
  /** For values that are made PLAIN. */
  readonly plain: Scratch;
}

/**
 * The pages of a column chunk, one after the other. A page is good until the next one is asked for, a dictionary as long
 * as the stream.
 */
export class PageStream {
  readonly #chunk: ColumnChunk;
  readonly #view: DataView;
  readonly #column: StoredColumn;
  readonly #unpack: Unpack;
  readonly #memory: PageMemory;
  readonly #pageBytes: number;
  #at = 0;

  constructor(
    chunk: ColumnChunk,
    column: StoredColumn,
    unpack: Unpack,
    memory: PageMemory,
    pageBytes: number,
  ) {
    const { buffer, byteOffset, length } = chunk.bytes;
    this.#chunk = chunk;
    this.#view = new DataView(buffer, byteOffset, length);
    this.#column = column;
    this.#unpack = unpack;
    this.#memory = memory;
    this.#pageBytes = pageBytes;
  }

  /** The next page, or undefined behind the last one. Throws an error for what is not a page. */
  next(): DictionaryPage | DataPage | undefined {
    // A single byte more may be padding (hyparquet 1.31.5, column.js).
    if (this.#at >= this.#view.byteLength - 1) return undefined;
    const end = checkStruct(this.#view, this.#at);
    const header = parquetHeader({ view: this.#view, offset: this.#at });
    const packedEnd = end + header.compressed_page_size;
    if (!(header.compressed_page_size >= 0 && packedEnd <= this.#view.byteLength)) {
      throw new Error('a page is longer than its column chunk');
    }
    checkPageBytes(header.uncompressed_page_size, this.#pageBytes);
    const packed = this.#chunk.bytes.subarray(end, packedEnd);
    this.#at = packedEnd;
    switch (header.type) {
      case 'DICTIONARY_PAGE':
        return this.#dictionary(header, packed);
      case 'DATA_PAGE':
        return this.#plain(this.#data(header, packed));
      case 'DATA_PAGE_V2':
        return this.#plain(this.#data2(header, packed));
      case 'INDEX_PAGE':
        throw new Error('an index page among the pages of a column');
      default:
        throw new Error('a page of an unknown type');
    }
  }

  #plain(page: DataPage): DataPage {
    return plainPage(page, this.#column, this.#memory.plain, this.#pageBytes);
  }

  #dictionary(header: PageHeader, packed: Uint8Array): DictionaryPage {
    const count = header.dictionary_page_header?.num_values ?? -1;
    if (count < 0) throw new Error('a dictionary without a size');
    const { dictionary } = this.#memory;
    const values = this.#values(packed, header.uncompressed_page_size, true, dictionary);
    return { kind: 'dictionary', count, ...values };
  }

  /** A page of the first version: levels and values are packed together. */
  #data(header: PageHeader, packed: Uint8Array): DataPage {
    const {
      num_values: rows,
      encoding,
      definition_level_encoding: levelsAre,
    } = header.data_page_header ?? noHeader();
    const values = this.#values(packed, header.uncompressed_page_size, true, this.#memory.page);
    const page = { kind: 'data', rows, present: undefined, encoding } as const;
    if (!this.#column.isNullable) return { ...page, ...values, levels: undefined };
    if (levelsAre !== 'RLE') throw new Error(`levels in the encoding ${levelsAre}`);
    if (values.end < 4) throw new Error('a page without levels');
    const start = 4 + values.view.getUint32(0, true);
    if (start > values.end) throw new Error('levels are longer than their page');
    return { ...page, ...values, start, levels: new HybridRuns(values.view, 4, start, 1, rows) };
  }

  /** A page of the second version: the levels are not packed. */
  #data2(header: PageHeader, packed: Uint8Array): DataPage {
    const head = header.data_page_header_v2 ?? noHeader();
    // Rows are values where nothing is nested.
    if (head.num_rows !== head.num_values) throw new Error('a page has other rows than values');
    const before = head.repetition_levels_byte_length;
    const levelsEnd = before + head.definition_levels_byte_length;
    if (!(before >= 0 && levelsEnd >= before && levelsEnd <= packed.length)) {
      throw new Error('levels are longer than their page');
    }
    const isPacked = head.is_compressed !== false;
    const length = header.uncompressed_page_size - levelsEnd;
    const values = this.#values(packed.subarray(levelsEnd), length, isPacked, this.#memory.page);
    const levels = this.#column.isNullable
      ? new HybridRuns(viewOf(packed), before, levelsEnd, 1, head.num_values)
      : undefined;
    const { num_values: rows, encoding } = head;
    const present = rows - head.num_nulls;
    return { kind: 'data', rows, present, encoding, levels, ...values };
  }

  #values(packed: Uint8Array, length: number, isPacked: boolean, into: Scratch): StoredValues {
    if (!isPacked || this.#chunk.codec === 'UNCOMPRESSED') {
      if (packed.length !== length) throw new Error('a page is not as long as it says');
      return { view: viewOf(packed), start: 0, end: length };
    }
    if (length < 0) throw new Error('a page is shorter than its levels');
    const output = into.take(length);
    // Writers leave out what packs nothing.
    if (length > 0) this.#unpack(packed, output);
    return { view: viewOf(output), start: 0, end: length };
  }
}

/** A view that reaches over the slack behind the bytes. */
const viewOf = ({ buffer, byteOffset }: Uint8Array): DataView => new DataView(buffer, byteOffset);

function noHeader(): never {
  throw new Error('a page without its header');
}
