import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import { readBytes } from '../http/json-body.ts';
import { HttpFailure, type LocalRequest, type LocalResponse, type Route } from '../http/route.ts';
import { checkWorkspace } from '../http/workspace-route.ts';
import type { WorkspaceNames } from '../workspace/workspace-names.ts';
import type { ReadyMlflow } from './mlflow-server.ts';
import { socketRequest } from './socket-request.ts';

/** Headers that belong to one connection (RFC 9110 §7.6.1), or to our door and not to MLflow. */
const dropped = new Set([
  ...['connection', 'keep-alive', 'proxy-authenticate', 'proxy-authorization', 'te', 'trailer'],
  ...[
    'transfer-encoding',
    'upgrade',
    'host',
    'authorization',
    'cookie',
    'origin',
    'referer',
    'expect',
  ],
]);

const answered = new Set(['connection', 'keep-alive', 'transfer-encoding', 'server', 'date']);

/** The most bytes of a body that is read before it is sent on; one write to a Unix socket takes at least that. */
const largestBuffered = 128 * 1024;

function without(headers: IncomingHttpHeaders, names: ReadonlySet<string>): Record<string, string> {
  const kept = Object.entries(headers).filter(([name]) => !names.has(name));
  return Object.fromEntries(
    kept.map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );
}

/**
 * A body that fits into one write is sent with the head: MLflow may refuse by the head alone and close the connection, and
 * what was not written by then would end as a broken pipe instead of its answer. Larger ones are streamed.
 */
async function bodyOf(request: LocalRequest): Promise<Readable | Buffer | undefined> {
  if (request.method === 'GET' || request.method === 'HEAD') return undefined;
  const length = Number(request.headers['content-length'] ?? NaN);
  return length <= largestBuffered ? readBytes(request.raw, largestBuffered) : request.raw;
}

/** Sends a request on to MLflow and its answer back, both streamed. The token stays at our door. */
export async function forward(
  mlflow: ReadyMlflow,
  request: LocalRequest,
  path: string,
): Promise<LocalResponse> {
  const body = await bodyOf(request);
  const gone = new AbortController();
  const onClose = (): void => gone.abort();
  request.raw.socket.once('close', onClose);
  try {
    const answer = await socketRequest({
      socketPath: mlflow.socketPath,
      method: request.method,
      path,
      headers: { ...without(request.headers, dropped), host: 'localhost' },
      ...(body === undefined ? {} : { body }),
      signal: gone.signal,
    });
    answer.once('close', () => request.raw.socket.off('close', onClose));
    const headers = without(answer.headers, answered);
    return { status: answer.statusCode ?? 502, headers, stream: answer };
  } catch (error) {
    request.raw.socket.off('close', onClose);
    const reason = error instanceof Error ? error.message : String(error);
    throw new HttpFailure(
      503,
      'ServiceUnavailable',
      `The MLflow server did not answer: ${reason}.`,
      {
        cause: error,
        headers: { 'retry-after': '2' },
      },
    );
  }
}

/** What MLflow's REST clients and its pages ask for: tracking, registry, artifacts, under both of their prefixes. */
const suffixes = ['/api', '/ajax-api'].flatMap((api) => [
  `${api}/:version/mlflow/*rest`,
  `${api}/:version/mlflow-artifacts/*rest`,
]);

const workspacePath =
  '/subscriptions/:subscriptionId/resourceGroups/:resourceGroupName' +
  '/providers/Microsoft.MachineLearningServices/workspaces/:workspaceName';
/** The parts of `/mlflow/v2.0/subscriptions/…/workspaces/<name>`, the empty one before the first slash included. */
const workspaceParts = 11;

/**
 * MLflow's own paths, at the root and where Azure has them (`/mlflow/v1.0` and `/mlflow/v2.0` of the workspace). `ready` starts
 * the server when it does not run; its failure is a 503.
 */
export function mlflowRoutes(
  names: WorkspaceNames,
  ready: () => Promise<ReadyMlflow>,
): readonly Route[] {
  const started = async (): Promise<ReadyMlflow> => {
    try {
      return await ready();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new HttpFailure(503, 'ServiceUnavailable', reason, { cause: error });
    }
  };
  const plain = async (request: LocalRequest): Promise<LocalResponse> => {
    const { pathname, search } = request.url;
    return forward(await started(), request, `${pathname}${search}`);
  };
  const ofWorkspace = async (request: LocalRequest): Promise<LocalResponse> => {
    checkWorkspace(names, request.params);
    const { pathname, search } = request.url;
    const path = pathname.split('/').slice(workspaceParts).join('/');
    return forward(await started(), request, `/${path}${search}`);
  };
  return suffixes.flatMap((suffix): Route[] => [
    { method: '*', path: suffix, handle: plain },
    { method: '*', path: `/mlflow/v1.0${workspacePath}${suffix}`, handle: ofWorkspace },
    { method: '*', path: `/mlflow/v2.0${workspacePath}${suffix}`, handle: ofWorkspace },
  ]);
}
