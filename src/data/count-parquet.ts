import type { FileHandle } from 'node:fs/promises';
import type { FileMetaData, RowGroup, SchemaElement } from 'hyparquet';
import { UserError } from '../errors.ts';
import type { Problem } from '../shared/problem.ts';
import type { CountContext, FileAtHand, FileOutcome } from './count-context.ts';
import { HashedBlocks, type ByteRange } from './hashed-blocks.ts';
import { describeBytes } from './limits.ts';
import { missingColumns } from './missing-columns.ts';
import { decodeBlock } from './parquet-column.ts';
import { ParquetError, readFooter, topColumns } from './parquet-footer.ts';
import { printValue, unprintable } from './parquet-values.ts';
import { RowFold } from './row-fold.ts';

/** Counts a parquet file, row group by row group and column by column; only the wanted columns are decoded. */
export async function countParquet(
  context: CountContext,
  at: FileAtHand,
  handle: FileHandle,
  size: number,
): Promise<FileOutcome> {
  const refuse = (problems: readonly Problem[]): UserError =>
    new UserError(
      problems.map((problem) => ({
        ...(context.input === undefined ? {} : { input: context.input }),
        ...problem,
        file: at.file.name,
      })),
    );
  const footer = await readFooter(handle, size, context.limits);
  const elements = topColumns(footer.metadata);
  const unfit = unfitColumns(context, elements);
  if (unfit.length > 0) throw refuse(unfit);
  const blocks = new HashedBlocks(handle);
  let rows = 0;
  for (const group of footer.metadata.row_groups) {
    const fold = await foldGroup(context, blocks, { metadata: footer.metadata, group, rows, size });
    if (!(fold instanceof RowFold)) throw refuse([fold]);
    const before = rows;
    fold.each((values, count, first) => {
      const place = { file: at.file.name, line: before + first + 1 };
      context.totals.add(values, count, at.number, place);
    });
    rows += Number(group.num_rows);
    context.progress(rows, blocks.at);
    const tooMany = context.totals.problem();
    if (tooMany !== undefined) throw new UserError(tooMany);
  }
  if (rows === 0) throw refuse([{ message: 'the file has no rows' }]);
  await checkTail(blocks, footer, size, context.signal);
  return { rows, sha256: blocks.digest(), bytes: size };
}

function unfitColumns(
  { columns }: CountContext,
  elements: ReadonlyMap<string, SchemaElement>,
): Problem[] {
  const problems = missingColumns(columns, [...elements.keys()]);
  for (const { name, input } of columns) {
    const element = elements.get(name);
    const why = element === undefined ? undefined : unprintable(element);
    if (why === undefined) continue;
    problems.push({
      message: `the column \`${name}\` ${why}`,
      ...(input === undefined ? {} : { input }),
      hint: 'Count by columns of strings, numbers, booleans or dates.',
    });
  }
  return problems;
}

interface GroupAtHand {
  readonly metadata: FileMetaData;
  readonly group: RowGroup;
  /** Rows of the groups before. */
  readonly rows: number;
  /** Bytes of the file. */
  readonly size: number;
}

async function foldGroup(
  { columns, limits, signal }: CountContext,
  blocks: HashedBlocks,
  at: GroupAtHand,
): Promise<RowFold | Problem> {
  const rows = Number(at.group.num_rows);
  if (rows > limits.rowGroupRows) {
    const most = limits.rowGroupRows.toLocaleString('en-US');
    throw new ParquetError(`a row group has more than ${most} rows: write smaller row groups`);
  }
  if (rows < 0) throw new ParquetError('the parquet file is corrupt: a row group has no size');
  const fold = new RowFold(rows, columns, limits.combinations);
  if (rows === 0) return fold;
  const ranges = columns.map(({ name }) => blockRange(at, name, blocks.at, limits.blockBytes));
  const end = Math.max(blocks.at, ...ranges.map((range) => range.end));
  const bytes = await blocks.advance(end, ranges, signal);
  if (bytes === undefined) throw new ParquetError('the file became shorter while it was read');
  const elements = topColumns(at.metadata);
  for (const [i, { name }] of columns.entries()) {
    signal.throwIfAborted();
    const element = elements.get(name);
    const block = bytes[i];
    if (element === undefined || block === undefined) continue;
    const start = ranges[i]?.start ?? 0;
    const { metadata, rows: firstRow } = at;
    const place = { metadata, column: name, firstRow, rows, start, bytes: block };
    const pages = await decodeBlock(place, limits);
    const problem = fold.split(pages, (value) => printValue(value, element));
    if (problem !== undefined) return problem;
  }
  return fold;
}

/** Where a column of a row group lies: after what was read before, and inside the file. */
function blockRange(at: GroupAtHand, column: string, from: number, most: number): ByteRange {
  const found = at.group.columns.find(({ meta_data: meta }) => meta?.path_in_schema[0] === column);
  const meta = found?.meta_data;
  if (meta === undefined) throw new ParquetError(`a row group lacks the column \`${column}\``);
  const start = Number(meta.dictionary_page_offset ?? 0n) || Number(meta.data_page_offset);
  const bytes = Number(meta.total_compressed_size);
  if (bytes > most) {
    const limit = describeBytes(most);
    throw new ParquetError(
      `a row group holds more than ${limit} of \`${column}\`: write smaller row groups`,
    );
  }
  if (bytes < 0 || start < from || start + bytes > at.size) {
    throw new ParquetError(
      'the parquet file is corrupt: its row groups overlap or are out of order',
    );
  }
  return { start, end: start + bytes };
}

/** Reads on to the end, where the footer must be the one that was followed. */
async function checkTail(
  blocks: HashedBlocks,
  footer: { readonly bytes: Uint8Array; readonly start: number },
  size: number,
  signal: AbortSignal,
): Promise<void> {
  const tail = [{ start: footer.start, end: size }];
  const [bytes] = (await blocks.advance(size, tail, signal)) ?? [];
  if (bytes === undefined || !Buffer.from(bytes).equals(footer.bytes)) {
    throw new ParquetError('the file changed while it was read');
  }
}
