import { PlatformError } from '../../errors.ts';
import { delay as realDelay } from '../../shared/delay.ts';
import { asRecord, member, textAt } from '../../shared/json.ts';
import { retryAfterMs } from '../../shared/retry.ts';
import type { Progress } from '../ports.ts';
import { readErrorBody } from './error-body.ts';
import type { ServiceAnswer, Transport } from './request.ts';

/** Time, passed in so that tests need none. */
export interface Clock {
  /** Milliseconds that only grow. */
  readonly now: () => number;
  readonly delay: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

export const realClock: Clock = { now: () => performance.now(), delay: realDelay };

/** What is waited for. */
export interface Waiting {
  readonly transport: Transport;
  /** Completes "could not …", and with a status makes the sentences of the progress. */
  readonly doing: string;
  readonly report: Progress;
  readonly clock: Clock;
}

const firstWaitMs = 1000;
const longestWaitMs = 10_000;
const tellEveryMs = 30_000;

const advice: Readonly<Record<string, string>> = {
  ResourceNotReady: "The container did not become ready: read the deployment's log.",
  ImageBuildFailure: 'The image could not be built: check the conda file and the build log.',
  OutOfQuota: 'Ask for more quota or use a smaller instance-type.',
  OutOfCapacity:
    'The region has no such machine at the moment: try later or another instance-type.',
};

/** The failure of an operation, in the service's words. */
export function operationError(doing: string, status: string, error: unknown): PlatformError {
  const said = readErrorBody(JSON.stringify({ error: asRecord(error) }));
  const code = said.code === '' ? `operation-${status.toLowerCase()}` : said.code;
  const words = said.message === '' ? 'the service gave no reason' : said.message;
  const hint = advice[code];
  return new PlatformError(`could not ${doing}: ${words} (${code}, operation ${status})`, {
    code,
    retryable: ['OutOfCapacity', 'InternalServerError'].includes(code),
    ...(said.requestId === '' ? {} : { requestId: said.requestId }),
    ...(hint === undefined ? {} : { hint }),
  });
}

type Look = { readonly ended: true } | { readonly ended: false; readonly status: string };

/** Reads a poll of `Azure-AsyncOperation`: an open set of statuses, of which three are final. */
function readStatus(doing: string, answer: ServiceAnswer): Look {
  const status = textAt(answer.json, 'status') ?? 'InProgress';
  if (/^succeeded$/i.test(status)) return { ended: true };
  if (/^(failed|cancell?ed)$/i.test(status))
    throw operationError(doing, status, member(answer.json, 'error'));
  return { ended: false, status };
}

/** Polls the pages of one operation: at once, then after 1 s growing to 10 s, or as the service asks. */
async function poll(
  url: string,
  read: (answer: ServiceAnswer) => Look,
  { transport, doing, report, clock }: Waiting,
  signal: AbortSignal,
): Promise<void> {
  const started = clock.now();
  let told = { status: '', at: started };
  for (let wait = firstWaitMs; ; wait = Math.min(longestWaitMs, wait * 1.5)) {
    const answer = await transport.send({ method: 'GET', url, doing, access: 'workspace' }, signal);
    const look = read(answer);
    if (look.ended) return;
    const now = clock.now();
    if (look.status !== told.status || now - told.at >= tellEveryMs) {
      report(`${doing}: ${look.status} (${Math.round((now - started) / 1000)} s)`);
      told = { status: look.status, at: now };
    }
    await clock.delay(retryAfterMs(answer.header) ?? wait, signal);
  }
}

/**
 * Waits for the end of what an answer started: `Azure-AsyncOperation` (201, also 200), else `Location` of a 202; an answer with neither
 * has ended already. Operation URLs are signed: they are sent as they came and never logged. Throws `PlatformError` with the
 * operation's own code when it fails or is cancelled.
 */
export async function waitForOperation(
  started: ServiceAnswer,
  waiting: Waiting,
  signal: AbortSignal,
): Promise<void> {
  const statusUrl = started.header('azure-asyncoperation');
  if (statusUrl !== undefined) {
    await poll(statusUrl, (answer) => readStatus(waiting.doing, answer), waiting, signal);
    return;
  }
  // The Location of a 201 is the resource itself: polling it would never end.
  const resultUrl = started.status === 202 ? started.header('location') : undefined;
  if (resultUrl === undefined) return;
  const read = ({ status }: ServiceAnswer): Look =>
    status === 202 ? { ended: false, status: 'InProgress' } : { ended: true };
  await poll(resultUrl, read, waiting, signal);
}
