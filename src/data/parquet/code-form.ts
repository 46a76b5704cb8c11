import { ByteCodes } from './byte-codes.ts';
import type { PageForm } from './column-reader.ts';
import type { ColumnTexts } from './column-texts.ts';
import type { StoredColumn } from './group-job.ts';
import { HybridRuns } from './hybrid-runs.ts';
import { valueWidth } from './encoding.ts';
import {
  BooleanCodes,
  ByteArrayCodes,
  FixedCodes,
  IndexedCodes,
  type Codes,
} from './page-codes.ts';
import type { DataPage, DictionaryPage } from './stored-page.ts';
import { StoredDictionary } from './stored-dictionary.ts';
import { printStored } from './value-printer.ts';

/** Values as the numbers of their texts. A text is made once for each distinct value, and none for an index. */
export class CodeForm implements PageForm<Int32Array> {
  readonly #column: StoredColumn;
  readonly #texts: ColumnTexts;
  readonly #stored: ByteCodes;
  #codeOfIndex = new Int32Array(0);
  #dictionary: StoredDictionary | undefined;

  constructor(column: StoredColumn, texts: ColumnTexts) {
    this.#column = column;
    this.#texts = texts;
    this.#stored = new ByteCodes((bytes) => texts.codeOf(printStored(column, bytes)));
  }

  /** Only a column that has nulls has a number for them. */
  get missing(): number {
    return this.#texts.codeOf(null);
  }

  begin(): void {
    this.#dictionary = undefined;
  }

  dictionary(page: DictionaryPage): void {
    this.#dictionary = new StoredDictionary(page, this.#column);
    this.#codeOfIndex = roomFor(this.#codeOfIndex, page.count);
    this.#codeOfIndex.fill(-1);
  }

  open(page: DataPage): Codes {
    const { encoding, view, start, end } = page;
    const { type } = this.#column;
    if (encoding === 'PLAIN_DICTIONARY' || encoding === 'RLE_DICTIONARY')
      return this.#indexed(page);
    if (type === 'BOOLEAN') {
      const runs =
        encoding === 'RLE'
          ? new HybridRuns(view, start + 4, end, 1, page.rows)
          : HybridRuns.packed(view, start, end, 1);
      return new BooleanCodes(runs, (value) => this.#texts.codeOf(value));
    }
    if (encoding !== 'PLAIN') throw new Error(`values of type ${type} in the encoding ${encoding}`);
    const width = valueWidth(this.#column);
    return width === undefined
      ? new ByteArrayCodes(page, this.#stored)
      : new FixedCodes(page, this.#stored, width);
  }

  #indexed(page: DataPage): Codes {
    const dictionary = this.#dictionary;
    if (dictionary === undefined) throw new Error('a page has indices and no dictionary');
    const runs = HybridRuns.ofIndices(page, page.rows);
    return new IndexedCodes(runs, this.#codeOfIndex, dictionary.size, (index) => {
      const { view, start, end } = dictionary.at(index);
      return this.#stored.codeOf(view, start, end);
    });
  }
}

/** Room for a code for every index of as many bits as the largest of `count` has. */
function roomFor(room: Int32Array<ArrayBuffer>, count: number): Int32Array<ArrayBuffer> {
  const least = 2 ** (32 - Math.clz32(count));
  return room.length >= least ? room : new Int32Array(least);
}
