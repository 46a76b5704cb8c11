import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { readPrivateJson, writePrivateJson } from './private-file.ts';

/** What a home's servers keep from one start to the next, so that tokens and signed URLs outlive a crash. */
export interface Secrets {
  /** The bearer token: 256 bits, base64url. */
  readonly token: string;
  readonly signingKey: Buffer;
}

const make = (): string => randomBytes(32).toString('base64url');

/** Reads the secrets of a home, or makes them. The server's lock must be held. */
export async function openSecrets(home: string): Promise<Secrets> {
  const path = join(home, 'secrets.json');
  const found = (await readPrivateJson(path)) as
    { token?: unknown; signingKey?: unknown } | undefined;
  if (typeof found?.token === 'string' && typeof found.signingKey === 'string') {
    return { token: found.token, signingKey: Buffer.from(found.signingKey, 'base64url') };
  }
  const [token, signingKey] = [make(), make()];
  await writePrivateJson(path, { token, signingKey });
  return { token, signingKey: Buffer.from(signingKey, 'base64url') };
}
