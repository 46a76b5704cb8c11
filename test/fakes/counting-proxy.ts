import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';

export interface CountingProxy {
  /** `METHOD path` of every request that went through, query left out. */
  readonly seen: readonly string[];
  close(): Promise<void>;
}

/** Passes an answer on; addresses in it become the proxy's, since clients send their token to one origin only. */
async function relay(
  response: IncomingMessage,
  answer: ServerResponse,
  from: string,
  to: string,
): Promise<void> {
  const headers = { ...response.headers };
  delete headers['content-length'];
  const moved = Object.entries(headers).map(([name, value]) => [
    name,
    typeof value === 'string' ? value.replaceAll(from, to) : value,
  ]);
  const body = await buffer(response);
  const isJson = (response.headers['content-type'] ?? '').includes('json');
  const shown = isJson ? Buffer.from(body.toString('utf8').replaceAll(from, to)) : body;
  answer.writeHead(response.statusCode ?? 502, {
    ...(Object.fromEntries(moved) as typeof headers),
    ...(response.statusCode === 204 ? {} : { 'content-length': shown.length }),
  });
  answer.end(shown);
}

/**
 * Stands between clients and the local server of a home: forwards every request as it is and remembers it. It puts its own address
 * into the home's server file, so that clients that look for the server find the proxy.
 */
export async function proxyLocalServer(home: string): Promise<CountingProxy> {
  const file = join(home, 'server.json');
  const original = readFileSync(file, 'utf8');
  const described = JSON.parse(original) as { readonly url: string };
  const target = new URL(described.url);
  const seen: string[] = [];
  const own = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const server = createServer((incoming, answer) => {
    seen.push(`${incoming.method ?? ''} ${(incoming.url ?? '').split('?')[0] ?? ''}`);
    const outgoing = request(
      {
        hostname: target.hostname,
        port: target.port,
        method: incoming.method,
        path: incoming.url,
        headers: { ...incoming.headers, host: target.host },
      },
      (response) => void relay(response, answer, target.origin, own()),
    );
    outgoing.on('error', () => answer.destroy());
    incoming.pipe(outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  writeFileSync(file, JSON.stringify({ ...described, url: `http://127.0.0.1:${port}` }), {
    mode: 0o600,
  });
  return {
    seen,
    close: async () => {
      writeFileSync(file, original, { mode: 0o600 });
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
