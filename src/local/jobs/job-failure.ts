import { EnvironmentFailure } from '../environments/environment-cache.ts';
import type { JobEnd } from './job-process.ts';
import type { JobRecord } from './job-record.ts';

export type JobError = NonNullable<JobRecord['error']>;

/** The program of a command line, as Azure's sentence names it: its first word that is no assignment. */
function programOf(command: string): string {
  const words = command.trim().split(/\s+/);
  const first = words.find((word) => !/^[A-Za-z_]\w*=/.test(word)) ?? 'bash';
  return (first.split('/').at(-1) ?? first).replaceAll(/["']/g, '').slice(0, 60);
}

const see = `Please check log file 'user_logs/std_log.txt' for error details.`;

/** Why processes that ended by themselves or by a limit count as failed; undefined for exit status 0. */
export function processError(
  end: JobEnd,
  command: string,
  limits: { readonly timeout: string; readonly logLimit: number },
  lastLog: string,
): JobError | undefined {
  const program = `User process '${programOf(command)}'`;
  const tail = lastLog === '' ? '' : ` Error: ${lastLog}`;
  const failed = (what: string): JobError => ({
    code: 'UserError',
    message: `Execution failed. ${program} ${what} ${see}${tail}`,
  });
  switch (end.kind) {
    case 'exit':
      return end.status === 0 ? undefined : failed(`exited with status code ${end.status}.`);
    case 'signal':
      return failed(`was terminated by signal ${end.signal}.`);
    case 'log-limit':
      return failed(`wrote more than ${limits.logLimit} bytes of log and was ended.`);
    case 'time-limit':
      return {
        code: 'JobTimeout',
        message: `The job ran longer than its limit of ${limits.timeout} and was canceled. ${see}`,
      };
    case 'aborted':
      return undefined;
  }
}

/** Why a job could not begin or end, as a person should read it. */
export function preparationError(error: unknown): JobError {
  const message = error instanceof Error ? error.message : String(error);
  return { code: error instanceof EnvironmentFailure ? 'ImageBuildFailure' : 'UserError', message };
}
