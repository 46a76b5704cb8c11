import type { DecodedArray } from 'hyparquet';
import { ByteCodes } from './byte-codes.ts';
import type { Unpack } from './codec.ts';
import type { PageForm, PageValues } from './column-reader.ts';
import type { ColumnTexts } from './column-texts.ts';
import type { StoredColumn } from './group-job.ts';
import { HybridRuns } from './hybrid-runs.ts';
import { isUnusual, valueWidth } from './encoding.ts';
import type { DataPage, DictionaryPage, StoredValues } from './page-stream.ts';
import { printValue } from './printed-value.ts';
import { StoredDictionary } from './stored-dictionary.ts';
import { decodePage, printStored } from './value-printer.ts';

type Codes = PageValues<Int32Array>;

/** Values as the numbers of their texts. A text is made once for each distinct value, and none for an index. */
export class CodeForm implements PageForm<Int32Array> {
  readonly #column: StoredColumn;
  readonly #texts: ColumnTexts;
  readonly #stored: ByteCodes;
  #codeOfIndex = new Int32Array(0);
  #dictionary: StoredDictionary | undefined;
  /** Unpacks what is decoded by hyparquet; to be set with the column chunk. */
  unpack: Unpack = noCodec;

  constructor(column: StoredColumn, texts: ColumnTexts) {
    this.#column = column;
    this.#texts = texts;
    this.#stored = new ByteCodes((bytes) => texts.codeOf(printStored(column, bytes)));
  }

  /** Only a column that has nulls has a number for them. */
  get missing(): number {
    return this.#texts.codeOf(null);
  }

  /** Forgets the dictionary of the column chunk before. */
  begin(unpack: Unpack): void {
    this.unpack = unpack;
    this.#dictionary = undefined;
  }

  dictionary(page: DictionaryPage): void {
    this.#dictionary = new StoredDictionary(page, this.#column);
    if (this.#codeOfIndex.length < page.count) this.#codeOfIndex = new Int32Array(page.count);
    this.#codeOfIndex.fill(-1, 0, page.count);
  }

  decoded(page: DataPage): Codes | undefined {
    if (!isUnusual(page.encoding)) return undefined;
    const { element } = this.#column;
    const values = decodePage(this.#column, page.header, page.packed, this.unpack);
    if (values.length !== page.rows) throw new Error(`a page has ${values.length} values`);
    return new DecodedCodes(values, (value) => this.#texts.codeOf(printValue(value, element)));
  }

  open(page: DataPage): Codes {
    const { encoding, view, start, end } = page;
    const { type } = this.#column;
    if (encoding === 'PLAIN_DICTIONARY' || encoding === 'RLE_DICTIONARY')
      return this.#indexed(page);
    if (type === 'BOOLEAN') {
      const runs =
        encoding === 'RLE'
          ? new HybridRuns(view, start + 4, end, 1)
          : HybridRuns.packed(view, start, end, 1);
      return new BooleanCodes(runs, (value) => this.#texts.codeOf(value));
    }
    if (encoding !== 'PLAIN') throw new Error(`values of type ${type} in the encoding ${encoding}`);
    const width = valueWidth(this.#column);
    return width === undefined
      ? new ByteArrayCodes(page, this.#stored)
      : new FixedCodes(page, this.#stored, width);
  }

  #indexed({ view, start, end }: StoredValues): Codes {
    const dictionary = this.#dictionary;
    if (dictionary === undefined) throw new Error('a page has indices and no dictionary');
    // A page of nulls alone may have no bytes.
    const runs =
      start < end
        ? new HybridRuns(view, start + 1, end, view.getUint8(start))
        : new HybridRuns(view, start, end, 1);
    return new IndexedCodes(runs, this.#codeOfIndex.subarray(0, dictionary.size), (index) => {
      const entry = dictionary.at(index);
      return this.#stored.codeOf(entry.view, entry.start, entry.end);
    });
  }
}

class IndexedCodes implements Codes {
  readonly #runs: HybridRuns;
  readonly #codes: Int32Array;
  readonly #resolve: (index: number) => number;

  constructor(runs: HybridRuns, codes: Int32Array, resolve: (index: number) => number) {
    this.#runs = runs;
    this.#codes = codes;
    this.#resolve = resolve;
  }

  take(out: Int32Array, at: number, n: number): void {
    const end = at + n;
    for (let i = at; i < end;) {
      const same = this.#runs.repeats(end - i);
      if (same > 0) {
        out.fill(this.#codeOf(this.#runs.takeRepeated(same)), i, i + same);
        i += same;
        continue;
      }
      const m = Math.min(end - i, this.#runs.left);
      this.#runs.read(out, i, m);
      this.#look(out, i, i + m);
      i += m;
    }
  }

  /** Replaces indices by codes. */
  #look(out: Int32Array, from: number, end: number): void {
    const codes = this.#codes;
    for (let i = from; i < end; i++) {
      const index = out[i] ?? 0;
      const code = codes[index] ?? -1;
      out[i] = code < 0 ? this.#codeOf(index) : code;
    }
  }

  #codeOf(index: number): number {
    const known = this.#codes[index];
    if (known === undefined) throw new Error(`an index ${index} into ${this.#codes.length} values`);
    return known < 0 ? (this.#codes[index] = this.#resolve(index)) : known;
  }
}

class BooleanCodes implements Codes {
  readonly #runs: HybridRuns;
  readonly #codeOf: (text: string) => number;

  constructor(runs: HybridRuns, codeOf: (text: string) => number) {
    this.#runs = runs;
    this.#codeOf = codeOf;
  }

  take(out: Int32Array, at: number, n: number): void {
    this.#runs.read(out, at, n);
    const codes = [-1, -1];
    for (let i = at; i < at + n; i++) {
      const value = out[i] === 0 ? 0 : 1;
      let code = codes[value] ?? -1;
      if (code < 0) codes[value] = code = this.#codeOf(value === 1 ? 'true' : 'false');
      out[i] = code;
    }
  }
}

class FixedCodes implements Codes {
  readonly #values: StoredValues;
  readonly #stored: ByteCodes;
  readonly #width: number;
  #at: number;

  constructor(values: StoredValues, stored: ByteCodes, width: number) {
    this.#values = values;
    this.#stored = stored;
    this.#width = width;
    this.#at = values.start;
  }

  take(out: Int32Array, at: number, n: number): void {
    const { view, end } = this.#values;
    const width = this.#width;
    if (this.#at + n * width > end) throw new Error('a page has too few values');
    let p = this.#at;
    for (let i = at; i < at + n; i++, p += width) out[i] = this.#stored.codeOf(view, p, p + width);
    this.#at = p;
  }
}

class ByteArrayCodes implements Codes {
  readonly #values: StoredValues;
  readonly #stored: ByteCodes;
  #at: number;

  constructor(values: StoredValues, stored: ByteCodes) {
    this.#values = values;
    this.#stored = stored;
    this.#at = values.start;
  }

  take(out: Int32Array, at: number, n: number): void {
    const { view, end } = this.#values;
    let p = this.#at;
    for (let i = at; i < at + n; i++) {
      const start = p + 4;
      if (start > end) throw new Error('a page has too few values');
      p = start + view.getUint32(p, true);
      if (p > end) throw new Error('a value is longer than its page');
      out[i] = this.#stored.codeOf(view, start, p);
    }
    this.#at = p;
  }
}

class DecodedCodes implements Codes {
  readonly #values: DecodedArray;
  readonly #codes = new Map<unknown, number>();
  readonly #codeOf: (value: unknown) => number;
  #at = 0;

  constructor(values: DecodedArray, codeOf: (value: unknown) => number) {
    this.#values = values;
    this.#codeOf = codeOf;
  }

  take(out: Int32Array, at: number, n: number): void {
    for (let i = at; i < at + n; i++) {
      const value: unknown = this.#values[this.#at++];
      let code = this.#codes.get(value);
      if (code === undefined) this.#codes.set(value, (code = this.#codeOf(value)));
      out[i] = code;
    }
  }
}

function noCodec(): never {
  throw new Error('no column chunk was begun');
}
