import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { checkAccess, checkHost } from './door.ts';
import { errorAnswer } from './error-body.ts';
import { readJson } from './json-body.ts';
import { planeOf } from './plane.ts';
import { HttpFailure, type LocalResponse, type Route } from './route.ts';
import { createRouter } from './router.ts';
import type { UrlSigner } from './url-signer.ts';

export interface HttpServerOptions {
  readonly routes: readonly Route[];
  readonly token: string;
  readonly signer: UrlSigner;
  /** The region, for errors. */
  readonly location: string;
  /** Called for each request that came through the door. */
  readonly onRequest: (pathname: string) => void;
  /** Runs when the port is known and before the first request is answered. */
  readonly onListening: (port: number) => Promise<void>;
  /** A bug in a route: an error that is no `HttpFailure`. */
  readonly onError: (error: unknown, what: string) => void;
}

export interface LocalHttpServer {
  readonly port: number;
  /** Answers what has begun (for at most two seconds), then closes. */
  close(): Promise<void>;
}

/** Milliseconds for the head of a request: who holds a connection open with half of one is a stranger. Bodies may take long. */
const longestHead = 30_000;

const apiVersion = /^\d{4}-\d{2}-\d{2}(-[a-z-]+)?$/;

/** ARM asks for a version on every request; we serve one contract and accept each well-formed date. */
function checkApiVersion(url: URL): void {
  if (!url.pathname.toLowerCase().startsWith('/subscriptions/')) return;
  const version = url.searchParams.get('api-version');
  if (version === null || version === '') {
    const text = 'The api-version query parameter (?api-version=) is required for all requests.';
    throw new HttpFailure(400, 'MissingApiVersionParameter', text);
  }
  if (!apiVersion.test(version)) {
    const text = `The api-version '${version.slice(0, 50)}' is invalid.`;
    throw new HttpFailure(400, 'InvalidApiVersionParameter', text);
  }
}

async function send(
  response: ServerResponse,
  headers: Record<string, string>,
  answer: LocalResponse,
  withBody: boolean,
): Promise<void> {
  const { body } = answer;
  const isText = typeof body === 'string' || body instanceof Uint8Array;
  const bytes = body === undefined ? '' : isText ? body : JSON.stringify(body);
  const type =
    isText || body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' };
  const length =
    answer.stream === undefined && withBody
      ? { 'content-length': `${Buffer.byteLength(bytes)}` }
      : {};
  response.writeHead(answer.status, { ...headers, ...type, ...length, ...answer.headers });
  if (!withBody) {
    answer.stream?.destroy();
    response.end();
  } else if (answer.stream !== undefined) await pipeline(answer.stream, response);
  else response.end(bytes);
}

/** Where a request points; undefined for what is no URL: nobody has shown a token yet, so that must not reach the log. */
function urlOf(message: IncomingMessage, port: number): URL | undefined {
  const base = `http://127.0.0.1:${port}`;
  const target = message.url ?? '/';
  return URL.canParse(target, base) ? new URL(target, base) : undefined;
}

/** Drops the rest of a body that nobody read, so that the connection can be used again or closed cleanly. */
function drain(message: IncomingMessage): void {
  if (!message.readableEnded) message.resume();
}

/** One server's way from a message to its answer. */
class Exchange {
  private readonly options: HttpServerOptions;
  private readonly router;

  constructor(options: HttpServerOptions) {
    this.options = options;
    this.router = createRouter(options.routes);
  }

  async answer(message: IncomingMessage, response: ServerResponse, port: number): Promise<void> {
    const started = performance.now();
    const requestId = randomUUID();
    const method = message.method ?? 'GET';
    const url = urlOf(message, port);
    let reply: LocalResponse;
    try {
      if (url === undefined)
        throw new HttpFailure(400, 'InvalidUri', 'The path is not a valid URI.');
      reply = await this.handle(message, url, port);
    } catch (error) {
      reply = this.failed(error, url?.pathname ?? '/', requestId, method);
    }
    const headers = {
      'x-ms-request-id': requestId,
      'x-ms-correlation-request-id': requestId,
      'x-ms-response-type': 'standard',
      'x-request-time': ((performance.now() - started) / 1000).toFixed(3),
    };
    await send(response, headers, reply, method !== 'HEAD');
    drain(message);
  }

  private async handle(message: IncomingMessage, url: URL, port: number): Promise<LocalResponse> {
    const method = message.method ?? 'GET';
    checkHost(message, port);
    const { route, params } = this.matchBehindDoor(message, method, url);
    this.options.onRequest(url.pathname);
    checkApiVersion(url);
    let body: Promise<unknown> | undefined;
    const json = (): Promise<unknown> => (body ??= readJson(message));
    return route.handle({ method, url, params, headers: message.headers, raw: message, json });
  }

  /** A stranger learns nothing about which paths exist: without a route the token is asked for first. */
  private matchBehindDoor(message: IncomingMessage, method: string, url: URL) {
    const nowhere: Route = { method: '*', path: '', handle: () => Promise.reject(new Error()) };
    try {
      const match = this.router.match(method, url.pathname);
      checkAccess(message, url, match.route, this.options);
      return match;
    } catch (error) {
      const isUnmatched = error instanceof HttpFailure && ![401, 403].includes(error.status);
      if (isUnmatched) checkAccess(message, url, nowhere, this.options);
      throw error;
    }
  }

  private failed(
    error: unknown,
    pathname: string,
    requestId: string,
    method: string,
  ): LocalResponse {
    let failure: HttpFailure;
    if (error instanceof HttpFailure) failure = error;
    else {
      this.options.onError(error, `${method} ${pathname} (request ${requestId})`);
      const text = 'The local platform made a mistake; its log has the details.';
      failure = new HttpFailure(500, 'InternalServerError', text);
    }
    if (failure.body === 'none') return { status: failure.status };
    const time = new Date().toISOString();
    const facts = { failure, requestId, location: this.options.location, time };
    const { headers, body } = errorAnswer(planeOf(pathname), facts);
    return { status: failure.status, headers: { ...headers, ...failure.headers }, body };
  }
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no TCP address');
  return address.port;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), 2_000);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** Serves the routes on 127.0.0.1; port 0 means any free one. Rejects when the port is taken. */
export async function serveHttp(
  options: HttpServerOptions,
  port: number,
): Promise<LocalHttpServer> {
  const exchange = new Exchange(options);
  let actualPort = port;
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  const server = createServer(
    { requestTimeout: 0, headersTimeout: longestHead, maxHeaderSize: 64 * 1024 },
    (message, response) => {
      const answered = opened.then(() => exchange.answer(message, response, actualPort));
      answered.catch((error: unknown) => {
        // A client that hung up is no mistake of ours.
        if (!message.destroyed) options.onError(error, message.url ?? '');
        response.destroy();
      });
    },
  );
  server.on('upgrade', (_message, socket: Readable) => socket.destroy());
  actualPort = await listen(server, port);
  try {
    await options.onListening(actualPort);
  } catch (error) {
    server.closeAllConnections();
    server.close();
    throw error;
  }
  open();
  return { port: actualPort, close: () => closeServer(server) };
}
