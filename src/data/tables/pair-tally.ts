import type { Combination, RowPlace } from '../../domain/fairness/column-counts.ts';
import { UserError } from '../../errors.ts';
import type { Problem } from '../../shared/problem.ts';
import type { WantedColumn } from '../count-request.ts';
import { numberOf } from '../sums/number-cell.ts';
import { RowSumsTable } from '../sums/row-sums-table.ts';
import type { SumPlan } from '../sums/sum-plan.ts';
import { CombinationCoder } from './combination-coder.ts';
import { Disagreements, sameCell } from './disagreements.ts';
import { GrowingArray } from './growing-array.ts';
import { IdTable, mostIdBytes } from './id-table.ts';
import { RowPlaces } from './row-places.ts';

/** What is joined. */
export interface PairPlan {
  readonly columns: readonly WantedColumn[];
  /** Which of them the baseline has too, with the same cells. */
  readonly shared: readonly number[];
  readonly rowId: WantedColumn;
  readonly sums: SumPlan | undefined;
  /** Rows of each model. */
  readonly mostRows: number;
  /** Distinct combinations. */
  readonly limit: number;
}

type Cells = readonly (string | null)[];

interface Pair {
  readonly code: number;
  readonly prediction: string | null;
  count: number;
  /** The candidate's first row. */
  first: number;
}

/** A surrogate without its other half, which JSON may hold and UTF-8 cannot: two of them would be one id. */
const halfCharacter = /[\ud800-\udfff]/u;

/** An id that the candidate does not have. */
const stranger = -1;

/** Joins the rows of two models: first all of the candidate, then all of the baseline. */
export class PairTally {
  readonly #plan: PairPlan;
  readonly #ids = new IdTable();
  readonly #places = new RowPlaces();
  /** Of each id: the combination of the candidate's row. */
  readonly #codes = new GrowingArray((length) => new Int32Array(length));
  /** Of each id: the number of the baseline's row, from 1; 0 as long as there is none. */
  readonly #partners = new GrowingArray((length) => new Uint32Array(length));
  readonly #theirPlaces = new RowPlaces();
  readonly #numbers = new GrowingArray((length) => new Float64Array(length));
  readonly #coder: CombinationCoder;
  /** The pairs of a combination and a baseline's prediction. */
  readonly #pairs: CombinationCoder;
  readonly #found: Pair[] = [];
  readonly #sums: RowSumsTable | undefined;
  readonly #row: Float64Array;
  readonly #disagreements: readonly Disagreements[];
  #matched = 0;

  constructor(plan: PairPlan) {
    this.#plan = plan;
    this.#coder = new CombinationCoder(plan.columns, plan.limit);
    const last = { name: 'the prediction of the baseline' };
    this.#pairs = new CombinationCoder([{ name: 'groups and labels' }, last], plan.limit);
    if (plan.sums !== undefined) this.#sums = new RowSumsTable(plan.sums);
    this.#row = new Float64Array(plan.sums?.numbers.length ?? 0);
    this.#disagreements = plan.shared.map((i) => new Disagreements(plan.columns[i]));
  }

  /** Ids that both models have. */
  get matched(): number {
    return this.#matched;
  }

  /** Takes a row of the candidate: id, columns, numbers. */
  candidate(cells: Cells, place: RowPlace): Problem | undefined {
    const { line } = place;
    const id = this.#idOf(cells, this.#ids.size, line);
    if (typeof id === 'object') return id;
    const before = this.#ids.size;
    const number = this.#ids.numberOf(id);
    if (number < before) return this.#twice(id, this.#places.at(number), line);
    const code = this.#coder.codeOf(cells.slice(1));
    if (typeof code === 'object') return { ...code, line };
    this.#places.push(place);
    this.#codes.push(code);
    this.#partners.push(0);
    return this.#keepNumbers(cells, line);
  }

  #keepNumbers(cells: Cells, line: number): Problem | undefined {
    const { sums, columns } = this.#plan;
    for (const [i, column] of (sums?.numbers ?? []).entries()) {
      const number = numberOf(cells[1 + columns.length + i] ?? null, column, line);
      if (typeof number === 'object') return number;
      this.#numbers.push(number);
    }
    return undefined;
  }

  /** Takes a row of the baseline: id, prediction, shared columns. */
  baseline(cells: Cells, place: RowPlace): Problem | undefined {
    const { line } = place;
    const id = this.#idOf(cells, this.#theirPlaces.length, line);
    if (typeof id === 'object') return id;
    const number = this.#ids.numberOf(id);
    if (number === this.#partners.length) {
      this.#partners.push(0);
      this.#codes.push(stranger);
    }
    const partner = this.#partners.at(number);
    if (partner > 0) return this.#twice(id, this.#theirPlaces.at(partner - 1), line);
    this.#theirPlaces.push(place);
    this.#partners.set(number, this.#theirPlaces.length);
    const code = this.#codes.at(number);
    return code === stranger ? undefined : this.#match(number, code, cells, place);
  }

  #match(number: number, code: number, cells: Cells, place: RowPlace): Problem | undefined {
    this.#matched++;
    const own = this.#coder.valuesOf(code);
    for (let k = 0; k < this.#plan.shared.length; k++) {
      const mine = own[this.#plan.shared[k] ?? 0] ?? null;
      const theirs = cells[2 + k] ?? null;
      if (mine === theirs || sameCell(mine, theirs)) continue;
      const row = { place: this.#places.at(number), cell: mine };
      this.#disagreements[k]?.add(this.#ids.idOf(number), row, { place, cell: theirs });
    }
    const prediction = cells[1] ?? null;
    const found = this.#pairs.codeOf([String(code), prediction]);
    if (typeof found === 'object') return { ...found, line: place.line };
    this.#count(found, { code, prediction, count: 0, first: number });
    return this.#sums?.problem();
  }

  #count(found: number, fresh: Pair): void {
    const pair = (this.#found[found] ??= fresh);
    pair.count++;
    pair.first = Math.min(pair.first, fresh.first);
    if (this.#sums === undefined) return;
    const from = fresh.first * this.#row.length;
    for (let i = 0; i < this.#row.length; i++) this.#row[i] = this.#numbers.at(from + i);
    this.#sums.add(found, this.#row);
  }

  /** Throws a `UserError` when rows of one id differ where they must not. */
  checkAgreement(): void {
    const problems = this.#disagreements.flatMap((each) => each.problem(this.#plan.rowId) ?? []);
    if (problems.length > 0) throw new UserError(problems);
  }

  /** The pairs, by the first row of the candidate. */
  combinations(): Combination[] {
    const sums = this.#sums?.rowSums(this.#found.map(({ count }) => count));
    return this.#found
      .map((pair, i) => ({ pair, summed: sums?.[i] }))
      .sort((a, b) => a.pair.first - b.pair.first)
      .map(({ pair: { code, prediction, count, first }, summed }) => ({
        values: [...this.#coder.valuesOf(code), prediction],
        count,
        first: this.#places.at(first),
        ...(summed === undefined ? {} : { sums: summed }),
      }));
  }

  /** The id of the row that comes after `rows` others, unless it cannot be one. */
  #idOf([id = null]: Cells, rows: number, line: number): string | Problem {
    const { rowId, mostRows } = this.#plan;
    const column = rowId.input === undefined ? { line } : { line, input: rowId.input };
    if (rows >= mostRows) {
      const message = `more than ${mostRows.toLocaleString('en-US')} rows cannot be paired`;
      return { ...column, message, hint: `Leave out \`${rowId.input ?? 'row-id'}\`.` };
    }
    if (id === null) return { ...column, message: `\`${rowId.name}\` is missing` };
    if (id.length > mostIdBytes) {
      return { ...column, message: `\`${rowId.name}\` is longer than ${mostIdBytes} characters` };
    }
    return halfCharacter.test(id)
      ? { ...column, message: `\`${rowId.name}\` holds half a character` }
      : id;
  }

  #twice(id: string, { file, line: before }: RowPlace, line: number): Problem {
    const { name, input } = this.#plan.rowId;
    return {
      message: `\`${name}\` is \`${id.slice(0, 80)}\` here and in ${file}:${before}`,
      line,
      ...(input === undefined ? {} : { input }),
      hint: 'Rows are paired by it, so that every row needs one of its own.',
    };
  }
}
