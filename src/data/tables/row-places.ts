import type { RowPlace } from '../../domain/fairness/column-counts.ts';
import { GrowingArray } from './growing-array.ts';

/** Places of many rows, in six bytes each. */
export class RowPlaces {
  readonly #files: string[] = [];
  readonly #file = new GrowingArray((length) => new Uint16Array(length));
  readonly #line = new GrowingArray((length) => new Uint32Array(length));

  get length(): number {
    return this.#line.length;
  }

  /** Adds a place. Files come one after the other, at most 65,536 of them (`expandPredictions` gives fewer). */
  push({ file, line }: RowPlace): void {
    if (this.#files.at(-1) !== file) this.#files.push(file);
    this.#file.push(this.#files.length - 1);
    this.#line.push(line);
  }

  at(index: number): RowPlace {
    return { file: this.#files[this.#file.at(index)] ?? '', line: this.#line.at(index) };
  }
}
