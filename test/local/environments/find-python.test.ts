import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EnvironmentFailure } from '../../../src/local/environments/environment-cache.ts';
import { findPython } from '../../../src/local/environments/find-python.ts';
import { pythonNames } from '../../fakes/python-names.ts';
import { useTemporaryFolder } from '../../fakes/temporary-folder.ts';

const folder = useTemporaryFolder();
const { signal } = new AbortController();
const all = {
  python3: '3.11.7',
  python: '2.7.18',
  'python3.9': '3.9.18',
  'python3.13': '3.13.1',
  'python3.14': '3.14.0',
};

async function find(wanted: string | undefined, versions: Readonly<Record<string, string>> = all) {
  const path = await pythonNames(join(folder.path, 'bin'), versions);
  return findPython(wanted, { PATH: `/nowhere:${path}` }, signal);
}

describe.skipIf(process.platform === 'win32')('findPython', () => {
  it.each([
    [undefined, 'python3', '3.11.7'],
    ['3', 'python3', '3.11.7'],
    ['3.11', 'python3', '3.11.7'],
    ['2.7', 'python', '2.7.18'],
    ['3.9', 'python3.9', '3.9.18'],
    ['>=3.11', 'python3', '3.11.7'],
    ['>=3.8,<3.10', 'python3.9', '3.9.18'],
    ['>=3.12', 'python3.14', '3.14.0'],
    ['>=3.12,!=3.14.*', 'python3.13', '3.13.1'],
  ])('finds %s as %s', async (wanted, name, version) => {
    expect(await find(wanted)).toEqual({ program: join(folder.path, 'bin', name), version });
  });

  it('names each version that there is instead, once', async () => {
    const versions = { python3: '3.11.7', 'python3.11': '3.11.7', 'python3.9': '3.9.18' };
    const failure = find('>=3.12,<4', versions);
    await expect(failure).rejects.toBeInstanceOf(EnvironmentFailure);
    await expect(failure).rejects.toThrow(
      'The environment needs Python >=3.12,<4, but python3 is 3.11.7, python3.9 is 3.9.18. Install it',
    );
  });

  it('says that there is none', async () => {
    await expect(find('3.11', {})).rejects.toThrow('but there is no Python on PATH');
  });

  it('passes over names that do not run, such as shims of versions that are not there', async () => {
    await pythonNames(join(folder.path, 'bin'), {});
    const broken = '#!/bin/sh\necho "not installed" >&2\nexit 127\n';
    await writeFile(join(folder.path, 'bin', 'python3.12'), broken, { mode: 0o755 });
    expect((await find('3.12', { python3: '3.12.0' })).program).toMatch(/python3$/);
  });

  it('ends when it is cancelled', async () => {
    const path = await pythonNames(join(folder.path, 'bin'), all);
    const run = findPython('3.11', { PATH: path }, AbortSignal.abort());
    await expect(run).rejects.toMatchObject({ name: 'CancelledError' });
  });
});
