/** Bytes the distinct values of a column may take: values of megabytes each are no groups. */
const mostBytes = 64 * 1024 * 1024;

/** The distinct texts of one column, numbered as they come: 0, 1, 2 … */
export class ColumnTexts {
  readonly #codes = new Map<string | null, number>();
  readonly #texts: (string | null)[] = [];
  #bytes = 0;

  /** How many there are. */
  get size(): number {
    return this.#texts.length;
  }

  /** Whether they are too many to be groups. */
  exceeds(limit: number): boolean {
    return this.#texts.length > limit || this.#bytes > mostBytes;
  }

  /** All of them, by number. */
  get all(): readonly (string | null)[] {
    return this.#texts;
  }

  /** The number of a text. */
  codeOf(text: string | null): number {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    const code = this.#texts.length;
    this.#codes.set(text, code);
    this.#texts.push(text);
    this.#bytes += text?.length ?? 0;
    return code;
  }
}
