import { Readable } from 'node:stream';
import type { PipelineRequest } from '@azure/core-rest-pipeline';
import { UserError } from '../../errors.ts';
import type { BodySource, ServiceRequest } from './request.ts';
import { protocolError } from './service-error.ts';

/** The body of a request on its way out and of its answer on its way in, watched for whatever would stall them. */
export interface WatchedBody {
  readonly headers: Readonly<Record<string, string>>;
  readonly content: PipelineRequest['body'];
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** The answer's bytes; a minute without any ends it. */
  readonly answer: (stream: NodeJS.ReadableStream | undefined) => Readable;
  /** Why a body was given up, when it was. */
  readonly failure: () => unknown;
  /** Stops watching. */
  readonly end: () => void;
}

const idleMs = 60_000;
const firstByteMs = 100_000;
/** The slowest upload worth waiting for. */
const bytesPerMs = 100;

const isSource = (body: ServiceRequest['body']): body is BodySource =>
  body !== undefined && typeof body !== 'string';

/** Opens the file anew for each attempt; one that cannot be read, or changes while it is sent, ends the call. */
function openSource(
  source: BodySource,
  doing: string,
  giveUp: (error: unknown) => void,
): () => Readable {
  const unfit = (why: string): void =>
    giveUp(new UserError({ message: `could not ${doing}: ${why}` }));
  return () => {
    let sent = 0;
    return source
      .open()
      .on('error', (error) => unfit(error.message))
      .on('end', () => {
        if (sent !== source.bytes) unfit('the file changed while it was being sent');
      })
      .on('data', (chunk: Buffer) => void (sent += chunk.length))
      .pause();
  };
}

/** Watches both bodies of one attempt. */
export function watchedBody(request: ServiceRequest, caller: AbortSignal): WatchedBody {
  const given = new AbortController();
  let failure: unknown;
  const giveUp = (error: unknown): void => {
    failure ??= error;
    given.abort(error);
  };
  const onAbort = (): void => given.abort(caller.reason);
  if (caller.aborted) onAbort();
  else caller.addEventListener('abort', onAbort, { once: true });
  let stopIdle = (): void => undefined;
  const { body, json } = request;
  const bytes = isSource(body) ? body.bytes : 0;
  return {
    headers: {
      ...(json === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
      ...(isSource(body) ? { 'content-length': String(bytes) } : {}),
      ...request.headers,
    },
    content: isSource(body)
      ? openSource(body, request.doing, giveUp)
      : json === undefined
        ? body
        : JSON.stringify(json),
    timeoutMs: request.timeoutMs ?? firstByteMs + Math.ceil(bytes / bytesPerMs),
    signal: given.signal,
    answer: (stream) => {
      const readable: Readable = stream instanceof Readable ? stream : Readable.from([]);
      stopIdle = endWhenIdle(readable);
      return readable;
    },
    failure: () => failure,
    end: () => {
      stopIdle();
      caller.removeEventListener('abort', onAbort);
    },
  };
}

/** Destroys a stream that gives nothing for a minute; returns what stops the watch. */
function endWhenIdle(stream: Readable): () => void {
  const late = (): void => {
    stream.destroy(Object.assign(new Error('the answer stalled'), { name: 'TimeoutError' }));
  };
  let timer = setTimeout(late, idleMs);
  stream.on('data', () => {
    clearTimeout(timer);
    timer = setTimeout(late, idleMs);
  });
  // Listening starts the flow; the sink is to start it when it is ready.
  stream.pause();
  return () => clearTimeout(timer);
}

/** The whole body as text, at most so many bytes. */
export async function readText(body: Readable, most: number, doing: string): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > most) throw protocolError(doing, `the answer is larger than ${most} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
