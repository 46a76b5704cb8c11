import { PlatformError } from '../../errors.ts';
import type { Endpoint, Scored } from '../../domain/deployment/endpoint.ts';
import type { Endpoints } from '../../platforms/ports.ts';
import { parseTolerantJson } from '../../tracking/tolerant-json.ts';
import type { CommandContext } from '../command.ts';
import type { SmokeAnswer } from './outcome.ts';

/** As much of an answer as a report shows. Characters. */
const shownBody = 2000;
/** A deployment that has just come up may say for a moment that it is busy. */
const attempts = 5;
const waitMs = 2000;
const busy: readonly number[] = [408, 429, 502, 503, 504];

export interface SmokeTools extends Pick<CommandContext, 'delay'> {
  readonly endpoints: Endpoints;
  readonly body: string;
  /** Told every answer that is the last one of a check. */
  readonly note: (answer: SmokeAnswer) => void;
}

/**
 * Sends the request to one deployment (undefined: through the router) and throws PlatformError unless it answers 2xx and JSON.
 * NaN and infinities in the answer are let through: Python writes them.
 */
export async function smokeTest(
  endpoint: Endpoint,
  deployment: string | undefined,
  when: string,
  { endpoints, body, note, delay }: SmokeTools,
  signal: AbortSignal,
): Promise<void> {
  let answer = await endpoints.invoke(endpoint, body, deployment, signal);
  for (let attempt = 1; attempt < attempts && busy.includes(answer.status); attempt++) {
    await delay(waitMs * attempt, signal);
    answer = await endpoints.invoke(endpoint, body, deployment, signal);
  }
  const { status, milliseconds } = answer;
  note({ when, status, milliseconds, body: answer.body.slice(0, shownBody) });
  const wrong = whatIsWrong(answer);
  if (wrong === undefined) return;
  throw new PlatformError(`the smoke test ${when} failed: ${wrong}`, {
    code: 'smoke-test-failed',
    statusCode: status,
    retryable: false,
    hint: status === 424 ? 'The model itself raised an error: its log says which.' : '',
  });
}

function whatIsWrong({ status, body }: Scored): string | undefined {
  if (status < 200 || status > 299) return `the answer has the status ${status}`;
  return parseTolerantJson(body) === undefined ? 'the answer is not JSON' : undefined;
}
