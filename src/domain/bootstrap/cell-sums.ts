import type { Confusion } from '../fairness/confusion.ts';

const CELLS = ['tp', 'fp', 'tn', 'fn'] as const satisfies readonly (keyof Confusion)[];

/** Where in a `CellSums` the cell of a group is; groups are numbered over all strata. */
export const slotOf = (group: number, cell: keyof Confusion): number =>
  CELLS.length * group + CELLS.indexOf(cell);

/** Adds up numbers of each code in the cells of the groups. */
export class CellSums {
  readonly #slots: Uint32Array;
  readonly #factors: Float64Array;
  readonly #sums: Float64Array;

  /** `slots` and `factors` (what one row adds) are by code. */
  constructor(slots: Uint32Array, factors: Float64Array, groups: number) {
    this.#slots = slots;
    this.#factors = factors;
    this.#sums = new Float64Array(CELLS.length * groups);
  }

  /** Takes the counts by code of a replicate, in place of those before. */
  take(counts: Uint32Array): void {
    const sums = this.#sums.fill(0);
    for (let code = 0; code < this.#slots.length; code++) {
      const slot = this.#slots[code] ?? 0;
      sums[slot] = (sums[slot] ?? 0) + (counts[code] ?? 0) * (this.#factors[code] ?? 0);
    }
  }

  /** The cells of the group at a position over all strata. */
  at(group: number): Confusion {
    const at = (cell: number): number => this.#sums[CELLS.length * group + cell] ?? 0;
    return { tp: at(0), fp: at(1), tn: at(2), fn: at(3) };
  }
}
