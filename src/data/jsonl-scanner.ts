import type { ChunkScanner, ScanProblem, ScanResult, ScanTotals } from './chunk-scanner.ts';
import { hashRange } from './byte-words.ts';
import { CombinationTable } from './combination-table.ts';
import type { WantedColumn } from './count-request.ts';
import { notUtf8 } from './not-utf8.ts';
import { decodeUtf8 } from './csv-row.ts';
import { skipSpace, skipString, skipValue } from './json-line.ts';
import { tooManyCombinations } from './too-many.ts';

const newline = 10;
const backslash = 92;
const mostNames = 1000;
const nothing = new Uint8Array(0);

/**
 * Counts JSON lines: one object a line, blank lines left out. Numbers keep their text (`1.0` stays `1.0`), booleans are
 * `true` and `false`, null and an absent key are missing values.
 */
export class JsonlScanner implements ChunkScanner {
  readonly #columns: readonly WantedColumn[];
  readonly #limit: number;
  readonly #table = new CombinationTable();
  readonly #keys: readonly Uint8Array[];
  readonly #seen: boolean[];
  #names: string[] | undefined;
  /** The token of each wanted column in the line at hand; empty when the key is absent. */
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;

  constructor(columns: readonly WantedColumn[], limit: number) {
    this.#columns = columns;
    this.#limit = limit;
    this.#keys = columns.map(({ name }) => Buffer.from(name));
    this.#seen = columns.map(() => false);
    this.#starts = new Int32Array(columns.length);
    this.#ends = new Int32Array(columns.length);
  }

  scan(bytes: Uint8Array, from: number, end: number, chunk: number): ScanResult {
    let at = from;
    let lines = 0;
    let rows = 0;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    while (at < end) {
      const start = skipSpace(bytes, at);
      if (bytes[start] === newline) at = start;
      else {
        const line = lines + 1;
        const stop = this.#line(bytes, start);
        const problem =
          typeof stop === 'number' ? this.#count(bytes, view, { chunk, line }) : { ...stop, line };
        if (problem !== undefined) return { rows, lines, problem };
        if (typeof stop === 'number') at = stop;
        rows++;
      }
      at++;
      lines++;
    }
    return { rows, lines };
  }

  totals(): ScanTotals {
    const combinations = this.#table.combinations();
    return { combinations, seen: this.#seen, names: this.#names ?? [] };
  }

  /** Finds the wanted tokens of the object at `at`; the place of the newline behind it. */
  #line(bytes: Uint8Array, at: number): number | ScanProblem {
    if (bytes[at] !== 123) return notAnObject;
    this.#starts.fill(0);
    this.#ends.fill(0);
    const names: string[] | undefined = this.#names === undefined ? [] : undefined;
    let p = skipSpace(bytes, at + 1);
    for (let first = true; bytes[p] !== 125; first = false) {
      if (!first) {
        if (bytes[p] !== 44) return malformed;
        p = skipSpace(bytes, p + 1);
      }
      const keyEnd = skipString(bytes, p);
      const colon = keyEnd < 0 ? -1 : skipSpace(bytes, keyEnd);
      if (colon < 0 || bytes[colon] !== 58) return malformed;
      const value = skipSpace(bytes, colon + 1);
      const stop = skipValue(bytes, value);
      if (stop < 0) return malformed;
      if (names !== undefined) remember(names, bytes, p, keyEnd);
      const problem = this.#take(bytes, p, keyEnd, value, stop);
      if (problem !== undefined) return problem;
      p = skipSpace(bytes, stop);
    }
    p = skipSpace(bytes, p + 1);
    this.#names ??= names;
    return bytes[p] === newline ? p : malformed;
  }

  /** Keeps the token if its key is wanted. */
  #take(
    bytes: Uint8Array,
    key: number,
    keyEnd: number,
    value: number,
    stop: number,
  ): ScanProblem | undefined {
    for (let i = 0; i < this.#keys.length; i++) {
      if (!isKey(bytes, key, keyEnd, this.#keys[i] ?? nothing)) continue;
      if (this.#ends[i] !== 0) {
        const message = `the key \`${this.#columns[i]?.name ?? ''}\` occurs twice in one object`;
        return { message, hint: 'Give every key once.' };
      }
      this.#starts[i] = value;
      this.#ends[i] = stop;
    }
    return undefined;
  }

  #count(
    bytes: Uint8Array,
    view: DataView,
    place: { readonly chunk: number; readonly line: number },
  ): ScanProblem | undefined {
    let hash = 0;
    for (let i = 0; i < this.#starts.length; i++) {
      const stop = this.#ends[i] ?? 0;
      if (stop > 0) this.#seen[i] = true;
      hash = hashRange(view, this.#starts[i] ?? 0, stop, hash);
    }
    if (this.#table.count(view, this.#starts, this.#ends, hash)) return undefined;
    const values: (string | null)[] = [];
    for (const [i, column] of this.#columns.entries()) {
      const value = tokenValue(bytes, this.#starts[i] ?? 0, this.#ends[i] ?? 0);
      if (value === undefined) return notUtf8(column, place.line);
      if (typeof value === 'object' && value !== null) return nested(column, place.line);
      values.push(value);
    }
    this.#table.insert(bytes, this.#starts, this.#ends, hash, values, place);
    return tooManyCombinations(this.#table, this.#columns, this.#limit);
  }
}

const notAnObject: ScanProblem = {
  message: 'this line is not a JSON object',
  hint: 'Write one object a line, such as {"y_true": 1, "y_pred": 0}.',
};

const malformed: ScanProblem = {
  message: 'this line is not valid JSON',
  hint: 'Write one object a line, such as {"y_true": 1, "y_pred": 0}.',
};

const nested = (column: WantedColumn, line: number): ScanProblem => ({
  message: `the value of \`${column.name}\` is a list or an object`,
  line,
  ...(column.input === undefined ? {} : { input: column.input }),
  hint: 'It must be a string, a number, true, false or null.',
});

/** Whether the string token `[key, keyEnd)` spells the wanted name, escapes and all. */
function isKey(bytes: Uint8Array, key: number, keyEnd: number, wanted: Uint8Array): boolean {
  const length = keyEnd - key - 2;
  if (length === wanted.length) {
    let i = 0;
    while (i < length && bytes[key + 1 + i] === wanted[i]) i++;
    if (i === length) return true;
  }
  if (length <= wanted.length || !bytes.subarray(key, keyEnd).includes(backslash)) return false;
  const name = stringValue(bytes, key, keyEnd);
  return name !== undefined && Buffer.from(name).equals(wanted);
}

const stringValue = (bytes: Uint8Array, start: number, end: number): string | undefined => {
  const token = decodeUtf8(bytes, start, end);
  return token === undefined ? undefined : (JSON.parse(token) as string);
};

/** A token's value: undefined when it is not UTF-8, an object when it is nested. */
function tokenValue(
  bytes: Uint8Array,
  start: number,
  end: number,
): string | null | undefined | object {
  if (start === end) return null;
  const first = bytes[start];
  if (first === 34) return stringValue(bytes, start, end);
  if (first === 123 || first === 91) return {};
  const word = decodeUtf8(bytes, start, end);
  return word === 'null' ? null : word;
}

function remember(names: string[], bytes: Uint8Array, key: number, keyEnd: number): void {
  const name = names.length < mostNames ? stringValue(bytes, key, keyEnd) : undefined;
  if (name !== undefined) names.push(name);
}
