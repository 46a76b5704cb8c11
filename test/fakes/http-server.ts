import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it came in, its body read. */
export interface Seen {
  readonly method: string;
  /** Path and query, byte for byte. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** The parsed body; undefined when it is empty. */
  readonly json: unknown;
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A string or bytes as they are, anything else as JSON. */
  readonly body?: unknown;
  /** Break the connection after that. */
  readonly destroy?: boolean;
}

export interface FakeServer extends AsyncDisposable {
  readonly origin: string;
  readonly seen: readonly Seen[];
}

function write(response: ServerResponse, answer: Answer): void {
  const { body: given = '' } = answer;
  const body = typeof given === 'string' || Buffer.isBuffer(given) ? given : JSON.stringify(given);
  if (answer.destroy === true && answer.status === undefined) {
    response.destroy();
    return;
  }
  response.writeHead(answer.status ?? 200, answer.headers);
  if (answer.destroy !== true) {
    response.end(body);
    return;
  }
  response.write(body, () => response.destroy());
}

/** A server on loopback for faults that a real part will not produce; the handler answers from what it sees. */
export async function fakeServer(
  handle: (seen: Seen, count: number) => Answer | Promise<Answer>,
): Promise<FakeServer> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      const isJson = request.headers['content-type']?.includes('json') === true && body !== '';
      const one: Seen = {
        method: request.method ?? '',
        url: request.url ?? '',
        headers: request.headers,
        body,
        json: isJson ? JSON.parse(body) : undefined,
      };
      seen.push(one);
      void Promise.resolve(handle(one, seen.length)).then((answer) => write(response, answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    seen,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
