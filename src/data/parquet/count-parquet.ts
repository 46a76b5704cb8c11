import type { FileHandle } from 'node:fs/promises';
import type { FileMetaData, SchemaElement } from 'hyparquet';
import { UserError } from '../../errors.ts';
import type { Problem } from '../../shared/problem.ts';
import {
  neededColumns,
  type CountContext,
  type FileAtHand,
  type FileOutcome,
} from '../count-context.ts';
import { missingColumns } from '../missing-columns.ts';
import { tooManyRows } from '../row-order.ts';
import { ParquetError, readFooter, topColumns, type ParquetFooter } from './footer.ts';
import { chunkMeta, GroupFeed } from './group-feed.ts';
import type { GroupTotals } from './group-counter.ts';
import type { GroupJob, StoredColumn } from './group-job.ts';
import { scanGroups } from './group-scan.ts';
import { HashedBlocks } from './hashed-blocks.ts';
import { unprintable } from './printed-value.ts';

/** Counts a parquet file, row groups side by side and page by page; only the wanted columns are decoded. */
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
  const { limits, signal } = context;
  const footer = await readFooter(handle, size, limits);
  const elements = topColumns(footer.metadata);
  const unfit = [...unfitColumns(context, elements), ...tooLong(context, footer)];
  if (unfit.length > 0) throw refuse(unfit);
  const job = groupJob(context, footer.metadata, elements);
  const blocks = new HashedBlocks(handle);
  const { totals, orders, rows, problem } = await scanGroups({
    feed: new GroupFeed(footer.metadata, job, blocks, size, limits),
    job,
    threads: await threadsFor(context, footer.metadata, size),
    onGroup: (done) => context.progress(done, blocks.at),
    signal,
  });
  if (problem !== undefined) throw refuse([problem]);
  if (rows === 0) throw refuse([{ message: 'the file has no rows' }]);
  await checkTail(blocks, footer, size, signal);
  const numbers = totals.map((part) => addTotals(context, at, part));
  for (const { scanner, rows: part } of orders) {
    context.order?.append(part, numbers[scanner] ?? new Int32Array(0));
  }
  return { rows, sha256: blocks.digest(), bytes: size };
}

/** Adds what one thread counted; the total of each of its combinations. */
function addTotals(
  { totals }: CountContext,
  { file, number }: FileAtHand,
  { combinations, sums }: GroupTotals,
): Int32Array {
  const to = Int32Array.from(combinations, ({ values, count, line }) =>
    totals.add(values, count, number, { file: file.name, line }),
  );
  if (sums !== undefined) totals.addSums(sums.snapshot, to);
  return to;
}

function unfitColumns(
  context: CountContext,
  elements: ReadonlyMap<string, SchemaElement>,
): Problem[] {
  const columns = neededColumns(context);
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

/** That a file has too many rows to keep their order. */
function tooLong({ order }: CountContext, { metadata }: ParquetFooter): Problem[] {
  const isTooLong = order !== undefined && metadata.num_rows > order.room;
  return isTooLong ? [tooManyRows(order.limit)] : [];
}

function groupJob(
  { columns, sums, order, limits }: CountContext,
  { row_groups: groups }: FileMetaData,
  elements: ReadonlyMap<string, SchemaElement>,
): GroupJob {
  const all = [...columns, ...(sums?.numbers ?? [])];
  const stored = all.map(({ name }): StoredColumn => {
    const element = elements.get(name);
    if (element?.type === undefined) throw new ParquetError(`the column \`${name}\` has no type`);
    return { element, type: element.type, isNullable: element.repetition_type !== 'REQUIRED' };
  });
  const codecs = all.flatMap(({ name }) => groups.map((group) => chunkMeta(group, name).codec));
  const { combinations: limit, blockBytes: pageBytes } = limits;
  const isOrdered = order !== undefined;
  return { columns, sums, isOrdered, stored, codecs: [...new Set(codecs)], limit, pageBytes };
}

/** Worker threads, if the file has row groups to share and enough values that it pays. */
async function threadsFor(
  context: CountContext,
  { row_groups: groups }: FileMetaData,
  size: number,
): Promise<Awaited<ReturnType<CountContext['threadsFor']>>> {
  if (groups.length < 2) return [];
  const rows = groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
  // A dictionary packs a value into less than a byte, and it takes as long to count as in csv.
  const columns = context.columns.length + (context.sums?.numbers.length ?? 0);
  return await context.threadsFor(Math.max(size, rows * columns));
}

/** Reads on to the end, where the footer must be the one that was followed. */
async function checkTail(
  blocks: HashedBlocks,
  footer: ParquetFooter,
  size: number,
  signal: AbortSignal,
): Promise<void> {
  const into = new Uint8Array(size - footer.start);
  const isWhole = await blocks.advance(size, [{ start: footer.start, end: size, into }], signal);
  if (!isWhole || !Buffer.from(into.buffer).equals(footer.bytes)) {
    throw new ParquetError('the file changed while it was read');
  }
}
