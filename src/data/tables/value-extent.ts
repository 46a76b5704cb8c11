const newline = 10;

/** Finds where a value ends, in as many pieces as it comes in. */
export class ValueExtent {
  #depth = 0;
  #inString = false;
  #escaped = false;
  #begun = false;
  #lines = 0;

  /** Whether a bracket or a quote waits for its partner. */
  get open(): boolean {
    return this.#depth > 0 || this.#inString;
  }

  /** Newlines stepped over since the last call. */
  takeLines(): number {
    const lines = this.#lines;
    this.#lines = 0;
    return lines;
  }

  /** The place behind the value, or -1 when `bytes[at, have)` does not hold its end. */
  end(bytes: Buffer, at: number, have: number): number {
    for (let p = at; p < have; p++) {
      const byte = bytes[p] ?? 0;
      if (this.#inString) {
        if (this.#endsString(byte) && this.#depth === 0) return p + 1;
        continue;
      }
      if (this.#depth === 0 && (this.#begun ? endsWord : beginsNothing)[byte] === 1) return p;
      this.#begun = true;
      if (byte === newline) {
        this.#lines++;
        bytes[p] = 32;
      } else if (byte === 34) this.#inString = true;
      else if (byte === 123 || byte === 91) this.#depth++;
      else if ((byte === 125 || byte === 93) && --this.#depth === 0) return p + 1;
    }
    return -1;
  }

  #endsString(byte: number): boolean {
    const ends = byte === 34 && !this.#escaped;
    this.#escaped = byte === 92 && !this.#escaped;
    if (ends) this.#inString = false;
    return ends;
  }
}

const marked = (characters: string): Uint8Array => {
  const marks = new Uint8Array(256);
  for (const character of characters) marks[character.charCodeAt(0)] = 1;
  return marks;
};

/** What ends a number or a word. */
const endsWord = marked(' \t\r\n,:]}"{[');
/** What no value begins with and what may stand where one is missing. */
const beginsNothing = marked(',:]}');
