import type { ScanProblem, ScanResult } from './chunk-scanner.ts';

/** Results of the chunks of one file, which may come in any order, put back into the order of the file. */
export class ChunkTally {
  /** Lines before chunk 0: the header. */
  readonly #before: number;
  readonly #lines: number[] = [];
  #problem: { readonly chunk: number; readonly problem: ScanProblem } | undefined;
  rows = 0;

  constructor(before: number) {
    this.#before = before;
  }

  record(chunk: number, result: ScanResult): void {
    this.rows += result.rows;
    this.#lines[chunk] = result.lines;
    const { problem } = result;
    if (problem === undefined || (this.#problem?.chunk ?? Infinity) <= chunk) return;
    this.#problem = { chunk, problem };
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
