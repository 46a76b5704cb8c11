import { UserError } from '../errors.ts';
import type { Problem } from '../shared/problem.ts';
import type { ByteSource } from './byte-source.ts';
import { ChunkFeed, RowTooLong, type Chunk } from './chunk-feed.ts';
import type { ScanTotals } from './chunk-scanner.ts';
import { ChunkTally } from './chunk-tally.ts';
import {
  neededColumns,
  type CountContext,
  type FileAtHand,
  type FileOutcome,
} from './count-context.ts';
import { headerTooLong, readCsvHeader } from './csv-header.ts';
import { byteOrderMark, textFormat } from './file-format.ts';
import { scanFile } from './file-scan.ts';
import { missingColumns } from './missing-columns.ts';
import { CsvCutter, LineCutter, type RowCutter } from './row-cutter.ts';
import type { AskedOfScan, ScanJob } from './scan-job.ts';

/** Enough to tell csv from JSON lines; not less than a byte order mark and the magic numbers take. */
const peekBytes = (chunkBytes: number): number => Math.max(4, Math.min(4096, chunkBytes));

/** What is known once the header, if there is one, has been read. */
interface Beginning {
  readonly job: ScanJob;
  readonly cutter: RowCutter;
  /** Lines read so far. */
  readonly lines: number;
  /** The chunk the header stood in, behind the header. */
  readonly first?: Chunk;
}

/** Counts a csv or JSON lines file into the totals of the context. `size` is its size on disk. */
export async function countText(
  context: CountContext,
  at: FileAtHand,
  source: ByteSource,
  size: number,
): Promise<FileOutcome> {
  const { limits } = context;
  const refuse = refusal(context, at);
  const feed = new ChunkFeed(source, limits.chunkBytes, limits.lineBytes);
  const start = await feed.peek(peekBytes(limits.chunkBytes));
  if (start.length === byteOrderMark(start)) throw refuse([{ message: 'the file is empty' }]);
  const format = textFormat(at.file.name, start);
  if (!format.ok) throw refuse(format.problems);
  feed.skip(byteOrderMark(start));
  const begin =
    format.value === 'csv' ? await beginCsv(context, feed, refuse) : beginJsonl(context);
  const tally = new ChunkTally(begin.lines, context.order);
  const totals = await scanFile(
    {
      feed,
      cutter: begin.cutter,
      job: begin.job,
      lineBytes: limits.lineBytes,
      threads: await context.threadsFor(size),
      tally,
      onChunk: () => context.progress(tally.rows, source.digest().bytes),
      signal: context.signal,
    },
    begin.first,
  );
  const problem = tally.problem();
  if (problem !== undefined) throw refuse([problem]);
  if (tally.rows === 0) throw refuse([noRows(format.value)]);
  const absent = neverSeen(context, totals);
  if (absent.length > 0) throw refuse(absent);
  addTotals(context, at, totals, tally);
  return { rows: tally.rows, ...source.digest() };
}

type Refuse = (problems: readonly Problem[]) => UserError;

const refusal =
  ({ input }: CountContext, { file }: FileAtHand): Refuse =>
  (problems) =>
    new UserError(
      problems.map((problem) => ({
        ...(input === undefined ? {} : { input }),
        ...problem,
        file: file.name,
      })),
    );

const noRows = (format: 'csv' | 'jsonl'): Problem => ({
  message: format === 'csv' ? 'the file has a header and no rows' : 'the file has no rows',
});

/** What every job says, whatever the format. */
const asked = ({ columns, limits, sums, order }: CountContext): AskedOfScan => ({
  columns,
  limit: limits.combinations,
  sums,
  isOrdered: order !== undefined,
});

function beginJsonl(context: CountContext): Beginning {
  const job = { format: 'jsonl', ...asked(context) } as const;
  return { job, cutter: new LineCutter(), lines: 0 };
}

async function beginCsv(
  context: CountContext,
  feed: ChunkFeed,
  refuse: Refuse,
): Promise<Beginning> {
  const { columns, limits, sums } = context;
  const cutter = new CsvCutter();
  for (let lines = 0; ;) {
    const chunk = await feed.next(cutter, limits.headerBytes).catch((error: unknown) => {
      if (!(error instanceof RowTooLong)) throw error;
      throw refuse([headerTooLong(limits, lines + 1)]);
    });
    if (chunk === undefined) throw refuse([{ message: 'the file holds nothing but blank lines' }]);
    const header = readCsvHeader(chunk.bytes, chunk.from, chunk.end, limits);
    if (header === undefined) {
      lines += newlinesOf(chunk);
      feed.release(chunk);
      continue;
    }
    if (!header.ok) throw refuse(header.problems.map((problem) => below(problem, lines)));
    const { names, end } = header.value;
    lines += header.value.lines;
    const absent = missingColumns(neededColumns(context), names, lines);
    if (absent.length > 0) throw refuse(absent);
    const wanted = columns.map(({ name }) => names.indexOf(name));
    const numbers = sums?.numbers.map(({ name }) => names.indexOf(name)) ?? [];
    const layout = { cells: names.length, wanted, numbers };
    const job = { format: 'csv', ...asked(context), layout } as const;
    return { job, cutter, lines, first: { ...chunk, from: end } };
  }
}

const below = (problem: Problem, lines: number): Problem =>
  problem.line === undefined ? problem : { ...problem, line: problem.line + lines };

function newlinesOf({ bytes, from, end }: Chunk): number {
  let lines = 0;
  for (let p = from; p < end; p++) if (bytes[p] === 10) lines++;
  return lines;
}

/** The wanted columns that no row of the file has. */
function neverSeen({ columns }: CountContext, totals: readonly ScanTotals[]): Problem[] {
  const absent = columns.filter((_, i) => totals.every(({ seen }) => seen[i] !== true));
  return missingColumns(absent, totals.find(({ names }) => names.length > 0)?.names ?? []);
}

function addTotals(
  context: CountContext,
  { file, number }: FileAtHand,
  totals: readonly ScanTotals[],
  tally: ChunkTally,
): void {
  const bases = tally.bases();
  const numbers = totals.map(({ combinations, sums }) => {
    const to = Int32Array.from(combinations, ({ values, count, chunk, line }) => {
      const place = { file: file.name, line: (bases[chunk] ?? 0) + line };
      return context.totals.add(values, count, number, place);
    });
    if (sums !== undefined) context.totals.addSums(sums.snapshot, sumTargets(sums.entries, to));
    return to;
  });
  for (const { scanner, rows } of tally.orders) {
    context.order?.append(rows, numbers[scanner] ?? new Int32Array(0));
  }
}

/** The total of each entry of a snapshot, given the entry and the total of each combination. */
function sumTargets(entries: Int32Array, totals: Int32Array): Int32Array {
  const targets = new Int32Array(entries.reduce((most, entry) => Math.max(most, entry + 1), 0));
  for (const [i, entry] of entries.entries()) targets[entry] = totals[i] ?? 0;
  return targets;
}
