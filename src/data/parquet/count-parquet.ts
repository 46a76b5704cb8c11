import type { FileHandle } from 'node:fs/promises';
import type { FileMetaData, SchemaElement } from 'hyparquet';
import { UserError } from '../../errors.ts';
import type { Problem } from '../../shared/problem.ts';
import type { CountContext, FileAtHand, FileOutcome } from '../count-context.ts';
import { missingColumns } from '../missing-columns.ts';
import { ParquetError, readFooter, topColumns, type ParquetFooter } from './footer.ts';
import { chunkMeta, GroupFeed } from './group-feed.ts';
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
  const unfit = unfitColumns(context, elements);
  if (unfit.length > 0) throw refuse(unfit);
  const job = groupJob(context, footer.metadata, elements);
  const blocks = new HashedBlocks(handle);
  const { combinations, rows, problem } = await scanGroups({
    feed: new GroupFeed(footer.metadata, job, blocks, size, limits),
    job,
    threads: await threadsFor(context, footer.metadata, size),
    onGroup: (done) => context.progress(done, blocks.at),
    signal,
  });
  if (problem !== undefined) throw refuse([problem]);
  if (rows === 0) throw refuse([{ message: 'the file has no rows' }]);
  await checkTail(blocks, footer, size, signal);
  for (const { values, count, line } of combinations) {
    context.totals.add(values, count, at.number, { file: at.file.name, line });
  }
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

function groupJob(
  { columns, limits }: CountContext,
  { row_groups: groups }: FileMetaData,
  elements: ReadonlyMap<string, SchemaElement>,
): GroupJob {
  const stored = columns.map(({ name }): StoredColumn => {
    const element = elements.get(name);
    if (element?.type === undefined) throw new ParquetError(`the column \`${name}\` has no type`);
    return { element, type: element.type, isNullable: element.repetition_type !== 'REQUIRED' };
  });
  const codecs = columns.flatMap(({ name }) => groups.map((group) => chunkMeta(group, name).codec));
  const { combinations: limit, blockBytes: pageBytes } = limits;
  return { columns, stored, codecs: [...new Set(codecs)], limit, pageBytes };
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
  return await context.threadsFor(Math.max(size, rows * context.columns.length));
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
