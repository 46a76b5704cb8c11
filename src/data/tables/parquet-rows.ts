import { setImmediate } from 'node:timers/promises';
import type { FileHandle } from 'node:fs/promises';
import type { CompressionCodec, SchemaElement } from 'hyparquet';
import type { Problem } from '../../shared/problem.ts';
import { missingColumns } from '../missing-columns.ts';
import { CodeForm } from '../parquet/code-form.ts';
import { loadCodecs, type Unpack } from '../parquet/codec.ts';
import { ColumnReader } from '../parquet/column-reader.ts';
import { ColumnTexts } from '../parquet/column-texts.ts';
import { decoded, ParquetError, readFooter, topColumns } from '../parquet/footer.ts';
import type { ParquetFooter } from '../parquet/footer.ts';
import { chunkMeta, GroupFeed } from '../parquet/group-feed.ts';
import type { GroupJob, RowGroupAtHand, StoredColumn } from '../parquet/group-job.ts';
import { HashedBlocks } from '../parquet/hashed-blocks.ts';
import { PageStream, type PageMemory } from '../parquet/page-stream.ts';
import { unprintable } from '../parquet/printed-value.ts';
import { Scratch } from '../parquet/scratch.ts';
import { noRows, type RowPass } from './row-pass.ts';

const batchRows = 2048;

/** What is known of a parquet file whose rows were read. */
export interface ParquetRows {
  readonly rows: number;
  readonly sha256: string;
  readonly bytes: number;
}

/** Hands every row of a parquet file to the visitor; the place of a row is its 1-based number. */
export async function readParquetRows(
  handle: FileHandle,
  size: number,
  pass: RowPass,
  signal: AbortSignal,
): Promise<ParquetRows> {
  const footer = await readFooter(handle, size, pass.limits);
  const elements = topColumns(footer.metadata);
  const unfit = unfitColumns(pass, elements);
  if (unfit.length > 0) throw pass.refuse(...unfit);
  const job = groupJob(pass, footer, elements);
  const blocks = new HashedBlocks(handle);
  const feed = new GroupFeed(footer.metadata, job, blocks, size, pass.limits);
  const reader = new GroupRows(job, await loadCodecs(job.codecs), pass);
  let rows = 0;
  for (let group = await feed.next(signal); group !== undefined; group = await feed.next(signal)) {
    const problem = await reader.read(group);
    if (problem !== undefined) throw pass.refuse(problem);
    rows += group.rows;
    feed.release(group);
  }
  if (rows === 0) throw pass.refuse(noRows);
  const into = new Uint8Array(size - footer.start);
  const isWhole = await blocks.advance(size, [{ start: footer.start, end: size, into }], signal);
  if (!isWhole || !Buffer.from(into.buffer).equals(footer.bytes)) {
    throw new ParquetError('the file changed while it was read');
  }
  return { rows, sha256: blocks.digest(), bytes: size };
}

function unfitColumns(
  { columns }: RowPass,
  elements: ReadonlyMap<string, SchemaElement>,
): Problem[] {
  const problems = missingColumns(columns, [...elements.keys()]);
  for (const { name, input } of columns) {
    const element = elements.get(name);
    const why = element === undefined ? undefined : unprintable(element);
    if (why === undefined) continue;
    const message = `the column \`${name}\` ${why}`;
    problems.push({ message, ...(input === undefined ? {} : { input }) });
  }
  return problems;
}

function groupJob(
  { columns, limits }: RowPass,
  { metadata }: ParquetFooter,
  elements: ReadonlyMap<string, SchemaElement>,
): GroupJob {
  const stored = columns.map(({ name }): StoredColumn => {
    const element = elements.get(name);
    if (element?.type === undefined) throw new ParquetError(`the column \`${name}\` has no type`);
    return { element, type: element.type, isNullable: element.repetition_type !== 'REQUIRED' };
  });
  const codecs = columns.flatMap(({ name }) =>
    metadata.row_groups.map((group) => chunkMeta(group, name).codec),
  );
  return {
    columns,
    sums: undefined,
    isOrdered: false,
    stored,
    codecs: [...new Set(codecs)],
    limit: limits.combinations,
    pageBytes: limits.blockBytes,
  };
}

/** A column of the row group at hand. */
interface OpenColumn {
  readonly name: string;
  readonly texts: ColumnTexts;
  readonly reader: ColumnReader<Int32Array>;
  readonly codes: Int32Array;
}

/** Reads row groups row by row. Texts are kept for one group only: ids are never the same again. */
class GroupRows {
  readonly #job: GroupJob;
  readonly #codecs: ReadonlyMap<CompressionCodec, Unpack>;
  readonly #pass: RowPass;
  readonly #memory: readonly PageMemory[];
  readonly #levels = new Int32Array(batchRows);
  readonly #values: (string | null)[];

  constructor(job: GroupJob, codecs: ReadonlyMap<CompressionCodec, Unpack>, pass: RowPass) {
    this.#job = job;
    this.#codecs = codecs;
    this.#pass = pass;
    this.#memory = job.columns.map(() => ({
      page: new Scratch(),
      dictionary: new Scratch(),
      plain: new Scratch(),
    }));
    this.#values = job.columns.map(() => null);
  }

  async read(group: RowGroupAtHand): Promise<Problem | undefined> {
    const columns = decoded(() => group.chunks.map((_, k) => this.#open(group, k)));
    for (let row = 0; row < group.rows; row += batchRows) {
      this.#pass.checkAlive();
      if (row % (64 * batchRows) === 0) await setImmediate();
      const n = Math.min(batchRows, group.rows - row);
      for (const { reader, codes } of columns) decoded(() => reader.read(codes, n));
      const problem = this.#visit(columns, group.firstRow + row, n);
      if (problem !== undefined) return problem;
    }
    decoded(() => columns.forEach(({ reader }) => reader.end()));
    return undefined;
  }

  #open(group: RowGroupAtHand, k: number): OpenColumn {
    const { stored, pageBytes, columns } = this.#job;
    const [chunk, column, memory] = [group.chunks[k], stored[k], this.#memory[k]];
    if (chunk === undefined || column === undefined || memory === undefined) {
      throw new Error('a column has no bytes');
    }
    const unpack = this.#codecs.get(chunk.codec);
    if (unpack === undefined) throw new Error(`the codec ${chunk.codec}`);
    const texts = new ColumnTexts();
    const form = new CodeForm(column, texts);
    form.begin();
    const pages = new PageStream(chunk, column, unpack, memory, pageBytes);
    const reader = new ColumnReader(pages, form, group.rows, this.#levels);
    return { name: columns[k]?.name ?? '', texts, reader, codes: new Int32Array(batchRows) };
  }

  #visit(columns: readonly OpenColumn[], row: number, n: number): Problem | undefined {
    const large = columns.find(({ texts }) => texts.exceeds(Infinity));
    if (large !== undefined) {
      const message = `a row group holds more than 64 MiB of distinct texts in \`${large.name}\``;
      return { message, hint: 'Write row groups of a million rows or less.' };
    }
    for (let i = 0; i < n; i++) {
      for (let k = 0; k < columns.length; k++) {
        const column = columns[k];
        this.#values[k] = column?.texts.all[column.codes[i] ?? 0] ?? null;
      }
      const problem = this.#pass.visit(this.#values, row + i + 1);
      if (problem !== undefined) return problem;
    }
    return undefined;
  }
}
