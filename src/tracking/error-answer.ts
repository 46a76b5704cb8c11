import { PlatformError } from '../errors.ts';
import { asRecord, textAt, type JsonRecord } from '../shared/json.ts';
import { isRetryableStatus } from '../shared/retry.ts';
import { parseTolerantJson } from './tolerant-json.ts';

/** An answer of a tracking server that is no success. */
export interface ErrorAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
  readonly requestId: string | undefined;
}

const longest = 1000;

const lowerCased = (value: unknown): JsonRecord =>
  Object.fromEntries(Object.entries(asRecord(value)).map(([key, v]) => [key.toLowerCase(), v]));

/** Code and words: `{error_code, message}` (MLflow), `{Error: {Code, Message}, error_code}` (Azure ML), or no JSON at all. */
function words(answer: ErrorAnswer): { readonly code: string; readonly message: string } {
  const fallback = `http-${answer.status}`;
  const body = lowerCased(parseTolerantJson(answer.text));
  const inner = lowerCased(body['error']);
  const code = textAt(body, 'error_code') ?? textAt(inner, 'code') ?? fallback;
  const message = textAt(inner, 'message') ?? textAt(body, 'message');
  if (message !== undefined) return { code, message: message.slice(0, longest) };
  if (/html/i.test(answer.contentType) || /^\s*<(!doctype|html)/i.test(answer.text))
    return { code, message: 'a web page instead of an answer of MLflow' };
  const plain = answer.text.trim().slice(0, longest);
  return { code, message: plain === '' ? 'no reason' : plain };
}

function hint(status: number, message: string): string | undefined {
  if (message.includes('Invalid Host header'))
    return 'Start the server with `--allowed-hosts` naming the host in `tracking-uri`.';
  if (status >= 300 && status < 400)
    return 'It redirects, perhaps to a sign-in page: check `tracking-uri`.';
  if (status === 401)
    return 'Check the credentials (MLFLOW_TRACKING_TOKEN, or _USERNAME and _PASSWORD).';
  if (status === 403) return 'The identity may not do this on the tracking server.';
  if (status === 404 && message.startsWith('a web page'))
    return 'Check the path in `tracking-uri`: MLflow does not answer there.';
  return undefined;
}

/** The refusal in the server's own words; `doing` completes "could not …". */
export function refusal(doing: string, answer: ErrorAnswer): PlatformError {
  const { code, message } = words(answer);
  const advice = hint(answer.status, message);
  return new PlatformError(
    `could not ${doing}: the tracking server answered ${answer.status}: ${message}`,
    {
      code,
      statusCode: answer.status,
      retryable: isRetryableStatus(answer.status),
      ...(answer.requestId === undefined ? {} : { requestId: answer.requestId }),
      ...(advice === undefined ? {} : { hint: advice }),
    },
  );
}

/** Whether the server knows no such thing, as against a path at which no MLflow answers. */
export function isNotFound(error: unknown): boolean {
  return (
    error instanceof PlatformError &&
    error.failure.statusCode === 404 &&
    !error.failure.code.startsWith('http-')
  );
}

/** An answer that is a success but not what the protocol promises. */
export function protocolError(doing: string, why: string): PlatformError {
  return new PlatformError(`could not ${doing}: the tracking server answered ${why}`, {
    code: 'protocol',
    retryable: false,
  });
}
