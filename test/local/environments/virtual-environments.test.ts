import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createEnvironmentCache } from '../../../src/local/environments/virtual-environments.ts';
import { useTemporaryFolder } from '../../fakes/temporary-folder.ts';

const folder = useTemporaryFolder();
const { signal } = new AbortController();
const condaFile = 'dependencies: [python>=3.11, {pip: [numpy==2.4.6]}]';

let variables: NodeJS.ProcessEnv;
let lines: string[];

/** A `python3` that plays `venv` and `pip` and writes down what is installed. */
async function writePython(version: string, pip = 'sleep 0.1'): Promise<void> {
  const program = join(folder.path, 'bin', 'python3');
  const script = [
    '#!/bin/sh',
    `if [ "$1" = -c ]; then echo "${program}"; echo "${version}"; exit; fi`,
    'if [ "$2" = venv ]; then mkdir -p "$3/bin" && cp "$0" "$3/bin/python"; exit; fi',
    `if [ "$2" = pip ]; then echo install >> "${folder.path}/installs"; ${pip}; exit; fi`,
    'exit 9',
  ];
  await mkdir(join(folder.path, 'bin'), { recursive: true });
  await writeFile(program, script.join('\n'), { mode: 0o755 });
}

beforeEach(async () => {
  await writePython('3.12.1');
  const path = `${join(folder.path, 'bin')}:/usr/bin-without-uv:/bin`;
  variables = { PATH: path, XDG_CACHE_HOME: join(folder.path, 'cache') };
  lines = [];
});

const cache = () => createEnvironmentCache(() => variables);
const report = (line: string): void => void lines.push(line);
const resolve = (from = cache(), file = condaFile) =>
  from.resolve({ condaFile: file }, report, signal);
const installs = async (): Promise<number> =>
  (await readFile(join(folder.path, 'installs'), 'utf8').catch(() => '')).split('\n').length - 1;

describe.skipIf(process.platform === 'win32')('the cache of environments', () => {
  it('makes an environment in the user’s cache, once for all who want it at once', async () => {
    const one = cache();
    const made = await Promise.all([resolve(one), resolve(one), resolve(), resolve()]);
    expect(new Set(made.map(({ virtualEnvironment }) => virtualEnvironment)).size).toBe(1);
    expect(await installs()).toBe(1);
    const { virtualEnvironment = '', binFolder } = made[0];
    expect(virtualEnvironment).toContain(join(folder.path, 'cache/ml-actions/environments'));
    expect(binFolder).toBe(join(virtualEnvironment, 'bin'));
    const list = await readFile(join(virtualEnvironment, 'requirements.txt'), 'utf8');
    expect(list).toBe('numpy==2.4.6\n');
    expect(lines).toContain(`the environment is in the cache: ${virtualEnvironment}`);
    expect(lines).toContain('waiting for another process that makes the environment');
  });

  it('has another one for other requirements, another Python and another package index', async () => {
    const index = (url: string): void => void (variables = { ...variables, PIP_INDEX_URL: url });
    const keys = [await resolve(), await resolve(cache(), 'dependencies: [numpy=2]')];
    index('https://one.example/simple');
    keys.push(await resolve());
    index('https://two.example/simple');
    keys.push(await resolve());
    await writePython('3.13.0');
    keys.push(await resolve());
    expect(new Set(keys.map((key) => key.virtualEnvironment)).size).toBe(5);
    variables = { ...variables, PIP_INDEX_URL: 'https://me:secret@two.example/simple' };
    expect(await resolve()).toEqual(keys[4]);
    expect(JSON.stringify(lines)).not.toContain('secret');
  });

  it('goes to where the newest variables point', async () => {
    const one = cache();
    await resolve(one);
    variables = { ...variables, XDG_CACHE_HOME: join(folder.path, 'other') };
    const { virtualEnvironment } = await resolve(one);
    expect(virtualEnvironment).toContain(join(folder.path, 'other'));
  });

  it('fails with the installer’s last words, and makes it when it is asked again', async () => {
    await writePython('3.12.1', 'echo "no such package" >&2; false');
    await expect(resolve()).rejects.toThrow(
      'The environment could not be built: python ended with 1.\nno such package',
    );
    const root = join(folder.path, 'cache/ml-actions/environments');
    const [key = ''] = await readdir(root);
    expect(await readdir(root)).toHaveLength(1);
    expect(await readdir(join(root, key))).toEqual([]);
    await writePython('3.12.1');
    await expect(resolve()).resolves.toHaveProperty('virtualEnvironment');
  });

  it('leaves nothing behind when it is cancelled, and lets the next one in', async () => {
    await writePython('3.12.1', 'sleep 60');
    const one = cache();
    const abort = new AbortController();
    const built = one.resolve({ condaFile }, report, abort.signal);
    while ((await installs()) === 0) await new Promise((done) => setTimeout(done, 10));
    const leaver = new AbortController();
    const waiting = one.resolve({ condaFile: 'dependencies: []' }, report, leaver.signal);
    setTimeout(() => leaver.abort(), 50);
    await expect(waiting).rejects.toMatchObject({ name: 'CancelledError' });
    abort.abort();
    await expect(built).rejects.toMatchObject({ name: 'CancelledError' });
    await writePython('3.12.1');
    await expect(resolve(one)).resolves.toHaveProperty('virtualEnvironment');
  });

  it('says everything that is wrong with a conda file', async () => {
    const both = 'dependencies: [r-base, python=x]';
    await expect(resolve(cache(), both)).rejects.toThrow(/r-base.*python=x/);
  });

  it('has nothing to do without a conda file', async () => {
    expect(await cache().resolve({}, report, signal)).toEqual({});
    expect(lines).toEqual([]);
  });
});
