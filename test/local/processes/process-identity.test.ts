import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import {
  identify,
  isRunning,
  readIdentity,
} from '../../../src/local/processes/process-identity.ts';

describe.skipIf(process.platform === 'win32')('the identity of a process', () => {
  it('is that of one process, as long as it runs', async () => {
    const child = spawn('sleep', ['60']);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const identity = await identify(child.pid!);
    expect(identity).toMatchObject({ pid: child.pid });
    expect(await identify(child.pid!)).toEqual(identity);
    expect(await isRunning(identity!)).toBe(true);
    expect(await isRunning({ ...identity!, started: 'another time' })).toBe(false);
    child.kill('SIGKILL');
    await ended;
    expect(await isRunning(identity!)).toBe(false);
    expect(await identify(child.pid!)).toBeUndefined();
  });
});

it.each([
  [
    { pid: 12, started: 'then' },
    { pid: 12, started: 'then' },
  ],
  [
    { pid: 12, started: 'then', more: 1 },
    { pid: 12, started: 'then' },
  ],
  [{ pid: 1, started: 'then' }, undefined],
  [{ pid: -12, started: 'then' }, undefined],
  [{ pid: 1.5, started: 'then' }, undefined],
  [{ pid: 12 }, undefined],
  ['12', undefined],
  [null, undefined],
  [undefined, undefined],
])('%j is read as %j', (written, identity) => {
  expect(readIdentity(written)).toEqual(identity);
});
