import { chmod, mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { prepareHome, resolveHome } from '../../../src/local/lifecycle/home.ts';
import { useTemporaryFolder } from '../../fakes/temporary-folder.ts';

const folder = useTemporaryFolder();

it.each([
  [{ ML_ACTIONS_HOME: '/h', RUNNER_TEMP: '/t', GITHUB_ACTIONS: 'true' }, '/h'],
  [{ ML_ACTIONS_HOME: 'rel/h' }, '/project/rel/h'],
  [{ RUNNER_TEMP: '/t', GITHUB_ACTIONS: 'true' }, '/t/ml-actions'],
  [{ RUNNER_TEMP: '/t' }, '/project/.ml-actions'],
  [{ ML_ACTIONS_HOME: '', GITHUB_ACTIONS: 'true' }, '/project/.ml-actions'],
])('with %j the home is %s', (environment, home) => {
  expect(resolveHome(environment, '/project')).toBe(home);
});

it('is for its owner only and stays out of repositories', async () => {
  const home = join(folder.path, 'a/home');
  await prepareHome(home);
  await prepareHome(home);
  expect((await stat(home)).mode & 0o777).toBe(0o700);
  expect(await readFile(join(home, '.gitignore'), 'utf8')).toBe('*\n');
});

it('takes from others the right to write into it', async () => {
  const home = join(folder.path, 'home');
  await mkdir(home);
  await chmod(home, 0o777);
  await prepareHome(home);
  expect((await stat(home)).mode & 0o777).toBe(0o755);
});

it.runIf(process.getuid?.() !== 0)('is never another user’s', async () => {
  await expect(prepareHome('/')).rejects.toThrow(/belongs to another user/);
});
