import type { ColumnCounts, CountedFile } from '../domain/fairness/column-counts.ts';
import { CancelledError, UserError } from '../errors.ts';
import type { Problem } from '../shared/problem.ts';
import { FileSource, type ByteSource } from './byte-source.ts';
import { CombinationTotals } from './combination-totals.ts';
import type { CountContext, FileAtHand, FileOutcome } from './count-context.ts';
import type { CountRequest } from './count-request.ts';
import { countText } from './count-text.ts';
import type { CountThread } from './count-thread.ts';
import { filePacking } from './file-format.ts';
import { defaultLimits } from './limits.ts';
import { fileProblem, openFile } from './open-file.ts';
import { RowOrder } from './row-order.ts';
import { sumPlan } from './sums/sum-plan.ts';

/** Problems shown at once: a hundred files that lack one column are one mistake. */
const mostProblems = 20;

/**
 * Counts how often each combination of the wanted columns' values occurs in the files, in one pass over each: `SELECT
 * columns, COUNT(*) GROUP BY columns`, with the SHA-256 of exactly the bytes that were counted. Memory does not grow with
 * rows. csv follows RFC 4180; csv and jsonl may be gzipped; a file may be parquet.
 *
 * @throws UserError for files or columns that cannot be counted, the problems of all files at once
 * @throws CancelledError when the signal says so
 */
export async function countColumns(
  request: CountRequest,
  signal: AbortSignal,
): Promise<ColumnCounts> {
  const limits = { ...defaultLimits, ...request.limits };
  const sums = sumPlan(request.sums, limits.scorePairs);
  const totals = new CombinationTotals(request.columns, limits.combinations, sums);
  const order = request.rowOrder === true ? new RowOrder(limits.orderedRows) : undefined;
  const threads: CountThread[] = [];
  const stop = (): void => threads.forEach((thread) => void thread.close());
  signal.addEventListener('abort', stop, { once: true });
  const done = { rows: 0, bytes: 0 };
  const context: CountContext = {
    columns: request.columns,
    sums,
    input: request.input,
    limits,
    totals,
    order,
    threadsFor: async (bytes) => {
      if (bytes < limits.threadedBytes) return [];
      const { CountThread } = await import('./count-thread.ts');
      while (threads.length < request.workers) threads.push(new CountThread(request.workerEntry));
      return threads;
    },
    progress: (rows, bytes) => request.onProgress?.(done.rows + rows, done.bytes + bytes),
    signal,
  };
  try {
    const files = await countFiles(context, request, done);
    const columns = request.columns.map(({ name }) => name);
    const { combinations, ranks } = totals.ranked();
    const counts = { columns, combinations, rows: done.rows, files };
    return order === undefined ? counts : { ...counts, order: order.numbered(ranks) };
  } finally {
    signal.removeEventListener('abort', stop);
    await Promise.all(threads.map((thread) => thread.close()));
  }
}

async function countFiles(
  context: CountContext,
  request: CountRequest,
  done: { rows: number; bytes: number },
): Promise<CountedFile[]> {
  const files: CountedFile[] = [];
  const problems: Problem[] = [];
  for (const [number, file] of request.files.entries()) {
    if (problems.length >= mostProblems) break;
    try {
      const { rows, sha256, bytes } = await countFile(context, { file, number });
      done.rows += rows;
      done.bytes += bytes;
      files.push({ path: file.name, sha256, bytes });
    } catch (error) {
      if (context.signal.aborted) throw new CancelledError('cancelled while counting predictions');
      if (!(error instanceof UserError)) throw error;
      problems.push(...error.problems);
    }
    const tooMany = context.totals.problem() ?? context.order?.problem();
    if (tooMany !== undefined) throw new UserError([...problems, tooMany]);
  }
  if (problems.length > 0) throw new UserError(problems.slice(0, mostProblems));
  return files;
}

async function countFile(context: CountContext, at: FileAtHand): Promise<FileOutcome> {
  const { handle, bytes } = await openFile(at.file, context.input);
  const refuse = (message: string, hint?: string): UserError =>
    new UserError(fileProblem(at.file, context.input, message, hint));
  let source: { close(): Promise<void> } = handle;
  try {
    const start = new Uint8Array(4);
    await handle.read(start, 0, 4, 0);
    const packing = filePacking(at.file.name, start);
    if (!packing.ok) throw refuse(packing.problems[0]?.message ?? '');
    if (packing.value === 'parquet') {
      // A fair part of the bundle, which a csv file does not need.
      const { countParquet } = await import('./parquet/count-parquet.ts');
      return await countParquet(context, at, handle, bytes);
    }
    const plain = new FileSource(handle);
    const text = packing.value === 'gzip' ? await unpacked(plain, context) : plain;
    source = text;
    return await countText(context, at, text, bytes);
  } catch (error) {
    const { name, message } = error as Error;
    if (name === 'GunzipError' || name === 'ParquetError') throw refuse(message);
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === 'read') throw refuse(`the file cannot be read (${code ?? 'unknown'})`);
    throw error;
  } finally {
    await source.close();
  }
}

async function unpacked(packed: ByteSource, { limits }: CountContext): Promise<ByteSource> {
  const { GunzipSource } = await import('./gunzip-source.ts');
  return new GunzipSource(packed, limits.unpackedBytes);
}
