import type { PageStream } from './page-stream.ts';
import type { DataPage, DictionaryPage } from './stored-page.ts';
import type { HybridRuns } from './hybrid-runs.ts';

/** The values of a page in the form somebody wants: numbers of texts, or numbers to sum. */
export interface PageValues<T> {
  /** Writes the next `n` values, nulls left out, to `out[at, at + n)`. */
  take(out: T, at: number, n: number): void;
  /** Checks, where it can be told, that no value is left. */
  checkEnd?(): void;
}

/** How pages become values of that form. */
export interface PageForm<T> {
  /** Begins a column chunk: the dictionary of the one before is forgotten. */
  begin(): void;
  dictionary(page: DictionaryPage): void;
  open(page: DataPage): PageValues<T>;
  /** What stands for null. */
  readonly missing: number;
}

interface OpenPage<T> {
  readonly values: PageValues<T>;
  readonly levels: HybridRuns | undefined;
  readonly present: number | undefined;
}

/** Reads the rows of a column chunk in order, any number at a time. */
export class ColumnReader<T extends Int32Array | Float64Array> {
  readonly #pages: PageStream;
  readonly #form: PageForm<T>;
  readonly #levels: Int32Array;
  #rowsLeft: number;
  #page: OpenPage<T> | undefined;
  #pageLeft = 0;
  /** Rows of the page that had a value so far. */
  #present = 0;

  /** `rows` in all; `levels` is room for as many as are read at a time. */
  constructor(pages: PageStream, form: PageForm<T>, rows: number, levels: Int32Array) {
    this.#pages = pages;
    this.#form = form;
    this.#rowsLeft = rows;
    this.#levels = levels;
  }

  /** Writes the next `n` rows to `out[0, n)`. */
  read(out: T, n: number): void {
    for (let at = 0; at < n;) {
      while (this.#pageLeft === 0) this.#nextPage();
      const m = Math.min(n - at, this.#pageLeft);
      const { values, levels } = this.#page ?? noPage();
      if (levels === undefined) values.take(out, at, m);
      else this.#takeNullable(values, levels, out, at, m);
      at += m;
      this.#pageLeft -= m;
    }
  }

  /** Checks that nothing is left behind the last row. */
  end(): void {
    this.#checkEnd();
    for (let page = this.#pages.next(); page !== undefined; page = this.#pages.next()) {
      if (page.kind === 'data' && page.rows !== 0) throw new Error('a column has too many values');
    }
  }

  #nextPage(): void {
    this.#checkEnd();
    const page = this.#pages.next() ?? noPage();
    if (page.kind === 'dictionary') {
      this.#form.dictionary(page);
      return;
    }
    if (!(page.rows >= 0 && page.rows <= this.#rowsLeft)) {
      throw new Error(`a page claims ${page.rows} values`);
    }
    this.#rowsLeft -= page.rows;
    this.#pageLeft = page.rows;
    if (page.rows === 0) return;
    const { levels, present } = page;
    this.#page = { values: this.#form.open(page), levels, present };
    this.#present = 0;
  }

  /** Checks that the page at hand is read and had what it said: one of the second version counts its nulls. */
  #checkEnd(): void {
    const { values, levels, present } = this.#page ?? {};
    values?.checkEnd?.();
    levels?.checkEnd();
    if (levels !== undefined && present !== undefined && present !== this.#present) {
      throw new Error('a page has not as many nulls as it says');
    }
  }

  #takeNullable(values: PageValues<T>, runs: HybridRuns, out: T, from: number, n: number): void {
    const end = from + n;
    for (let at = from; at < end;) {
      const same = runs.repeats(end - at);
      if (same > 0 && runs.takeRepeated(same) === 1) this.#takePresent(values, out, at, same);
      else if (same > 0) out.fill(this.#form.missing, at, at + same);
      else this.#takeMixed(values, runs, out, at, end);
      at = same > 0 ? at + same : end;
    }
  }

  #takePresent(values: PageValues<T>, out: T, at: number, n: number): void {
    this.#present += n;
    values.take(out, at, n);
  }

  #takeMixed(values: PageValues<T>, runs: HybridRuns, out: T, at: number, end: number): void {
    const levels = this.#levels;
    runs.read(levels, at, end - at);
    let present = 0;
    for (let i = at; i < end; i++) if (levels[i] === 1) present++;
    this.#takePresent(values, out, at, present);
    if (present === end - at) return;
    const { missing } = this.#form;
    // From the back, so that no value is overwritten before it has moved to its row.
    for (let i = end - 1, from = at + present - 1; i >= at; i--) {
      out[i] = levels[i] === 1 ? (out[from--] ?? 0) : missing;
    }
  }
}

function noPage(): never {
  throw new Error('a column has too few values');
}
