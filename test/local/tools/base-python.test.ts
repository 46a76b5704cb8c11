import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBasePython } from '../../../src/local/tools/base-python.ts';
import { fakePython } from '../../fakes/fake-python.ts';

const signal = new AbortController().signal;
const folder = (): string => mkdtempSync(join(tmpdir(), 'base-python-'));
const find = (path: string) => findBasePython({ environment: { PATH: path }, signal });

describe.skipIf(process.platform === 'win32')('findBasePython', () => {
  it('finds the python3 on PATH', async () => {
    const path = fakePython(folder(), { version: '3.11' });
    await expect(find(path)).resolves.toEqual({
      program: 'python3',
      version: '3.11',
      canMakeEnvironments: true,
    });
  });

  it('says so when it cannot make environments', async () => {
    const path = fakePython(folder(), { hasVenv: false });
    await expect(find(path)).resolves.toMatchObject({ canMakeEnvironments: false });
  });

  it.each(['3.10', '2.7'])('refuses %s with one sentence', async (version) => {
    const path = fakePython(folder(), { version });
    await expect(find(path)).rejects.toThrow(
      `needs Python 3.11 or newer, and \`python3\` on PATH is ${version}. Install one`,
    );
  });

  it('says that there is none', async () => {
    await expect(find(folder())).rejects.toThrow('and none is on PATH');
  });

  it('stops when it is aborted', async () => {
    const path = fakePython(folder());
    const aborted = AbortSignal.abort();
    const run = findBasePython({ environment: { PATH: path }, signal: aborted });
    await expect(run).rejects.toMatchObject({ name: 'CancelledError' });
  });
});
