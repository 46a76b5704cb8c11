import { HttpFailure, type Route } from './route.ts';
import { decodedPath } from './url-signer.ts';

export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

type Segment =
  | { readonly kind: 'fixed'; readonly text: string }
  | { readonly kind: 'param' | 'rest'; readonly name: string };

interface CompiledRoute {
  readonly route: Route;
  readonly segments: readonly Segment[];
}

function compile(route: Route): CompiledRoute {
  const segments = route.path.split('/').map((part): Segment => {
    if (part.startsWith(':')) return { kind: 'param', name: part.slice(1) };
    if (part.startsWith('*')) return { kind: 'rest', name: part.slice(1) };
    return { kind: 'fixed', text: part.toLowerCase() };
  });
  return { route, segments };
}

const weights = { fixed: '0', param: '1', rest: '2' } as const;

/** Fixed parts before named ones before the rest, from left to right: the most particular route wins. */
const rank = ({ segments }: CompiledRoute): string =>
  segments.map((segment) => weights[segment.kind]).join('');

function matchSegments(
  segments: readonly Segment[],
  parts: readonly string[],
): Record<string, string> | undefined {
  const params: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const part = parts[index];
    if (segment.kind === 'rest') {
      params[segment.name] = parts.slice(index).join('/');
      return params;
    }
    if (part === undefined) return undefined;
    if (segment.kind === 'fixed') {
      if (segment.text !== part.toLowerCase()) return undefined;
    } else {
      if (part === '') return undefined;
      params[segment.name] = part;
    }
  }
  return parts.length === segments.length ? params : undefined;
}

/** Finds the route of a request; fixed parts are compared without case, as Azure does. */
export interface Router {
  /** Throws `HttpFailure` 404 for an unknown path and 405 for a known one with another method. */
  match(method: string, pathname: string): Match;
}

/** A router over the routes; two routes of one method and shape are a mistake of ours and throw at once. */
export function createRouter(routes: readonly Route[]): Router {
  const compiled = routes.map(compile).sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  const seen = new Set<string>();
  for (const { route, segments } of compiled) {
    const shape = segments.map((part) => (part.kind === 'fixed' ? part.text : part.kind)).join('/');
    if (seen.has(`${route.method} ${shape}`)) {
      throw new Error(`two routes for ${route.method} ${route.path}`);
    }
    seen.add(`${route.method} ${shape}`);
  }
  return {
    match: (method, pathname) => {
      const parts = pathname.split('/').map((part) => decodedPath(part));
      if (parts.includes(undefined)) {
        throw new HttpFailure(400, 'InvalidUri', 'The path is not a valid URI.');
      }
      const allowed = new Set<string>();
      for (const { route, segments } of compiled) {
        const params = matchSegments(segments, parts as string[]);
        if (params === undefined) continue;
        if (route.method === '*' || route.method === method) return { route, params };
        allowed.add(route.method);
      }
      if (allowed.size === 0) {
        const message = `The local platform has nothing at ${pathname.slice(0, 300)}.`;
        throw new HttpFailure(404, 'NotFound', message);
      }
      const message = `${method} is not allowed here; allowed: ${[...allowed].sort().join(', ')}.`;
      throw new HttpFailure(405, 'MethodNotAllowed', message);
    },
  };
}
