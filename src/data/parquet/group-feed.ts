import type { ColumnMetaData, FileMetaData, RowGroup } from 'hyparquet';
import { describeBytes, type CountLimits } from '../limits.ts';
import { ParquetError } from './footer.ts';
import type { GroupJob, RowGroupAtHand, StoredColumn } from './group-job.ts';
import type { HashedBlocks, WantedRange } from './hashed-blocks.ts';
import { pageSlack } from './hybrid-runs.ts';

/** A row group with the memory its bytes lie in. */
export interface FedGroup extends RowGroupAtHand {
  /** Bytes of all its chunks. */
  readonly bytes: number;
  readonly memory: SharedArrayBuffer;
}

/**
 * Reads the wanted columns of one row group after the other, into memory that worker threads can see and that is used
 * again: whoever takes a group gives it back with `release`.
 */
export class GroupFeed {
  readonly #metadata: FileMetaData;
  readonly #job: GroupJob;
  readonly #blocks: HashedBlocks;
  /** Bytes of the file. */
  readonly #size: number;
  readonly #limits: CountLimits;
  readonly #free: SharedArrayBuffer[] = [];
  #next = 0;
  #rows = 0;

  constructor(
    metadata: FileMetaData,
    job: GroupJob,
    blocks: HashedBlocks,
    size: number,
    limits: CountLimits,
  ) {
    this.#metadata = metadata;
    this.#job = job;
    this.#blocks = blocks;
    this.#size = size;
    this.#limits = limits;
  }

  /** The next group that has rows, or undefined behind the last. Throws a `ParquetError`. */
  async next(signal: AbortSignal): Promise<FedGroup | undefined> {
    for (;;) {
      const number = this.#next++;
      const group = this.#metadata.row_groups[number];
      if (group === undefined) return undefined;
      const rows = this.#rowsOf(group);
      if (rows === 0) continue;
      const fed = await this.#read(group, number, rows, signal);
      this.#rows += rows;
      return fed;
    }
  }

  /** Gives the memory of a group back. */
  release({ memory }: FedGroup): void {
    this.#free.push(memory);
  }

  #rowsOf(group: RowGroup): number {
    const rows = Number(group.num_rows);
    if (rows > this.#limits.rowGroupRows) {
      const most = this.#limits.rowGroupRows.toLocaleString('en-US');
      throw new ParquetError(`a row group has more than ${most} rows: write smaller row groups`);
    }
    if (!(rows >= 0))
      throw new ParquetError('the parquet file is corrupt: a row group has no size');
    return rows;
  }

  async #read(
    group: RowGroup,
    number: number,
    rows: number,
    signal: AbortSignal,
  ): Promise<FedGroup> {
    const found = this.#job.stored.map((column) => this.#chunkOf(group, column, rows));
    const bytes = found.reduce((sum, { start, end }) => sum + end - start, 0);
    const memory = this.#take(bytes + pageSlack * found.length);
    let at = 0;
    const wanted = found.map(
      ({ start, end, codec }): WantedRange & Pick<ColumnMetaData, 'codec'> => {
        const into = new Uint8Array(memory, at, end - start);
        at += end - start + pageSlack;
        return { start, end, into, codec };
      },
    );
    const end = Math.max(this.#blocks.at, ...found.map((range) => range.end));
    if (!(await this.#blocks.advance(end, wanted, signal))) {
      throw new ParquetError('the file became shorter while it was read');
    }
    const chunks = wanted.map(({ codec, into }) => ({ codec, bytes: into }));
    return { number, firstRow: this.#rows, rows, chunks, bytes, memory };
  }

  /** Where a column of a row group lies: after what was read before, and inside the file. */
  #chunkOf(
    group: RowGroup,
    { element, type }: StoredColumn,
    rows: number,
  ): { readonly start: number; readonly end: number; readonly codec: ColumnMetaData['codec'] } {
    const column = element.name;
    const meta = chunkMeta(group, column);
    const start = Number(meta.dictionary_page_offset ?? 0n) || Number(meta.data_page_offset);
    const bytes = Number(meta.total_compressed_size);
    if (bytes > this.#limits.blockBytes) {
      const limit = describeBytes(this.#limits.blockBytes);
      throw new ParquetError(
        `a row group holds more than ${limit} of \`${column}\`: write smaller row groups`,
      );
    }
    if (!(bytes >= 0 && start >= this.#blocks.at && start + bytes <= this.#size)) {
      throw new ParquetError(
        'the parquet file is corrupt: its row groups overlap or are out of order',
      );
    }
    if (Number(meta.num_values) !== rows || meta.type !== type) {
      throw new ParquetError(
        `the parquet file is corrupt: a row group has other values of \`${column}\` than rows`,
      );
    }
    return { start, end: start + bytes, codec: meta.codec };
  }

  #take(bytes: number): SharedArrayBuffer {
    const free = this.#free.pop();
    if (free !== undefined && free.byteLength >= bytes) return free;
    // Row groups are alike: a little more than this one takes is enough for the next.
    return new SharedArrayBuffer(Math.ceil(1.1 * bytes));
  }
}

/** What the footer says of a column in a row group. */
export function chunkMeta(group: RowGroup, column: string): ColumnMetaData {
  const found = group.columns.find(({ meta_data: meta }) => meta?.path_in_schema[0] === column);
  if (found?.meta_data !== undefined) return found.meta_data;
  throw new ParquetError(`a row group lacks the column \`${column}\``);
}
