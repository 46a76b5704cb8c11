import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
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

/**
 * Where the local platform keeps the environments it makes: the user's own cache, so that tests and demo pay for them once.
 */
export function sharedCache(): string {
  const standard = process.platform === 'darwin' ? ['Library', 'Caches'] : ['.cache'];
  return process.env['XDG_CACHE_HOME'] ?? join(homedir(), ...standard);
}

/** A new folder with a short path (sockets are made below it), and how to delete it. */
export function temporaryWorld(): { readonly root: string; readonly remove: () => void } {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'mla-')));
  return { root, remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 3 }) };
}
