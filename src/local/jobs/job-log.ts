import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a job's processes wrote, below the run's artifacts (azureml-rest.md §5). */
export const userLog = 'user_logs/std_log.txt';
/** What was done before the job began. */
export const buildLog = 'azureml-logs/20_image_build_log.txt';

/** Appends lines with a time to a log below the folder. */
export function openBuildLog(folder: string): (line: string) => void {
  const file = join(folder, buildLog);
  mkdirSync(dirname(file), { recursive: true });
  return (line) => appendFileSync(file, `${new Date().toISOString()} ${line}\n`);
}
