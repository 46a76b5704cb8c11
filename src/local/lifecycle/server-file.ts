import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProcessIdentity } from '../processes/process-identity.ts';
import { readPrivateJson, writePrivateJson } from './private-file.ts';

/** How a running server is reached; in `<home>/server.json`, readable by its owner only. */
export interface ServerFile {
  readonly url: string;
  readonly token: string;
  readonly process: ProcessIdentity;
  readonly subscriptionId: string;
  readonly resourceGroup: string;
  readonly workspaceName: string;
}

const pathOf = (home: string): string => join(home, 'server.json');

const loopback = /^http:\/\/127\.0\.0\.1:\d{1,5}$/;

/** The server of a home, whether it still runs or not. */
export async function readServerFile(home: string): Promise<ServerFile | undefined> {
  const found = (await readPrivateJson(pathOf(home))) as Partial<ServerFile> | undefined;
  const isWhole =
    typeof found?.url === 'string' &&
    loopback.test(found.url) &&
    typeof found.token === 'string' &&
    typeof found.process?.pid === 'number';
  return isWhole ? (found as ServerFile) : undefined;
}

export function writeServerFile(home: string, server: ServerFile): Promise<void> {
  return writePrivateJson(pathOf(home), server);
}

/** Removes the file of a server that has ended. */
export async function removeServerFile(home: string): Promise<void> {
  await rm(pathOf(home), { force: true });
}
