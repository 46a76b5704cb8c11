import { PlatformError } from '../../errors.ts';
import type { Training } from '../../platforms/ports.ts';
import type { Logger } from '../../runtime/logger.ts';

/** GitHub kills a cancelled step about 7.5 s after its first signal (actions/runner 2.336, ProcessInvoker). */
export const cancelBudgetMs = 5000;

/** Asks for a job's cancellation; tells whether the platform took it. Never throws: it runs when something else has ended. */
export type CancelJob = (why: string) => Promise<boolean>;

/**
 * A function that asks for the cancellation at most once, whatever it is called for: one request with a budget of its own, because
 * the caller's signal is aborted already, and no retry.
 */
export function cancelOnce(training: Training, name: string, logger: Logger): CancelJob {
  let asked: Promise<boolean> | undefined;
  const ask = async (why: string): Promise<boolean> => {
    try {
      await training.cancel(name, AbortSignal.timeout(cancelBudgetMs));
      logger.notice(`${why}: asked for the cancellation of job ${name}.`);
      return true;
    } catch (error) {
      if (error instanceof PlatformError && error.failure.statusCode === 404) {
        // Usual while it was being submitted. Should the request still arrive, the next step of the action finds the job.
        logger.info(`${why}: there is no job ${name} to cancel.`);
        return false;
      }
      const reason = error instanceof Error ? error.message : String(error);
      logger.warning(`${why}, but job ${name} could not be cancelled: ${reason}`);
      return false;
    }
  };
  return (why) => (asked ??= ask(why));
}
