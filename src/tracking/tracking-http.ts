import { Readable } from 'node:stream';
import { PlatformError } from '../errors.ts';
import type { TrackingAddress } from '../platforms/ports.ts';
import { abortError, delay } from '../shared/delay.ts';
import {
  defaultRetryPolicy,
  isBrokenConnection,
  retryAfterMs,
  withRetry,
  type RetryAdvice,
  type RetryPolicy,
  type RetryTools,
} from '../shared/retry.ts';
import { protocolError, refusal } from './error-answer.ts';
import { parseTolerantJson } from './tolerant-json.ts';

/** One request. `doing` completes "could not …" in errors. */
export interface TrackingRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT';
  /** Below the base address, encoded. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
  /** Called for every attempt; a stream can be read only once. */
  readonly body?: () => string | Readable;
  readonly headers?: Readonly<Record<string, string>>;
  readonly doing: string;
  /** Whether doing it twice is the same as doing it once; only then is it tried again. */
  readonly repeatable: boolean;
  /** Longest time for the whole exchange, in milliseconds; a minute by default. */
  readonly timeoutMs?: number;
}

/** Reads the body of a success; the signal also ends it when the time is up. */
type ReadAnswer<T> = (response: Response, signal: AbortSignal) => Promise<T>;

export interface TrackingHttpOptions {
  readonly policy: RetryPolicy;
  readonly tools: RetryTools;
}

export const defaultHttpOptions: TrackingHttpOptions = {
  policy: defaultRetryPolicy,
  tools: { delay, random: Math.random },
};

/** Longest JSON answer: 25,000 points of a metric's history are 3 MB. */
const longestAnswer = 64 * 1024 * 1024;
const jsonTimeoutMs = 60_000;

/** Speaks HTTP with one tracking server: credentials, retries, bounds, errors. */
export interface TrackingHttp {
  readonly baseUrl: string;
  /** Sends JSON, returns parsed JSON. */
  json(
    request: Omit<TrackingRequest, 'body'> & { readonly json?: unknown },
    signal: AbortSignal,
  ): Promise<unknown>;
  /** Sends, and hands the successful answer over before its body is read. */
  answer<T>(request: TrackingRequest, read: ReadAnswer<T>, signal: AbortSignal): Promise<T>;
}

async function boundedText(response: Response, doing: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const body: AsyncIterable<Uint8Array> = Readable.fromWeb(response.body ?? new Blob([]).stream());
  for await (const chunk of body) {
    size += chunk.length;
    if (size > longestAnswer) throw protocolError(doing, `more than ${longestAnswer} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Why there was no answer, as a `PlatformError`; errors of other kinds stay what they are. */
function explain(error: unknown, url: URL, doing: string, signal: AbortSignal): unknown {
  if (signal.aborted) return abortError(signal);
  if (error instanceof PlatformError || !(error instanceof Error)) return error;
  const at = `${url.origin}${url.pathname.replace(/\/api\/2\.0\/.*$/, '')}`;
  if (error.name === 'TimeoutError')
    return new PlatformError(`could not ${doing}: ${at} did not answer in time`, {
      code: 'timeout',
      retryable: true,
    });
  // fetch wraps what the network did; a TypeError without a cause is a bug of ours.
  const isNetwork = error instanceof TypeError && error.cause instanceof Error;
  if (!isNetwork && !isBrokenConnection(error)) return error;
  const cause = error.cause instanceof Error ? error.cause : error;
  const code = 'code' in cause && typeof cause.code === 'string' ? ` (${cause.code})` : '';
  return new PlatformError(
    `could not ${doing}: the tracking server at ${at} cannot be reached${code}`,
    {
      code: 'unreachable',
      retryable: isBrokenConnection(error),
      hint: 'Check `tracking-uri` and that the server runs and can be reached from here.',
    },
    { cause: error },
  );
}

/** One attempt: the answer's value, or an error and the wait that the server asked for. */
async function attempt<T>(
  address: TrackingAddress,
  request: TrackingRequest,
  read: ReadAnswer<T>,
  onAsked: (milliseconds: number | undefined) => void,
  signal: AbortSignal,
): Promise<T> {
  const url = urlOf(address.baseUrl, request);
  const timed = AbortSignal.any([signal, AbortSignal.timeout(request.timeoutMs ?? jsonTimeoutMs)]);
  onAsked(undefined);
  try {
    const headers = { ...(await address.headers(signal)), ...request.headers };
    const body = request.body?.() ?? null;
    const { method } = request;
    const options = { method, headers, body, redirect: 'manual', duplex: 'half' } as const;
    const response = await fetch(url, { ...options, signal: timed });
    if (response.ok) return await read(response, timed);
    onAsked(retryAfterMs((name) => response.headers.get(name)));
    throw refusal(request.doing, await errorAnswer(response, request.doing));
  } catch (error) {
    throw explain(error, url, request.doing, signal);
  }
}

/** Connects to nothing yet. */
export function trackingHttp(address: TrackingAddress, options: TrackingHttpOptions): TrackingHttp {
  const answer: TrackingHttp['answer'] = (request, read, signal) => {
    let asked: number | undefined;
    const onAsked = (milliseconds: number | undefined): void => void (asked = milliseconds);
    const work = () => attempt(address, request, read, onAsked, signal);
    const advise = (error: unknown): RetryAdvice =>
      request.repeatable && error instanceof PlatformError && error.failure.retryable
        ? { retry: true, ...(asked === undefined ? {} : { afterMs: asked }) }
        : { retry: false };
    return withRetry(work, advise, options.policy, options.tools, signal);
  };
  return {
    baseUrl: address.baseUrl,
    answer,
    json: ({ json, ...request }, signal) => {
      const body = typeof json === 'string' ? json : JSON.stringify(json);
      const headers = { accept: 'application/json', 'content-type': 'application/json' };
      const sent = { ...request, headers, ...(json === undefined ? {} : { body: () => body }) };
      return answer(sent, (response) => readJson(response, request.doing), signal);
    },
  };
}

async function readJson(response: Response, doing: string): Promise<unknown> {
  const text = await boundedText(response, doing);
  const parsed = parseTolerantJson(text === '' ? '{}' : text);
  if (parsed === undefined) throw protocolError(doing, 'something that is not JSON');
  return parsed;
}

function urlOf(baseUrl: string, { path, query = {} }: TrackingRequest): URL {
  const url = new URL(`${baseUrl}${path}`);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  return url;
}

const requestIdHeaders = ['x-ms-correlation-request-id', 'x-request-id', 'request-id'];

async function errorAnswer(response: Response, doing: string) {
  const ids = requestIdHeaders.map((name) => response.headers.get(name));
  return {
    status: response.status,
    contentType: response.headers.get('content-type') ?? '',
    text: await boundedText(response, doing),
    requestId: ids.find((id) => id !== null) ?? undefined,
  };
}
