import { chmod, mkdir, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { UserError } from '../../errors.ts';

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

/**
 * Makes the home, for its owner only, with a note that keeps it out of a repository. One that is there must be this user's
 * (`UserError`), and loses what lets others write into it.
 */
export async function prepareHome(home: string): Promise<void> {
  await mkdir(home, { recursive: true, mode: 0o700 });
  const { uid, mode } = await stat(home);
  if (uid !== process.getuid?.()) {
    const message = `the folder of the local platform, ${home}, belongs to another user`;
    throw new UserError({ message, hint: 'Name one of your own in `ML_ACTIONS_HOME`.' });
  }
  if ((mode & 0o022) !== 0) await chmod(home, mode & 0o7755);
  await writeFile(join(home, '.gitignore'), '*\n', { flag: 'wx' }).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  });
}
