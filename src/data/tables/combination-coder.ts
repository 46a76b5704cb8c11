import type { Problem } from '../../shared/problem.ts';
import type { WantedColumn } from '../count-request.ts';
import { ColumnTexts } from '../parquet/column-texts.ts';
import { tooManyProblem } from '../too-many.ts';

/** More than the texts of a column or the combinations there may be, so that a pair of numbers is one number. */
const radix = 2 ** 26;

/** Numbers combinations of texts 0, 1, 2 … as they come, without making a key of their texts. */
export class CombinationCoder {
  readonly #columns: readonly WantedColumn[];
  readonly #limit: number;
  readonly #texts: readonly ColumnTexts[];
  /** For each column: from the number of the columns before and that of its text to the number of both. */
  readonly #steps: readonly Map<number, number>[];
  readonly #values: (readonly (string | null)[])[] = [];

  /** For no more than `limit` combinations, below 2^26. */
  constructor(columns: readonly WantedColumn[], limit: number) {
    this.#columns = columns;
    this.#limit = limit;
    this.#texts = columns.map(() => new ColumnTexts());
    this.#steps = columns.map(() => new Map());
  }

  get size(): number {
    return this.#values.length;
  }

  /** The number of a combination, of which the first cells of a row are the texts; or the problem with too many. */
  codeOf(row: readonly (string | null)[]): number | Problem {
    let code = 0;
    for (let i = 0; i < this.#texts.length; i++) {
      const key = code * radix + (this.#texts[i]?.codeOf(row[i] ?? null) ?? 0);
      const steps = this.#steps[i];
      code = steps?.get(key) ?? steps?.size ?? 0;
      if (code === steps?.size) steps.set(key, code);
    }
    if (code < this.size) return code;
    this.#values.push(row.slice(0, this.#texts.length));
    const tooMany =
      this.size > this.#limit || this.#texts.some((each) => each.exceeds(this.#limit));
    return tooMany ? tooManyProblem(this.#values, this.#columns, this.#limit) : code;
  }

  /** The texts of a combination. */
  valuesOf(code: number): readonly (string | null)[] {
    return this.#values[code] ?? [];
  }
}
