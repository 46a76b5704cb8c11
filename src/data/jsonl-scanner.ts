import type { ChunkScanner, ScanProblem, ScanResult, ScanTotals } from './chunk-scanner.ts';
import { hashRange } from './byte-words.ts';
import { CombinationTable } from './combination-table.ts';
import type { WantedColumn } from './count-request.ts';
import { notUtf8 } from './not-utf8.ts';
import { skipSpace, skipString, skipValue } from './json-line.ts';
import { isKey, stringValue, tokenValue } from './json-token.ts';
import type { RowKeeper } from './row-keeper.ts';
import { readNumber } from './sums/number-bytes.ts';
import { numberOf } from './sums/number-cell.ts';
import { firstMisfit, type NumberColumn, type SumPlan } from './sums/sum-plan.ts';
import { didYouMean } from '../shared/nearest-names.ts';
import { tooManyCombinations } from './too-many.ts';

const newline = 10;
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
  readonly #plan: SumPlan | undefined;
  readonly #keeper: RowKeeper | undefined;
  /** The token of each wanted key in the line at hand, those of numbers last; empty when the key is absent. */
  readonly #tokenStarts: Int32Array;
  readonly #tokenEnds: Int32Array;
  /** Those of the columns to count by. */
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;

  constructor(columns: readonly WantedColumn[], limit: number, plan?: SumPlan, keeper?: RowKeeper) {
    const wanted = [...columns, ...(plan?.numbers ?? [])];
    this.#columns = columns;
    this.#limit = limit;
    this.#plan = plan;
    this.#keeper = keeper;
    this.#keys = wanted.map(({ name }) => Buffer.from(name));
    this.#seen = columns.map(() => false);
    this.#tokenStarts = new Int32Array(wanted.length);
    this.#tokenEnds = new Int32Array(wanted.length);
    this.#starts = this.#tokenStarts.subarray(0, columns.length);
    this.#ends = this.#tokenEnds.subarray(0, columns.length);
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
          typeof stop === 'number'
            ? (this.#readNumbers(bytes, start, line) ?? this.#count(bytes, view, { chunk, line }))
            : { ...stop, line };
        if (problem !== undefined) return { rows, lines, problem };
        if (typeof stop === 'number') at = stop;
        rows++;
      }
      at++;
      lines++;
    }
    return this.#keeper === undefined ? { rows, lines } : this.#keeper.told({ rows, lines });
  }

  totals(): ScanTotals {
    const combinations = this.#table.combinations();
    const totals = { combinations, seen: this.#seen, names: this.#names ?? [] };
    const sums = this.#keeper?.sums();
    return sums === undefined ? totals : { ...totals, sums };
  }

  /** Finds the wanted tokens of the object at `at`; the place of the newline behind it. */
  #line(bytes: Uint8Array, at: number): number | ScanProblem {
    if (bytes[at] !== 123) return notAnObject;
    this.#tokenStarts.fill(0);
    this.#tokenEnds.fill(0);
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
      if (this.#tokenEnds[i] !== 0) {
        const name = Buffer.from(this.#keys[i] ?? nothing).toString();
        const message = `the key \`${name}\` occurs twice in one object`;
        return { message, hint: 'Give every key once.' };
      }
      this.#tokenStarts[i] = value;
      this.#tokenEnds[i] = stop;
    }
    return undefined;
  }

  /** Reads the numbers to sum of the object at `at`, whose tokens were found. */
  #readNumbers(bytes: Uint8Array, at: number, line: number): ScanProblem | undefined {
    const plan = this.#plan;
    const keeper = this.#keeper;
    if (plan === undefined || keeper === undefined) return undefined;
    let isPlain = true;
    for (let i = 0; i < plan.numbers.length && isPlain; i++) {
      const start = this.#tokenStarts[this.#columns.length + i] ?? 0;
      const stop = this.#tokenEnds[this.#columns.length + i] ?? 0;
      isPlain = stop > 0 && readNumber(bytes, start, keeper.numbers, i) >= stop;
    }
    if (isPlain && firstMisfit(plan, keeper.numbers) < 0) return undefined;
    for (const [i, column] of plan.numbers.entries()) {
      const number = this.#number(bytes, at, i, column, line);
      if (typeof number !== 'number') return number;
      keeper.numbers[i] = number;
    }
    return undefined;
  }

  /** Number i of the object at `at`, looked at with care. */
  #number(
    bytes: Uint8Array,
    at: number,
    i: number,
    column: NumberColumn,
    line: number,
  ): number | ScanProblem {
    const start = this.#tokenStarts[this.#columns.length + i] ?? 0;
    const stop = this.#tokenEnds[this.#columns.length + i] ?? 0;
    if (stop === 0) return absent(column, line, this.#namesOf(bytes, at));
    const text = tokenValue(bytes, start, stop);
    if (text === undefined) return notUtf8(column, line);
    return typeof text === 'object' && text !== null
      ? { ...nested(column, line), hint: 'It must be a number.' }
      : numberOf(text, column, line);
  }

  /** The keys of the object at `at`, instead of those of the first line: when the file is refused for it. */
  #namesOf(bytes: Uint8Array, at: number): readonly string[] {
    this.#names = undefined;
    this.#line(bytes, at);
    return this.totals().names;
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
    const known = this.#table.count(view, this.#starts, this.#ends, hash);
    if (known >= 0) {
      this.#keeper?.keep(known);
      return undefined;
    }
    const values: (string | null)[] = [];
    for (const [i, column] of this.#columns.entries()) {
      const value = tokenValue(bytes, this.#starts[i] ?? 0, this.#ends[i] ?? 0);
      if (value === undefined) return notUtf8(column, place.line);
      if (typeof value === 'object' && value !== null) return nested(column, place.line);
      values.push(value);
    }
    const entry = this.#table.size;
    this.#table.insert(bytes, this.#starts, this.#ends, hash, values, place);
    this.#keeper?.learn(values);
    this.#keeper?.keep(entry);
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

const absent = (
  { name, input }: WantedColumn,
  line: number,
  names: readonly string[],
): ScanProblem => ({
  message: `this line has no key \`${name}\``,
  line,
  ...(input === undefined ? {} : { input }),
  hint: didYouMean(name, names),
});

function remember(names: string[], bytes: Uint8Array, key: number, keyEnd: number): void {
  const name = names.length < mostNames ? stringValue(bytes, key, keyEnd) : undefined;
  if (name !== undefined) names.push(name);
}
