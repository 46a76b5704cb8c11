import type { ByteSource } from '../byte-source.ts';
import { decodeUtf8 } from '../csv-row.ts';
import { skipValue } from '../json-line.ts';
import { describeBytes } from '../limits.ts';
import { ValueExtent } from './value-extent.ts';

const newline = 10;

/** A JSON document that cannot be read: what is wrong, and the 1-based line where it was noticed. */
export class JsonFault extends Error {
  override readonly name = 'JsonFault';
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/** One whole JSON value: `bytes[from, end)`; valid until the cursor moves on. Newlines between its tokens are blanks. */
export interface JsonSlice {
  readonly bytes: Buffer;
  readonly from: number;
  readonly end: number;
}

/** Walks through a JSON document (RFC 8259) that need not fit into memory; only one value at a time has to. */
export class JsonCursor {
  readonly #source: ByteSource;
  readonly #step: number;
  readonly #limit: number;
  #buffer: Buffer;
  /** What has to stay in the buffer begins here. */
  #from = 0;
  #at = 0;
  #have = 0;
  #ended = false;
  #line = 1;

  /** Reads `step` bytes at a time; no value that is kept is longer than `limit` bytes. */
  constructor(source: ByteSource, step: number, limit: number) {
    this.#source = source;
    this.#step = step;
    this.#limit = limit;
    this.#buffer = Buffer.alloc(2 * step);
  }

  /** The byte behind the white space here; -1 at the end of the document. */
  async peek(): Promise<number> {
    for (;;) {
      for (; this.#at < this.#have; this.#at++) {
        const byte = this.#buffer[this.#at] ?? 0;
        if (byte === newline) this.#line++;
        else if (byte !== 32 && byte !== 9 && byte !== 13) return byte;
      }
      this.#from = this.#at;
      if (!(await this.#fill())) return -1;
    }
  }

  /** Steps over one byte that must be `byte`. */
  async expect(byte: number): Promise<void> {
    if ((await this.peek()) !== byte) throw this.#malformed();
    this.#at++;
  }

  /** Steps over `byte` if it is next. */
  async accept(byte: number): Promise<boolean> {
    const found = (await this.peek()) === byte;
    if (found) this.#at++;
    return found;
  }

  /** Steps over a comma, or over `close`; whether it was the comma. */
  async goesOn(close: number): Promise<boolean> {
    if (await this.accept(44)) return true;
    await this.expect(close);
    return false;
  }

  /** The next value. */
  async value(): Promise<JsonSlice> {
    await this.peek();
    this.#from = this.#at;
    const line = this.#line;
    await this.#scan();
    const slice = { bytes: this.#buffer, from: this.#from, end: this.#at };
    if (skipValue(slice.bytes, slice.from) !== slice.end) throw this.#malformed(line);
    return slice;
  }

  /** Steps over the next value; when it is an array or an object, only each of its elements has to fit into memory. */
  async skip(): Promise<void> {
    const open = await this.peek();
    if (open !== 91 && open !== 123) {
      await this.value();
      return;
    }
    const close = open + 2;
    this.#at++;
    if (await this.accept(close)) return;
    do {
      if (open === 123) await this.key();
      await this.value();
    } while (await this.goesOn(close));
  }

  /** The key of a member of an object; steps over the colon. */
  async key(): Promise<string> {
    if ((await this.peek()) !== 34) throw this.#malformed();
    const { bytes, from, end } = await this.value();
    const key = decodeUtf8(bytes, from, end);
    if (key === undefined) throw this.#malformed();
    await this.expect(58);
    return JSON.parse(key) as string;
  }

  /** The document must end here. */
  async expectEnd(): Promise<void> {
    if ((await this.peek()) !== -1) throw this.#malformed();
  }

  /** Moves behind the value that begins here. */
  async #scan(): Promise<void> {
    const extent = new ValueExtent();
    for (;;) {
      const before = this.#at;
      const end = extent.end(this.#buffer, this.#at, this.#have);
      this.#at = end < 0 ? this.#have : end;
      this.#line += extent.takeLines();
      if (end >= 0) return;
      const moved = this.#at > before;
      if (this.#at - this.#from > this.#limit) {
        const most = describeBytes(this.#limit);
        throw new JsonFault(`a value of the JSON document is longer than ${most}`, this.#line);
      }
      if (await this.#fill()) continue;
      if (extent.open || !moved) throw this.#tooShort();
      return;
    }
  }

  /** Reads on; false at the end. */
  async #fill(): Promise<boolean> {
    if (this.#ended) return false;
    if (this.#from > 0) {
      this.#buffer.copyWithin(0, this.#from, this.#have);
      this.#at -= this.#from;
      this.#have -= this.#from;
      this.#from = 0;
    }
    if (this.#have + this.#step > this.#buffer.length) {
      const grown = Buffer.alloc(2 * this.#buffer.length);
      grown.set(this.#buffer.subarray(0, this.#have));
      this.#buffer = grown;
    }
    const bytes = await this.#source.read(this.#buffer, this.#have, this.#step);
    this.#have += bytes;
    this.#ended = bytes === 0;
    return bytes > 0;
  }

  #malformed(line = this.#line): JsonFault {
    if (this.#ended && this.#at >= this.#have) return this.#tooShort();
    return new JsonFault('this is not valid JSON', line);
  }

  #tooShort(): JsonFault {
    return new JsonFault('the JSON document ends too early', this.#line);
  }
}
