import type { TokenCredential } from '@azure/core-auth';

/** The credential of the local server: its one token, for ever. */
export function fixedToken(token: string): TokenCredential {
  const expiresOnTimestamp = Date.now() + 365 * 24 * 3600 * 1000;
  return { getToken: () => Promise.resolve({ token, expiresOnTimestamp }) };
}
