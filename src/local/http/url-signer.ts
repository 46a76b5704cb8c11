import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a signed URL allows: r(ead), l(ist), c(reate), w(rite); Azure's letters. */
export type Permission = 'r' | 'l' | 'c' | 'w';

export interface SignOptions {
  /** `exact`: this path alone (Azure's `sr=b`); `below`: it and everything under it (`sr=c`). */
  readonly scope: 'exact' | 'below';
  /** A subset of `rlcw`. */
  readonly permissions: string;
  /** Seconds from now. */
  readonly lifetime: number;
}

/** Makes and checks URLs that carry their own permission, like Azure's shared access signatures. */
export interface UrlSigner {
  /** The query (without `?`) to add to a URL of this path; the path is given decoded. */
  sign(path: string, options: SignOptions): string;
  /** Whether the URL's own query allows this on its path, now. */
  allows(url: URL, permission: Permission): boolean;
}

/** Decodes a path once; undefined when its escapes are malformed. */
export function decodedPath(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

function equal(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** The paths that a signature of this kind may have been made for, the URL's own one and, with `sr=c`, its parents. */
function signedPaths(path: string, resource: string | null): readonly string[] {
  if (resource !== 'c') return [path];
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
}

/** Signs with HMAC-SHA-256 over permissions, expiry, scope and path. `now` is in milliseconds since 1970. */
export function createUrlSigner(key: Buffer, now: () => number = Date.now): UrlSigner {
  const signature = (permissions: string, expiry: string, resource: string, path: string): string =>
    createHmac('sha256', key)
      .update([permissions, expiry, resource, path].join('\n'))
      .digest('base64url');
  return {
    sign: (path, options) => {
      const expiry = `${new Date(now() + options.lifetime * 1000).toISOString().slice(0, 19)}Z`;
      const resource = options.scope === 'exact' ? 'b' : 'c';
      const sig = signature(options.permissions, expiry, resource, path);
      const query = { sv: '2024-11-04', sr: resource, sp: options.permissions, se: expiry, sig };
      return new URLSearchParams(query).toString();
    },
    allows: (url, permission) => {
      const [sp, se, sr, sig] = ['sp', 'se', 'sr', 'sig'].map((key) => url.searchParams.get(key));
      const path = decodedPath(url.pathname);
      if (!sp || !se || !sr || !sig || path === undefined) return false;
      if (!sp.includes(permission) || !(Date.parse(se) > now())) return false;
      // A person may not escape a signed folder by `..`: such paths are no names of ours at all.
      if (path.split('/').includes('..')) return false;
      return signedPaths(path, sr).some((signed) => equal(sig, signature(sp, se, sr, signed)));
    },
  };
}
