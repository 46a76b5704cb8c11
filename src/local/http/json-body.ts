import type { IncomingMessage } from 'node:http';
import { HttpFailure } from './route.ts';

/** The most bytes of a JSON body. */
export const largestJsonBody = 4 * 1024 * 1024;

/** Reads at most `limit` bytes of a message; more is `HttpFailure` 413, and the rest is left unread. */
export async function readBytes(message: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) {
      const text = `The request body is larger than ${limit} bytes.`;
      throw new HttpFailure(413, 'RequestEntityTooLarge', text);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Parses a JSON body of at most 4 MiB of UTF-8; an empty one is `undefined`, a malformed one `HttpFailure` 400. */
export async function readJson(message: IncomingMessage): Promise<unknown> {
  const bytes = await readBytes(message, largestJsonBody);
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new HttpFailure(400, 'RequestInvalid', `The request body is not JSON: ${reason}`);
  }
}
