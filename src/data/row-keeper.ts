import type { ScanResult, SumsOfScan } from './chunk-scanner.ts';
import { entryNumbers } from './entry-numbers.ts';
import { RowSumsTable } from './sums/row-sums-table.ts';
import type { SumPlan } from './sums/sum-plan.ts';

/** What a scanner keeps of rows beside their counts: sums of numeric columns, and the order. */
export class RowKeeper {
  /** The numbers of the row at hand, in the order of the plan. */
  readonly numbers: Float64Array;
  readonly #sums: RowSumsTable | undefined;
  /** Where the rows of an entry are summed: entries of the same values (`a`, `"a"`) share one place. */
  #places = new Int32Array(1 << 9);
  readonly #known = new Map<string, number>();
  #entries = 0;
  #order: Uint32Array | undefined;
  #rows = 0;

  constructor(plan: SumPlan | undefined, isOrdered: boolean) {
    this.numbers = new Float64Array(plan?.numbers.length ?? 0);
    if (plan !== undefined) this.#sums = new RowSumsTable(plan);
    if (isOrdered) this.#order = new Uint32Array(1 << 12);
  }

  /** Makes the next entry known, which has these values. */
  learn(values: readonly (string | null)[]): void {
    const key = JSON.stringify(values);
    const place = this.#known.get(key) ?? this.#known.size;
    this.#known.set(key, place);
    if (this.#entries === this.#places.length) {
      const grown = new Int32Array(2 * this.#places.length);
      grown.set(this.#places);
      this.#places = grown;
    }
    this.#places[this.#entries++] = place;
  }

  /** Keeps the row at hand, a row of this entry. */
  keep(entry: number): void {
    this.#sums?.add(this.#places[entry] ?? 0, this.numbers);
    if (this.#order !== undefined) this.#remember(entry, this.#order);
  }

  #remember(entry: number, order: Uint32Array): void {
    let room = order;
    if (this.#rows === room.length) {
      room = new Uint32Array(2 * order.length);
      room.set(order);
      this.#order = room;
    }
    room[this.#rows++] = entry;
  }

  /** What is told about a chunk: also the order of its rows, and what makes it pointless to go on. */
  told(result: ScanResult): ScanResult {
    const problem = this.#sums?.problem();
    if (problem !== undefined) return { ...result, problem };
    if (this.#order === undefined) return result;
    const order = entryNumbers(this.#rows, this.#entries - 1);
    order.set(this.#order.subarray(0, this.#rows));
    this.#rows = 0;
    return { ...result, order };
  }

  /** All that was summed. */
  sums(): SumsOfScan | undefined {
    if (this.#sums === undefined) return undefined;
    const snapshot = this.#sums.snapshot(this.#known.size);
    return { snapshot, entries: this.#places.slice(0, this.#entries) };
  }
}
