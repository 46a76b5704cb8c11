import type { ByteSource } from './byte-source.ts';
import { viewSlack } from './byte-words.ts';
import type { RowCutter } from './row-cutter.ts';

/** Bytes every buffer keeps free at its end: for the newline that a last line may lack, and for views. */
const spare = 1 + viewSlack;

/** Whole rows of a file: `bytes[from, end)`, the last byte a newline; `viewSlack` bytes or more lie behind. */
export interface Chunk {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly end: number;
  /** Made for one long row alone: not to be kept waiting, since it is large. */
  readonly long: boolean;
}

/** A row exceeds the bound. */
export class RowTooLong extends Error {
  override readonly name = 'RowTooLong';
  readonly limit: number;
  /** Whether the row's end lies inside a quoted cell: then it may be a quote that was left open. */
  readonly quoted: boolean;

  constructor(limit: number, quoted: boolean) {
    super('a row is too long');
    this.limit = limit;
    this.quoted = quoted;
  }
}

/**
 * Cuts a stream of bytes into chunks of whole rows, in buffers that worker threads can see and that are used again:
 * whoever takes a chunk gives it back with `release`.
 */
export class ChunkFeed {
  readonly #source: ByteSource;
  readonly #step: number;
  /** Buffers given back: those of the usual size, and those that hold the longest row there may be. */
  readonly #free: Buffer[] = [];
  readonly #freeLong: Buffer[] = [];
  readonly #longBytes: number;
  #buffer: Buffer;
  #have = 0;
  /** Bytes at the front that the cutter has looked at. */
  #cutAt = 0;
  #from = 0;
  #ended = false;

  /** Reads `chunkBytes` at a time; no row is longer than `lineBytes`. */
  constructor(source: ByteSource, chunkBytes: number, lineBytes: number) {
    this.#source = source;
    this.#step = chunkBytes;
    this.#longBytes = Math.max(lineBytes, 4096) + 2 * chunkBytes + spare;
    this.#buffer = this.#take();
  }

  /** The first bytes of the file, at least `wanted` unless it is shorter; they stay in the feed. */
  async peek(wanted: number): Promise<Uint8Array> {
    while (this.#have < wanted && !this.#ended) await this.#fill();
    return this.#buffer.subarray(0, this.#have);
  }

  /** Leaves out the first bytes, a byte order mark. */
  skip(bytes: number): void {
    this.#from = bytes;
  }

  /** The next chunk, or undefined at the end. Throws `RowTooLong`. */
  async next(cutter: RowCutter, limit: number): Promise<Chunk | undefined> {
    for (;;) {
      const cut = cutter.cut(this.#buffer, this.#cutAt, this.#have);
      this.#cutAt = this.#have;
      if (cut > 0) return this.#chunk(cut);
      if (this.#have - this.#from > limit) throw new RowTooLong(limit, cutter.quoted);
      if (this.#ended) return this.#last();
      await this.#fill();
    }
  }

  /** Gives the memory of a chunk back. */
  release(chunk: Chunk): void {
    (chunk.long ? this.#freeLong : this.#free).push(Buffer.from(chunk.bytes.buffer));
  }

  #take(): Buffer {
    return this.#free.pop() ?? shared(2 * this.#step + spare);
  }

  /** At once as large as it can get: memory is not spent before it is written to, and nothing has to be grown. */
  #takeLong(): Buffer {
    return this.#freeLong.pop() ?? shared(this.#longBytes);
  }

  async #fill(): Promise<void> {
    if (this.#have + this.#step + spare > this.#buffer.length) {
      const long = this.#takeLong();
      long.set(this.#buffer.subarray(0, this.#have));
      this.#free.push(this.#buffer);
      this.#buffer = long;
    }
    const bytes = await this.#source.read(this.#buffer, this.#have, this.#step);
    this.#have += bytes;
    this.#ended = bytes === 0;
  }

  #chunk(end: number): Chunk {
    const bytes = this.#buffer;
    const from = this.#from;
    this.#have -= end;
    this.#buffer = this.#have <= this.#step ? this.#take() : this.#takeLong();
    this.#buffer.set(bytes.subarray(end, end + this.#have));
    this.#cutAt = this.#have;
    this.#from = 0;
    return { bytes, from, end, long: bytes.length === this.#longBytes };
  }

  /** What is left when the file does not end in a newline; there is always room for one byte more. */
  #last(): Chunk | undefined {
    if (this.#have <= this.#from) return undefined;
    this.#buffer[this.#have++] = 10;
    return this.#chunk(this.#have);
  }
}

/** Memory that worker threads can see. */
const shared = (bytes: number): Buffer => Buffer.from(new SharedArrayBuffer(bytes));
