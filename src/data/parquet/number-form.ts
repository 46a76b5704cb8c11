import { numberOf } from '../sums/number-cell.ts';
import type { NumberColumn } from '../sums/sum-plan.ts';
import { CodeForm } from './code-form.ts';
import type { PageForm, PageValues } from './column-reader.ts';
import { ColumnTexts } from './column-texts.ts';
import type { StoredColumn } from './group-job.ts';
import { HybridRuns } from './hybrid-runs.ts';
import { numberReader, type ReadNumber } from './number-reader.ts';
import type { DataPage, DictionaryPage } from './stored-page.ts';
import { StoredDictionary } from './stored-dictionary.ts';

type Numbers = PageValues<Float64Array>;

/** Values as numbers. NaN is a missing one. */
export interface NumberForm extends PageForm<Float64Array> {
  /** The first text that was no number its column may hold; it has become Infinity. */
  readonly odd: string | undefined;
}

/** The form of a column; `most` rows are read at a time. */
export function numberForm(stored: StoredColumn, column: NumberColumn, most: number): NumberForm {
  const read = numberReader(stored);
  return read === undefined
    ? new TextNumberForm(stored, column, most)
    : new StoredNumberForm(stored, read, most);
}

/** Integers and floating point, as exactly as a double can hold them. */
class StoredNumberForm implements NumberForm {
  readonly missing = NaN;
  readonly odd = undefined;
  readonly #column: StoredColumn;
  readonly #read: ReadNumber;
  readonly #indices: Int32Array;
  #dictionary: Float64Array | undefined;

  constructor(column: StoredColumn, read: ReadNumber, most: number) {
    this.#column = column;
    this.#read = read;
    this.#indices = new Int32Array(most);
  }

  begin(): void {
    this.#dictionary = undefined;
  }

  dictionary(page: DictionaryPage): void {
    const stored = new StoredDictionary(page, this.#column);
    this.#dictionary = Float64Array.from({ length: stored.size }, (_, i) => {
      const { view, start } = stored.at(i);
      return this.#read.at(view, start);
    });
  }

  open(page: DataPage): Numbers {
    const { encoding } = page;
    if (encoding === 'PLAIN_DICTIONARY' || encoding === 'RLE_DICTIONARY')
      return this.#indexed(page);
    if (encoding !== 'PLAIN') throw new Error(`numbers in the encoding ${encoding}`);
    const read = this.#read;
    const { view, end } = page;
    let p = page.start;
    const take = (out: Float64Array, at: number, n: number): void => {
      if (p + n * read.width > end) throw new Error('a page has too few values');
      for (let i = at; i < at + n; i++, p += read.width) out[i] = read.at(view, p);
    };
    return { take };
  }

  #indexed(page: DataPage): Numbers {
    const dictionary = this.#dictionary;
    if (dictionary === undefined) throw new Error('a page has indices and no dictionary');
    const runs = HybridRuns.ofIndices(page, page.rows);
    const indices = this.#indices;
    const take = (out: Float64Array, at: number, n: number): void => {
      runs.read(indices, 0, n);
      for (let i = 0; i < n; i++) {
        const index = indices[i] ?? 0;
        // An index is a number of up to 32 bits, read as signed.
        if (index < 0 || index >= dictionary.length) {
          throw new Error(`an index ${index} into ${dictionary.length} values`);
        }
        out[at + i] = dictionary[index] ?? NaN;
      }
    };
    return { take, checkEnd: () => runs.checkEnd() };
  }
}

/** Distinct texts above which those of the row groups before are forgotten. */
const mostTexts = 1 << 17;

/** Whatever else there is, by its text: decimals, and strings that hold numbers. */
class TextNumberForm implements NumberForm {
  readonly missing = NaN;
  readonly #stored: StoredColumn;
  readonly #column: NumberColumn;
  readonly #codes: Int32Array;
  #texts = new ColumnTexts();
  #form: CodeForm;
  /** The number of each code. */
  #numbers: number[] = [];
  odd: string | undefined;

  constructor(stored: StoredColumn, column: NumberColumn, most: number) {
    this.#stored = stored;
    this.#column = column;
    this.#form = new CodeForm(stored, this.#texts);
    this.#codes = new Int32Array(most);
  }

  begin(): void {
    if (this.#texts.size > mostTexts) {
      this.#texts = new ColumnTexts();
      this.#form = new CodeForm(this.#stored, this.#texts);
      this.#numbers = [];
    }
    this.#form.begin();
  }

  dictionary(page: DictionaryPage): void {
    this.#form.dictionary(page);
  }

  open(page: DataPage): Numbers {
    return this.#numbered(this.#form.open(page));
  }

  #numbered(codes: PageValues<Int32Array>): Numbers {
    const take = (out: Float64Array, at: number, n: number): void => {
      codes.take(this.#codes, 0, n);
      for (let i = 0; i < n; i++) {
        const code = this.#codes[i] ?? 0;
        out[at + i] = this.#numbers[code] ??= this.#numberOf(this.#texts.all[code] ?? null);
      }
    };
    return { take, checkEnd: () => codes.checkEnd?.() };
  }

  #numberOf(text: string | null): number {
    if (text === null) return NaN;
    const number = numberOf(text, this.#column, 0);
    if (typeof number === 'number') return number;
    this.odd ??= text;
    return Infinity;
  }
}
