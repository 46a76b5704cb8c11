import { PlatformError } from '../../errors.ts';
import type { Endpoint } from '../../domain/deployment/endpoint.ts';
import { rollBack, type RollbackTools } from '../roll-back.ts';
import { showContainerLogs } from './container-logs.ts';
import type { RolloutFailure } from './outcome.ts';
import type { Rollout } from './roll-out.ts';

/** What a cancelled step has left of its seven seconds; the second step of the action does the rest. Milliseconds. */
const cancelledBudgetMs = 5000;
/** Longest time for bringing back what ran before. Milliseconds. */
export const rollbackBudgetMs = 20 * 60_000;

/** How a failed rollout ended. */
export interface Ending {
  readonly kind: 'rolled-back' | 'left' | 'rollback-failed';
  readonly failure: RolloutFailure;
  readonly problem: string;
  /** As it is now; undefined when it is gone or could not be read. */
  readonly endpoint: Endpoint | undefined;
}

/**
 * After a failed phase: shows the logs, brings back what ran before unless it is to be left, and says how that ended. What is no
 * failure of the platform is undone the same way and then thrown on: the cancellation, mistakes of the user, bugs.
 */
export async function afterFailure(
  error: unknown,
  rollout: Rollout,
  signals: { readonly cancel: AbortSignal; readonly limit: AbortSignal },
  timeoutSeconds: number,
): Promise<Ending> {
  const { cancel, limit } = signals;
  const timedOut = limit.aborted && !isStopped(cancel);
  if (isStopped(cancel) || !(timedOut || error instanceof PlatformError)) {
    await undoInHaste(rollout, cancel);
    throw error;
  }
  try {
    const failure = await explain(error, timedOut ? timeoutSeconds : undefined, rollout, cancel);
    return { failure, ...(await undo(rollout, cancel)) };
  } catch (second) {
    if (isStopped(cancel)) await undoInHaste(rollout, cancel);
    throw second;
  }
}

/** A function, since the answer changes while this waits. */
const isStopped = (signal: AbortSignal): boolean => signal.aborted;

async function explain(
  error: unknown,
  timedOutAfter: number | undefined,
  { endpoints, context, plan, open, log }: Rollout,
  signal: AbortSignal,
): Promise<RolloutFailure> {
  const { logger } = context;
  const tools = { endpoints, logger };
  const logs = await showContainerLogs(open.endpoint, plan.deploymentName, tools, signal);
  const phase = log.phases.at(-1)?.name ?? '';
  if (timedOutAfter !== undefined) {
    const message = `it had not ended after ${timedOutAfter} s`;
    return { phase, message, hint: '`timeout-seconds` says how long it may take.', logs };
  }
  const { message, failure } = error as PlatformError;
  return { phase, message, hint: failure.hint ?? '', logs };
}

const toolsOf = ({ endpoints, context }: Rollout): RollbackTools => ({ ...context, endpoints });

async function undo(
  rollout: Rollout,
  cancel: AbortSignal,
): Promise<Pick<Ending, 'kind' | 'problem' | 'endpoint'>> {
  const { open, endpoints } = rollout;
  if (open.onFailure === 'leave') {
    const endpoint = await endpoints.getEndpoint(open.endpoint, cancel).catch(() => undefined);
    return { kind: 'left', problem: '', endpoint };
  }
  const limit = AbortSignal.any([cancel, AbortSignal.timeout(rollbackBudgetMs)]);
  try {
    const endpoint = await rollBack(open, toolsOf(rollout), limit);
    return { kind: 'rolled-back', problem: '', endpoint };
  } catch (error) {
    if (isStopped(cancel) || !(limit.aborted || error instanceof PlatformError)) throw error;
    const problem = error instanceof Error ? error.message : String(error);
    const endpoint = await endpoints.getEndpoint(open.endpoint, cancel).catch(() => undefined);
    return { kind: 'rollback-failed', problem, endpoint };
  }
}

/** As much as fits into the time that a cancelled step has. Never throws: the reason for the haste is what counts. */
async function undoInHaste(rollout: Rollout, cancel: AbortSignal): Promise<void> {
  const { open, context } = rollout;
  if (open.onFailure === 'leave') return;
  const budget = AbortSignal.timeout(cancel.aborted ? cancelledBudgetMs : rollbackBudgetMs);
  try {
    await rollBack(open, toolsOf(rollout), budget);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    context.logger.warning(
      `What ran before could not be brought back in time (${why}). The next step of this action, or the next rollout, does it.`,
    );
  }
}
