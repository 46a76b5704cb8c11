import { connect } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { serveHttp, type LocalHttpServer } from '../../../src/local/http/http-server.ts';
import { createUrlSigner } from '../../../src/local/http/url-signer.ts';

let server: LocalHttpServer | undefined;
afterEach(() => server?.close());

/** The first line of the answer to a request whose target is written as it is given. */
function statusOf(port: number, target: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString('latin1')));
    socket.on('close', () => resolve(text.split('\r\n')[0] ?? ''));
    socket.on('error', reject);
    socket.write(`GET ${target} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`);
  });
}

it.each(['//[', '//:', 'http://['])(
  'answers %s, which is no URL, and logs nothing',
  async (target) => {
    const logged: unknown[] = [];
    server = await serveHttp(
      {
        routes: [],
        token: 't',
        signer: createUrlSigner(Buffer.from('k')),
        location: 'local',
        onRequest: () => undefined,
        onListening: () => Promise.resolve(),
        onError: (error) => logged.push(error),
      },
      0,
    );
    expect(await statusOf(server.port, target)).toBe('HTTP/1.1 400 Bad Request');
    expect(logged).toEqual([]);
  },
);
