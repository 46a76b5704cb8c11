import { PlatformError } from '../../errors.ts';
import type { Endpoints } from '../../platforms/ports.ts';
import type { Logger } from '../../runtime/logger.ts';

const containers = ['StorageInitializer', 'InferenceServer'] as const;
/** Lines asked for, and lines kept for the report. */
const tail = 100;
const kept = 30;

/** Shows the logs of a deployment's containers and returns their last lines. A log that cannot be read is said and no failure. */
export async function showContainerLogs(
  endpoint: string,
  deployment: string,
  { endpoints, logger }: { readonly endpoints: Endpoints; readonly logger: Logger },
  signal: AbortSignal,
): Promise<readonly string[]> {
  const last: string[] = [];
  for (const container of containers) {
    const text = await endpoints
      .logs(endpoint, deployment, container, tail, signal)
      .catch((error: unknown) => {
        signal.throwIfAborted();
        if (!(error instanceof PlatformError)) throw error;
        logger.notice(`The log of ${container} could not be read: ${error.message}`);
        return '';
      });
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    if (lines.length === 0) continue;
    await logger.group(`Log of ${deployment}: ${container}`, () => {
      logger.foreign(lines.slice(-tail));
      return Promise.resolve();
    });
    last.push(...lines.slice(-kept));
  }
  return last.slice(-kept);
}
