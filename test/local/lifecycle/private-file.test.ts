import { chmod, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPrivateJson, writePrivateJson } from '../../../src/local/lifecycle/private-file.ts';
import { readServerFile } from '../../../src/local/lifecycle/server-file.ts';
import { useTemporaryFolder } from '../../fakes/temporary-folder.ts';

const folder = useTemporaryFolder();

it('reads what it has written, and nothing where nothing is', async () => {
  const path = join(folder.path, 'a.json');
  expect(await readPrivateJson(path)).toBeUndefined();
  await writePrivateJson(path, { a: 1 });
  expect(await readPrivateJson(path)).toEqual({ a: 1 });
});

it.each([0o644, 0o640, 0o602])(
  'refuses a file of mode %o, as a checkout would bring',
  async (mode) => {
    const path = join(folder.path, 'a.json');
    await writePrivateJson(path, {});
    await chmod(path, mode);
    await expect(readPrivateJson(path)).rejects.toThrow(/not its owner’s alone/);
  },
);

it('refuses a link', async () => {
  await writePrivateJson(join(folder.path, 'real.json'), {});
  await symlink('real.json', join(folder.path, 'a.json'));
  await expect(readPrivateJson(join(folder.path, 'a.json'))).rejects.toThrow(/alone/);
});

it.each([
  ['http://127.0.0.1:80', true],
  ['https://evil.example', false],
  ['http://127.0.0.1:80@evil.example', false],
])('takes %s for a server of this machine: %s', async (url, isOwn) => {
  const server = { url, token: 't', process: { pid: 1, started: '' } };
  await writePrivateJson(join(folder.path, 'server.json'), server);
  expect((await readServerFile(folder.path)) !== undefined).toBe(isOwn);
});
