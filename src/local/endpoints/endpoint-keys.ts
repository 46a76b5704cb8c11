import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { UrlSigner } from '../http/url-signer.ts';
import type { EndpointDocument, EndpointKeys } from './endpoint-document.ts';

/** Seconds that an `AMLToken` is valid, and after which clients should ask for another (Azure's: 12 and 6 hours). */
const tokenLifetime = 12 * 3600;
const refreshAfter = 6 * 3600;

/** A key as Azure makes them: 32 letters and digits or more. */
export function newKey(): string {
  return randomBytes(32).toString('base64url').replaceAll(/[-_]/g, 'x');
}

export function newKeys(): EndpointKeys {
  return { primaryKey: newKey(), secondaryKey: newKey() };
}

const tokenPath = (endpoint: string): string => `/endpoints/${endpoint.toLowerCase()}/token`;

/** The answer of `…/token`: a bearer token that carries its own expiry and signature. */
export function newToken(signer: UrlSigner, endpoint: string, now: number): unknown {
  const options = { scope: 'exact', permissions: 'r', lifetime: tokenLifetime } as const;
  const query = signer.sign(tokenPath(endpoint), options);
  const seconds = Math.floor(now / 1000);
  return {
    accessToken: Buffer.from(query).toString('base64url'),
    tokenType: 'Bearer',
    expiryTimeUtc: seconds + tokenLifetime,
    refreshAfterTimeUtc: seconds + refreshAfter,
  };
}

function same(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

/** Whether an Authorization header opens an endpoint: one of its keys, or a token that has not expired. */
export function isAuthorized(
  endpoint: EndpointDocument,
  signer: UrlSigner,
  authorization: string | undefined,
): boolean {
  const [, given] = /^Bearer +(\S+)$/i.exec(authorization ?? '') ?? [];
  if (given === undefined) return false;
  if (endpoint.authMode === 'Key') {
    const { primaryKey, secondaryKey } = endpoint.keys;
    return [primaryKey, secondaryKey].map((key) => same(given, key)).includes(true);
  }
  const query = Buffer.from(given, 'base64url').toString('utf8');
  return signer.allows(new URL(`http://token${tokenPath(endpoint.name)}?${query}`), 'r');
}
