import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';

const stepBytes = 1024 * 1024;

/** A range of a file, `[start, end)` in bytes. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** A range somebody needs, and memory for it. */
export interface WantedRange extends ByteRange {
  readonly into: Uint8Array;
}

/**
 * Reads a file once, from start to end, hashing every byte and keeping the ranges somebody needs: so the digest is that
 * of the bytes that were decoded, also for a format that is not read in order.
 */
export class HashedBlocks {
  readonly #handle: FileHandle;
  readonly #hash = createHash('sha256');
  readonly #step = new Uint8Array(stepBytes);
  #at = 0;

  constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  /** Where the next unread byte lies. */
  get at(): number {
    return this.#at;
  }

  /**
   * Reads on to `to` and copies the wanted ranges, which must lie between here and there.
   * False when the file ends before.
   */
  async advance(to: number, wanted: readonly WantedRange[], signal: AbortSignal): Promise<boolean> {
    while (this.#at < to) {
      signal.throwIfAborted();
      const length = Math.min(stepBytes, to - this.#at);
      const { bytesRead } = await this.#handle.read(this.#step, 0, length, this.#at);
      if (bytesRead === 0) return false;
      const bytes = this.#step.subarray(0, bytesRead);
      this.#hash.update(bytes);
      for (const range of wanted) this.#keep(bytes, range);
      this.#at += bytesRead;
    }
    return true;
  }

  #keep(bytes: Uint8Array, { start, end, into }: WantedRange): void {
    const from = Math.max(start, this.#at);
    const to = Math.min(end, this.#at + bytes.length);
    if (from < to) into.set(bytes.subarray(from - this.#at, to - this.#at), from - start);
  }

  /** SHA-256 of all bytes so far. */
  digest(): string {
    return this.#hash.copy().digest('hex');
  }
}
