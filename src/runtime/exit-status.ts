import { CancelledError, PlatformError, UserError } from '../errors.ts';
import type { Host } from './host.ts';

/** Exit statuses of docs/architecture.md. */
export const EXIT = {
  success: 0,
  verdict: 1,
  user: 2,
  platform: 3,
  bug: 70,
  cancelled: 130,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** Where bugs are reported. */
const ISSUES = 'the issue tracker of ml-actions';

/** Says what went wrong in the way its kind deserves, and returns the exit status. */
export function explainFailure(error: unknown, host: Host, version: string): ExitStatus {
  if (error instanceof CancelledError) {
    host.logger.info(error.message === 'cancelled' ? 'Cancelled.' : error.message);
    return EXIT.cancelled;
  }
  if (error instanceof UserError) {
    host.explain('Please check the inputs', error.problems);
    return EXIT.user;
  }
  if (error instanceof PlatformError) {
    host.explain('The service refused or did not answer', [{ message: platformMessage(error) }]);
    return EXIT.platform;
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  host.explain('A bug in ml-actions', [
    {
      message: `ml-actions ${version}, Node ${process.versions.node}: ${trace}`,
      hint: `Please report it to ${ISSUES}.`,
    },
  ]);
  return EXIT.bug;
}

function platformMessage({ message, failure }: PlatformError): string {
  const facts = [
    `code ${failure.code}`,
    ...(failure.statusCode === undefined ? [] : [`status ${failure.statusCode}`]),
    ...(failure.requestId === undefined ? [] : [`request ${failure.requestId}`]),
  ].join(', ');
  const retry = failure.retryable ? 'Trying again later may help.' : 'Trying again will not help.';
  return [`${message} (${facts}).`, failure.hint, retry]
    .filter((part) => part !== undefined)
    .join(' ');
}
