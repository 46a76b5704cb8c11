import type { Route } from '../http/route.ts';
import { checkBody } from '../http/strict-body.ts';
import type { LocalContext } from '../local-context.ts';

const paths = {
  health: '/healthz',
  environment: '/local/environment',
  stop: '/local/stop',
} as const;

/** Paths by which servers are looked after; they do not count as use. */
export function isControl(pathname: string): boolean {
  return Object.values(paths).some((path) => path === pathname.toLowerCase());
}

const environmentShape = {
  name: 'LocalEnvironment',
  members: { variables: 'string-map' },
  required: ['variables'],
} as const;

/** Whether the server is there, what the step that uses it has set up (a Python, say), and how it is told to go. */
export function controlRoutes(
  context: LocalContext,
  onStop: (reason: string) => void,
): readonly Route[] {
  const health: Route['handle'] = () =>
    Promise.resolve({
      status: 200,
      body: { status: 'ok', pid: process.pid, home: context.home, workspace: context.workspace },
    });
  const environment: Route['handle'] = async (request) => {
    const { variables } = checkBody(await request.json(), environmentShape);
    context.setEnvironment(variables as Readonly<Record<string, string>>);
    return { status: 204 };
  };
  const stop: Route['handle'] = () => {
    // After the answer is on its way.
    setTimeout(() => onStop('local stop'), 20);
    return Promise.resolve({ status: 202, body: { status: 'stopping' } });
  };
  return [
    { method: 'GET', path: paths.health, handle: health },
    { method: 'PUT', path: paths.environment, handle: environment },
    { method: 'POST', path: paths.stop, handle: stop },
  ];
}
