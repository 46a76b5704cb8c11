import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  completeEnvironment,
  makeCompleteEnvironment,
} from '../../../src/local/environments/environment-folder.ts';
import { useTemporaryFolder } from '../../fakes/temporary-folder.ts';

const home = useTemporaryFolder();
const place = (): string => join(home.path, 'cache', 'key');

async function makePython(path: string): Promise<void> {
  await mkdir(join(path, 'bin'), { recursive: true });
  await writeFile(join(path, 'bin', 'python'), '', { mode: 0o755 });
}

/** A number that no process has: Linux's and macOS's numbers end long before. */
const deadPid = 2 ** 30;

describe('the folder of an environment', () => {
  it('has none before one is made, and then that one, in the place where it was made', async () => {
    expect(await completeEnvironment(place())).toBeUndefined();
    let isWhole: string | undefined;
    const path = await makeCompleteEnvironment(place(), async (target) => {
      await makePython(target);
      isWhole = await completeEnvironment(place());
    });
    expect(isWhole).toBeUndefined();
    expect(await completeEnvironment(place())).toBe(path);
    expect((await readdir(place())).sort()).toEqual([path.slice(place().length + 1), 'complete']);
  });

  it('is left empty by a failure', async () => {
    const failing = makeCompleteEnvironment(place(), async (target) => {
      await makePython(target);
      throw new Error('no network');
    });
    await expect(failing).rejects.toThrow('no network');
    expect(await readdir(place())).toEqual([]);
  });

  it('is made anew when its Python is gone', async () => {
    const first = await makeCompleteEnvironment(place(), makePython);
    await rm(join(first, 'bin', 'python'));
    expect(await completeEnvironment(place())).toBeUndefined();
    const second = await makeCompleteEnvironment(place(), makePython);
    expect(await completeEnvironment(place())).toBe(second);
    expect(await readdir(place())).toHaveLength(2);
  });

  it('loses what killed processes left, and keeps what a living one makes', async () => {
    const [dead, living] = [`${deadPid}-0123456789ab`, `${process.ppid}-0123456789ab`];
    for (const name of [dead, living]) await makePython(join(place(), name));
    await writeFile(join(place(), `complete.${dead}`), dead);
    const made = await makeCompleteEnvironment(place(), makePython);
    expect((await readdir(place())).sort()).toEqual(
      [living, made.slice(place().length + 1), 'complete'].sort(),
    );
  });

  it.each(['../../elsewhere', '', '/bin'])('believes no stamp that says %j', async (text) => {
    await mkdir(place(), { recursive: true });
    await makePython(join(home.path, 'elsewhere'));
    await writeFile(join(place(), 'complete'), text);
    expect(await completeEnvironment(place())).toBeUndefined();
  });
});
