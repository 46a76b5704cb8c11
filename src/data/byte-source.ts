import { createHash, type Hash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';

/** Bytes from the start of a file to its end, with the digest of exactly the bytes that were handed out. */
export interface ByteSource {
  /** Reads at most `length` bytes into `into` at `at`; the number of bytes read, 0 at the end. */
  read(into: Uint8Array, at: number, length: number): Promise<number>;
  /** SHA-256 and size of the file as it lies on disk; to be asked after the end was reached. */
  digest(): { readonly sha256: string; readonly bytes: number };
  close(): Promise<void>;
}

/** The file as it is. */
export class FileSource implements ByteSource {
  readonly #handle: FileHandle;
  readonly #hash: Hash = createHash('sha256');
  #bytes = 0;

  constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  async read(into: Uint8Array, at: number, length: number): Promise<number> {
    const { bytesRead } = await this.#handle.read(into, at, length, this.#bytes);
    this.#hash.update(into.subarray(at, at + bytesRead));
    this.#bytes += bytesRead;
    return bytesRead;
  }

  digest(): { readonly sha256: string; readonly bytes: number } {
    return { sha256: this.#hash.copy().digest('hex'), bytes: this.#bytes };
  }

  close(): Promise<void> {
    return this.#handle.close();
  }
}
