import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/**
 * The folder of the local platform's state: `ML_ACTIONS_HOME`, on GitHub Actions `$RUNNER_TEMP/ml-actions` (it goes with the job),
 * else `.ml-actions` in the working directory.
 */
export function resolveHome(environment: NodeJS.ProcessEnv, workingDirectory: string): string {
  const { ML_ACTIONS_HOME: home, RUNNER_TEMP: temp, GITHUB_ACTIONS: actions } = environment;
  if (home !== undefined && home !== '') return resolve(workingDirectory, home);
  if (actions === 'true' && temp !== undefined && temp !== '') return join(temp, 'ml-actions');
  return resolve(workingDirectory, '.ml-actions');
}

/** Makes the home, for its owner only, with a note that keeps it out of a repository. */
export async function prepareHome(home: string): Promise<void> {
  await mkdir(home, { recursive: true, mode: 0o700 });
  await writeFile(join(home, '.gitignore'), '*\n', { flag: 'wx' }).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  });
}
