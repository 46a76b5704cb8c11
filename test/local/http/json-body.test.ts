import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { largestJsonBody, readBytes, readJson } from '../../../src/local/http/json-body.ts';

const message = (...chunks: readonly (string | Uint8Array)[]): IncomingMessage =>
  Readable.from(chunks.map((chunk) => Buffer.from(chunk))) as unknown as IncomingMessage;

describe('readJson', () => {
  it('reads a body that comes in pieces, cut within a character', async () => {
    const bytes = Buffer.from('{"name":"é"}');
    const cut = bytes.indexOf(0xc3) + 1;
    const pieces = message(bytes.subarray(0, cut), bytes.subarray(cut));
    expect(await readJson(pieces)).toEqual({ name: 'é' });
  });

  it('knows an empty body', async () => {
    expect(await readJson(message())).toBeUndefined();
  });

  it.each([['{"a":'], [new Uint8Array([0x22, 0xff, 0x22])]])('refuses %s', async (body) => {
    await expect(readJson(message(body))).rejects.toMatchObject({
      status: 400,
      code: 'RequestInvalid',
      message: expect.stringContaining('is not JSON') as unknown,
    });
  });

  it('refuses a body of more than 4 MiB, by its bytes and not by what its header says', async () => {
    const piece = 'x'.repeat(largestJsonBody / 4);
    const fits = message(`"${piece.slice(2)}`, piece, piece, `${piece.slice(1)}"`);
    expect(String(await readJson(fits))).toHaveLength(largestJsonBody - 3);
    await expect(readJson(message(piece, piece, piece, piece, 'x'))).rejects.toMatchObject({
      status: 413,
      message: 'The request body is larger than 4194304 bytes.',
    });
  });
});

it('readBytes stops reading at its limit', async () => {
  let taken = 0;
  function* endless(): Generator<Buffer> {
    for (;;) {
      taken += 1;
      yield Buffer.alloc(10);
    }
  }
  const body = Readable.from(endless(), { highWaterMark: 1 }) as unknown as IncomingMessage;
  await expect(readBytes(body, 25)).rejects.toMatchObject({ status: 413 });
  expect(taken).toBeLessThan(10);
});
