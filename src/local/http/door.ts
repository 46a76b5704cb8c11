import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { HttpFailure, type Route } from './route.ts';
import type { Permission, UrlSigner } from './url-signer.ts';

/** Compares in a time that does not depend on where two texts differ. */
function same(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

/**
 * Refuses a request whose Host header is not this loopback address: a page on the web whose name was made to point at
 * 127.0.0.1 (DNS rebinding) sends its own name.
 */
export function checkHost(message: IncomingMessage, port: number): void {
  const host = message.headers.host?.toLowerCase() ?? '';
  const allowed = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`);
  if (allowed.includes(host)) return;
  throw new HttpFailure(403, 'InvalidHost', 'The Host header is not the address of this server.');
}

/** What a signed URL must allow for this request. */
function neededPermission(method: string, url: URL): Permission {
  if (method === 'GET' || method === 'HEAD') {
    return url.searchParams.get('comp') === 'list' ? 'l' : 'r';
  }
  return method === 'PUT' ? 'c' : 'w';
}

function hasToken(message: IncomingMessage, token: string): boolean {
  const [, given] = /^Bearer +([^ ]+)$/i.exec(message.headers.authorization ?? '') ?? [];
  return given !== undefined && same(given, token);
}

/** Lets a request in by the server's token or, where the route allows it, by its own signature; a route may ask for its own key. */
export function checkAccess(
  message: IncomingMessage,
  url: URL,
  route: Route,
  keys: { readonly token: string; readonly signer: UrlSigner },
): void {
  if (route.access === 'own' || hasToken(message, keys.token)) return;
  if (route.access !== 'signed' || !url.searchParams.has('sig')) {
    const text =
      'Authentication failed: the Authorization header needs this server’s bearer token.';
    throw new HttpFailure(401, 'InvalidAuthenticationToken', text);
  }
  if (!keys.signer.allows(url, neededPermission(message.method ?? '', url))) {
    const text = 'The signature of the URL is wrong, has expired, or does not allow this.';
    throw new HttpFailure(403, 'AuthenticationFailed', text);
  }
}
