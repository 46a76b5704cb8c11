import { expect, it } from 'vitest';
import { runLocal } from '../../../src/commands/local/index.ts';
import { useTemporaryFolder } from '../../fakes/temporary-folder.ts';

const folder = useTemporaryFolder();
const signal = new AbortController().signal;

async function run(
  ...argv: readonly string[]
): Promise<{ status: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const io = {
    stdout: { write: (text: string) => (out += text) },
    stderr: { write: (text: string) => (err += text) },
    environment: { ML_ACTIONS_HOME: folder.path },
    entry: '/none/main.js',
  };
  const status = await runLocal(argv, io, signal);
  return { status, out, err };
}

it('says that nothing runs', async () => {
  expect(await run('status')).toMatchObject({
    status: 1,
    out: expect.stringContaining('does not run') as unknown,
  });
  expect(await run('stop')).toMatchObject({ status: 0, out: 'The local platform did not run.\n' });
});

it('explains itself, and mistakes', async () => {
  expect((await run('--help')).out).toContain('Usage: local start|status|stop');
  const wrong = await run('launch');
  expect([wrong.status, wrong.out]).toEqual([2, '']);
  expect(wrong.err).toContain("not 'launch'");
});

it('says where to look when the server does not start', async () => {
  const { status, err } = await run('start');
  expect(status).toBe(3);
  expect(err).toContain('ended while it started');
  expect(err).toContain('server.log');
});
