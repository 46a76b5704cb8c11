import { valueWidth } from './encoding.ts';
import type { StoredColumn } from './group-job.ts';
import type { DictionaryPage, StoredValues } from './stored-page.ts';

/** The values of a dictionary page, found by their index. */
export class StoredDictionary {
  readonly size: number;
  readonly #page: DictionaryPage;
  readonly #width: number;
  /** For values that say their length: where each begins, and the end of the last, with room for a length. */
  readonly #starts: Int32Array | undefined;

  /** Throws an error when the page does not hold as many values as it says. */
  constructor(page: DictionaryPage, column: StoredColumn) {
    this.#page = page;
    this.size = page.count;
    const width = valueWidth(column);
    this.#width = width ?? 4;
    // Checked before memory is spent on what the page claims.
    if (page.start + page.count * this.#width > page.end)
      throw new Error('a dictionary is cut off');
    this.#starts = width === undefined ? startsOf(page) : undefined;
  }

  /** Where the value lies. The index must be one of the dictionary. */
  at(index: number): StoredValues {
    const { view, start: first } = this.#page;
    if (this.#starts !== undefined) {
      return { view, start: this.#starts[index] ?? 0, end: (this.#starts[index + 1] ?? 4) - 4 };
    }
    const start = first + index * this.#width;
    return { view, start, end: start + this.#width };
  }
}

function startsOf({ view, start, end, count }: DictionaryPage): Int32Array {
  const starts = new Int32Array(count + 1);
  let at = start + 4;
  for (let i = 0; i < count; i++) {
    starts[i] = at;
    if (at > end) throw new Error('a dictionary is cut off');
    at += view.getUint32(at - 4, true) + 4;
  }
  if (at - 4 > end) throw new Error('a dictionary is cut off');
  starts[count] = at;
  return starts;
}
