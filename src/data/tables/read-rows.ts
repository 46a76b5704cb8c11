import { CancelledError, UserError } from '../../errors.ts';
import type { CountedFile } from '../../domain/fairness/column-counts.ts';
import { FileSource, type ByteSource } from '../byte-source.ts';
import { ChunkFeed } from '../chunk-feed.ts';
import type { PredictionFile, WantedColumn } from '../count-request.ts';
import { byteOrderMark, filePacking } from '../file-format.ts';
import { defaultLimits, type CountLimits } from '../limits.ts';
import { openFile, type OpenFile } from '../open-file.ts';
import { firstBytes, ReplayedSource } from './replayed-source.ts';
import type { RowPass, RowVisitor } from './row-pass.ts';
import { peekBytes, tableFormat } from './table-format.ts';

/** Which rows of which file. */
export interface RowRequest {
  readonly file: PredictionFile;
  readonly columns: readonly WantedColumn[];
  /** The input that named the file, for problems about it. */
  readonly input?: string;
  readonly limits?: Partial<CountLimits>;
}

/** A file whose rows were read. */
export interface ReadFile extends CountedFile {
  readonly rows: number;
}

/**
 * Hands every row of a csv, JSON lines, JSON (see `readJsonRows`) or parquet file to the visitor, in order. csv and JSON may be
 * gzipped. For what needs single rows; counting is much quicker by `countColumns`.
 *
 * @throws UserError when the file or its columns cannot be read, or for what the visitor refuses
 * @throws CancelledError when the signal says so
 */
export async function readRows(
  request: RowRequest,
  visit: RowVisitor,
  signal: AbortSignal,
): Promise<ReadFile> {
  const pass = passOf(request, visit, signal);
  const open = await openFile(request.file, request.input);
  const toClose: { close(): Promise<void> }[] = [open.handle];
  try {
    return await readOpen(request, pass, signal, open, (source) => void toClose.unshift(source));
  } catch (error) {
    if (signal.aborted) throw new CancelledError('cancelled while reading predictions');
    const { name, message } = error as Error;
    if (name === 'GunzipError' || name === 'ParquetError') throw pass.refuse({ message });
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall !== 'read') throw error;
    throw pass.refuse({ message: `the file cannot be read (${code ?? 'unknown'})` });
  } finally {
    await toClose[0]?.close();
  }
}

function passOf(
  { file, columns, input, limits }: RowRequest,
  visit: RowVisitor,
  signal: AbortSignal,
): RowPass {
  return {
    columns,
    limits: { ...defaultLimits, ...limits },
    visit,
    refuse: (...problems) =>
      new UserError(
        problems.map((problem) => ({
          ...(input === undefined ? {} : { input }),
          ...problem,
          file: file.name,
        })),
      ),
    checkAlive: () => signal.throwIfAborted(),
  };
}

async function readOpen(
  { file }: RowRequest,
  pass: RowPass,
  signal: AbortSignal,
  { handle, bytes }: OpenFile,
  opened: (source: ByteSource) => void,
): Promise<ReadFile> {
  const magic = new Uint8Array(4);
  await handle.read(magic, 0, 4, 0);
  const packing = filePacking(file.name, magic);
  if (!packing.ok) throw pass.refuse(...packing.problems);
  if (packing.value === 'parquet') {
    // A fair part of the bundle, which other files do not need.
    const { readParquetRows } = await import('./parquet-rows.ts');
    return { path: file.name, ...(await readParquetRows(handle, bytes, pass, signal)) };
  }
  const plain = new FileSource(handle);
  const source = packing.value === 'gzip' ? await unpacked(plain, pass.limits) : plain;
  opened(source);
  const rows = await readText(file.name, source, pass);
  return { path: file.name, rows, ...source.digest() };
}

async function unpacked(packed: ByteSource, limits: CountLimits): Promise<ByteSource> {
  const { GunzipSource } = await import('../gunzip-source.ts');
  return new GunzipSource(packed, limits.unpackedBytes);
}

async function readText(name: string, source: ByteSource, pass: RowPass): Promise<number> {
  const start = await firstBytes(source, peekBytes);
  if (start.length === byteOrderMark(start)) throw pass.refuse({ message: 'the file is empty' });
  const format = tableFormat(name, start);
  if (!format.ok) throw pass.refuse(...format.problems);
  if (format.value === 'json') {
    const { readJsonRows } = await import('./json-rows.ts');
    return readJsonRows(new ReplayedSource(source, start), pass);
  }
  const text = new ReplayedSource(source, start.subarray(byteOrderMark(start)));
  const feed = new ChunkFeed(text, pass.limits.chunkBytes, pass.limits.lineBytes);
  if (format.value === 'jsonl') {
    const { readJsonlRows } = await import('./jsonl-rows.ts');
    return readJsonlRows(feed, pass);
  }
  const { readCsvRows } = await import('./csv-rows.ts');
  return readCsvRows(feed, pass);
}
