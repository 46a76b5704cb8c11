import type { TokenCredential } from '@azure/core-auth';
import { PlatformError, UserError, CancelledError } from '../../errors.ts';
import { delay } from '../../shared/delay.ts';
import { parseJson } from '../../shared/json.ts';
import {
  defaultRetryPolicy,
  isBrokenConnection,
  isRetryableStatus,
  retryAfterMs,
  withRetry,
  type RetryAdvice,
  type RetryPolicy,
  type RetryTools,
} from '../../shared/retry.ts';
import { readText, watchedBody, type WatchedBody } from './body.ts';
import { isLoopback, type AzureCloud } from './cloud.ts';
import { pipelineRequest, type Pipelines } from './pipeline.ts';
import type { ServiceAnswer, ServiceRequest, Sink, Transport } from './request.ts';
import { protocolError, serviceError } from './service-error.ts';

export interface TransportSettings {
  readonly endpoint: URL;
  readonly cloud: AzureCloud;
  readonly pipelines: Pipelines;
  readonly credential: TokenCredential;
  /** Told each token for another audience, so that the log can hide it. */
  readonly mask: (secret: string) => void;
  readonly retryPolicy?: RetryPolicy;
  readonly retryTools?: RetryTools;
}

/** An error of one attempt, with the wait that the service asked for. */
class AttemptError extends Error {
  override readonly cause: Error;
  readonly advice: RetryAdvice;

  constructor(cause: Error, advice: RetryAdvice) {
    super(cause.message);
    this.cause = cause;
    this.advice = advice;
  }
}

const largestText = 32 * 1024 * 1024;
const idempotent = new Set(['GET', 'HEAD', 'PUT', 'DELETE']);

/** Whether the workspace's token may be sent there: the endpoint itself, or a data plane of its cloud over TLS. */
function isTrusted(url: URL, { endpoint, cloud }: TransportSettings): boolean {
  if (url.origin === endpoint.origin) return true;
  if (isLoopback(endpoint) || url.protocol !== 'https:' || url.username !== '') return false;
  return cloud.trusted.some(
    (host) => url.hostname === host || (host.startsWith('.') && url.hostname.endsWith(host)),
  );
}

function checkedUrl(request: ServiceRequest, settings: TransportSettings): URL {
  if (!URL.canParse(request.url))
    throw protocolError(request.doing, 'the service gave an address that is none');
  const url = new URL(request.url);
  const secure = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
  // Only the local server may send us back to this machine: anything else would let a stranger's answer reach local services.
  if (!secure || (isLoopback(url) && !isLoopback(settings.endpoint)))
    throw protocolError(
      request.doing,
      `the service pointed to ${url.origin}, which is not trusted`,
    );
  if (request.access === 'workspace' && !isTrusted(url, settings))
    throw protocolError(request.doing, `the workspace's token must not be sent to ${url.hostname}`);
  return url;
}

/** Turns whatever an attempt threw into one of our kinds, with advice for the retry. */
function attemptError(error: unknown, url: URL, doing: string, body: WatchedBody): AttemptError {
  if (error instanceof AttemptError) return error;
  const failed = body.failure() ?? error;
  if (
    failed instanceof PlatformError ||
    failed instanceof UserError ||
    failed instanceof CancelledError
  )
    return new AttemptError(failed, { retry: false });
  const timedOut = failed instanceof Error && ['AbortError', 'TimeoutError'].includes(failed.name);
  const broken = timedOut || isBrokenConnection(failed);
  const why = failed instanceof Error ? failed.message : String(failed);
  const said = timedOut
    ? `${url.host} did not answer in time`
    : `${url.host} cannot be reached: ${why}`;
  const failure = new PlatformError(
    `could not ${doing}: ${said}`,
    { code: timedOut ? 'timeout' : 'unreachable', retryable: broken },
    { cause: failed },
  );
  return new AttemptError(failure, { retry: broken });
}

function refusal(doing: string, answer: Omit<ServiceAnswer, 'json'>): AttemptError {
  const afterMs = retryAfterMs(answer.header);
  const retry = isRetryableStatus(answer.status);
  const advice = retry ? { retry, ...(afterMs === undefined ? {} : { afterMs }) } : { retry };
  return new AttemptError(serviceError(doing, answer), advice);
}

/** One attempt: send, judge the status, hand the body of a good answer to the sink. */
async function attempt<T>(
  request: ServiceRequest,
  sink: Sink<T>,
  settings: TransportSettings,
  signal: AbortSignal,
): Promise<T> {
  const url = checkedUrl(request, settings);
  const body = watchedBody(request, signal);
  try {
    const send =
      request.access === 'workspace' ? settings.pipelines.workspace : settings.pipelines.own;
    const response = await send(
      pipelineRequest(
        request.method,
        request.url,
        body.headers,
        body.content,
        body.timeoutMs,
        body.signal,
      ),
    );
    const header = (name: string): string | undefined => response.headers.get(name);
    const stream = body.answer(response.readableStreamBody);
    if (response.status < 300 || (request.accept ?? []).includes(response.status))
      return await sink(stream, { status: response.status, header });
    const text = await readText(stream, largestText, request.doing);
    throw refusal(request.doing, { status: response.status, header, text });
  } catch (error) {
    throw attemptError(error, url, request.doing, body);
  } finally {
    body.end();
  }
}

/** Attempts a request by design §7's rules: idempotent calls only; 408, 429, 5xx and broken connections only. */
async function persist<T>(
  request: ServiceRequest,
  sink: Sink<T>,
  settings: TransportSettings,
  signal: AbortSignal,
): Promise<T> {
  const policy = settings.retryPolicy ?? defaultRetryPolicy;
  const tools = settings.retryTools ?? { delay, random: Math.random };
  const repeatable = request.repeatable ?? idempotent.has(request.method);
  const advise = (error: unknown): RetryAdvice =>
    repeatable && error instanceof AttemptError ? error.advice : { retry: false };
  try {
    const once = (): Promise<T> => attempt(request, sink, settings, signal);
    return await withRetry(once, advise, policy, tools, signal);
  } catch (error) {
    throw error instanceof AttemptError ? error.cause : error;
  }
}

async function authorization(
  audience: string,
  { credential, mask }: TransportSettings,
  signal: AbortSignal,
): Promise<string> {
  const token = await credential.getToken(`${audience}/.default`, { abortSignal: signal });
  if (token === null) throw protocolError('get a token', `there is none for ${audience}`);
  mask(token.token);
  return `Bearer ${token.token}`;
}

/** Makes the transport over the pipelines of one endpoint. */
export function createTransport(settings: TransportSettings): Transport {
  return {
    receive: (request, sink, signal) => persist(request, sink, settings, signal),
    authorization: (audience, signal) => authorization(audience, settings, signal),
    send: (request, signal) => {
      const whole: Sink<ServiceAnswer> = async (body, { status, header }) => {
        const text = await readText(body, largestText, request.doing);
        return { status, header, text, json: parseJson(text) };
      };
      return persist(request, whole, settings, signal);
    },
  };
}
