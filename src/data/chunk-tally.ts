import type { ScanProblem, ScanResult } from './chunk-scanner.ts';
import type { EntryNumbers } from './entry-numbers.ts';
import { tooManyRows, type RowOrder } from './row-order.ts';

/** The rows of a chunk in their order, by the numbers that one scanner gave. */
export interface ChunkOrder {
  readonly scanner: number;
  readonly rows: EntryNumbers;
}

/** Results of the chunks of one file, which may come in any order, put back into the order of the file. */
export class ChunkTally {
  /** Lines before chunk 0: the header. */
  readonly #before: number;
  readonly #order: RowOrder | undefined;
  readonly #lines: number[] = [];
  /** The order of each chunk's rows, where it was asked for. */
  readonly orders: ChunkOrder[] = [];
  #problem: { readonly chunk: number; readonly problem: ScanProblem } | undefined;
  rows = 0;

  /** `order` tells how many rows may come where their order is kept. */
  constructor(before: number, order?: RowOrder) {
    this.#before = before;
    this.#order = order;
  }

  /** Takes the result of a chunk, which the scanner with this number (file-scan.ts) scanned. */
  record(chunk: number, result: ScanResult, scanner: number): void {
    this.rows += result.rows;
    this.#lines[chunk] = result.lines;
    const { order: rows } = result;
    if (rows !== undefined) this.orders[chunk] = { scanner, rows };
    const problem = result.problem ?? this.#tooMany();
    if (problem === undefined || (this.#problem?.chunk ?? Infinity) <= chunk) return;
    this.#problem = { chunk, problem };
  }

  #tooMany(): ScanProblem | undefined {
    const { room, limit } = this.#order ?? { room: Infinity, limit: 0 };
    return this.rows > room ? tooManyRows(limit) : undefined;
  }

  /** Whether anything is wrong: no later chunk needs to be read. */
  get failed(): boolean {
    return this.#problem !== undefined;
  }

  /** The first problem of the file, its line counted from the start of the file. All chunks before it must be in. */
  problem(): ScanProblem | undefined {
    if (this.#problem === undefined) return undefined;
    const { chunk, problem } = this.#problem;
    if (problem.line === undefined) return problem;
    return { ...problem, line: (this.bases()[chunk] ?? this.#before) + problem.line };
  }

  /** Lines before each chunk, and, last, before the next chunk that would come. */
  bases(): number[] {
    const bases = [this.#before];
    for (const lines of this.#lines) bases.push((bases.at(-1) ?? 0) + lines);
    return bases;
  }
}
