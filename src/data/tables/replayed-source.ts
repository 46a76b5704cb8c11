import type { ByteSource } from '../byte-source.ts';

/** A source whose first bytes were looked at already and are handed out again. */
export class ReplayedSource implements ByteSource {
  readonly #source: ByteSource;
  #start: Uint8Array;

  constructor(source: ByteSource, start: Uint8Array) {
    this.#source = source;
    this.#start = start;
  }

  async read(into: Uint8Array, at: number, length: number): Promise<number> {
    if (this.#start.length === 0) return this.#source.read(into, at, length);
    const taken = this.#start.subarray(0, length);
    into.set(taken, at);
    this.#start = this.#start.subarray(taken.length);
    return taken.length;
  }

  digest(): { readonly sha256: string; readonly bytes: number } {
    return this.#source.digest();
  }

  close(): Promise<void> {
    return this.#source.close();
  }
}

/** The first bytes of a source, `wanted` of them unless it is shorter. */
export async function firstBytes(source: ByteSource, wanted: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(wanted);
  let have = 0;
  for (let read = -1; read !== 0 && have < wanted; have += read) {
    read = await source.read(bytes, have, wanted - have);
  }
  return bytes.subarray(0, have);
}
