import type { Readable } from 'node:stream';
import { isTerminal } from '../../domain/training/job.ts';
import { asRecord, parseJson, textAt, textsAt } from '../../shared/json.ts';
import type { LogChunk } from '../ports.ts';
import { readText } from './body.ts';
import { readJobStatus } from './job-answer.ts';
import type { Transport } from './request.ts';
import { protocolError } from './service-error.ts';

/** How many bytes of each file have been turned into lines. */
type Cursor = Readonly<Record<string, number>>;

/** The user's own output, of rank 0 only: azure-ai-ml streams the same. */
const userLog = /^user_logs\/std_log\D*0*(?:_ps)?\.txt$/;
/** What there is when the job never came to run: the image build, above all. */
const earlyLog = /^azureml-logs\/\d{2}.+\.txt$/;

const pieceBytes = 1024 * 1024;
/** One call returns at most so much of a file; a step log takes no more either. */
const mostBytes = 64 * pieceBytes;

function parseCursor(cursor: string): Cursor {
  const entries = Object.entries(asRecord(parseJson(cursor)));
  return Object.fromEntries(
    entries.filter((entry): entry is [string, number] => Number.isSafeInteger(entry[1])),
  );
}

function sources(files: Readonly<Record<string, string>>, ended: boolean): [string, string][] {
  const all = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  const own = all.filter(([name]) => userLog.test(name));
  if (own.length > 0 || !ended) return own;
  return all.filter(([name]) => earlyLog.test(name));
}

async function readBytes(body: Readable, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes >= most) break;
  }
  return Buffer.concat(chunks).subarray(0, most);
}

/** At most a piece of a log from a position; empty when there is nothing new. The signed URL is used as it came. */
async function readPiece(
  transport: Transport,
  name: string,
  url: string,
  from: number,
  signal: AbortSignal,
): Promise<Buffer> {
  const request = {
    method: 'GET',
    url,
    doing: `read the log ${name}`,
    access: 'own',
    headers: { 'x-ms-range': `bytes=${from}-${from + pieceBytes - 1}` },
    // 404: named but not written yet; 416: nothing beyond what was read.
    accept: [404, 416],
  } as const;
  return transport.receive(
    request,
    async (body, { status }) => {
      if (status === 206) return readBytes(body, pieceBytes);
      if (status !== 200) {
        await readText(body, pieceBytes, request.doing);
        return Buffer.alloc(0);
      }
      // A server that knows no ranges sends everything.
      const whole = await readBytes(body, from + pieceBytes);
      return whole.subarray(from);
    },
    signal,
  );
}

/** How many bytes of a piece are complete lines, or, for a line longer than a piece, complete characters. */
function completeBytes(piece: Buffer, ended: boolean): number {
  if (ended && piece.length < pieceBytes) return piece.length;
  const lines = piece.lastIndexOf(0x0a) + 1;
  if (lines > 0 || piece.length < pieceBytes) return lines;
  // Up to the first byte of the last character: its other bytes may be in the next piece.
  let end = piece.length - 1;
  while (end > 0 && ((piece[end] ?? 0) & 0xc0) === 0x80) end--;
  return end === 0 ? piece.length : end;
}

function splitLines(bytes: Buffer): string[] {
  const text = bytes.toString('utf8');
  if (text === '') return [];
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.replace(/\r$/, ''));
}

interface Part {
  readonly lines: readonly string[];
  readonly end: number;
}

/** The new lines of one file; everything that is left when the job has ended. */
async function readFrom(
  transport: Transport,
  [name, url]: readonly [string, string],
  start: number,
  ended: boolean,
  signal: AbortSignal,
): Promise<Part> {
  const lines: string[] = [];
  let end = start;
  for (;;) {
    const piece = await readPiece(transport, name, url, end, signal);
    const bytes = completeBytes(piece, ended);
    lines.push(...splitLines(piece.subarray(0, bytes)));
    end += bytes;
    const more = piece.length === pieceBytes;
    if (!more || !ended) return { lines, end };
    if (end - start >= mostBytes) {
      lines.push(`(the rest of ${name} is not shown: more than ${mostBytes} bytes)`);
      return { lines, end: Number.MAX_SAFE_INTEGER - pieceBytes };
    }
  }
}

/**
 * New lines of a job's log from its run details (`runs/{id}/details`), whose `logFiles` are signed anew for each poll. Lines are
 * complete while the job runs; when it has ended the rest comes too, and for a job that never ran the log of its image build.
 */
export async function readLogs(
  transport: Transport,
  details: unknown,
  cursor: string,
  signal: AbortSignal,
): Promise<LogChunk> {
  const status = textAt(details, 'status');
  if (status === undefined) throw protocolError('read the log', 'the run has no status');
  const ended = isTerminal(readJobStatus(status));
  const seen: Record<string, number> = { ...parseCursor(cursor) };
  const lines: string[] = [];
  for (const source of sources(textsAt(details, 'logFiles'), ended)) {
    const [name] = source;
    const part = await readFrom(transport, source, seen[name] ?? 0, ended, signal);
    seen[name] = part.end;
    lines.push(...part.lines);
  }
  return { lines, cursor: JSON.stringify(seen) };
}
