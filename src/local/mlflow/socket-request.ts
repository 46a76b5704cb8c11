import { request, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';

export interface SocketRequest {
  readonly socketPath: string;
  readonly method: string;
  /** Path and query, encoded. */
  readonly path: string;
  readonly headers: OutgoingHttpHeaders;
  /** A stream is sent as it comes. */
  readonly body?: Readable | Uint8Array | string;
  readonly signal: AbortSignal;
}

/**
 * One HTTP request over a Unix socket; resolves with the answer's head. Connections are not kept: a new one costs little here,
 * and a kept one may be closed by the server in the moment of its next use. Rejects with the system's error, or an
 * `AbortError` (also while the answer is read).
 */
export function socketRequest(options: SocketRequest): Promise<IncomingMessage> {
  const { socketPath, method, path, headers, body, signal } = options;
  return new Promise((resolve, reject) => {
    const outgoing = request({ socketPath, method, path, headers, signal, agent: false });
    outgoing.once('response', resolve).once('error', reject);
    if (body === undefined || typeof body === 'string' || body instanceof Uint8Array) {
      outgoing.end(body);
      return;
    }
    body.once('error', (error) => outgoing.destroy(error));
    body.pipe(outgoing);
  });
}

/** Reads an answer of at most `limit` bytes as text; a longer one is an error. */
export async function readText(message: IncomingMessage, limit: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw new Error(`the answer is larger than ${limit} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
