import { readFile, readdir } from 'node:fs/promises';
import { endGroup } from './process-group.ts';
import { identify, isRunning, type ProcessIdentity } from './process-identity.ts';

/** The living processes of a group, on Linux (proc_pid_stat(5): state, parent, group). */
async function groupMembers(group: number): Promise<readonly number[]> {
  const entries = await readdir('/proc').catch(() => []);
  const members: number[] = [];
  for (const entry of entries.filter((name) => /^\d+$/.test(name))) {
    const stat = await readFile(`/proc/${entry}/stat`, 'utf8').catch(() => '');
    const [state, , ownGroup] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (Number(ownGroup) === group && state !== 'Z' && state !== 'X') members.push(Number(entry));
  }
  return members;
}

async function hasVariable(pid: number, variable: string): Promise<boolean> {
  const text = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '');
  return text.split('\0').includes(variable);
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended since it was listed.
  }
}

/**
 * Ends the group of a process from before a crash, and nobody else's. While its leader lives, the leader's start time proves
 * whose group it is. When only other members are left (Linux), each must carry `variable` (`NAME=value`) in its environment.
 */
export async function endLeftOver(
  leader: ProcessIdentity,
  variable: string,
  grace: number,
): Promise<void> {
  if (await isRunning(leader)) return endGroup(leader, grace);
  const isNumberTaken = (await identify(leader.pid)) !== undefined;
  if (process.platform !== 'linux' || isNumberTaken) return;
  for (const pid of await groupMembers(leader.pid)) {
    if (await hasVariable(pid, variable)) kill(pid);
  }
}

/**
 * Ends every process that carries `variable` (`NAME=value`, a value that nobody else on the machine uses), also one that has left
 * its group (`setsid`). On Linux; elsewhere the environment of a process cannot be read, and nothing happens.
 */
export async function endOwned(variable: string): Promise<void> {
  const entries = await readdir('/proc').catch(() => []);
  for (const pid of entries.map(Number).filter((number) => number > 1 && number !== process.pid)) {
    if (await hasVariable(pid, variable)) kill(pid);
  }
}
