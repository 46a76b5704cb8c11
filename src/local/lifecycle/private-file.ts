import { randomBytes } from 'node:crypto';
import { lstat, open, readFile, rename } from 'node:fs/promises';
import { UserError } from '../../errors.ts';

/** Writes JSON that only its owner may read, aside and renamed. */
export async function writePrivateJson(path: string, content: unknown): Promise<void> {
  const aside = `${path}.${randomBytes(6).toString('hex')}`;
  const file = await open(aside, 'wx', 0o600);
  try {
    await file.writeFile(`${JSON.stringify(content, undefined, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(aside, path);
}

/**
 * The JSON of a file that this user has written and nobody else can read: a token that came with a checkout or from another user
 * of the machine is known to others. Undefined when there is none; `UserError` when it is somebody else's or open to others.
 */
export async function readPrivateJson(path: string): Promise<unknown> {
  const found = await readJsonFile(path);
  if (found === undefined) return undefined;
  const { mode, uid } = await lstat(path);
  const isPrivate = (mode & 0o170_077) === 0o100_000 && uid === process.getuid?.();
  if (isPrivate) return found;
  throw new UserError({
    message: 'this file of the local platform is not its owner’s alone',
    file: path,
    hint: 'Remove the folder, or name another in `ML_ACTIONS_HOME`: its secrets may be known to others.',
  });
}

/** The JSON of a file; undefined when there is none. */
export async function readJsonFile(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
