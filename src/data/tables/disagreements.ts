import type { RowPlace } from '../../domain/fairness/column-counts.ts';
import { canonicalLabel } from '../../domain/fairness/labels.ts';
import type { Problem } from '../../shared/problem.ts';
import type { WantedColumn } from '../count-request.ts';

const mostExamples = 3;

interface Side {
  readonly place: RowPlace;
  readonly cell: string | null;
}

/** Whether two cells stand for the same: programs write `1.0` or `True` where others write `1` or `true`. */
export function sameCell(a: string | null, b: string | null): boolean {
  return a === b || (a !== null && b !== null && canonicalLabel(a) === canonicalLabel(b));
}

/** Rows of one id that differ in a column in which they must not. */
export class Disagreements {
  readonly #column: WantedColumn | undefined;
  readonly #examples: string[] = [];
  #count = 0;
  #first: RowPlace | undefined;

  constructor(column: WantedColumn | undefined) {
    this.#column = column;
  }

  add(id: string, own: Side, theirs: Side): void {
    this.#count++;
    this.#first ??= theirs.place;
    if (this.#examples.length < mostExamples) {
      this.#examples.push(`\`${id.slice(0, 80)}\` (${shown(own)}, ${shown(theirs)})`);
    }
  }

  problem(rowId: WantedColumn): Problem | undefined {
    if (this.#first === undefined) return undefined;
    const { name = '', input } = this.#column ?? {};
    const rows =
      this.#count === 1 ? '1 row has' : `${this.#count.toLocaleString('en-US')} rows have`;
    return {
      ...this.#first,
      message: `${rows} another \`${name}\` than the row of the candidate with the same \`${rowId.name}\`: ${this.#examples.join(', ')}${this.#count > mostExamples ? ', …' : ''}`,
      ...(input === undefined ? {} : { input }),
      hint: 'Both models must have predicted the same rows, and an id must name the same row in both.',
    };
  }
}

const shown = ({ place: { file, line }, cell }: Side): string =>
  `${cell === null ? 'missing' : `\`${cell.slice(0, 40)}\``} in ${file}:${line}`;
