import { setImmediate } from 'node:timers/promises';
import type { CompressionCodec } from 'hyparquet';
import type { ScanProblem, SeenCombination } from '../chunk-scanner.ts';
import { tooManyProblem } from '../too-many.ts';
import { CodeForm } from './code-form.ts';
import { CodeTally } from './code-tally.ts';
import { loadCodecs, type Unpack } from './codec.ts';
import { ColumnReader } from './column-reader.ts';
import { ColumnTexts } from './column-texts.ts';
import { corrupt } from './footer.ts';
import type { ColumnChunk, GroupJob, RowGroupAtHand, StoredColumn } from './group-job.ts';
import { PageStream } from './page-stream.ts';
import { Scratch } from './scratch.ts';

/** Rows handled at a time: their codes stay in the processor's nearest memory. */
const batchRows = 2048;
/** Batches after which other work of the thread gets its turn. */
const batchesInARow = 512;

/** What is kept of a column from row group to row group. */
interface ColumnAtHand {
  readonly stored: StoredColumn;
  readonly texts: ColumnTexts;
  readonly form: CodeForm;
  readonly memory: { readonly page: Scratch; readonly dictionary: Scratch };
  readonly codes: Int32Array;
}

/** Counts row groups of one parquet file in one thread, page by page: memory does not grow with rows. */
export class GroupCounter {
  readonly #job: GroupJob;
  readonly #codecs: ReadonlyMap<CompressionCodec, Unpack>;
  readonly #columns: readonly ColumnAtHand[];
  readonly #tally: CodeTally;
  readonly #levels = new Int32Array(batchRows);
  readonly #entries = new Int32Array(batchRows);

  private constructor(job: GroupJob, codecs: ReadonlyMap<CompressionCodec, Unpack>) {
    this.#job = job;
    this.#codecs = codecs;
    this.#tally = new CodeTally(job.columns.length);
    this.#columns = job.stored.map((stored) => {
      const texts = new ColumnTexts();
      const form = new CodeForm(stored, texts);
      const memory = { page: new Scratch(), dictionary: new Scratch() };
      return { stored, texts, form, memory, codes: new Int32Array(batchRows) };
    });
  }

  /** A counter for a file. */
  static async for(job: GroupJob): Promise<GroupCounter> {
    return new GroupCounter(job, await loadCodecs(job.codecs));
  }

  /** Counts a row group; gives the problem with it, if there is one. Groups come in rising order. */
  async count(group: RowGroupAtHand, signal?: AbortSignal): Promise<ScanProblem | undefined> {
    try {
      const readers = this.#columns.map((column, k) => {
        const chunk = group.chunks[k];
        if (chunk === undefined) throw new Error('a column has no bytes');
        return this.#open(column, chunk, group.rows);
      });
      for (let row = 0, batch = 1; row < group.rows; row += batchRows, batch++) {
        const problem = this.#batch(readers, group.firstRow + row, group.rows - row);
        if (problem !== undefined) return problem;
        if (batch % batchesInARow === 0) await setImmediate();
        if (signal?.aborted === true) return undefined;
      }
      for (const reader of readers) reader.end();
      return undefined;
    } catch (error) {
      return { message: corrupt(error).message };
    }
  }

  #open(column: ColumnAtHand, chunk: ColumnChunk, rows: number): ColumnReader<Int32Array> {
    const unpack = this.#codecs.get(chunk.codec);
    if (unpack === undefined) throw new Error(`the codec ${chunk.codec}`);
    column.form.begin(unpack);
    const { stored, memory, form } = column;
    const pages = new PageStream(chunk, stored, unpack, memory, this.#job.pageBytes);
    return new ColumnReader(pages, form, rows, this.#levels);
  }

  #batch(
    readers: readonly ColumnReader<Int32Array>[],
    row: number,
    left: number,
  ): ScanProblem | undefined {
    const n = Math.min(batchRows, left);
    for (const [k, { codes }] of this.#columns.entries()) readers[k]?.read(codes, n);
    const { limit } = this.#job;
    if (this.#columns.some(({ texts }) => texts.exceeds(limit))) return this.#tooManyTexts();
    const codes = this.#columns.map((column) => column.codes);
    const sizes = this.#columns.map(({ texts }) => texts.size);
    this.#tally.add(codes, sizes, n, row, this.#entries);
    if (this.#tally.size <= limit) return undefined;
    const rows = this.combinations().map(({ values }) => values);
    return tooManyProblem(rows, this.#job.columns, limit);
  }

  /** A column that alone has too many values. */
  #tooManyTexts(): ScanProblem {
    const { columns, limit } = this.#job;
    const sizes = this.#columns.map(({ texts }) => texts.size);
    const rows = Array.from({ length: Math.max(...sizes) }, (_, i) =>
      this.#columns.map(({ texts }) => texts.all[i] ?? null),
    );
    return tooManyProblem(rows, columns, limit);
  }

  /** Everything counted; `line` is the first row, 1-based, in the file. */
  combinations(): SeenCombination[] {
    return this.#tally.combinations().map(({ codes, count, first }) => ({
      values: codes.map((code, k) => this.#columns[k]?.texts.all[code] ?? null),
      count,
      chunk: 0,
      line: first + 1,
    }));
  }
}
