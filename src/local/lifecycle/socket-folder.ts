import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPrivateJson, writePrivateJson } from './private-file.ts';

/** The longest path of a Unix socket on macOS (`sun_path` of 104 bytes with its end). */
const longest = 103;
/** Room for `/` and a socket's name. */
const longestName = 32;

/** A short folder for sockets; its owner alone may enter. */
export interface SocketFolder {
  readonly path: (name: string) => string;
  readonly remove: () => Promise<void>;
}

/** Makes the folder, in the temporary folder or, where its path is too long, in `/tmp`; the one from before a crash is removed. */
export async function makeSocketFolder(home: string): Promise<SocketFolder> {
  const file = join(home, 'sockets.json');
  const before = (await readPrivateJson(file)) as { folder?: unknown } | undefined;
  if (typeof before?.folder === 'string' && /\/mla-[A-Za-z0-9]{6}$/.test(before.folder)) {
    await rm(before.folder, { recursive: true, force: true });
  }
  const isShort = Buffer.byteLength(tmpdir()) + '/mla-XXXXXX/'.length + longestName <= longest;
  const folder = await mkdtemp(join(isShort ? tmpdir() : '/tmp', 'mla-'));
  await writePrivateJson(file, { folder });
  return {
    path: (name) => {
      const path = join(folder, name);
      if (/[/\0]/.test(name) || Buffer.byteLength(path) > longest) {
        throw new Error(`the socket path ${path} is longer than ${longest} bytes or not a name`);
      }
      return path;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
