/** The wanted cells of one row that is a JSON object or a JSON array, found without parsing the others. */
import type { Problem } from '../../shared/problem.ts';
import type { WantedColumn } from '../count-request.ts';
import { decodeUtf8 } from '../csv-row.ts';
import { skipSpace, skipString, skipValue } from '../json-line.ts';
import { notUtf8 } from '../not-utf8.ts';

const mostNames = 1000;

/** The text of the string token `[start, end)`; undefined when it is not UTF-8. */
export function stringText(bytes: Buffer, start: number, end: number): string | undefined {
  const token = decodeUtf8(bytes, start, end);
  return token === undefined ? undefined : (JSON.parse(token) as string);
}

/** Objects of one file have the same keys in the same order, mostly: each is decoded once. */
class KeyTexts {
  readonly #known: { readonly token: Buffer; readonly text: string }[] = [];

  /** The text of the key that is the `index`-th of its object. */
  text(bytes: Buffer, start: number, end: number, index: number): string | undefined {
    const known = this.#known[index];
    if (known?.token.compare(bytes, start, end) === 0) return known.text;
    const text = stringText(bytes, start, end);
    if (text !== undefined && index < mostNames) {
      this.#known[index] = { token: Buffer.from(bytes.subarray(start, end)), text };
    }
    return text;
  }
}

/**
 * Reads rows into `values`: numbers keep their text, booleans are `true` and `false`, null and an absent key are missing
 * values.
 */
export class JsonCells {
  readonly #columns: readonly WantedColumn[];
  readonly #keys = new KeyTexts();
  readonly #places = new Map<string, number[]>();
  readonly values: (string | null)[];
  /** Whether each wanted column occurred in some object. */
  readonly seen: boolean[];
  /** The keys of the first object, for "did you mean". */
  names: readonly string[] | undefined;
  /** The object at hand in which each wanted column occurred last, by number. */
  readonly #last: number[];
  #object = 0;

  constructor(columns: readonly WantedColumn[]) {
    this.#columns = columns;
    for (const [i, { name }] of columns.entries()) {
      this.#places.set(name, [...(this.#places.get(name) ?? []), i]);
    }
    this.values = columns.map(() => null);
    this.seen = columns.map(() => false);
    this.#last = columns.map(() => 0);
  }

  /** Reads the object at `at`; the place behind it, or what is wrong. */
  object(bytes: Buffer, at: number): number | Problem {
    this.#object++;
    this.values.fill(null);
    const names: string[] = [];
    let p = skipSpace(bytes, at + 1);
    for (let cells = 0; bytes[p] !== 125;) {
      if (cells > 0 && bytes[p] !== 44) return malformed;
      const key = cells === 0 ? p : skipSpace(bytes, p + 1);
      const keyEnd = skipString(bytes, key);
      const colon = keyEnd < 0 ? -1 : skipSpace(bytes, keyEnd);
      if (colon < 0 || bytes[colon] !== 58) return malformed;
      const value = skipSpace(bytes, colon + 1);
      const stop = skipValue(bytes, value);
      if (stop < 0) return malformed;
      const name = this.#keys.text(bytes, key, keyEnd, cells++);
      if (name === undefined) return { message: 'a key is not valid UTF-8' };
      if (this.names === undefined && names.length < mostNames) names.push(name);
      const problem = this.#member(bytes, name, value, stop);
      if (problem !== undefined) return problem;
      p = skipSpace(bytes, stop);
    }
    this.names ??= names;
    return p + 1;
  }

  #member(bytes: Buffer, name: string, start: number, end: number): Problem | undefined {
    for (const i of this.#places.get(name) ?? []) {
      if (this.#last[i] === this.#object) {
        const message = `the key \`${name}\` occurs twice in one object`;
        return { message, hint: 'Give every key once.' };
      }
      this.#last[i] = this.#object;
      this.seen[i] = true;
      const problem = this.#keep(bytes, i, start, end);
      if (problem !== undefined) return problem;
    }
    return undefined;
  }

  /** Reads the array at `at`, whose cells are the columns `names`; the place behind it, or what is wrong. */
  array(bytes: Buffer, at: number, names: readonly string[]): number | Problem {
    let p = skipSpace(bytes, at + 1);
    let cells = 0;
    for (; bytes[p] !== 93; cells++) {
      if (cells > 0 && bytes[p] !== 44) return malformed;
      const start = cells === 0 ? p : skipSpace(bytes, p + 1);
      const stop = skipValue(bytes, start);
      if (stop < 0) return malformed;
      for (const i of this.#places.get(names[cells] ?? '') ?? []) {
        const problem = this.#keep(bytes, i, start, stop);
        if (problem !== undefined) return problem;
      }
      p = skipSpace(bytes, stop);
    }
    if (cells === names.length) return p + 1;
    return { message: `this row has ${cells} cells, \`columns\` has ${names.length}` };
  }

  #keep(bytes: Buffer, i: number, start: number, end: number): Problem | undefined {
    const column = this.#columns[i];
    const first = bytes[start];
    if (first === 123 || first === 91) {
      const message = `the value of \`${column?.name ?? ''}\` is a list or an object`;
      const hint = 'It must be a string, a number, true, false or null.';
      return { message, hint, ...(column?.input === undefined ? {} : { input: column.input }) };
    }
    const text =
      first === 34 ? stringText(bytes, start, end) : bytes.toString('latin1', start, end);
    if (text === undefined) return notUtf8(column, 0);
    this.values[i] = first === 110 ? null : text;
    return undefined;
  }
}

/** A row that is no JSON. */
export const malformed: Problem = { message: 'this row is not valid JSON' };
