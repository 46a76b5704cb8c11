import { setImmediate } from 'node:timers/promises';
import type { CompressionCodec } from 'hyparquet';
import type { ScanProblem, ScanResult, ScanTotals } from '../chunk-scanner.ts';
import { RowKeeper } from '../row-keeper.ts';
import { tooManyProblem } from '../too-many.ts';
import { CodeForm } from './code-form.ts';
import { CodeTally } from './code-tally.ts';
import { loadCodecs, type Unpack } from './codec.ts';
import { ColumnReader, type PageForm } from './column-reader.ts';
import { ColumnTexts } from './column-texts.ts';
import { corrupt } from './footer.ts';
import type { GroupJob, RowGroupAtHand } from './group-job.ts';
import { NumberColumns } from './number-columns.ts';
import { PageStream, type PageMemory } from './page-stream.ts';
import { Scratch } from './scratch.ts';

/** Rows handled at a time: their codes stay in the processor's nearest memory. */
const batchRows = 2048;
/** Batches after which other work of the thread gets its turn. */
const batchesInARow = 512;

/** What is kept of a column to count by from row group to row group. */
interface CountedColumn {
  readonly texts: ColumnTexts;
  readonly form: CodeForm;
  readonly codes: Int32Array;
}

/** What counting a row group told. */
export type GroupResult = Pick<ScanResult, 'problem' | 'order'>;

/** What was counted and summed: `line` is the first row, 1-based, in the file. */
export type GroupTotals = Pick<ScanTotals, 'combinations' | 'sums'>;

interface Readers {
  readonly codes: readonly ColumnReader<Int32Array>[];
  readonly numbers: readonly ColumnReader<Float64Array>[];
}

/** Counts row groups of one parquet file in one thread, page by page: memory does not grow with rows. */
export class GroupCounter {
  readonly #job: GroupJob;
  readonly #codecs: ReadonlyMap<CompressionCodec, Unpack>;
  readonly #columns: readonly CountedColumn[];
  readonly #numbers: NumberColumns | undefined;
  readonly #keeper: RowKeeper | undefined;
  /** One for each column that is read. */
  readonly #memory: readonly PageMemory[];
  readonly #tally: CodeTally;
  readonly #levels = new Int32Array(batchRows);
  readonly #entries = new Int32Array(batchRows);
  /** Combinations that the keeper knows. */
  #known = 0;

  private constructor(job: GroupJob, codecs: ReadonlyMap<CompressionCodec, Unpack>) {
    const { columns, stored, sums, isOrdered } = job;
    this.#job = job;
    this.#codecs = codecs;
    this.#tally = new CodeTally(columns.length);
    this.#memory = stored.map(() => ({
      page: new Scratch(),
      dictionary: new Scratch(),
      plain: new Scratch(),
    }));
    this.#columns = stored.slice(0, columns.length).map((column) => {
      const texts = new ColumnTexts();
      return { texts, form: new CodeForm(column, texts), codes: new Int32Array(batchRows) };
    });
    if (sums !== undefined) {
      this.#numbers = new NumberColumns(sums, stored.slice(columns.length), batchRows);
    }
    if (sums !== undefined || isOrdered) this.#keeper = new RowKeeper(sums, isOrdered);
  }

  /** A counter for a file. */
  static async for(job: GroupJob): Promise<GroupCounter> {
    return new GroupCounter(job, await loadCodecs(job.codecs));
  }

  /** Counts a row group. Groups come in rising order. */
  async count(group: RowGroupAtHand, signal?: AbortSignal): Promise<GroupResult> {
    try {
      const readers = this.#open(group);
      for (let row = 0, batch = 1; row < group.rows; row += batchRows, batch++) {
        const n = Math.min(batchRows, group.rows - row);
        const problem = this.#batch(readers, group.firstRow + row, n);
        if (problem !== undefined) return { problem };
        if (batch % batchesInARow === 0) await setImmediate();
        if (signal?.aborted === true) return {};
      }
      for (const reader of [...readers.codes, ...readers.numbers]) reader.end();
    } catch (error) {
      return { problem: { message: corrupt(error).message } };
    }
    return this.#keeper?.told({ rows: group.rows, lines: 0 }) ?? {};
  }

  #open(group: RowGroupAtHand): Readers {
    const counted = this.#columns.length;
    return {
      codes: this.#columns.map(({ form }, k) => this.#reader(group, k, form)),
      numbers: (this.#numbers?.forms ?? []).map((form, k) =>
        this.#reader(group, counted + k, form),
      ),
    };
  }

  #reader<T extends Int32Array | Float64Array>(
    group: RowGroupAtHand,
    k: number,
    form: PageForm<T>,
  ): ColumnReader<T> {
    const { stored, pageBytes } = this.#job;
    const [chunk, column, memory] = [group.chunks[k], stored[k], this.#memory[k]];
    if (chunk === undefined || column === undefined || memory === undefined) {
      throw new Error('a column has no bytes');
    }
    const unpack = this.#codecs.get(chunk.codec);
    if (unpack === undefined) throw new Error(`the codec ${chunk.codec}`);
    form.begin();
    const pages = new PageStream(chunk, column, unpack, memory, pageBytes);
    return new ColumnReader(pages, form, group.rows, this.#levels);
  }

  /** Counts the next `n` rows, the first of them row `row` of the file. */
  #batch(readers: Readers, row: number, n: number): ScanProblem | undefined {
    for (const [k, { codes }] of this.#columns.entries()) readers.codes[k]?.read(codes, n);
    const { limit, columns } = this.#job;
    if (this.#columns.some(({ texts }) => texts.exceeds(limit))) return this.#tooManyTexts();
    const codes = this.#columns.map((column) => column.codes);
    const sizes = this.#columns.map(({ texts }) => texts.size);
    this.#tally.add(codes, sizes, n, row, this.#entries);
    if (this.#tally.size > limit) {
      const rows = this.#tally.combinations().map((tallied) => this.#valuesOf(tallied.codes));
      return tooManyProblem(rows, columns, limit);
    }
    return this.#keeper === undefined ? undefined : this.#keep(this.#keeper, readers, row, n);
  }

  /** Sums the numbers of the rows at hand and notes their order. */
  #keep(keeper: RowKeeper, readers: Readers, row: number, n: number): ScanProblem | undefined {
    for (; this.#known < this.#tally.size; this.#known++) {
      keeper.learn(this.#valuesOf(this.#tally.codesOf(this.#known)));
    }
    const numbers = this.#numbers;
    numbers?.read(readers.numbers, n);
    for (let i = 0; i < n; i++) {
      const problem = numbers?.take(i, keeper.numbers, row + i + 1);
      if (problem !== undefined) return problem;
      keeper.keep(this.#entries[i] ?? 0);
    }
    return undefined;
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

  #valuesOf(codes: readonly number[]): (string | null)[] {
    return codes.map((code, k) => this.#columns[k]?.texts.all[code] ?? null);
  }

  /** Hands over what was counted and summed; combination i is entry i of the sums. */
  totals(): GroupTotals {
    const combinations = this.#tally.combinations().map(({ codes, count, first }) => {
      return { values: this.#valuesOf(codes), count, chunk: 0, line: first + 1 };
    });
    const sums = this.#keeper?.sums();
    return sums === undefined ? { combinations } : { combinations, sums };
  }
}
