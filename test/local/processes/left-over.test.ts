import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { endLeftOver, endOwned } from '../../../src/local/processes/left-over.ts';
import { identify, type ProcessIdentity } from '../../../src/local/processes/process-identity.ts';

const variable = 'TEST_OWNER=job-1';
const groups: number[] = [];

/** A group of a shell and a sleeper; resolves with both. The shell ends at once unless it is to stay. */
async function startGroup(
  owner: string,
  leaderEnds: boolean,
): Promise<{ readonly leader: ProcessIdentity; readonly member: number }> {
  const script = `sleep 60 >&- 2>&- & echo $!; ${leaderEnds ? 'read -r end' : 'wait'}`;
  const child = spawn('/bin/sh', ['-c', script], {
    detached: true,
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { PATH: process.env['PATH'], TEST_OWNER: owner },
  });
  const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
  const leader = await identify(child.pid ?? 0);
  if (leader === undefined) throw new Error('the shell ended too soon');
  groups.push(leader.pid);
  if (leaderEnds) {
    child.stdin.end('\n');
    await once(child, 'exit');
  }
  return { leader, member: Number(line) };
}

const isAlive = async (pid: number): Promise<boolean> => (await identify(pid)) !== undefined;

afterEach(() => {
  for (const group of groups.splice(0)) {
    try {
      process.kill(-group, 'SIGKILL');
    } catch {
      // Ended by the test.
    }
  }
});

describe.skipIf(process.platform === 'win32')('endLeftOver', () => {
  it('ends the group of a leader that lives', async () => {
    const { leader, member } = await startGroup('job-1', false);
    await endLeftOver(leader, variable, 100);
    await expect.poll(() => isAlive(member)).toBe(false);
    expect(await isAlive(leader.pid)).toBe(false);
  });

  it.runIf(process.platform === 'linux')(
    'ends the members that carry the variable after their leader has died, and no others',
    async () => {
      const own = await startGroup('job-1', true);
      const foreign = await startGroup('job-10', true);
      await endLeftOver(own.leader, variable, 100);
      await endLeftOver(foreign.leader, variable, 100);
      await expect.poll(() => isAlive(own.member)).toBe(false);
      expect(await isAlive(foreign.member)).toBe(true);
    },
  );

  it('touches nobody when the leader’s number belongs to somebody else by now', async () => {
    const { leader, member } = await startGroup('job-1', false);
    await endLeftOver({ pid: leader.pid, started: 'long ago' }, variable, 100);
    expect(await isAlive(leader.pid)).toBe(true);
    expect(await isAlive(member)).toBe(true);
  });
});

describe.runIf(process.platform === 'linux')('endOwned', () => {
  it('ends whoever carries the variable, in any group, and no others', async () => {
    const owner = `job-${process.pid}`;
    const [one, other] = [await startGroup(owner, true), await startGroup(owner, false)];
    const foreign = await startGroup(`${owner}0`, true);
    await endOwned(`TEST_OWNER=${owner}`);
    await expect.poll(() => isAlive(one.member)).toBe(false);
    await expect.poll(() => isAlive(other.member)).toBe(false);
    expect(await isAlive(foreign.member)).toBe(true);
  });
});
