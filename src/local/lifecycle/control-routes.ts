import type { Route } from '../http/route.ts';
import type { LocalContext } from '../local-context.ts';

const paths = { health: '/healthz', stop: '/local/stop' } as const;

/** Paths by which servers are looked after; they do not count as use. */
export function isControl(pathname: string): boolean {
  return Object.values(paths).some((path) => path === pathname.toLowerCase());
}

/** Whether the server is there, and how it is told to go. */
export function controlRoutes(
  context: LocalContext,
  onStop: (reason: string) => void,
): readonly Route[] {
  const health: Route['handle'] = () =>
    Promise.resolve({
      status: 200,
      body: { status: 'ok', pid: process.pid, home: context.home, workspace: context.workspace },
    });
  const stop: Route['handle'] = () => {
    // After the answer is on its way.
    setTimeout(() => onStop('local stop'), 20);
    return Promise.resolve({ status: 202, body: { status: 'stopping' } });
  };
  return [
    { method: 'GET', path: paths.health, handle: health },
    { method: 'POST', path: paths.stop, handle: stop },
  ];
}
