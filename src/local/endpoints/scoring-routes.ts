import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { readBytes } from '../http/json-body.ts';
import { HttpFailure, type LocalRequest, type LocalResponse, type Route } from '../http/route.ts';
import { param } from '../http/workspace-route.ts';
import type { LocalContext } from '../local-context.ts';
import { socketRequest } from '../mlflow/socket-request.ts';
import { isAuthorized } from './endpoint-keys.ts';
import type { DeploymentDocument, EndpointDocument } from './endpoint-document.ts';
import { chooseByTraffic, chooseMirror } from './endpoint-rules.ts';
import type { EndpointState } from './endpoint-state.ts';
import type { Scorers } from './scorers.ts';
import type { ScoringProcess } from './scoring-process.ts';

/** The most bytes of one scoring request. */
export const largestScoringBody = 16 * 1024 * 1024;

const deploymentHeader = 'azureml-model-deployment';
/** Request headers that the model may see. */
const passed = [
  'content-type',
  'accept',
  'x-request-id',
  'x-ms-request-id',
  'x-ms-client-request-id',
  'traceparent',
];
/** Answer headers of the scoring server that clients know. */
const answered = /^(content-type|x-ms-|x-request-id|server-timing)/;

interface Target {
  readonly deployment: DeploymentDocument;
  readonly process: ScoringProcess;
}

function pick(
  headers: IncomingHttpHeaders,
  isWanted: (name: string) => boolean,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      isWanted(name) && value !== undefined ? [[name, String(value)]] : [],
    ),
  );
}

/** The address that endpoints score at: keys, traffic rules, and Azure's way to say what went wrong (azureml-rest.md §9). */
export class ScoringRouter {
  private readonly context: LocalContext;
  private readonly state: EndpointState;
  private readonly scorers: Scorers;
  private readonly random: () => number;

  constructor(
    context: LocalContext,
    state: EndpointState,
    scorers: Scorers,
    random: () => number = Math.random,
  ) {
    this.context = context;
    this.state = state;
    this.scorers = scorers;
    this.random = random;
  }

  routes(): readonly Route[] {
    const route = (method: 'POST' | 'GET', path: string): Route => ({
      method,
      path: `/endpoints/:endpoint${path}`,
      access: 'own',
      handle: (request) => this.answer(request, path),
    });
    return [route('POST', '/score'), route('GET', '/swagger.json')];
  }

  private async answer(request: LocalRequest, path: string): Promise<LocalResponse> {
    const name = param(request, 'endpoint');
    const endpoint = this.state.endpoint(name);
    const { authorization } = request.headers;
    // A stranger does not learn which endpoints there are.
    if (endpoint === undefined || !isAuthorized(endpoint, this.context.signer, authorization)) {
      throw new HttpFailure(
        401,
        'Unauthorized',
        'The key or token of the endpoint is missing, wrong or expired.',
      );
    }
    const { deployment, process, isPinned } = this.choose(endpoint, request);
    if (!process.isReady) {
      const text = `The deployment '${deployment.name}' is not ready.`;
      throw new HttpFailure(503, 'ServiceUnavailable', text, { headers: { 'retry-after': '1' } });
    }
    if (process.pending >= process.instance.mostPending) {
      const text = `The deployment '${deployment.name}' works on as many requests as it may (${process.instance.mostPending}).`;
      throw new HttpFailure(429, 'TooManyRequests', text, { headers: { 'retry-after': '1' } });
    }
    process.pending += 1;
    try {
      const body = await readBytes(request.raw, largestScoringBody);
      if (!isPinned && path === '/score') this.mirror(endpoint, request, body);
      return await this.score({ deployment, process }, request, path, body);
    } finally {
      process.pending -= 1;
    }
  }

  /** The deployment that the header names, else the one that traffic falls to. */
  private choose(endpoint: EndpointDocument, request: LocalRequest) {
    const header = request.headers[deploymentHeader];
    const isPinned = typeof header === 'string' && header !== '';
    const name = isPinned ? header : chooseByTraffic(endpoint.traffic, this.random());
    if (name === undefined) {
      const text = `The endpoint '${endpoint.name}' has no deployment with live traffic.`;
      throw new HttpFailure(404, 'NotFound', text);
    }
    const deployment = this.state.deployment(endpoint.name, name);
    if (deployment === undefined) {
      const text = `The endpoint '${endpoint.name}' has no deployment '${name.slice(0, 64)}'.`;
      throw new HttpFailure(404, 'NotFound', text);
    }
    const process = this.scorers.get(deployment.instance?.id);
    if (process !== undefined) return { deployment, process, isPinned };
    throw new HttpFailure(
      503,
      'ServiceUnavailable',
      `The deployment '${deployment.name}' is not ready.`,
    );
  }

  private async score(
    { deployment, process }: Target,
    request: LocalRequest,
    path: string,
    body: Buffer,
  ): Promise<LocalResponse> {
    const named = { [deploymentHeader]: deployment.name };
    const limit = process.instance.requestTimeoutMs;
    const timeout = AbortSignal.timeout(limit);
    try {
      const answer = await this.send(process, request, path, body, timeout);
      const bytes = await readBytes(answer, largestScoringBody);
      const status = answer.statusCode ?? 0;
      const headers = { ...pick(answer.headers, (name) => answered.test(name)), ...named };
      if (status < 400) return { status, headers, body: bytes };
      // Azure tells a failure of the model from one of the service by this status.
      const reason = answer.statusMessage ?? '';
      const error = {
        'ms-azureml-model-error-statuscode': String(status),
        'ms-azureml-model-error-reason': reason,
      };
      return { status: 424, headers: { ...headers, ...error }, body: bytes };
    } catch (error) {
      if (error instanceof HttpFailure) throw error;
      if (timeout.aborted) {
        const text = `The deployment '${deployment.name}' did not answer within ${limit / 1000} seconds (requestTimeout).`;
        throw new HttpFailure(408, 'RequestTimeout', text, { headers: named, cause: error });
      }
      const text = `The deployment '${deployment.name}' closed the connection.`;
      throw new HttpFailure(503, 'ServiceUnavailable', text, { headers: named, cause: error });
    }
  }

  private send(
    process: ScoringProcess,
    request: LocalRequest,
    path: string,
    body: Buffer,
    timeout: AbortSignal,
  ): Promise<IncomingMessage> {
    const headers = pick(request.headers, (name) => passed.includes(name));
    const length = request.method === 'POST' ? { 'content-length': String(body.length) } : {};
    return socketRequest({
      socketPath: process.socketPath,
      method: request.method,
      path: `${path}${request.url.search}`,
      headers: { ...headers, ...length, host: 'localhost' },
      ...(request.method === 'POST' ? { body } : {}),
      signal: AbortSignal.any([timeout, this.context.signal]),
    });
  }

  /** Sends a copy to the mirrored deployment; its answer is read and dropped, and its failure is nobody's. */
  private mirror(endpoint: EndpointDocument, request: LocalRequest, body: Buffer): void {
    const name = chooseMirror(endpoint.mirrorTraffic, this.random());
    const deployment = name === undefined ? undefined : this.state.deployment(endpoint.name, name);
    const process = this.scorers.get(deployment?.instance?.id);
    if (process?.isReady !== true || process.pending >= process.instance.mostPending) return;
    process.pending += 1;
    this.send(
      process,
      request,
      '/score',
      body,
      AbortSignal.timeout(process.instance.requestTimeoutMs),
    )
      .then((answer) => readBytes(answer, largestScoringBody))
      .catch(() => undefined)
      .finally(() => (process.pending -= 1));
  }
}
