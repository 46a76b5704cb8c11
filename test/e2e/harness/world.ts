import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pythonEnv } from '../../../scripts/python-env.ts';

/** The root of this checkout. */
export const checkout = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

/** The Node that steps find, whichever started the tests. */
export const stepNode = join(checkout, 'node_modules', 'node', 'bin', 'node');

/** act's program, installed on first use. */
export async function actProgram(): Promise<string> {
  return join(dirname(await pythonEnv('act')), 'act');
}

/** Environments that the local platform makes are shared by all runs on this machine, so that they are paid for once. */
export const sharedCache = join(checkout, '.tools', 'cache');

/** A new folder with a short path (sockets are made below it), and how to delete it. */
export function temporaryWorld(): { readonly root: string; readonly remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'mla-'));
  return { root, remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 3 }) };
}

/** Ends the local server of a home, when there is one. */
export function stopLocalServer(home: string): void {
  const main = join(checkout, 'dist', 'main.js');
  const environment = { ...process.env, ML_ACTIONS_HOME: home };
  execFileSync(stepNode, [main, 'local', 'stop'], { env: environment, stdio: 'pipe' });
}
