import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning, type ProcessIdentity } from './process-identity.ts';

/** Signals every process of a group; false when there is none, or none that we may signal. */
export function signalGroup(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-pid, signal);
  } catch {
    return false;
  }
}

/**
 * Ends the process group that the process leads: SIGTERM, and SIGKILL for what is left after `grace` milliseconds. Resolves when
 * nobody is left. Nothing happens when the leader is gone and its number belongs to somebody else by now.
 */
export async function endGroup(leader: ProcessIdentity, grace: number): Promise<void> {
  if (!(await isRunning(leader))) return;
  signalGroup(leader.pid, 'SIGTERM');
  const deadline = performance.now() + grace;
  while (signalGroup(leader.pid, 0)) {
    if (performance.now() > deadline) {
      signalGroup(leader.pid, 'SIGKILL');
      // Zombies that nobody reaps (a container without an init) stay in the group for ever.
      if (performance.now() > deadline + 1_000) return;
    }
    await sleep(25);
  }
}
