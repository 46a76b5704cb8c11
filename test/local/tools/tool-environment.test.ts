import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ensureToolEnvironment } from '../../../src/local/tools/tool-environment.ts';
import { fakePython, type FakePythonOptions } from '../../fakes/fake-python.ts';

const requirements = 'nothing==1.0 --hash=sha256:00\n';

function setUp(options?: FakePythonOptions) {
  const root = mkdtempSync(join(tmpdir(), 'tool-environment-'));
  const bin = fakePython(join(root, 'bin'), options);
  const said: string[] = [];
  const environment = { PATH: `${bin}:/usr/bin:/bin`, XDG_CACHE_HOME: join(root, 'cache') };
  const make = (signal = new AbortController().signal, text = requirements) =>
    ensureToolEnvironment({
      environment,
      signal,
      requirements: text,
      report: (message) => void said.push(message),
    });
  const installs = (): number =>
    existsSync(join(bin, 'installs'))
      ? readFileSync(join(bin, 'installs'), 'utf8').trim().split('\n').length
      : 0;
  const tools = join(root, 'cache', 'ml-actions', 'tools');
  return { make, said, installs, tools };
}

describe.skipIf(process.platform === 'win32')('ensureToolEnvironment', () => {
  it('is made once and then found', async () => {
    const { make, said, installs } = setUp();
    const first = await make();
    expect(said.join('\n')).toMatch(
      /^Installing MLflow .*\(once; .*\)\.\nInstalled .* in \d+ s\.$/,
    );
    await expect(make()).resolves.toEqual(first);
    expect(existsSync(first.python)).toBe(true);
    expect(readFileSync(join(first.folder, 'requirements.txt'), 'utf8')).toBe(requirements);
    expect(installs()).toBe(1);
  });

  it('is made once by callers that come at once', async () => {
    const { make, said, installs } = setUp();
    const made = await Promise.all([make(), make(), make()]);
    expect(new Set(made.map(({ folder }) => folder)).size).toBe(1);
    expect(installs()).toBe(1);
    expect(
      said.filter((message) => message.startsWith('Waiting for another process')),
    ).toHaveLength(2);
  });

  it('takes over the lock of a process that is gone', async () => {
    const { make, installs, tools } = setUp();
    const { folder } = await make();
    rmSync(folder, { recursive: true });
    writeFileSync(`${folder}.lock`, '999999999');
    await make();
    expect(installs()).toBe(2);
    expect(readdirSync(tools)).toHaveLength(1);
  });

  it('is another one for other requirements', async () => {
    const { make, tools } = setUp();
    await make();
    await make(undefined, `${requirements}# changed\n`);
    expect(readdirSync(tools)).toHaveLength(2);
  });

  it('is made again when its interpreter is gone', async () => {
    const { make, installs } = setUp();
    const { python } = await make();
    rmSync(python);
    await make();
    expect(installs()).toBe(2);
  });

  it('leaves nothing behind and shows the last lines when the installation fails', async () => {
    const { make, tools } = setUp({ pip: 'echo "no matching hash"; exit 1' });
    await expect(make()).rejects.toMatchObject({
      name: 'PlatformError',
      message: expect.stringMatching(/could not be installed[^]*no matching hash$/) as string,
    });
    expect(readdirSync(tools)).toEqual([]);
  });

  it('says what is missing when Python cannot make environments', async () => {
    const { make } = setUp({ hasVenv: false });
    await expect(make()).rejects.toThrow(/cannot make environments.*apt install python3\.12-venv/);
  });

  it('leaves nothing behind when it is aborted', async () => {
    const { make, tools, installs } = setUp({ pip: 'sleep 30' });
    const controller = new AbortController();
    const run = make(controller.signal);
    const caught = run.catch((error: unknown) => error);
    while (installs() === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    controller.abort();
    expect(await caught).toMatchObject({ name: 'CancelledError' });
    expect(readdirSync(tools)).toEqual([]);
  });
});
