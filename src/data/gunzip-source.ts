import { pipeline, Readable } from 'node:stream';
import { createGunzip, type Gunzip } from 'node:zlib';
import type { ByteSource } from './byte-source.ts';
import { describeBytes } from './limits.ts';

const blockBytes = 256 * 1024;

/** The content of a gzip file cannot be had; the message says why. */
export class GunzipError extends Error {
  override readonly name = 'GunzipError';
}

/** The unpacked content of a gzip file (RFC 1952, several members allowed); the digest is of the packed file. */
export class GunzipSource implements ByteSource {
  readonly #packed: ByteSource;
  readonly #input: AsyncGenerator<Uint8Array, void>;
  readonly #gunzip: Gunzip;
  readonly #blocks: AsyncIterator<Buffer, undefined>;
  readonly #limit: number;
  #block: Uint8Array = new Uint8Array(0);
  #unpacked = 0;

  constructor(packed: ByteSource, limit: number) {
    this.#packed = packed;
    this.#limit = limit;
    this.#gunzip = createGunzip({ chunkSize: blockBytes });
    this.#input = blocksOf(packed);
    // The stream's own error reaches the reader through the iterator.
    pipeline(Readable.from(this.#input), this.#gunzip, () => undefined);
    this.#blocks = this.#gunzip[Symbol.asyncIterator]() as AsyncIterator<Buffer, undefined>;
  }

  async read(into: Uint8Array, at: number, length: number): Promise<number> {
    if (this.#block.length === 0 && !(await this.#next())) return 0;
    const taken = this.#block.subarray(0, length);
    into.set(taken, at);
    this.#block = this.#block.subarray(taken.length);
    return taken.length;
  }

  async #next(): Promise<boolean> {
    const { done, value }: IteratorResult<Buffer, undefined> = await this.#blocks
      .next()
      .catch((error: unknown) => {
        throw gunzipError(error);
      });
    if (done === true) {
      await this.#readToEnd();
      return false;
    }
    this.#block = value;
    this.#unpacked += value.length;
    if (this.#unpacked > this.#limit) {
      throw new GunzipError(`the file unpacks to more than ${describeBytes(this.#limit)}`);
    }
    return true;
  }

  /** Whatever follows the last member is part of the file, so of its digest too. */
  async #readToEnd(): Promise<void> {
    // Waits for a read that is under way, and lets no other begin.
    await this.#input.return();
    const rest = new Uint8Array(blockBytes);
    while ((await this.#packed.read(rest, 0, blockBytes)) > 0);
  }

  digest(): { readonly sha256: string; readonly bytes: number } {
    return this.#packed.digest();
  }

  close(): Promise<void> {
    this.#gunzip.destroy();
    return this.#packed.close();
  }
}

async function* blocksOf(source: ByteSource): AsyncGenerator<Uint8Array, void> {
  for (;;) {
    const block = new Uint8Array(blockBytes);
    const bytes = await source.read(block, 0, blockBytes);
    if (bytes === 0) return;
    yield block.subarray(0, bytes);
  }
}

function gunzipError(error: unknown): unknown {
  const code = (error as { readonly code?: unknown }).code;
  if (code === 'Z_BUF_ERROR') return new GunzipError('the gzip data ends too early');
  if (typeof code === 'string' && code.startsWith('Z_')) {
    return new GunzipError('the gzip data is corrupt');
  }
  return error;
}
