/** The kinds of failure (docs/architecture.md): what a person can mend, what a service said, and a wish to stop. */

import { describeProblem, type Problem } from './shared/problem.ts';

/** Inputs, files, policy or permissions that a person has to mend: exit status 2, no stack. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly problems: readonly Problem[];

  constructor(problems: Problem | readonly Problem[], options?: ErrorOptions) {
    const list = Array.isArray(problems) ? (problems as readonly Problem[]) : [problems as Problem];
    super(list.map(describeProblem).join('\n'), options);
    this.problems = list;
  }
}

/** Facts about a service that refused or did not answer. */
export interface PlatformFailure {
  /** The service's own code, or one of ours: `unreachable`, `timeout`, `protocol`. */
  readonly code: string;
  readonly statusCode?: number;
  readonly requestId?: string;
  /** Whether the same request may succeed later. */
  readonly retryable: boolean;
  /** What to do, or where the log is. */
  readonly hint?: string;
}

/** A service said no or did not answer: exit status 3, with the service's own words. */
export class PlatformError extends Error {
  override readonly name = 'PlatformError';
  readonly failure: PlatformFailure;

  constructor(message: string, failure: PlatformFailure, options?: ErrorOptions) {
    super(message, options);
    this.failure = failure;
  }
}

/** The workflow or the person asked to stop: exit status 130, quiet. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError';

  constructor(reason = 'cancelled', options?: ErrorOptions) {
    super(reason, options);
  }
}
