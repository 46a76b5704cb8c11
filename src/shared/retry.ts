import { throwIfAborted } from './delay.ts';

/** How long and how often to try. */
export interface RetryPolicy {
  /** Attempts in all, the first one included. */
  readonly attempts: number;
  /** Upper bound of the first wait; it doubles with each attempt. Milliseconds. */
  readonly firstMs: number;
  /** Upper bound of any wait that we choose. Milliseconds. */
  readonly mostMs: number;
  /** A service that asks for a longer wait than this is not waited for. Milliseconds. */
  readonly longestAskedMs: number;
}

/** Six attempts within about half a minute of waiting; a service may ask for two minutes at a time. */
export const defaultRetryPolicy: RetryPolicy = {
  attempts: 6,
  firstMs: 500,
  mostMs: 16_000,
  longestAskedMs: 120_000,
};

/** Time and chance, passed in so that tests need neither. */
export interface RetryTools {
  readonly delay: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** In [0, 1). */
  readonly random: () => number;
}

/** What a failed attempt means: give up, or try again, no sooner than the service asked for. */
export type RetryAdvice =
  { readonly retry: false } | { readonly retry: true; readonly afterMs?: number };

/** The wait before attempt `attempt + 1`: full jitter (Brooker, "Exponential Backoff And Jitter", AWS 2015). */
function wait(attempt: number, policy: RetryPolicy, asked: number | undefined, random: number) {
  const bound = Math.min(policy.mostMs, policy.firstMs * 2 ** (attempt - 1));
  // A wait that was asked for is a minimum: jitter is added to it so that clients do not come back together.
  return asked === undefined ? random * bound : asked + random * policy.firstMs;
}

/**
 * Runs `work` until it succeeds, `advise` says that its error is final, or the attempts are used up; then the last error is thrown
 * as it is. Only for calls that may be repeated. Rejects at once when the signal is aborted.
 */
export async function withRetry<T>(
  work: (attempt: number) => Promise<T>,
  advise: (error: unknown) => RetryAdvice,
  policy: RetryPolicy,
  tools: RetryTools,
  signal: AbortSignal,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    throwIfAborted(signal);
    try {
      return await work(attempt);
    } catch (error) {
      throwIfAborted(signal);
      const advice = advise(error);
      if (!advice.retry || attempt >= policy.attempts) throw error;
      if ((advice.afterMs ?? 0) > policy.longestAskedMs) throw error;
      await tools.delay(wait(attempt, policy, advice.afterMs, tools.random()), signal);
    }
  }
}

/** Whether the same request may succeed later: 408, 429 and 5xx, but not 501, which no waiting mends. */
export function isRetryableStatus(status: number): boolean {
  return status === 408 || status === 429 || (status >= 500 && status !== 501);
}

const broken: ReadonlySet<string> = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
  'ERR_STREAM_PREMATURE_CLOSE',
  'UND_ERR_SOCKET',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
]);

/** Whether an error, or one it was caused by, is a connection that broke or could not be made (Node's and undici's codes). */
export function isBrokenConnection(error: unknown): boolean {
  for (let depth = 0, link = error; depth < 8 && link instanceof Error; depth++) {
    if ('code' in link && typeof link.code === 'string' && broken.has(link.code)) return true;
    if (link instanceof AggregateError && link.errors.some(isBrokenConnection)) return true;
    link = link.cause;
  }
  return false;
}

/**
 * The wait that an answer asks for, in milliseconds: `retry-after-ms` or `x-ms-retry-after-ms`, else `Retry-After` in seconds or as
 * an HTTP date (RFC 9110 §10.2.3). Undefined when it asks for none or cannot be read.
 */
export function retryAfterMs(
  header: (name: string) => string | null | undefined,
  now: number = Date.now(),
): number | undefined {
  const exact = header('retry-after-ms') ?? header('x-ms-retry-after-ms');
  if (exact && /^\d{1,9}$/.test(exact.trim())) return Number(exact);
  const given = header('retry-after')?.trim();
  if (!given) return undefined;
  if (/^\d{1,9}$/.test(given)) return Number(given) * 1000;
  const date = Date.parse(given);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
